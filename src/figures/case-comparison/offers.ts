import type { Lang } from '../../i18n/languages.ts';
import type { Offer } from '../figure.ts';
import { shortName } from '../shared/short-name.ts';
import { refOf } from './compare.ts';
import type { ComparedPhase } from './rows.ts';
import { comparisonCodec, type ComparisonState, type Ref } from './state.ts';
import { words } from './text.ts';

/** The two pairs to go on to from a phase; one that cannot be made has no label. */
export function offersOf(
  base: ComparedPhase | undefined,
  all: readonly ComparedPhase[],
  state: ComparisonState,
  lang: Lang,
): Offer[] {
  const w = words[lang];
  const named = ({ name, label }: ComparedPhase) => w.named(shortName(name[lang]), label[lang]);
  const pair = (ref: Ref | null | undefined, label: (base: string, other: string) => string): Offer => {
    const other = all.find((phase) => refOf(phase) === ref);
    if (!base || !other) return { label: '', query: '' };
    const phases = [refOf(base), refOf(other)];
    return { label: label(named(base), named(other)), query: comparisonCodec.toQuery({ ...state, phases }) };
  };
  return [pair(base?.contrast, w.contrast), pair(base?.nearest, w.nearest)];
}
