import { isLang, type Lang } from '../../i18n/languages.ts';
import { placeWords } from '../../i18n/place-words.ts';
import { adviceHtml } from '../../render/place/advice.ts';
import { DRAFT_ID } from '../../render/place/draft-id.ts';
import type { PlaceData } from '../../render/place/data.ts';
import { placementJson, placementYaml } from '../../render/place/export.ts';
import { ownMark } from '../../render/place/mark.ts';
import { nearestHtml } from '../../render/place/nearest.ts';
import { readPlace } from '../../render/place/reading.ts';
import { sharesHtml, standingHtml, standingText } from '../../render/place/standing.ts';
import { turningHtml } from '../../render/place/turning.ts';
import { placeCodec, type PlaceState } from '../../state/place.ts';
import type { Codec } from '../../state/url.ts';
import { copyText } from '../copy-text.ts';
import { addressOf } from '../href.ts';
import { query, writeState } from '../island/address.ts';
import { saveFile } from '../save-file.ts';
import { OwnMarkElement } from './own-mark-element.ts';
import { Steps } from './steps.ts';

/** For how long a reader pauses, in ms, before the place is said. */
const QUIET = 500;
/** For how long a button says that it has done its work, in ms. */
const SHOWN = 2000;

/** The page awake: every answer goes into the address, and all that follows from the answers is shown anew. */
export class LivePlace {
  private readonly codec: Codec<PlaceState>;
  private readonly steps: Steps;
  private readonly mark = new OwnMarkElement(document.querySelector('.place-map .own'));
  private state: PlaceState;
  private timer = 0;

  private constructor(
    private readonly form: HTMLFormElement,
    private readonly data: PlaceData,
    private readonly lang: Lang,
  ) {
    this.codec = placeCodec(data.questions);
    this.state = this.codec.defaults;
    this.steps = new Steps(form, placeWords[lang], (at) => this.set({ ...this.state, at }));
  }

  /** Loads the data and binds the page. Rejects if the network does not answer. */
  static async of(form: HTMLFormElement): Promise<LivePlace> {
    const source = form.dataset['rows'] ?? '';
    const answer = await fetch(source);
    if (!answer.ok) throw new Error(`${source}: ${answer.status}`);
    const lang = document.documentElement.lang.slice(0, 2);
    const live = new LivePlace(form, (await answer.json()) as PlaceData, isLang(lang) ? lang : 'en');
    live.begin();
    return live;
  }

  /** What the address says, and over it what was answered while the page was still waking. */
  private begin(): void {
    addEventListener('popstate', () => this.take(this.codec.fromQuery(query())));
    const addressed = this.codec.fromQuery(query());
    const given = Object.entries(this.read()).filter(([, text]) => text !== '');
    if (given.length > 0) this.set({ ...addressed, ...Object.fromEntries(given) });
    else this.take(addressed);
  }

  private fields = (): HTMLElement[] => [...this.form.querySelectorAll<HTMLElement>('[data-key]')];

  private read(): Record<string, string> {
    const answer = (field: HTMLElement) => field.querySelector<HTMLInputElement>('input:checked')?.value ?? '';
    return Object.fromEntries(this.fields().map((field) => [field.dataset['key'] ?? '', answer(field)]));
  }

  /** Takes up what the reader has answered. */
  fromForm(): void {
    this.set({ ...this.state, ...this.read() });
  }

  /** Forgets all answers. */
  clear(): void {
    this.set({ ...this.codec.defaults, at: this.state['at'] ? '1' : '' });
  }

  /** Does what a button of the page is for. */
  press(button: HTMLButtonElement): void {
    this.steps.press(button);
    this.takeAway(button.dataset['take'] ?? '', button);
  }

  private set(state: PlaceState): void {
    writeState(this.codec.prefix, this.codec.toQuery(state));
    this.take(state);
  }

  /** Shows a state. */
  private take(state: PlaceState): void {
    this.state = state;
    for (const field of this.fields()) {
      const answer = state[field.dataset['key'] ?? ''] ?? '';
      for (const radio of field.querySelectorAll('input')) radio.checked = radio.value === answer;
    }
    const { lang, data } = this;
    const reading = readPlace(state, data);
    const show = (part: string, html: string) => {
      const element = document.querySelector(`[data-out="${part}"]`);
      if (element && element.innerHTML !== html) element.innerHTML = html;
    };
    show('standing', standingHtml(reading, lang));
    show('shares', sharesHtml(reading.placement, reading.isPlaced, lang));
    show('turning', turningHtml(reading, data, lang));
    show(
      'nearest',
      nearestHtml(reading, lang, (page) => addressOf(lang, page)),
    );
    show('advice', adviceHtml(reading, data, lang));
    this.mark.show(reading.isPlaced ? ownMark(reading.placement) : null);
    this.steps.show(state['at'] ?? '');
    const ties = '[data-group="integration"] fieldset';
    for (const field of this.form.querySelectorAll<HTMLFieldSetElement>(ties))
      field.disabled = reading.placement.outside;
    const address = document.querySelector('[data-address]');
    if (address) address.textContent = location.href;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.say(standingText(reading, lang)), QUIET);
  }

  /** Says where the programme stands to those who hear the page, once the reader pauses. */
  private say(text: string): void {
    const status = document.querySelector('[data-now]');
    if (status && status.textContent !== text) status.textContent = text;
  }

  private takeAway(what: string, button: HTMLElement): void {
    const reading = readPlace(this.state, this.data);
    if (what === 'print') window.print();
    if (what === 'link') void this.copy(button);
    const save = (form: 'json' | 'yaml', text: string) =>
      saveFile({ name: `${DRAFT_ID}.${form}`, blob: new Blob([text], { type: `application/${form};charset=utf-8` }) });
    if (what === 'json') save('json', placementJson(reading, this.data, location.href));
    if (what === 'yaml') save('yaml', placementYaml(reading, this.data, location.href));
  }

  /** Copies the link; where the browser forbids it, the address bar still has it. */
  private async copy(button: HTMLElement): Promise<void> {
    const { link, copied } = placeWords[this.lang];
    if (!(await copyText(button, location.href))) {
      button.focus();
      return;
    }
    button.textContent = copied;
    setTimeout(() => (button.textContent = link), SHOWN);
  }
}
