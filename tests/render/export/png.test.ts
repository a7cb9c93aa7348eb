import { readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataset } from '../../../src/data/dataset.ts';
import { FIGURES } from '../../../src/figures/index.ts';
import { LANGS } from '../../../src/i18n/languages.ts';
import { FACES, writeFaces } from '../../../src/render/export/faces.ts';
import { figureSvg } from '../../../src/render/export/figure-forms.ts';
import { pngFile } from '../../../src/render/export/png-file.ts';
import { pngOf, withOwnFaces } from '../../../src/render/export/raster.ts';
import { charactersIn } from '../lib/characters-in.ts';
import { pngChunks } from '../lib/png-chunks.ts';

const TWO = { width: 2, height: 1, pixels: Uint8Array.of(1, 2, 3, 255, 4, 5, 6, 255) };

describe('a PNG file', () => {
  it('holds the pixels row by row, without alpha', async () => {
    const chunks = pngChunks(await pngFile(TWO, {}));
    expect([...chunks.keys()]).toEqual(['IHDR', 'IDAT', 'IEND']);
    expect([...(chunks.get('IHDR') ?? [])]).toEqual([0, 0, 0, 2, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
    expect([...inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0))]).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('says what it is, in any script', async () => {
    const chunks = pngChunks(await pngFile(TWO, { Title: '留守儿童' }));
    expect(chunks.get('iTXt')?.toString()).toBe('Title\0\0\0\0\0留守儿童');
  });
});

describe('the faces of pictures', () => {
  const address = (page: string) => `https://example.org/${page}/`;
  const svgs = LANGS.flatMap((lang) => FIGURES.map((figure) => figureSvg(figure, dataset(), lang, address)));
  let faces: readonly string[] = [];
  beforeAll(async () => {
    faces = await writeFaces(svgs.join(''));
  });
  afterAll(() => rmSync(dirname(faces[0] ?? ''), { recursive: true }));

  it('hold every character that a figure is drawn with', () => {
    const held = new Set(faces.flatMap((path) => [...charactersIn(readFileSync(path))]));
    const drawn = svgs.map((svg) => withOwnFaces(svg).replace(/<style>[^]*?<\/style>|<[^>]*>/g, ''));
    const missing = [...new Set(drawn.join(''))].filter((c) => !/\s/.test(c) && !held.has(c.codePointAt(0) ?? 0));
    expect(missing).toEqual([]);
    expect(faces).toHaveLength(FACES.length);
  });

  it('set Chinese by itself, with the marks that stand by it, and leave names and descriptions out', () => {
    const svg = '<svg lang="zh-Hans"><title>题</title><style>a{}</style><text>共“护”2 km</text></svg>';
    expect(withOwnFaces(svg)).toContain('<text><tspan class="han">共“护”</tspan>2 km</text>');
    expect(withOwnFaces(svg)).not.toContain('<title>');
    expect(withOwnFaces('<svg lang="en"><text>“共护”</text></svg>')).toContain('“<tspan class="han">共护</tspan>”');
  });

  it('give the same bytes twice, at twice the size', async () => {
    const svg = svgs[4] ?? '';
    const once = () => pngOf(svg, faces, 2, { Title: 'x' });
    const [one, other] = [await once(), await once()];
    expect(one.equals(other)).toBe(true);
    expect(pngChunks(one).get('IHDR')?.readUInt32BE(0)).toBe(2 * Number(/width="(\d+)"/.exec(svg)?.[1]));
  });
});
