import type { Manifest } from '../../data/manifest.ts';
import type { Dataset } from '../../data/types.ts';
import { FIGURES, type AnyFigure } from '../../figures/index.ts';
import { LANGS, type Lang } from '../../i18n/languages.ts';
import { pagePath } from '../../i18n/paths.ts';
import { snapshotOf } from '../../model/snapshot.ts';
import { figureCsv } from '../csv/figure-csv.ts';
import { hashOfBytes } from '../dataset/published-file.ts';
import { publishedFiles } from '../dataset/published-files.ts';
import { figureJson, figureSvg } from '../export/figure-forms.ts';
import type { FigureRecord } from '../export/record.ts';
import { FORMAT, MANIFEST_FILE, SNAPSHOT_FILE, type FrozenManifest } from './frozen.ts';

/** The root of the site as a file in `v/<version>/figures/` finds it, so that the folder may stand on any host. */
const ROOT = '../../..';

/** Addresses as a frozen figure gives them: its own is the page of its version, which doesn’t move on. */
const addresses =
  ({ id }: AnyFigure, { version }: Dataset, lang: Lang) =>
  (page: string): string => {
    const [path = '', anchor] = (page === `figures/${id}` ? `v/${version}#${id}` : page).split('#');
    return pagePath(lang, path, ROOT) + (anchor === undefined ? '' : `#${anchor}`);
  };

/** The record of a figure with the ids of its sources alone: the sources themselves stand once, in `data/sources.json`. */
function record(figure: AnyFigure, data: Dataset, lang: Lang): string {
  const text = figureJson(figure, data, lang, addresses(figure, data, lang));
  const { sources, ...rest } = JSON.parse(text) as FigureRecord;
  return `${JSON.stringify({ ...rest, sources: sources.map(({ id }) => id) })}\n`;
}

const figureFiles = (figure: AnyFigure, data: Dataset): [path: string, text: string][] =>
  LANGS.flatMap((lang) => {
    const name = `figures/${figure.id}.${lang}`;
    return [
      [`${name}.csv`, figureCsv(figure, data, lang)],
      [`${name}.json`, record(figure, data, lang)],
      [`${name}.svg`, figureSvg(figure, data, lang, addresses(figure, data, lang))],
    ];
  });

/** Every file of a version as it is frozen, by its path in the folder of that version; the manifest of all the last. */
export async function frozenFiles(data: Dataset, manifest: Manifest): Promise<ReadonlyMap<string, Uint8Array>> {
  const utf8 = new TextEncoder();
  const files = [
    ...(await publishedFiles(data, {})).map(({ path, bytes }) => [`data/${path}`, bytes] as const),
    ...FIGURES.flatMap((figure) => figureFiles(figure, data)).map(([path, text]) => [path, utf8.encode(text)] as const),
    [SNAPSHOT_FILE, utf8.encode(`${JSON.stringify(snapshotOf(data))}\n`)] as const,
  ].sort(([x], [y]) => (x < y ? -1 : 1));
  const said: FrozenManifest = {
    format: FORMAT,
    version: data.version,
    date: data.date,
    hash: data.hash,
    figures: FIGURES.map(({ id, title }) => ({ id, title })),
    data: manifest,
    files: Object.fromEntries(
      files.map(([path, bytes]) => [path, { bytes: bytes.length, sha256: hashOfBytes(bytes) }]),
    ),
  };
  return new Map([...files, [MANIFEST_FILE, utf8.encode(`${JSON.stringify(said, null, 1)}\n`)]]);
}
