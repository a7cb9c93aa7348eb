import { comparisonCodec, MOST, type Ref } from '../../figures/case-comparison/state.ts';
import { isLang, type Lang } from '../../i18n/languages.ts';
import { strings } from '../../i18n/strings.ts';
import { href } from '../href.ts';
import { query, writeState } from './address.ts';

const REFERS = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'];

/** The evidence of one phase, cut out of the page of its programme: the page is its only home. */
async function evidenceAt(address: URL): Promise<{ name: string; evidence: Element }> {
  const answer = await fetch(address.pathname);
  if (!answer.ok) throw new Error(`${address.pathname}: ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const anchor = decodeURIComponent(address.hash.slice(1));
  const evidence = (anchor && page.getElementById(anchor)) || page.querySelector('main');
  if (!evidence) throw new Error(`${address.pathname} has no evidence`);
  for (const element of [evidence, ...evidence.querySelectorAll('[id]')])
    if (element.id) element.id = `proof-${element.id}`;
  for (const name of REFERS)
    for (const element of evidence.querySelectorAll(`[${name}]`))
      element.setAttribute(name, `proof-${element.getAttribute(name) ?? ''}`);
  // Notes lead to the list of sources, which stays on the programme's page.
  for (const link of evidence.querySelectorAll<HTMLAnchorElement>('a[href^="#"]'))
    link.setAttribute('href', address.pathname + (link.getAttribute('href') ?? ''));
  return { name: page.querySelector('h1')?.textContent ?? '', evidence };
}

const picked = (): readonly Ref[] => comparisonCodec.fromQuery(query()).phases;

function pick(ref: Ref): void {
  const now = picked();
  const phases = now.includes(ref) ? now.filter((one) => one !== ref) : [...now, ref].slice(-MOST);
  const { order } = comparisonCodec.fromQuery(query());
  writeState(comparisonCodec.prefix, comparisonCodec.toQuery({ order, phases }));
}

function make<K extends keyof HTMLElementTagNameMap>(tag: K, className: string, text = ''): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

/** The buttons beneath the evidence: collecting for a comparison, and the way to it. */
function comparing(ref: Ref, lang: Lang): HTMLElement {
  const t = strings(lang).proof;
  const bar = make('div', 'proof-bar');
  const toggle = make('button', 'proof-pick');
  const go = make('a', 'proof-compare');
  toggle.type = 'button';
  const show = () => {
    const refs = picked();
    toggle.textContent = refs.includes(ref) ? t.unpick : t.pick;
    toggle.setAttribute('aria-pressed', String(refs.includes(ref)));
    go.hidden = refs.length === 0;
    go.textContent = t.compare(refs.length, MOST);
    go.href = `${href(lang, 'compare')}?${comparisonCodec.toQuery({ ...comparisonCodec.defaults, phases: refs })}`;
  };
  toggle.addEventListener('click', () => {
    pick(ref);
    show();
  });
  show();
  bar.append(toggle, go);
  return bar;
}

/**
 * Opens what a mark rests on without leaving the page. Rejects if the programme's page can't be read; the mark's own
 * link then leads there.
 *
 * @param link address of a phase on the page of its programme
 */
export async function showProof(link: string): Promise<void> {
  const address = new URL(link, location.href);
  const { name, evidence } = await evidenceAt(address);
  const code = document.documentElement.lang.slice(0, 2);
  const lang = isLang(code) ? code : 'en';
  const t = strings(lang).proof;
  const dialog = make('dialog', 'proof');
  const head = make('div', 'proof-head');
  const title = make('a', 'proof-title serif', name);
  title.href = address.href;
  title.id = 'proof-name';
  const close = make('button', 'proof-close', '×');
  close.type = 'button';
  close.setAttribute('aria-label', t.close);
  close.addEventListener('click', () => dialog.close());
  head.append(title, close);
  dialog.setAttribute('aria-labelledby', title.id);
  const caseId = address.pathname.split('/').filter(Boolean).at(-1) ?? '';
  const phase = decodeURIComponent(address.hash.slice(1));
  dialog.append(head, evidence, ...(phase ? [comparing(`${caseId}~${phase}`, lang)] : []));
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
