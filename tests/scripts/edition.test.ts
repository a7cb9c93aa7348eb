import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { finish } from '../../scripts/lib/edition/finish.ts';
import { pageNumbers } from '../../scripts/lib/edition/page-numbers.ts';
import { pagesSheet } from '../../scripts/lib/edition/sheet.ts';

const ABOUT = {
  title: '共护——报告',
  author: '共护贡献者',
  subject: 'Data version 1.0.0',
  lang: 'zh-Hans',
  date: '2026-11-23',
  creator: 'Shared Care',
};

/** A PDF of three pages, as a printer stamps it. */
async function printed(stamp: string): Promise<PDFDocument> {
  const pdf = await PDFDocument.create();
  for (let i = 0; i < 3; i++) pdf.addPage([595, 842]);
  pdf.setCreationDate(new Date(stamp));
  pdf.setCreator(`HeadlessChrome on ${stamp}`);
  // Chromium counts the elements of all documents that it has had open.
  const count = Number(stamp.slice(0, 4));
  const ids = [count, count + 1].map((n) => PDFString.of(`node${String(n).padStart(8, '0')}`));
  pdf.catalog.set(
    PDFName.of('StructTreeRoot'),
    pdf.context.obj({ IDTree: { Names: ids }, K: [{ ID: ids[0] ?? null }] }),
  );
  return pdf;
}

describe('the kinds of page of an edition', () => {
  it('bear the head of their part, and none where it has none', () => {
    const css = pagesSheet(
      [{ sheet: 'title' }, { sheet: 'chapter-1', head: 'Chapter 1  The children' }],
      'Shared Care',
    );
    const [title = '', chapter = ''] = css.split('@page ').slice(1);
    expect(title).toContain('[data-sheet="title"] { page: title; }');
    expect(title).not.toContain('content:');
    expect(chapter).toContain('@top-left { content: "Chapter 1  The children"');
    expect(chapter).toContain('@top-right { content: "Shared Care"');
    expect(chapter).toContain('counter(page) " / " counter(pages)');
    expect(css.match(/size: A4/g)).toHaveLength(2);
  });

  it('can be named by any title: quotation marks and backslashes stay in it', () => {
    expect(pagesSheet([{ sheet: 'a', head: 'The "few" \\ many' }], '')).toContain(
      String.raw`content: "The \"few\" \\ many"`,
    );
  });
});

describe('the numbers of pages', () => {
  it('are those of the pages on which named places stand, in either way that PDF names them', async () => {
    const pdf = await printed('2026-01-01');
    const [first, , third] = pdf.getPages();
    const { context, catalog } = pdf;
    const at = (page: typeof first) => context.obj([page?.ref ?? null, PDFName.of('XYZ'), 0, 700, 0]);
    catalog.set(PDFName.of('Dests'), context.obj({ 'cite-a-1': at(third) }));
    const kid = context.obj({ Names: [PDFString.of('map'), context.register(context.obj({ D: at(first) }))] });
    catalog.set(PDFName.of('Names'), context.obj({ Dests: { Kids: [context.register(kid)] } }));
    expect([...(await pageNumbers(await pdf.save()))]).toEqual([
      ['cite-a-1', 3],
      ['map', 1],
    ]);
  });

  it('are none in a document that leads to no place in itself', async () => {
    expect((await pageNumbers(await (await printed('2026-01-01')).save())).size).toBe(0);
  });
});

describe('a finished PDF', () => {
  it('says what it is, who made it, in which language and of which day, and how many pages it has', async () => {
    const { bytes, pages } = await finish(await (await printed('2026-01-01')).save(), ABOUT);
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    expect(pages).toBe(3);
    expect(pdf.getTitle()).toBe(ABOUT.title);
    expect(pdf.getAuthor()).toBe(ABOUT.author);
    expect(pdf.getSubject()).toBe(ABOUT.subject);
    expect(pdf.getCreationDate()?.toISOString()).toBe('2026-11-23T00:00:00.000Z');
    expect(pdf.getModificationDate()?.toISOString()).toBe('2026-11-23T00:00:00.000Z');
    expect(String(pdf.catalog.get(PDFName.of('Lang')))).toContain('zh-Hans');
  });

  it('is the same to the byte whenever it was printed', async () => {
    const [one, other] = await Promise.all(
      ['2026-01-01', '2027-02-02'].map(async (stamp) => finish(await (await printed(stamp)).save(), ABOUT)),
    );
    expect(Buffer.from(one?.bytes ?? []).equals(Buffer.from(other?.bytes ?? [1]))).toBe(true);
  });
});
