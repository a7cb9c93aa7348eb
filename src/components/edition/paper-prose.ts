import { PROSE } from '../prose/index.ts';
import PaperChart from './PaperChart.astro';
import PaperFig from './PaperFig.astro';
import PaperPictures from './PaperPictures.astro';
import PaperSection from './PaperSection.astro';

/** The elements of a chapter as they stand on paper: pictures that do not change, and links that stay in the document. */
export const PAPER_PROSE = {
  ...PROSE,
  Chart: PaperChart,
  Fig: PaperFig,
  Pictures: PaperPictures,
  Section: PaperSection,
};
