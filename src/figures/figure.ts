import type { PlotOptions } from '@observablehq/plot';
import type { Dataset } from '../data/types.ts';
import type { Lang, Text } from '../i18n/languages.ts';
import type { Codec } from '../state/url.ts';
import type { Control } from './controls.ts';

/** What a drawing is made for. `href` turns a page of the site into an address, base path included. */
export interface Ctx {
  readonly lang: Lang;
  /** Width of the drawing in CSS px. Below `NARROW` the reduced form is drawn. */
  readonly width: number;
  readonly href: (page: string) => string;
}

/** Widths in px at which every figure is drawn at build; the style sheet shows the one that fits its place. */
export const FORMS = { narrow: 340, medium: 720, wide: 1080 } as const;

/** Widths below this get the form for phones. */
export const NARROW = 560;

export interface Cell {
  readonly text: string;
  /** Page of the site that holds the proof. */
  readonly page?: string;
}
export interface Column {
  readonly key: string;
  readonly label: string;
  readonly numeric?: boolean;
}
/** The values drawn, as a table a reader can check. The first column heads its row. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Where on a slider something changes, in the numbers of its scale, and how that is said with its value. */
export interface Turns {
  readonly at: readonly number[];
  readonly said: string;
}
/** A view that follows from the one that is shown: a link that sets it. */
export interface Offer {
  readonly label: string;
  readonly query: string;
}

/** A view with what is to be said of it. */
export interface Step extends Offer {
  readonly text: string;
}

/** Everything that is shown of a figure in one state. */
export interface Drawing {
  readonly plot: PlotOptions;
  readonly title: string;
  /** The finding in one sentence, computed from the rows. */
  readonly takeaway: string;
  /** What is drawn, and what is not: unknown, contested, outside and unplaced are counted. */
  readonly caption: string;
  /** The picture in words. */
  readonly alt: string;
  /** Made when it is read, as `cites` are: no change waits for a table that is closed. */
  readonly table: Table;
  /** By the key of the slider beneath which the marks stand. */
  readonly turns?: Readonly<Record<string, Turns>>;
  /** Views to go to from here, beneath the handles. */
  readonly offers?: readonly Offer[];
  /** Ids of the sources of the values drawn. */
  readonly cites: readonly string[];
}

/**
 * A figure is two pure functions: `rows` (at build) and `draw` (at build and in the browser).
 * `rows` must survive JSON; `draw` depends on its arguments alone.
 */
export interface Figure<Row = unknown, State extends object = object> {
  readonly id: string;
  readonly title: Text;
  readonly howTo: Text;
  /** Whether the glyphs of the models are explained beneath it. */
  readonly legend?: boolean;
  /** The steps in which it tells its matter, each a view of it; they stand beneath the picture, which follows them. */
  readonly steps?: (lang: Lang) => readonly Step[];
  /** States that show all of it between them, where its default is taller than a sheet of paper. */
  readonly sheets?: readonly Partial<State>[];
  /** Whether it can be walked by keyboard: its folder then has a `tree.ts`. */
  readonly walks?: boolean;
  readonly codec: Codec<State>;
  /** The handles by which a reader changes its state; what they offer may follow from the rows. */
  controls?(rows: readonly Row[]): readonly Control<keyof State & string>[];
  rows(data: Dataset): Row[];
  draw(rows: readonly Row[], state: State, ctx: Ctx): Drawing;
}
