import { describe, expect, it } from 'vitest';
import { askAll } from '../../../scripts/sources/ask-all.ts';
import type { Finding } from '../../../scripts/sources/finding.ts';

const ALIVE: Finding = { standing: 'alive', why: '200' };
const HERE = ['http://a.org/1', 'http://b.org/1', 'http://a.org/2', 'http://a.org/1', 'http://c.org/1', 'no address'];

/** Asks, and notes how many questions were open at once, of all hosts and of one. */
function watched() {
  const open: string[] = [];
  const most = { all: 0, ofHost: 0 };
  const asked: string[] = [];
  const ask = async (address: string): Promise<Finding> => {
    const host = address.slice(0, 12);
    open.push(host);
    asked.push(address);
    most.all = Math.max(most.all, open.length);
    most.ofHost = Math.max(most.ofHost, open.filter((one) => one === host).length);
    await new Promise((done) => setTimeout(done, 5));
    open.splice(open.indexOf(host), 1);
    return ALIVE;
  };
  return { ask, asked, most };
}

describe('askAll', () => {
  it('asks each address once, one of a host at a time and a few hosts at once', async () => {
    const { ask, asked, most } = watched();
    const findings = await askAll(HERE, ask, { atOnce: 2, pause: 1 });
    expect([...findings.keys()].sort()).toEqual([...new Set(HERE)].sort());
    expect(asked).toHaveLength(5);
    expect(most).toEqual({ all: 2, ofHost: 1 });
  });

  it('waits between two questions to one host, and not between hosts', async () => {
    const at = new Map<string, number>();
    const ask = (address: string) => {
      at.set(address, performance.now());
      return Promise.resolve(ALIVE);
    };
    await askAll(HERE, ask, { atOnce: 3, pause: 60 });
    expect((at.get('http://a.org/2') ?? 0) - (at.get('http://a.org/1') ?? 0)).toBeGreaterThan(50);
    expect([...at.keys()].at(-1)).toBe('http://a.org/2');
  });

  it('tells of each as it is known', async () => {
    const told: string[] = [];
    await askAll(HERE, () => Promise.resolve(ALIVE), { pause: 0, done: (address) => told.push(address) });
    expect(told).toHaveLength(5);
  });
});
