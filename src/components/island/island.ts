import { FORMS, type Ctx, type Drawing } from '../../figures/figure.ts';
import { isLang, type Lang } from '../../i18n/languages.ts';
import { tableHtml } from '../../render/table.ts';
import { addressOf, href } from '../href.ts';
import { query, writeState } from './address.ts';
import { whenIdle } from './after-paint.ts';
import { keepAround } from './around.ts';
import { readForm, writeForm } from './form.ts';
import { bindDownloads } from './downloads.ts';
import type { Shown } from './export.ts';
import { bindButtons } from './handles.ts';
import { sheetOf } from '../../render/sheet-element.ts';
import { redraw, type ByPlot } from './redraw.ts';
import { viewOf, type View } from './views.ts';
import type { WalkView } from './walk.ts';

/** Widths in px from which the form for tables of a page's width is drawn, and the widest form for phones. */
const MEDIUM = 704;
const WIDEST_NARROW = 480;
/** Narrower than this a figure is hidden, or about to be laid out. */
const NO_ROOM = 200;
/** After how long without a change, in ms, the address and the table follow. */
const REST = 120;
/** For how long a reader pauses, in ms, before the finding is said. */
const QUIET = 500;

/** A figure awake: it draws itself from the address and the handles, and keeps all that stands around it in step. */
export class Island {
  private drawing: Drawing | undefined;
  /** What was drawn last, or beforehand. */
  private made: { readonly state: object; readonly drawing: Drawing } | undefined;
  private width = 0;
  /** Room for the picture in px, as last observed: to ask the page would lay it out once more a change. */
  private room = 0;
  private timer = 0;
  private following = 0;
  private byPlot: ByPlot | undefined;
  private loading: Promise<void> | undefined;
  private changed = -Infinity;
  /** States before the one that is shown, the latest last. */
  private readonly past: object[] = [];
  private walk: WalkView | undefined;
  private labelDownloads: () => void = () => undefined;
  private nodes: () => Parameters<WalkView['update']>[0] = () => [];

  private constructor(
    private readonly figure: HTMLElement,
    private readonly form: HTMLFormElement | null,
    private readonly view: View,
    private readonly rows: readonly unknown[],
    private readonly lang: Lang,
    private state: object,
  ) {}

  /** Loads what the figure needs and binds it. Rejects if the network does not answer. */
  static async of(figure: HTMLElement, source: string): Promise<Island> {
    const id = figure.dataset['figure'] ?? '';
    const [view, answer] = await Promise.all([viewOf(id), fetch(source)]);
    if (!answer.ok) throw new Error(`${source}: ${answer.status}`);
    const rows = (await answer.json()) as readonly unknown[];
    const lang = document.documentElement.lang.slice(0, 2);
    const form = figure.querySelector('form');
    const island = new Island(figure, form, view, rows, isLang(lang) ? lang : 'en', view.codec.defaults);
    island.listen();
    whenIdle(() => island.prepare());
    return island;
  }

  private listen(): void {
    if (this.form) bindButtons(this.form);
    this.form?.addEventListener('input', () => this.fromForm());
    this.form?.addEventListener('change', () => this.fromForm());
    this.form?.querySelector('[data-undo]')?.addEventListener('click', () => this.undo());
    this.form?.addEventListener('reset', (event) => {
      event.preventDefault();
      this.set(this.view.codec.defaults);
    });
    this.labelDownloads = bindDownloads(this.figure, () => this.shown());
    const walk = this.figure.querySelector<HTMLElement>('[data-walk]');
    walk?.addEventListener('click', () => void this.startWalk(walk));
    addEventListener('popstate', () => this.fromAddress());
    this.room = this.figure.clientWidth;
    new ResizeObserver(([entry]) => this.resized(entry?.contentRect.width ?? this.room)).observe(this.figure);
    this.figure.querySelector('details.figure-data')?.addEventListener('toggle', () => this.writeTable());
  }

  /** The figure as it stands, for those who take it elsewhere. */
  shown(): Shown {
    const { view, rows, state, lang } = this;
    const legend = this.figure.querySelector('.legend') !== null;
    return { id: this.figure.dataset['figure'] ?? '', lang, view, rows, state, legend };
  }

  /** Makes what the first change needs while the reader makes up her mind; nothing of it is shown yet. */
  private prepare(): void {
    if (!this.drawing && !sheetOf(this.drawn())) void this.loadPlot();
  }

  /** Opens the walk by keyboard, beneath the picture. */
  private async startWalk(button: HTMLElement): Promise<void> {
    const host = this.figure.querySelector<HTMLElement>('[data-tree]');
    if (!host) return;
    const { treeOf, WalkView } = await import('./walk.ts');
    const tree = await treeOf(this.figure.dataset['figure'] ?? '');
    const nodes = () => tree(this.rows, this.state, this.lang);
    host.hidden = false;
    button.setAttribute('aria-expanded', 'true');
    this.walk ??= new WalkView(host, this.figure, nodes());
    this.nodes = nodes;
    this.walk.focus();
  }

