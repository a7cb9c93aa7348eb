import { execFileSync } from 'node:child_process';

/** What a server bore. */
export interface Load {
  /** Requests answered a second. */
  readonly perSecond: number;
  /** Time in ms within which 99 of 100 requests were answered. */
  readonly p99: number;
  /** Requests that failed, or were answered otherwise than with 2xx or 3xx. */
  readonly failed: number;
}

const MS: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000, m: 60_000 };

const number = (text: string, pattern: RegExp): number => Number(pattern.exec(text)?.[1] ?? 0);

/** Reads what wrk prints with `--latency`. Throws where that tells no rate. */
export function loadOf(output: string): Load {
  const [, value, unit = ''] = /^\s+99%\s+([\d.]+)(us|ms|s|m)\s*$/m.exec(output) ?? [];
  const perSecond = number(output, /^Requests\/sec:\s+([\d.]+)/m);
  if (value === undefined || perSecond === 0) throw new Error(`wrk tells no rate:\n${output}`);
  const [, ...errors] = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(output) ?? [];
  const failed = errors.reduce((sum, each) => sum + Number(each), number(output, /Non-2xx or 3xx responses: (\d+)/));
  return { perSecond, p99: Number(value) * (MS[unit] ?? NaN), failed };
}

/** Asks for an address by 64 connections at a time for so many seconds, as a browser would that takes Brotli. */
export const underLoad = (url: string, seconds: number): Load =>
  loadOf(
    execFileSync(
      'wrk',
      [
        '--threads',
        '2',
        '--connections',
        '64',
        '--duration',
        `${seconds}s`,
        '--latency',
        '-H',
        'Accept-Encoding: br',
        url,
      ],
      { encoding: 'utf8' },
    ),
  );
