import { writePath } from '../../../src/data/path.ts';
import { below } from '../../../src/model/random.ts';
import type { FaultClass, Site } from './fault.ts';
import { isCase, isCode, isField, isIndicator, isKnown, isMap, isRequired, isTable, isText } from './fields.ts';

const show = (value: unknown): string => {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};
const placeOf = ({ path, document, file }: Site, up = 0): string =>
  writePath(path.slice(0, path.length - up), document, file.endsWith('.csv'));
const isLang = ({ key }: Site): boolean => key === 'en' || key === 'zh';

/** Fields whose words are drawn from a list. */
// prettier-ignore
const WORDS = [
  'kind', 'setting', 'status', 'confidence', 'via', 'unit', 'geography', 'design', 'metric', 'founded_by', 'title_is',
  'type', 'support', 'rule', 'initiation', 'integration',
];
const isWord = (site: Site): boolean => {
  if (typeof site.value !== 'string') return false;
  if (site.key === 'rule') return isCase(site);
  const inList = ['role', 'provinces', 'may'].includes(String(site.path.at(-2)));
  const code = isCase(site) && ['code', 'a', 'b'].includes(String(site.key));
  const to = site.file === 'recommendations.yaml' && site.key === 'to';
  // The codebook’s own fields of these names hold sentences.
  return code || to || inList || (WORDS.includes(String(site.key)) && !site.file.includes('codebook'));
};

/** Fields that name something which stands elsewhere, besides sources. */
const isName = (site: Site): boolean => {
  const [field, list] = [String(site.key), String(site.path.at(-2))];
  if (site.file === 'coding/audit.yaml') return ['case', 'phase', 'indicator'].includes(field);
  if (site.file === 'thesis.yaml') return field === 'id' && ['needs', 'dimensions'].includes(String(site.path[0]));
  if (site.file === 'studies.yaml') return field === 'need';
  if (isTable(site)) return field === 'definition';
  return ['moves', 'bears_on', 'speaks_to'].includes(list);
};

