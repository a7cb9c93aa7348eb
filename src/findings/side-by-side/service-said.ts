import type { Codebook } from '../../data/types.ts';
import { list } from '../../i18n/format.ts';
import type { Text } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { scaleOf } from '../../model/dimensions.ts';
import type { Position } from '../../model/position.ts';
import { both } from '../../i18n/both.ts';
import { lowered } from '../shared/lowered.ts';
import { numberAlone } from '../shared/number-alone.ts';
import { smallNumber } from '../shared/small-number.ts';
import { columnsOf, knownCodes, modelName } from './columns.ts';

const codesOf = (phases: readonly Position[], id: string) => knownCodes(phases, (phase) => phase.service[id]);

const services = ({ dimensions }: Codebook) => Object.entries(dimensions.service.indicators);

/** Of the service, the indicators on which all models with a known phase share some code, and those on which none do. */
function overlap(at: readonly Position[], codebook: Codebook): { shared: Text[]; apart: Text[] } {
  const compared = services(codebook).flatMap(([id, { label }]) => {
    const [first = [], ...others] = columnsOf(at)
      .map(({ phases }) => codesOf(phases, id))
      .filter((codes) => codes.length > 0);
    const meet = first.some((code) => others.every((codes) => codes.includes(code)));
    return others.length === 0 ? [] : [{ label, meet }];
  });
  const pick = (meet: boolean) => compared.filter((one) => one.meet === meet).map(({ label }) => label);
  return { shared: pick(true), apart: pick(false) };
}

function heading(at: readonly Position[], codebook: Codebook): Text {
  const { shared, apart } = overlap(at, codebook);
  if (shared.length + apart.length === 0)
    return { en: 'The service of the models cannot be compared', zh: '各模式的服务无从比较' };
  return both((lang) => {
    const named = (labels: readonly Text[]) =>
      list(
        labels.map((label) => lowered(label[lang])),
        lang,
      );
    if (lang === 'en') {
      if (apart.length === 0) return `In their service the models overlap: ${named(shared)}`;
      if (shared.length === 0) return 'In their service no code is common to all models';
      return `The models overlap on ${named(shared)}; on ${named(apart)} no code is common to all`;
    }
    if (apart.length === 0) return `服务方面，各模式在${named(shared)}上都有重合`;
    if (shared.length === 0) return '服务方面，没有一项编码为各模式所共有';
    return `各模式在${named(shared)}上有重合；${named(apart)}没有一个编码为各模式所共有`;
  });
}

/** Phases in which an indicator is known, and those of them in which it is at its highest. */
interface Tally {
  readonly known: number;
  readonly high: number;
}

/** In how many of the phases in which it is known an indicator is at its highest: by model, and among the contested. */
function high(id: string, label: Text, at: readonly Position[], codebook: Codebook): Text {
  const top = Math.max(...scaleOf(codebook, 'service'));
  const tally = (phases: readonly Position[]): Tally => {
    const codes = codesOf(phases, id);
    return { known: codes.length, high: codes.filter((code) => code === top).length };
  };
  const models = columnsOf(at)
    .map(({ cell, phases }) => ({ cell, ...tally(phases) }))
    .filter(({ known }) => known > 0);
  const contested = tally(at.filter(({ certainty }) => certainty === 'contested'));
  return both((lang) => {
    const word = strings(lang).scale.service['2'];
    if (models.length === 0)
      return lang === 'en'
        ? `Of ${lowered(label[lang])} nothing is known in any model.`
        : `${label[lang]}在各模式中均无已知的编码。`;
    if (lang === 'en') {
      const of = ({ high: n, known }: Tally) => `${numberAlone(n, lang)} of ${smallNumber(known, lang)}`;
      const told = models.map(
        (one, i) => `${of(one)}${i > 0 ? '' : one.known === 1 ? ' phase' : ' phases'} of ${modelName(one.cell, lang)}`,
      );
      const rest = contested.known > 0 ? `; of the contested ones, in ${of(contested)}` : '';
      return `${label[lang]}, where it is known, is ${word} in ${list(told, lang)}${rest}.`;
    }
    const of = ({ high: n, known }: Tally) => `${known}个中${n === 0 ? '没有一个' : `有${n}个`}`;
    const told = models.map((one) => `${modelName(one.cell, lang)}${of(one)}`);
    const rest = contested.known > 0 ? `；存疑阶段${of(contested)}` : '';
    return `${label[lang]}已知的阶段里，评为“${word}”的，${told.join('，')}${rest}。`;
  });
}

/** What can be said of the service of the models, which doesn't enter their definition. */
export const serviceSaid = (at: readonly Position[], codebook: Codebook): Record<string, Text> => ({
  service: heading(at, codebook),
  ...Object.fromEntries(services(codebook).map(([id, { label }]) => [`high-${id}`, high(id, label, at, codebook)])),
});
