/** Pages that the worker has kept: address, and title as HTML writes it. */
type Kept = readonly (readonly [address: string, title: string])[];

/** What the worker that answers for this page has kept; nothing where there is none. */
const kept = (): Promise<Kept> =>
  new Promise((resolve) => {
    const { controller } = navigator.serviceWorker;
    if (!controller) return resolve([]);
    navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<{ kept: Kept }>) => resolve(data.kept));
    navigator.serviceWorker.startMessages();
    controller.postMessage({ list: true });
  });

const textOf = (html: string): string => new DOMParser().parseFromString(html, 'text/html').body.textContent;

function link(address: string, title: string): HTMLLIElement {
  const item = document.createElement('li');
  const to = document.createElement('a');
  to.href = address;
  to.textContent = title;
  item.append(to);
  return item;
}

/**
 * The page for those who are offline: lists what can be read, in the page’s own language, and says where it stands in for
 * another page.
 *
 * @param host the list, which holds the address of its language’s pages and what is written after the titles
 */
export async function listKept(host: HTMLElement): Promise<void> {
  const { root = '', own = '', after = '' } = host.dataset;
  for (const missing of document.querySelectorAll<HTMLElement>('[data-missing]'))
    missing.hidden = location.pathname === own;
  if (!('serviceWorker' in navigator)) return;
  const pages = (await kept())
    .filter(([address]) => new URL(address).pathname.startsWith(root) && new URL(address).pathname !== own)
    .map(([address, title]) => [address, textOf(title).replace(after, '')] as const)
    .sort(([, one], [, other]) => one.localeCompare(other, document.documentElement.lang));
  if (pages.length === 0) return;
  host.replaceChildren(...pages.map(([address, title]) => link(address, title)));
}
