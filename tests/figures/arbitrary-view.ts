import fc from 'fast-check';
import type { AnyFigure } from '../../src/figures/index.ts';
import { FROZEN } from './lib.ts';

/** A view of a figure: its query as the address would have it, and the state that this stands for. */
export interface View {
  readonly query: string;
  readonly state: object;
}

/** Texts that a handle may set, and numbers, years, shares and ids that only an address can ask for. */
function texts(figure: AnyFigure, key: string): fc.Arbitrary<string> {
  const control = figure.controls?.(figure.rows(FROZEN)).find((one) => one.key === key);
  const options = control && 'options' in control ? control.options.map(({ value }) => value) : [];
  const offered = options.length === 0 ? [] : [fc.constantFrom(...options)];
  const lists = options.length === 0 ? [] : [fc.subarray([...options]).map((some) => some.join('~'))];
  const numbers = [fc.integer({ min: -3, max: 100 }), fc.integer({ min: 1990, max: 2030 })];
  return fc.oneof(
    ...offered,
    ...lists,
    ...numbers.map((number) => number.map(String)),
    fc.integer({ min: -200, max: 200 }).map((n) => String(n / 100)),
    fc.constantFrom(...FROZEN.cases.map(({ id }) => id)),
    fc.string({ maxLength: 12 }),
  );
}

/** Any view of a figure that an address can ask for; strange values, which mean the default, are tried too. */
export function arbitraryView(figure: AnyFigure): fc.Arbitrary<View> {
  const { codec } = figure;
  const keys = Object.keys(codec.toTexts(codec.defaults as object));
  const asked = fc.record(Object.fromEntries(keys.map((key) => [key, texts(figure, key)])), { requiredKeys: [] });
  return asked.map((values) => {
    const asIf = new URLSearchParams(
      Object.entries(values).map(([key, value]) => [`${codec.prefix}.${key}`, value ?? '']),
    );
    const state = codec.fromQuery(asIf.toString()) as object;
    return { query: codec.toQuery(state), state };
  });
}
