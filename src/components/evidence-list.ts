import { piecesInWords } from '../figures/recommendations/pieces.ts';
import type { RecommendationRow } from '../figures/recommendations/rows.ts';
import { SIDES, type Side } from '../figures/recommendations/sides.ts';
import { words } from '../figures/recommendations/text.ts';
import { shortName } from '../figures/shared/short-name.ts';
import type { Lang } from '../i18n/languages.ts';
import { strings } from '../i18n/strings.ts';
import { href } from './href.ts';
import { escapeHtml, link } from '../render/html.ts';

/** The cases for, against and open as HTML, each a link with what it shows; where there is none, that is said. */
export function evidenceList({ evidence }: RecommendationRow, lang: Lang): { side: Side; html: string }[] {
  const { colon, semicolon, open, close } = strings(lang).punctuation;
  const { sides, none } = words[lang];
  return SIDES.map((side) => {
    const cases = evidence[side].map(({ caseId, name, pieces }) => {
      const address = `${href(lang, `cases/${caseId}`)}#${pieces[0]?.phaseId ?? ''}`;
      return `${link(address, shortName(name[lang]), 'case')}${open}${escapeHtml(piecesInWords(pieces, lang))}${close}`;
    });
    const told = cases.length === 0 ? escapeHtml(none) : cases.join(semicolon);
    return { side, html: `<strong>${sides[side]}${colon}</strong>${told}` };
  });
}