  /** Takes up what the address says; draws only where that differs from what is shown. */
  fromAddress(): void {
    const state = this.view.codec.fromQuery(query());
    if (this.view.codec.toQuery(state) === this.view.codec.toQuery(this.state)) return;
    this.state = state;
    this.draw();
  }

  /** Takes up what the handles say. */
  fromForm(): void {
    if (!this.form) return;
    const { codec } = this.view;
    const texts = { ...codec.toTexts(this.state), ...readForm(this.form) };
    const asked = new URLSearchParams(Object.entries(texts).map(([key, text]) => [`${codec.prefix}.${key}`, text]));
    const state = codec.fromQuery(asked.toString());
    if (codec.toQuery(state) !== codec.toQuery(this.state)) this.set(state);
  }

  /** Takes up a query, as a link in the text names it. */
  fromQuery(own: string): void {
    this.set(this.view.codec.fromQuery(own));
  }

  private set(state: object): void {
    // The picture made at build is first drawn as it is, so that the first change too has marks to move.
    if (!this.drawing) this.draw();
    if (this.loading && !this.byPlot) {
      void this.loading.then(() => this.set(state));
      return;
    }
    // A slider that is drawn along is one change.
    if (performance.now() - this.changed > QUIET) this.past.push(this.state);
    this.changed = performance.now();
    this.show(state);
  }

  /** Goes back by one change of the reader's. */
  private undo(): void {
    const before = this.past.pop();
    if (before) this.show(before);
  }

  private show(state: object): void {
    this.state = state;
    const undo = this.form?.querySelector<HTMLButtonElement>('[data-undo]');
    if (undo) undo.disabled = this.past.length === 0;
    this.draw();
    this.announce();
  }

  private resized(room: number): void {
    this.room = room;
    if (this.drawing && this.measure() !== this.width) this.draw();
  }

  private measure(): number {
    const room = Math.floor(this.room);
    if (room < NO_ROOM) return this.width || FORMS.narrow;
    return room < MEDIUM ? Math.min(room, WIDEST_NARROW) : room;
  }

  /** The drawing of the state and the width of now. */
  private drawn(): Drawing {
    const { lang, state } = this;
    const width = this.measure();
    if (this.made?.state !== state || this.width !== width) {
      const ctx: Ctx = { lang, width, href: (page) => href(lang, page) };
      this.made = { state, drawing: this.view.draw(this.rows, state, ctx) };
    }
    this.width = width;
    return this.made.drawing;
  }

  private draw(): void {
    this.drawing = this.drawn();
    this.put(this.drawing);
    const write = (part: string, text: string) => {
      const element = this.figure.querySelector(part);
      if (element && element.textContent !== text) element.textContent = text;
    };
    write('.figure-title', this.drawing.title);
    write('.figure-takeaway', this.drawing.takeaway);
    write('.figure-caption', this.drawing.caption);
    this.labelDownloads();
    this.follow();
    if (this.form) writeForm(this.form, this.view.codec.toTexts(this.state));
  }

  /** Shows a drawing. Plot is loaded for the first that has marks of its kind. */
  private put(drawing: Drawing): void {
    if (sheetOf(drawing) || this.byPlot) {
      redraw(this.figure, drawing, this.figure.id, this.byPlot);
      return;
    }
    void this.loadPlot().then(() => {
      if (this.drawing) redraw(this.figure, this.drawing, this.figure.id, this.byPlot);
    });
  }

  private loadPlot(): Promise<void> {
    this.loading ??= import('../../render/element.ts').then(({ drawingElement }) => {
      this.byPlot = drawingElement;
    });
    return this.loading;
  }

  /** Brings the address and the longer texts into step once the reader rests, so that they never delay the picture. */
  private follow(): void {
    clearTimeout(this.following);
    this.following = window.setTimeout(() => {
      writeState(this.view.codec.prefix, this.view.codec.toQuery(this.state));
      whenIdle(() => {
        this.writeTable();
        this.walk?.update(this.nodes());
        if (this.drawing) keepAround(this.figure, this.drawing);
      });
    }, REST);
  }

  /** A table that nobody sees is written when it is opened. */
  private writeTable(): void {
    const details = this.figure.querySelector<HTMLDetailsElement>('details.figure-data');
    const table = details?.querySelector('table');
    if (details?.open && table && this.drawing)
      table.innerHTML = tableHtml(this.drawing.table, (page) => addressOf(this.lang, page));
  }

  /** Says the finding to those who hear the page, once the reader pauses. */
  private announce(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => {
      const status = this.figure.querySelector('[role="status"]');
      if (status) status.textContent = this.drawing?.takeaway ?? '';
    }, QUIET);
  }
}
