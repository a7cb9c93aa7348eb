import type { Param } from './param.ts';

/** State ⇄ query of one figure. Reading never throws; what cannot be read is the default. */
export interface Codec<S> {
  readonly prefix: string;
  readonly defaults: S;
  /** Each value of a state as the address writes it. */
  toTexts(state: S): Readonly<Record<string, string>>;
  /** The query of a state, without `?`; defaults are not written, so the default state is `''`. */
  toQuery(state: S): string;
  /** The state that a query stands for. Strange, repeated or broken parameters are ignored. */
  fromQuery(query: string): S;
}

type Params<S> = { readonly [K in keyof S]: Param<S[K]> };

/**
 * The codec of a figure. Parameters are named `<prefix>.<key>`, so that several figures share a page.
 *
 * @param prefix short name of the figure, e.g. `map`
 * @param params one `Param` for each key of the state
 */
export function codec<S extends object>(prefix: string, params: Params<S>): Codec<S> {
  const keys = Object.keys(params) as (keyof S & string)[];
  const defaults = Object.fromEntries(keys.map((key) => [key, params[key].initial])) as S;
  const write = <K extends keyof S & string>(key: K, value: S[K]) => params[key].write(value);
  return {
    prefix,
    defaults,
    toTexts: (state) => Object.fromEntries(keys.map((key) => [key, write(key, state[key])])),
    toQuery(state) {
      const query = new URLSearchParams();
      for (const key of keys) {
        const text = write(key, state[key]);
        if (text !== write(key, defaults[key])) query.append(`${prefix}.${key}`, text);
      }
      return query.toString();
    },
    fromQuery(query) {
      const given = new URLSearchParams(query);
      const state = { ...defaults };
      for (const key of keys) {
        const texts = given.getAll(`${prefix}.${key}`);
        if (texts.length !== 1) continue;
        const value = params[key].read(texts[0] ?? '');
        if (value !== undefined) state[key] = value;
      }
      return state;
    },
  };
}
