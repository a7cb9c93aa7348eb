/**
 * `npm run sources` asks the address of every source whether it is still there, and reports. Ids after `--` ask those
 * alone; `npm run -s sources -- --json` prints every finding as JSON. It ends with 0 whatever it finds: that a page of
 * someone else is gone must stop nobody’s work.
 */
import { citationsOf } from '../src/data/citations.ts';
import { dataDir, readDataset } from '../src/data/dataset.ts';
import { readTree } from '../src/data/disk.ts';
import { parseFiles } from '../src/data/documents.ts';
import { askAll } from './sources/ask-all.ts';
import { ask } from './sources/ask.ts';
import { addressesOf, reportText, rowsOf } from './sources/report.ts';

const given = process.argv.slice(2);
const asJson = given.includes('--json');
const ids = new Set(given.filter((word) => word !== '--json'));

const dir = dataDir();
const { dataset } = readDataset(dir);
const unknown = [...ids].filter((id) => !dataset.sourceById.has(id));
if (unknown.length > 0) {
  console.error(`No such source in data/sources.json: ${unknown.join(', ')}`);
  process.exit(1);
}
const sources = dataset.sources.filter(({ id }) => ids.size === 0 || ids.has(id));
const addresses = sources.flatMap(addressesOf);
let asked = 0;
const all = new Set(addresses).size;
const findings = await askAll(addresses, ask, {
  // To where the report doesn’t go, so that this can be piped into a file.
  done: (address, { standing }) => console.error(`${++asked} of ${all} ${standing} ${address}`),
});
const rows = rowsOf(sources, citationsOf(parseFiles(readTree(dir).files).documents), findings);
const without = sources.filter((source) => addressesOf(source).length === 0).length;
console.log(asJson ? JSON.stringify(rows, null, 2) : reportText(rows, without));
