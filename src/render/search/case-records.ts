import type { Case, Dataset, Phase } from '../../data/types.ts';
import { LANGS, type Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import type { Part, SearchRecord } from './record.ts';

/** What the sources say on each code of a phase. */
const notesOf = (phase: Phase, lang: Lang): string =>
  [phase.initiation, phase.integration, phase.service]
    .flatMap((dimension) => Object.values(dimension))
    .flatMap((indicator) => (indicator.kind === 'known' ? [indicator.note[lang]] : []))
    .join(' ');

function recordOf(one: Case, lang: Lang): SearchRecord {
  const t = strings(lang);
  const other = LANGS.find((candidate) => candidate !== lang) ?? lang;
  const provinces = one.place.provinces.map((code) => t.provinces[code]);
  const place = provinces.length > 0 ? provinces.join(t.punctuation.listComma) : t.common.national;
  const names = one.organisations.flatMap(({ name }) => [name[lang], name[other]]);
  const phases = one.phases.map((phase): Part => {
    const notes = notesOf(phase, lang);
    return { at: phase.id, heading: phase.label[lang], text: phase.summary[lang], ...(notes ? { notes } : {}) };
  });
  return {
    kind: 'case',
    path: `cases/${one.id}/`,
    title: one.name[lang],
    other: one.name[other],
    over: [place, one.place.locality?.[lang] ?? '', String(one.started)].filter((text) => text !== '').join(' · '),
    parts: [
      { at: '', heading: '', text: one.summary[lang] },
      { at: '', heading: '', text: names.join(' · ') },
      ...phases,
    ],
  };
}

/** Every programme with its names in all languages, who takes part, and its phases, each with a place of its own. */
export const caseRecords = (data: Dataset, lang: Lang): SearchRecord[] => data.cases.map((one) => recordOf(one, lang));
