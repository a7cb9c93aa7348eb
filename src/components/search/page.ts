import { KINDS, type Kind, type SearchRecord } from '../../render/search/record.ts';
import { keepsSlash } from './keeps-slash.ts';
import { prepare, rank, type Results } from './rank.ts';
import { show, type Stage } from './show.ts';
import { walk } from './walk.ts';

/** Longest query that is read from an address or a field. */
const LONGEST = 200;
/** How long a reader must pause before the number of results is said, in ms. */
const PAUSE = 500;

const isKind = (value: string | null): value is Kind => KINDS.some((kind) => kind === value);

/** The search page: the address is its only state, and the index is loaded when the first query is there or coming. */
export function searchPage(host: HTMLElement): void {
  const field = host.querySelector<HTMLInputElement>('#search-field');
  const status = host.querySelector<HTMLElement>('[role="status"]');
  if (!field || !status) return;
  let index: Promise<ReturnType<typeof prepare>> | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const kind = () => {
    const value = new URLSearchParams(location.search).get('kind');
    return isKind(value) ? value : null;
  };
  const queryOf = (q: string, only: Kind | null) =>
    new URLSearchParams({ ...(q ? { q } : {}), ...(only ? { kind: only } : {}) }).toString();
  const stage: Stage = {
    host,
    root: host.dataset['root'] ?? '',
    addressOf: (only) => `?${queryOf(field.value.trim(), only)}`,
  };
  const load = () => {
    index ??= fetch(host.dataset['index'] ?? '')
      .then((answer) => {
        if (!answer.ok) throw new Error(`${answer.status}`);
        return answer.json() as Promise<SearchRecord[]>;
      })
      .then(prepare);
    // A reader who is back on the network tries again with the next key.
    index.catch(() => (index = undefined));
    return index;
  };
  const say = (text: string, after = PAUSE) => {
    clearTimeout(pause);
    pause = setTimeout(() => (status.textContent = text), after);
  };

  const search = async () => {
    const q = field.value.trim().slice(0, LONGEST);
    const written = queryOf(q, q ? kind() : null);
    history.replaceState(history.state, '', written ? `?${written}` : location.pathname);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) link.search = written;
    try {
      const results = rank(await load(), q);
      if (q !== field.value.trim().slice(0, LONGEST)) return;
      show(results, kind(), stage);
      say(q ? told(results, q, kind(), host.dataset) : '', q ? PAUSE : 0);
    } catch {
      say(host.dataset['failed'] ?? '', 0);
    }
  };

  field.addEventListener('focus', () => void load().catch(() => undefined), { once: true });
  // What is being composed, such as pinyin, is no query yet.
  field.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) void search();
  });
  field.addEventListener('compositionend', () => void search());
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    void search();
  });
  walk(host, field);
  keepsSlash(document.querySelector<HTMLInputElement>('#search-slash'));
  // What was typed before this was loaded stays.
  field.value ||= (new URLSearchParams(location.search).get('q') ?? '').slice(0, LONGEST);
  if (field.value) void search();
  else field.focus();
}

/** What is said of the results. */
function told({ hits, partly, terms }: Results, q: string, only: Kind | null, says: DOMStringMap): string {
  if (terms.length === 0) return says['short'] ?? '';
  const n = hits.filter(({ record }) => only === null || record.kind === only).length;
  const text = n === 0 ? says['none'] : partly ? says['partly'] : n === 1 ? says['one'] : says['found'];
  return (text ?? '').replace('{n}', String(n)).replace('{q}', () => q);
}
