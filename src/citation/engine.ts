import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import CSL from 'citeproc';
import type { CslRecord } from './record.ts';
import type { Script } from './script.ts';
import { gbT7714 } from './styles/gb-t-7714-2025.ts';
import { LABEL_EN } from './styles/label-en.ts';
import { LOCALE_ZH } from './styles/locale-zh.ts';

const library = plugins.config.get('@csl');

/** A style without its citations and its sorting, which are made elsewhere here and would cost most of the time. */
export const entriesOnly = (style: string): string =>
  style
    .replace(/<citation[\s\S]*<\/citation>/, '<citation><layout><text variable="title"/></layout></citation>')
    .replace(/<sort>[\s\S]*?<\/sort>/g, '');

/** The styles by what they are for. APA 7 and the English locale (CC BY-SA 3.0) come with the library; no copy is kept. */
const STYLES = {
  apa: () => entriesOnly(library.styles.get('apa')),
  gb: (script: Script) => gbT7714(script),
  labelEn: () => LABEL_EN,
  // Marks of the text that the label stands in, words (等, et al.) of the work that it names.
  labelZh: () => gbT7714('han'),
} as const;
export type Style = keyof typeof STYLES;

const LOCALE: Record<Script, string> = { han: 'zh-CN', western: 'en-US' };

export interface Processor {
  entry(record: CslRecord, linked: boolean): string;
  label(record: CslRecord): string;
}

/**
 * A processor for a style.
 *
 * @param style the style as CSL
 * @param locale `en-US` or `zh-CN`
 */
export function started(style: string, locale: string): Processor {
  let current: CslRecord | undefined;
  let count = 0;
  const sys = {
    retrieveLocale: (lang: string) => (lang === LOCALE.han ? LOCALE_ZH : library.locales.get(LOCALE.western)),
    retrieveItem: () => current,
  };
  const engine = new CSL.Engine(sys, style, locale, true);
  const load = (record: CslRecord): string => {
    // The processor writes into what it is given, takes an undefined field for a value, and an id for a work it knows.
    const id = String((count += 1));
    current = { ...(JSON.parse(JSON.stringify(record)) as CslRecord), id };
    engine.updateItems([id]);
    return id;
  };
  return {
    entry(record, linked) {
      engine.setOutputFormat('html');
      engine.opt.development_extensions.wrap_url_and_doi = linked;
      load(record);
      const made = engine.makeBibliography();
      const entry = made === false ? undefined : made[1][0];
      if (entry === undefined) throw new Error(`${record.id}: its style makes no entry of it. Correct its type`);
      return entry.trim().replace(/^<div class="csl-entry">|<\/div>$/g, '');
    },
    label(record) {
      engine.setOutputFormat('text');
      return engine.makeCitationCluster([{ id: load(record) }]);
    },
  };
}

const running = new Map<string, Processor>();

/** The processor for a style and a script. Starting one costs some 50 ms, so each is started once. */
export function processor(style: Style, script: Script): Processor {
  const key = style === 'apa' ? style : `${style} ${script}`;
  const locale = style === 'apa' ? LOCALE.western : LOCALE[script];
  const processor = running.get(key) ?? started(STYLES[style](script), locale);
  running.set(key, processor);
  return processor;
}