/** Faults of form, each of which the validation must tell with its file and path. */
export const STRUCTURAL: readonly FaultClass[] = [
  {
    name: 'a field is missing',
    caughtBy: 'validation',
    at: (site) => isRequired(site) && !isLang(site),
    damage: (holder, site) => {
      // Without its rule an indicator is one that is known, and lacks all that such a one has.
      const within = site.key === 'rule' ? [placeOf(site, 1)] : [];
      Reflect.deleteProperty(holder, site.key);
      return { change: `${String(site.key)} left out`, within };
    },
  },
  {
    name: 'a field has another name',
    caughtBy: 'validation',
    at: isField,
    damage: (holder, site) => {
      const name = `${String(site.key)}s`;
      holder[name] = site.value;
      Reflect.deleteProperty(holder, site.key);
      return {
        change: `${String(site.key)} is called ${name}`,
        also: [writePath([...site.path.slice(0, -1), name], site.document)],
      };
    },
  },
  {
    name: 'a value of another type',
    caughtBy: 'validation',
    at: (site) => !isTable(site) && (site.value === null || typeof site.value !== 'object'),
    damage: (holder, { key, value }) => {
      const other = typeof value === 'string' ? { text: value } : typeof value === 'boolean' ? 'perhaps' : [value];
      holder[key] = other;
      return { change: `${show(value)} → ${show(other)}` };
    },
  },
  {
    name: 'an id that leads nowhere',
    caughtBy: 'validation',
    at: (site, sources) =>
      typeof site.value === 'string' &&
      (isName(site) || (sources.has(site.value) && site.file !== 'sources.json' && site.key !== 'id')),
    damage: (holder, site) => {
      const gone = /^[a-z]+\.[a-z-]+$/.test(String(site.value)) ? 'integration.no-such' : 'no-such-id';
      holder[site.key] = gone;
      // A citation is told at what cites, which may be a list's holder.
      const up = typeof site.key === 'number' ? 2 : 1;
      return { change: `${show(site.value)} → ${show(gone)}`, also: [placeOf(site, up)] };
    },
  },
  {
    name: 'a decision on what the codebook has not',
    caughtBy: 'validation',
    at: ({ file, path }) =>
      file === 'coding/editor.yaml' && (path.length === 4 || path[1] === 'needs') && path.length > 2,
    damage: (holder, site) => {
      const name = `${String(site.key)}s`;
      holder[name] = site.value;
      Reflect.deleteProperty(holder, site.key);
      return { change: `${String(site.key)} is called ${name}`, also: [writePath([...site.path.slice(0, -1), name])] };
    },
  },
  {
    name: 'a code off its scale',
    caughtBy: 'validation',
    at: isCode,
    damage: (holder, site, draw) => {
      holder[site.key] = draw() < 0.5 ? 9 : -9;
      // A decision of the editor may be a map of code and confidence, and is told as one.
      const also = site.file === 'coding/editor.yaml' ? [placeOf(site, 1)] : [];
      return { change: `${show(site.value)} → ${show(holder[site.key])}`, also };
    },
  },
  {
    name: 'a word of no list',
    caughtBy: 'validation',
    at: isWord,
    damage: (holder, { key, value }) => {
      holder[key] = 'unheard-of';
      return { change: `${show(value)} → "unheard-of"` };
    },
  },
  {
    name: 'a language is missing',
    caughtBy: 'validation',
    at: (site) => isText(site) || (site.key === 'note_zh' && site.value !== ''),
    damage: (holder, site, draw) => {
      if (!isMap(site.value)) {
        holder[site.key] = '';
        return { change: 'note_zh emptied', also: [placeOf(site, 1)] };
      }
      const lang = draw() < 0.5 ? 'en' : 'zh';
      const text = holder[site.key] as Record<string, unknown>;
      if (draw() < 0.5) text[lang] = '';
      else Reflect.deleteProperty(text, lang);
      return { change: `${lang} taken out` };
    },
  },
  {
    name: 'the languages are swapped',
    caughtBy: 'validation',
    at: isText,
    damage: (holder, { key, value }) => {
      const { en, zh } = value as Record<string, unknown>;
      if (en === zh) return null;
      Object.assign(holder[key] as object, { en: zh, zh: en });
      return { change: `en ⇄ zh of ${show(en)}` };
    },
  },
  {
    name: 'a text is not translated',
    caughtBy: 'validation',
    at: isText,
    damage: (holder, { key, value }) => {
      const { en, zh } = value as Record<string, unknown>;
      if (en === zh) return null;
      Object.assign(holder[key] as object, { zh: en });
      return { change: `zh is ${show(en)} too` };
    },
  },
  {
    name: 'zero by rule and taking part do not agree',
    caughtBy: 'validation',
    at: (site) => isCase(site) && (site.key === 'takes_part' || isKnown(site)),
    damage: (holder, site) => {
      if (site.key === 'takes_part') {
        holder['takes_part'] = site.value !== true;
        return { change: `takes_part: ${String(holder['takes_part'])}`, within: [`${placeOf(site, 1)}.integration`] };
      }
      holder[site.key] = { code: 0, a: null, b: null, rule: 'no social organisation takes part' };
      return { change: 'a known indicator made zero by rule' };
    },
  },
  {
    name: 'a code without a source',
    caughtBy: 'validation',
    at: isIndicator,
    damage: (holder, site, draw) => {
      const indicator = holder[site.key] as Record<string, unknown>;
      if ('rule' in indicator) return null;
      if (indicator['code'] === null) indicator['code'] = 1;
      else if (draw() < 0.5) indicator['source'] = [];
      else indicator['code'] = null;
      return { change: 'a code without source, or a source without code' };
    },
  },
  {
    name: 'a year or a day that cannot be',
    caughtBy: 'validation',
    at: ({ key, value, file }) =>
      value !== null &&
      ['from', 'to', 'year', 'date', 'date-parts', 'posted'].includes(String(key)) &&
      file !== 'recommendations.yaml',
    damage: (holder, site) => {
      const { key, value } = site;
      if (Array.isArray(value)) holder[key] = [[2026, 13, 1]];
      else if (key === 'date' || key === 'posted') holder[key] = '2016-02-30';
      else holder[key] = isTable(site) ? '1066' : key === 'to' ? Number(holder['from']) - 1 : 2600;
      return {
        change: `${show(value)} → ${show(holder[key])}`,
        also: key === 'to' || key === 'from' ? [placeOf(site, 1)] : [],
      };
    },
  },
  {
    name: 'a record stands twice',
    caughtBy: 'validation',
    at: ({ key, value, file }) =>
      typeof key === 'number' &&
      isMap(value) &&
      ('id' in value || file === 'organisers.yaml') &&
      !file.endsWith('.csv'),
    damage: (holder, site, draw) => {
      const list = holder as unknown as unknown[];
      const again = below(list.length, draw);
      list.push(structuredClone(list[again]));
      const place = `${placeOf(site, 1)}[${list.length - 1}]`;
      return { change: `record ${again} written again at the end`, within: [place] };
    },
  },
  {
    name: 'a figure of a table that is none',
    caughtBy: 'validation',
    at: (site) => isTable(site) && site.key === 'value',
    damage: (holder, { value }, draw) => {
      holder['value'] = draw() < 0.5 ? `${String(value)} or so` : '';
      return { change: `${show(value)} → ${show(holder['value'])}` };
    },
  },
];
