import { list } from '../../i18n/format.ts';
import type { Lang, Text } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { midSentence } from '../shared/mid-sentence.ts';
import type { Piece } from './rows.ts';
import { words } from './text.ts';

function pieceInWords({ kind, label, year, rose, improved }: Piece, lang: Lang): string {
  const w = words[lang];
  const names = (labels: readonly Text[]) =>
    list(
      labels.map((one) => midSentence(one[lang], lang)),
      lang,
    );
  if (kind === 'phase') return w.serves(label[lang]);
  return w.move(year ?? 0, names(rose), improved.length > 0 ? names(improved) : null);
}

/** What a case shows, piece by piece. */
export const piecesInWords = (pieces: readonly Piece[], lang: Lang): string =>
  pieces.map((piece) => pieceInWords(piece, lang)).join(strings(lang).punctuation.semicolon);
