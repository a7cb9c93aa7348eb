import { setTimeout as pause } from 'node:timers/promises';
import { inTurn } from '../../src/render/in-turn.ts';
import type { Finding } from './finding.ts';

export interface Politeness {
  /** How many hosts are asked side by side. */
  readonly atOnce?: number;
  /** Between two questions to one host, in ms. */
  readonly pause?: number;
  /** Hears of each address that has been asked. */
  readonly done?: (address: string, finding: Finding) => void;
}

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).hostname : '');

/**
 * Asks many addresses: a few hosts side by side, one address of a host at a time, each address once.
 *
 * @param ask never throws
 */
export async function askAll(
  addresses: readonly string[],
  ask: (address: string) => Promise<Finding>,
  { atOnce = 8, pause: between = 1000, done = () => undefined }: Politeness = {},
): Promise<ReadonlyMap<string, Finding>> {
  const findings = new Map<string, Finding>();
  const hosts = [...Map.groupBy(new Set(addresses), hostOf).values()];
  // The host with most addresses takes longest, and so begins.
  await inTurn(
    hosts.toSorted((x, y) => y.length - x.length),
    atOnce,
    async (ofHost) => {
      for (const [i, address] of ofHost.entries()) {
        if (i > 0) await pause(between);
        const finding = await ask(address);
        findings.set(address, finding);
        done(address, finding);
      }
    },
  );
  return findings;
}
