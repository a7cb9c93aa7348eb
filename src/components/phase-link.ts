import { shortName } from '../figures/shared/short-name.ts';
import type { Lang } from '../i18n/languages.ts';
import { strings } from '../i18n/strings.ts';
import type { Position } from '../model/position.ts';
import { href } from './href.ts';
import { escapeHtml, link } from '../render/html.ts';

const COMMA: Record<Lang, string> = { en: ', ', zh: '，' };

/** A phase as HTML: its programme as a link to the phase, and in brackets its label and its years. */
export function phaseLink({ case: of, phase }: Position, lang: Lang): string {
  const { common, punctuation } = strings(lang);
  const address = `${href(lang, `cases/${of.id}`)}#${phase.id}`;
  const when = [escapeHtml(phase.label[lang]), common.years(phase.from, phase.to)].join(COMMA[lang]);
  return `${link(address, shortName(of.name[lang]), 'case')}${punctuation.open}${when}${punctuation.close}`;
}
