/**
 * `npm run edition` builds the site and prints the report and the brief in every language to A4 PDF by Chromium. The
 * next build publishes what it finds printed of the same data for the same address.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataset } from '../src/data/dataset.ts';
import { AUTHOR, REPORT_TITLE } from '../src/i18n/cite-words.ts';
import { dataVersion } from '../src/i18n/data-version.ts';
import { editionWords } from '../src/i18n/edition-words.ts';
import { LANGS } from '../src/i18n/languages.ts';
import { strings } from '../src/i18n/strings.ts';
import {
  EDITION_KINDS,
  editionFile,
  editionsDir,
  RECORD,
  type Edition,
  type Editions,
} from '../src/render/editions/editions.ts';
import { basePath } from './lib/base-path.ts';
import { provideChromium } from './lib/chromium.ts';
import { finish } from './lib/edition/finish.ts';
import { print } from './lib/edition/print.ts';
import { launch } from './lib/launch.ts';
import { ROOT } from './lib/root.ts';
import { run } from './lib/run.ts';
import { serve } from './lib/serve.ts';

const chromium = provideChromium();
const built = await run('astro', ['build'], { quiet: true });
if (!built.ok) {
  console.error(built.output.trimEnd());
  process.exit(1);
}
const data = dataset();
const site = new URL(basePath(), process.env['SITE_URL'] ?? 'http://localhost:4321').href;
const dir = editionsDir();
rmSync(dir, { recursive: true, force: true });
mkdirSync(dir, { recursive: true });
const served = await serve({ dir: join(ROOT, 'dist') });
const browser = await launch(chromium);
const editions: Edition[] = [];
try {
  for (const lang of LANGS)
    for (const kind of EDITION_KINDS) {
      const t = strings(lang);
      const page = kind === 'report' ? 'edition' : 'brief';
      const name = `${t.site.name} · ${t.site.nameOther}`;
      const { onSheet } = editionWords[lang];
      const printed = await print(browser, `${served.url}${lang}/${page}/`, { title: name, onSheet });
      const { bytes, pages } = await finish(printed, {
        title: kind === 'report' ? REPORT_TITLE[lang] : `${t.site.name}${t.punctuation.colon}${t.site.brief}`,
        author: AUTHOR[lang],
        subject: dataVersion(data, lang),
        lang: t.htmlLang,
        date: data.date,
        creator: name,
      });
      const edition: Edition = { kind, lang, pages, bytes: bytes.length };
      writeFileSync(join(dir, editionFile(edition)), bytes);
      editions.push(edition);
      console.log(`${editionFile(edition)}: ${pages} pages, ${(bytes.length / 1e6).toFixed(1)} MB`);
    }
} finally {
  await browser.close();
  await served.close();
}
const record: Editions = { hash: data.hash, site, editions };
writeFileSync(join(dir, RECORD), `${JSON.stringify(record, null, 2)}\n`);
console.log(`They are in .cache/editions/. The next build for ${site} publishes them.`);
if (process.env['SITE_URL'] === undefined)
  console.log(
    'SITE_URL is not set, so every address in them leads to this machine. Set it to where the site is published.',
  );
