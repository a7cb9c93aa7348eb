/** One value of a figure's state and how it is written in the address. */
export interface Param<T> {
  readonly initial: T;
  /** The value that a text stands for, or undefined where it stands for none: the default then holds. */
  read(text: string): T | undefined;
  write(value: T): string;
}

/** Longer texts are nobody's honest state; they are ignored unread. */
const LONGEST = 400;

const bounded = <T>(param: Param<T>): Param<T> => ({
  initial: param.initial,
  write: (value) => param.write(value),
  read: (text) => (text.length > LONGEST ? undefined : param.read(text)),
});

/** One of a list. */
export const oneOf = <const T extends string>(values: readonly T[], initial: NoInfer<T>): Param<T> =>
  bounded({ initial, read: (text) => values.find((value) => value === text), write: (value) => value });

/** A whole number between two bounds. */
export const whole = (low: number, high: number, initial: number): Param<number> =>
  bounded({
    initial,
    read: (text) => {
      const value = /^-?\d+$/.test(text) ? Number(text) : NaN;
      return value >= low && value <= high ? value + 0 : undefined;
    },
    write: (value: number) => String(value),
  });

/** A number between two bounds, kept to hundredths so that an address never carries rounding noise. */
export const hundredths = (low: number, high: number, initial: number): Param<number> =>
  bounded({
    initial,
    read: (text) => {
      const value = /^-?\d+(\.\d{1,2})?$/.test(text) ? Number(text) : NaN;
      return value >= low && value <= high ? value + 0 : undefined;
    },
    write: (value) => String(Math.round(value * 100) / 100),
  });

/** Some of a list, in the list's order, each at most once; strangers are dropped. */
export const someOf = <const T extends string>(values: readonly T[], initial: readonly T[] = []): Param<readonly T[]> =>
  bounded({
    initial,
    read: (text) => {
      const named = new Set(text.split('~'));
      const kept = values.filter((value) => named.has(value));
      return kept.length > 0 || text === '' ? kept : undefined;
    },
    write: (chosen) => values.filter((value) => chosen.includes(value)).join('~'),
  });

/** An id, or nothing. Whether such an id exists is the figure's to know; one that doesn't is as good as none. */
export const anId = (): Param<string> =>
  bounded({ initial: '', read: (text) => (/^[a-z0-9-]{1,80}$/.test(text) ? text : undefined), write: (id) => id });

/** A code such as `CN-SC` or `social_service_org`, or nothing. One that no row bears is as good as none. */
export const aCode = (): Param<string> =>
  bounded({
    initial: '',
    read: (text) => (/^[A-Za-z0-9_-]{1,80}$/.test(text) ? text : undefined),
    write: (code) => code,
  });
