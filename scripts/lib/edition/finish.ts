import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { steadyIds } from './steady-ids.ts';

/** What a PDF says of itself. */
export interface About {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** As HTML names it: `zh-Hans`. */
  readonly lang: string;
  /** Day of the data, as `2026-11-23`: never the day of printing. */
  readonly date: string;
  /** Program that made it, without the machine that it ran on. */
  readonly creator: string;
}

export interface Finished {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/**
 * A printed PDF with what it says of itself in place of what Chromium says: the same print gives the same bytes, on
 * whatever day.
 */
export async function finish(pdf: Uint8Array, about: About): Promise<Finished> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const day = new Date(`${about.date}T00:00:00Z`);
  document.setTitle(about.title, { showInWindowTitleBar: true });
  document.setAuthor(about.author);
  document.setSubject(about.subject);
  document.setLanguage(about.lang);
  document.setCreator(about.creator);
  document.setProducer(about.creator);
  document.setCreationDate(day);
  document.setModificationDate(day);
  const { catalog, context } = document;
  if (catalog.has(PDFName.of('Outlines'))) catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
  steadyIds(context);
  delete context.trailerInfo.ID;
  return { bytes: await document.save(), pages: document.getPageCount() };
}
