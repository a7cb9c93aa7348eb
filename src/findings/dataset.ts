import { percent } from '../i18n/format.ts';
import { TRAITS } from '../model/cells.ts';
import { positions, type Position } from '../model/position.ts';
import { count, share, type Findings } from './finding.ts';

const grade = (at: readonly Position[], certainty: Position['certainty']) =>
  at.filter((one) => one.certainty === certainty);

/** What the whole report says of the dataset at large. */
export const datasetFindings: Findings = {
  topic: 'dataset',
  facts(data) {
    const at = positions(data);
    const placed = at.filter((one) => one.cell !== null);
    const integrated = placed.filter((one) => one.cell !== null && TRAITS[one.cell].integrated);
    const asked = at.filter((one) => !one.outside).flatMap((one) => [one.initiation, one.integration]);
    const known = asked.reduce((sum, score) => sum + score.known, 0);
    const of = asked.reduce((sum, score) => sum + score.of, 0);
    return {
      cases: count(data.cases.length),
      phases: count(at.length),
      sources: count(data.sources.length),
      settled: count(grade(at, 'settled').length),
      likely: count(grade(at, 'likely').length),
      contested: count(grade(at, 'contested').length),
      outside: count(grade(at, 'outside').length),
      unplaced: count(grade(at, 'no-position').length),
      placed: count(placed.length),
      integrated: count(integrated.length),
      separate: count(placed.length - integrated.length),
      unknown: share(of === 0 ? 0 : 1 - known / of),
    };
  },
  says(data) {
    const facts = this.facts(data);
    const unknown = percent(facts['unknown']?.value ?? 0);
    const n = (key: string) => facts[key]?.value ?? 0;
    const most = n('contested') > n('placed');
    return {
      unknown: {
        en: `${unknown} of the codes behind the two questions are unknown`,
        zh: `两个问题所依据的编码中有${unknown}为未知`,
      },
      placing: {
        en: `${n('placed')} of the ${n('phases')} phases of ${n('cases')} documented programmes can be given to one model, ${n('integrated')} of them to an integrated one. ${most ? 'For most, public documents do not say enough to decide' : 'For the rest, public documents do not say enough to decide or no social organisation takes part'}: ${unknown} of the codes behind the two questions are unknown.`,
        zh: `${n('cases')}个见于文献的项目共${n('phases')}个阶段，其中${n('placed')}个可归入某一模式（${n('integrated')}个属融合型）。${most ? '多数阶段，公开资料不足以判定' : '其余阶段，公开资料不足以判定，或没有社会组织参与'}：两个问题所依据的编码中有${unknown}为未知。`,
      },
    };
  },
};
