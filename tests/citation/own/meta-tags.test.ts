import { describe, expect, it } from 'vitest';
import { metaTags } from '../../../src/citation/own/meta-tags.ts';

const work = {
  id: 'report',
  type: 'report',
  title: 'Shared Care',
  language: 'en',
  issued: { 'date-parts': [[2026, 11, 23]] as [number[]] },
};
const pdfOf = (pdf?: string) => new Map(metaTags(work, 'report', pdf)).get('citation_pdf_url');

describe('the tags by which a page is read', () => {
  it('name the PDF where there is one, and none where there is none', () => {
    expect(pdfOf('https://example.org/editions/shared-care.en.pdf')).toBe(
      'https://example.org/editions/shared-care.en.pdf',
    );
    expect(pdfOf()).toBeUndefined();
  });
});
