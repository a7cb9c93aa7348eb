import type { Disputed } from '../../i18n/dispute-words.ts';
import { anchorOf, type CodeName } from './code-name.ts';

const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What the page of its programme says of a code; null where it has none of that name. The page is its only home. */
export async function disputedOn(page: URL, name: CodeName): Promise<Disputed | null> {
  const answer = await fetch(page);
  if (!answer.ok) return null;
  const read = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const element = read.getElementById(anchorOf(name));
  if (!element) return null;
  const own = [...element.querySelectorAll('.ref')];
  const refs = own.length > 0 ? own : [...read.querySelectorAll(`#${name.code.split('.')[0] ?? ''}-sources .ref`)];
  return {
    programme: textOf(read.querySelector('h1')),
    phase: name.phaseId === null ? '' : textOf(read.getElementById(name.phaseId)?.querySelector('h2')),
    indicator: element.dataset['name'] ?? textOf(element.querySelector('th')),
    code: element.dataset['code'] ?? textOf(element.querySelector('.code')),
    sources: refs.map((ref) => (ref.getAttribute('href') ?? '').replace('#source-', '')),
    address: `${page.href}#${anchorOf(name)}`,
  };
}
