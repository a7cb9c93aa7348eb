import type { Text } from '../i18n/languages.ts';
import { CELLS, TRAITS } from '../model/cells.ts';
import { positions, type Position } from '../model/position.ts';
import { count, type Findings } from './finding.ts';
import { crowdingSaid, onLine, sharing, tieCodes } from './map/crowding-said.ts';
import { exemplarSaid } from './map/exemplar-said.ts';
import { outsideSaid, turns } from './map/outside-said.ts';
import { both } from '../i18n/both.ts';
import { numberAlone } from './shared/number-alone.ts';
import { smallNumber } from './shared/small-number.ts';

/** Phases that can be given to one model, in all and by row. */
function placed(at: readonly Position[]): { all: number; integrated: number } {
  const cells = at.flatMap(({ cell }) => (cell ? [cell] : []));
  return { all: cells.length, integrated: cells.filter((cell) => TRAITS[cell].integrated).length };
}

function singled(at: readonly Position[]): Text {
  const { all } = placed(at);
  if (at.length > 0 && all === at.length)
    return { en: 'The documents single out a model for every phase', zh: '每个阶段都能凭资料归入一种模式' };
  return both((lang) =>
    lang === 'en'
      ? `For ${numberAlone(all, lang)} of ${smallNumber(at.length, lang)} phases the documents single out a model`
      : `${at.length}个阶段中，凭资料能归入一种模式的有${all}个`,
  );
}

/** The rows of the phases that can be placed, and why one of them may hold more than the other. */
function rows(at: readonly Position[]): Text {
  const { all, integrated } = placed(at);
  const separate = all - integrated;
  if (all === 0) return { en: 'No phase can be placed.', zh: '没有一个阶段可以归类。' };
  const more = Math.sign(integrated - separate);
  return both((lang) => {
    const n = (value: number) => numberAlone(value, lang);
    if (lang === 'en') {
      const why =
        more > 0
          ? ' That is no proof that integration is common. A tie leaves paper behind and its absence doesn’t, so that a phase in the upper row is easier to be sure of.'
          : more < 0
            ? ' A tie leaves paper behind and its absence doesn’t, so this runs against the leaning of documents.'
            : '';
      return `Of the phases that can be placed, ${n(integrated)} ${integrated === 1 ? 'is' : 'are'} integrated and ${n(separate)} ${separate === 1 ? 'is' : 'are'} not.${why}`;
    }
    const why =
      more > 0
        ? '这并不证明融合更为常见：有联系会留下文字，没有联系则不会，因此上面一行更容易确认。'
        : more < 0
          ? '有联系会留下文字，没有联系则不会；下面一行反而更多，与这种偏向正相反。'
          : '';
    return `可以归类的阶段中，已融合的${integrated}个，未融合的${separate}个。${why}`;
  });
}

/** Where phases stand, which of them can stand for a model, and why the picture looks as it does. */
export const mapFindings: Findings = {
  topic: 'map',
  facts(data) {
    const at = positions(data);
    const { silent } = tieCodes(at);
    const { before, after } = turns(at);
    return {
      corners: count(CELLS.length),
      'on-line': count(onLine(at)),
      sharing: count(sharing(at)),
      silent: count(silent),
      'outside-before': count(before),
      'outside-after': count(after),
    };
  },
  says(data) {
    const at = positions(data);
    return {
      singled: singled(at),
      rows: rows(at),
      ...exemplarSaid(data, at),
      ...crowdingSaid(at),
      ...outsideSaid(at),
    };
  },
};
