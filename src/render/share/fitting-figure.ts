import type { Lang } from '../../i18n/languages.ts';

/** Figures for pages that have none of their own, by the first part of their address. */
const FITTING: Readonly<Record<string, string>> = {
  chapters: 'claim-test',
  figures: 'framework',
  about: 'framework',
  sources: 'coder-agreement',
  changes: 'trajectories',
  compare: 'case-comparison',
};

/**
 * The built page of a figure that fits a page without one; the map where nothing else is said.
 *
 * @param page file of the page, as `en/sources/index.html`
 */
export function fittingFigure(page: string, lang: Lang): string {
  const [, part = ''] = page.replaceAll('\\', '/').split('/');
  return `${lang}/figures/${FITTING[part] ?? 'quadrant-map'}/index.html`;
}
