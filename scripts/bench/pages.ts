import { provideChromium } from '../lib/chromium.ts';
import { hosted } from './hosted.ts';
import { CATEGORIES, loadLighthouse, type Audit } from './lighthouse.ts';
import { measuredPages, type MeasuredPage } from './measured-pages.ts';
import { median } from './median.ts';
import { misses } from './misses.ts';
import { withDebugging } from './with-debugging.ts';

const RUNS = Number(process.env['RUNS'] ?? 3);
const cell = (text: string) => text.padStart(8);
const HEAD = ['perf.', 'access.', 'best', 'SEO', 'LCP, ms', 'TBT, ms', 'CLS', 'kB', ''];

/** The median of each figure over some runs; what is missed in any of them is missed. */
function medianOf(audits: readonly Audit[]): Audit {
  const of = (pick: (audit: Audit) => number) => median(audits.map(pick));
  const scores = Object.fromEntries(CATEGORIES.map((id) => [id, of((audit) => audit.scores[id])])) as Audit['scores'];
  return {
    scores,
    lcp: of(({ lcp }) => lcp),
    tbt: of(({ tbt }) => tbt),
    cls: of(({ cls }) => cls),
    bytes: of(({ bytes }) => bytes),
    missed: [...new Set(audits.flatMap(({ missed }) => missed))],
  };
}

function line(audit: Audit, page: MeasuredPage): string {
  const missed = misses(audit, page);
  const scores = CATEGORIES.map((id) => String(Math.round(audit.scores[id])));
  const rest = [audit.lcp.toFixed(0), audit.tbt.toFixed(0), audit.cls.toFixed(3), (audit.bytes / 1000).toFixed(0)];
  const verdict = missed.length === 0 ? 'within' : 'BEYOND';
  const note = page.indexed ? '' : ' (kept out of search engines by design, which Lighthouse counts against SEO)';
  const said = missed.length > 0 ? `: ${missed.join(', ')}` : '';
  return [...scores, ...rest, verdict].map(cell).join('') + `  /${page.path}${said}${note}`;
}

/**
 * Lighthouse on a page of every kind in both languages, as a phone on slow 4G has it, the median of some runs; false if one
 * is beyond its targets. `PAGES` in the environment, a part of the paths, takes only those, `RUNS` so many runs.
 */
export async function benchPages(): Promise<boolean> {
  const { version, audit } = await loadLighthouse();
  const pages = measuredPages().filter(({ path }) => path.includes(process.env['PAGES'] ?? ''));
  return hosted(async ({ url }) => {
    console.log(`Lighthouse ${version}, mobile, median of ${RUNS} runs, compressed by Brotli, nothing kept\n`);
    console.log(HEAD.map(cell).join(''));
    let within = true;
    for (const page of pages) {
      const audits: Audit[] = [];
      // A browser of its own for each run: none finds anything that another has kept.
      for (let run = 0; run < RUNS; run++)
        audits.push(await withDebugging(provideChromium(), (port) => audit(url + page.path, port)));
      const result = medianOf(audits);
      console.log(line(result, page));
      within &&= misses(result, page).length === 0;
    }
    return within;
  });
}
