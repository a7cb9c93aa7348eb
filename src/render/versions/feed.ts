import { createHash } from 'node:crypto';
import type { Correction, Dataset } from '../../data/types.ts';
import { changesWords } from '../../i18n/changes-words.ts';
import { AUTHOR } from '../../i18n/cite-words.ts';
import type { Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { escapeHtml as escapeXml } from '../html.ts';
import type { Edition } from './history.ts';
import { holdings } from './holdings.ts';
import { changesSaid } from './said.ts';

export interface FeedAddresses {
  /** Of the feed itself. */
  readonly self: string;
  /** Of a page of the site: `changes`, `cases/blue-letter`. */
  readonly page: (page: string) => string;
}

interface Entry {
  readonly title: string;
  /** Day, as `2026-11-23`. */
  readonly day: string;
  readonly address: string;
  readonly text: string;
  /** What tells it from every other entry, for ever. */
  readonly key: string;
}

const instant = (day: string) => `${day}T00:00:00Z`;

function ofVersion({ snapshot, changes }: Edition, data: Dataset, lang: Lang, { page }: FeedAddresses): Entry {
  const t = changesWords[lang];
  const groups = changes ? changesSaid(changes, { data, lang }).map(({ title }) => title) : [t.first.trim()];
  const stop = strings(lang).punctuation.stop.trim();
  const said = groups.length > 0 ? groups.map((title) => (title.endsWith(stop) ? title : title + stop)) : [t.nothing];
  return {
    title: t.version(snapshot.version),
    day: snapshot.date,
    address: page(`changes#v${snapshot.version}`),
    text: [...said, t.holds(holdings(snapshot))].join(lang === 'zh' ? '' : ' '),
    key: `version-${snapshot.version}`,
  };
}

function ofCorrection(one: Correction, data: Dataset, lang: Lang, { page }: FeedAddresses): Entry {
  const { methodsPage } = strings(lang);
  const name = data.cases.find(({ id }) => id === one.case)?.name[lang] ?? one.case;
  const said = methodsPage.corrected(String(one.was ?? '–'), String(one.now ?? '–'));
  return {
    title: changesWords[lang].correctionOf(name),
    day: one.date,
    address: page(`cases/${one.case}`),
    text: [one.field, said, one.reason[lang]].join(' '),
    key: `correction-${one.date}-${one.case}-${one.field}`,
  };
}

/** What names an entry wherever the site stands: a UUID made of its key (version 8 of RFC 9562). */
function idOf(key: string, lang: Lang): string {
  const hex = createHash('sha256').update(`shared-care/${lang}/${key}`, 'utf8').digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const entryXml = ({ title, day, address, text, key }: Entry, lang: Lang): string =>
  [
    '<entry>',
    `<id>${idOf(key, lang)}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<updated>${instant(day)}</updated>`,
    `<link rel="alternate" type="text/html" hreflang="${strings(lang).htmlLang}" href="${escapeXml(address)}"/>`,
    `<summary>${escapeXml(text)}</summary>`,
    '</entry>',
  ].join('');

/**
 * The changes of the data as an Atom feed (RFC 4287) in a language: an entry a version and one a correction, newest
 * first. Every date is one of the data.
 */
export function feed(data: Dataset, versions: readonly Edition[], lang: Lang, addresses: FeedAddresses): string {
  const { site, htmlLang } = strings(lang);
  const entries = [
    ...versions.map((edition) => ofVersion(edition, data, lang, addresses)),
    ...data.corrections.map((one) => ofCorrection(one, data, lang, addresses)),
  ].sort((x, y) => (x.day < y.day ? 1 : x.day > y.day ? -1 : 0));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${htmlLang}">`,
    `<id>${idOf('changes', lang)}</id>`,
    `<title>${escapeXml(`${site.name} · ${changesWords[lang].feedTitle}`)}</title>`,
    `<updated>${instant(entries[0]?.day ?? data.date)}</updated>`,
    `<author><name>${escapeXml(AUTHOR[lang])}</name></author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(addresses.self)}"/>`,
    `<link rel="alternate" type="text/html" hreflang="${htmlLang}" href="${escapeXml(addresses.page('changes'))}"/>`,
    ...entries.map((entry) => entryXml(entry, lang)),
    '</feed>',
    '',
  ].join('\n');
}
