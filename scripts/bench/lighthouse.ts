import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installTools } from '../lib/install-tools.ts';
import { ROOT } from '../lib/root.ts';

const TOOLS = 'scripts/bench/tools';
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** What Lighthouse finds of a page on a phone of the middle class on a slow network: scores of 100, times in ms. */
export interface Audit {
  readonly scores: Readonly<Record<(typeof CATEGORIES)[number], number>>;
  readonly lcp: number;
  readonly tbt: number;
  readonly cls: number;
  /** What was transferred before any touch, as it travels, in bytes. */
  readonly bytes: number;
  /** Audits with weight that were not passed in full, outside of performance. */
  readonly missed: readonly string[];
}

interface Result {
  lhr: {
    categories: Record<string, { score: number; auditRefs: { id: string; weight: number }[] }>;
    audits: Record<
      string,
      { score: number | null; numericValue?: number; details?: { items?: { transferSize?: number }[] } }
    >;
  };
}
type Lighthouse = (
  url: string,
  flags: { port: number; output: 'json'; logLevel: 'error'; onlyCategories: readonly string[] },
) => Promise<Result>;

/** Installs Lighthouse if need be and loads it. Throws where it cannot be had. */
export async function loadLighthouse(): Promise<{
  version: string;
  audit: (url: string, port: number) => Promise<Audit>;
}> {
  const hindrance = installTools(TOOLS);
  if (hindrance !== null) throw new Error(hindrance);
  const require = createRequire(join(ROOT, TOOLS, 'package.json'));
  const { default: lighthouse } = (await import(pathToFileURL(require.resolve('lighthouse')).href)) as {
    default: Lighthouse;
  };
  const { version } = require('lighthouse/package.json') as { version: string };
  return {
    version,
    audit: async (url, port) => {
      const { lhr } = await lighthouse(url, { port, output: 'json', logLevel: 'error', onlyCategories: CATEGORIES });
      return auditOf(lhr);
    },
  };
}

function auditOf({ categories, audits }: Result['lhr']): Audit {
  const value = (id: string) => audits[id]?.numericValue ?? NaN;
  const score = (id: string) => Math.round((categories[id]?.score ?? NaN) * 100);
  const refs = CATEGORIES.slice(1).flatMap((id) => categories[id]?.auditRefs ?? []);
  return {
    scores: {
      performance: score('performance'),
      accessibility: score('accessibility'),
      'best-practices': score('best-practices'),
      seo: score('seo'),
    },
    lcp: value('largest-contentful-paint'),
    tbt: value('total-blocking-time'),
    cls: value('cumulative-layout-shift'),
    bytes: (audits['network-requests']?.details?.items ?? []).reduce(
      (sum, { transferSize = 0 }) => sum + transferSize,
      0,
    ),
    missed: refs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1).map(({ id }) => id),
  };
}
