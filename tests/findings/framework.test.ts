import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/data/dataset.ts';
import type { Dataset } from '../../src/data/types.ts';
import { frameworkFindings } from '../../src/findings/framework.ts';

const fixture = readDataset('tests/fixtures/dataset').dataset;
const work = fixture.theory[0] as Dataset['theory'][number];
const speaking = (...to: string[][]) =>
  frameworkFindings.says({ ...fixture, theory: to.map((speaks_to) => ({ ...work, speaks_to })) })['theory'];

describe('what the chapter says of the framework', () => {
  it('counts the signs and the ties of the codebook', () => {
    const said = frameworkFindings.says(fixture);
    expect(said['initiation']?.en).toBe('Who begins? Four signs to look for');
    expect(said['integration']?.zh).toBe('各做各的，还是制度相连？看6项联系');
    expect(frameworkFindings.facts(fixture)['ties']?.value).toBe(6);
  });

  it('names the relation to which most works speak, and leaves models aside', () => {
    const found = speaking(['dependence', 'administrative-led'], ['dependence'], ['cooperation', 'administrative-led']);
    expect(found?.en).toMatch(/of three works read, two speak to dependence$/);
    expect(found?.zh).toMatch(/所读3项论述中，谈依附的有2项$/);
  });

  it('names all relations to which equally many speak, and none where all do', () => {
    expect(speaking(['dependence'], ['separation'])?.en).toMatch(
      /of two works read, one speaks to separation and dependence$/,
    );
    expect(speaking(['dependence', 'separation', 'independence', 'cooperation'])?.en).toMatch(
      /no relation is written about more/,
    );
    expect(speaking()?.zh).toBe('庇护、依附与相互赋权');
  });
});
