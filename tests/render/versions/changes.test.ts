import { describe, expect, it } from 'vitest';
import { LANGS } from '../../../src/i18n/languages.ts';
import { snapshotOf } from '../../../src/model/snapshot.ts';
import { versionChanges } from '../../../src/model/version-changes.ts';
import { versionOrder } from '../../../src/model/version-order.ts';
import { history } from '../../../src/render/versions/history.ts';
import { holdings } from '../../../src/render/versions/holdings.ts';
import { changesSaid } from '../../../src/render/versions/said.ts';
import { twoVersions } from './fixture.ts';

describe('what a made-up second version changed', () => {
  const { before, after } = twoVersions();
  const [old, now] = [before, after].map(
    (data) => JSON.parse(JSON.stringify(snapshotOf(data))) as ReturnType<typeof snapshotOf>,
  );
  if (!old || !now) throw new Error('there are two versions');
  const changes = versionChanges(old, now);

  it('is told record by record: what was added, and in the other direction what was taken out', () => {
    expect(changes.cases.added.map(({ id }) => id)).toEqual(['fixture-n']);
    expect(changes.cases.removed).toEqual([]);
    expect(changes.phases.added.map(({ of, phase }) => `${of.id}/${phase.id}`)).toEqual(['fixture-a/added']);
    const back = versionChanges(now, old);
    expect(back.cases.removed.map(({ id }) => id)).toEqual(['fixture-n']);
    expect(back.phases.removed.map(({ of, phase }) => `${of.id}/${phase.id}`)).toEqual(['fixture-a/added']);
  });

  it('is told code by code, for phases that stand in both', () => {
    expect(changes.codes.map(({ of, phase, code, was, now: is }) => [of.id, phase?.id, code, was, is])).toEqual([
      ['fixture-a', 'main', 'integration.policy', 2, 0],
      ['fixture-a', 'main', 'service.professional', 1, 0],
    ]);
  });

  it('is told for the map: six ties of 2 had a mean of 2, and with one of 0 have 10/6', () => {
    expect(changes.moved.map(({ of, phase }) => `${of.id}/${phase.id}`)).toEqual(['fixture-a/main']);
    const [move] = changes.moved;
    expect(move?.was.integration).toBe(2);
    expect(move?.now.integration).toBeCloseTo(10 / 6, 10);
    expect([move?.was.cell, move?.now.cell]).toEqual(['administrative-led', 'administrative-led']);
  });

  it('is nothing where both are the same', () => {
    expect(changesSaid(versionChanges(now, now), { data: after, lang: 'en' })).toEqual([]);
  });

  it.each(LANGS)(
    'is put into words in %s, with the reason where one is recorded and a link where there is a page',
    (lang) => {
      const groups = changesSaid(changes, { data: after, lang });
      const texts = groups.flatMap(({ title, items }) => [title, ...items.map(({ name, text }) => `${name} ${text}`)]);
      const words = {
        en: [
          '1 programme added',
          'Fixture A · Posts in villages',
          '2 established → 0 none. Why: The plan was withdrawn.',
          'No reason is recorded.',
          'initiation −1.75, ties 1.67',
        ],
        zh: ['新增1个项目', '样例甲 · 村级岗位', '→ 0 ', '原因：规划已撤回。', '没有记录原因。', '发起−1.75，联系1.67'],
      }[lang];
      for (const word of words) expect(texts.join('\n')).toContain(word);
      const codes = groups.flatMap(({ items }) => items).filter(({ page }) => page?.includes('integration.policy'));
      expect(codes.map(({ page }) => page)).toEqual(['cases/fixture-a#main.integration.policy']);
    },
  );

  it('leads to no page that is not there any more', () => {
    const back = changesSaid(versionChanges(now, old), { data: before, lang: 'en' });
    const gone = back.flatMap(({ items }) => items).filter(({ name }) => /Fixture N|Added phase/.test(name));
    expect(gone).toHaveLength(2);
    expect(gone.filter(({ page }) => page !== null)).toEqual([]);
  });
});

describe('the history', () => {
  it('is one version where none is frozen, which says what it holds', () => {
    const { before } = twoVersions();
    const versions = history(before, []);
    expect(versions.map(({ snapshot, changes, isFrozen }) => [snapshot.version, changes, isFrozen])).toEqual([
      ['0.0.1', null, false],
    ]);
    const { cases, phases, sources } = holdings(snapshotOf(before));
    expect({ cases, phases, sources }).toEqual({ cases: 9, phases: 13, sources: before.sources.length });
  });

  it('lists frozen versions and the present one, newest first, each compared with the one before', () => {
    const { before, after } = twoVersions();
    const frozen = [{ manifest: {} as never, snapshot: snapshotOf(before) }];
    const versions = history(after, frozen);
    expect(versions.map(({ snapshot, isFrozen }) => [snapshot.version, isFrozen])).toEqual([
      ['1.0.0', false],
      ['0.0.1', true],
    ]);
    expect(versions[0]?.changes?.codes).toHaveLength(2);
    expect(versions[1]?.changes).toBeNull();
  });

  it('orders versions by their numbers and not by their letters', () => {
    expect(['1.10.0', '1.9.9', '0.0.1', '1.10.1'].sort(versionOrder)).toEqual(['0.0.1', '1.9.9', '1.10.0', '1.10.1']);
    expect(versionOrder('1.0.0', '1.0.0')).toBe(0);
  });
});
