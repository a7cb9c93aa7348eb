import { press, stopsOf, type Stop, type TreeNode, type Walk } from '../../figures/shared/tree.ts';
import { showProof } from './proof.ts';

type Tree = (rows: readonly unknown[], state: object, lang: string) => readonly TreeNode[];
const trees = import.meta.glob<{ tree: Tree }>('../../figures/*/tree.ts');

/** Loads the walk of a figure. Throws if it has none. */
export async function treeOf(id: string): Promise<Tree> {
  const found = await trees[`../../figures/${id}/tree.ts`]?.();
  if (!found) throw new Error(`the figure "${id}" has no walk`);
  return found.tree;
}

/** A tree view by which a figure is walked with the arrow keys. The mark of each stop is shown in the picture. */
export class WalkView {
  private walk: Walk;

  constructor(
    private readonly host: HTMLElement,
    private readonly figure: HTMLElement,
    private nodes: readonly TreeNode[],
  ) {
    this.walk = { at: nodes[0]?.id ?? '', open: new Set() };
    host.setAttribute('role', 'tree');
    host.addEventListener('keydown', (event) => this.keyed(event));
    host.addEventListener('click', (event) => this.clicked(event));
    this.write();
  }

  /** Takes up what is shown after a change of the figure; where the reader stands is kept if it still exists. */
  update(nodes: readonly TreeNode[]): void {
    this.nodes = nodes;
    const stops = stopsOf(nodes, this.walk.open);
    if (!stops.some(({ node }) => node.id === this.walk.at)) this.walk = { at: nodes[0]?.id ?? '', open: new Set() };
    this.write();
  }

  focus(): void {
    this.host.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }

  private keyed(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.openProof();
      return;
    }
    const next = press(this.nodes, this.walk, event.key);
    if (next === this.walk) return;
    event.preventDefault();
    this.walk = next;
    this.write();
    this.focus();
  }

  private clicked(event: MouseEvent): void {
    const item = event.target instanceof Element ? event.target.closest<HTMLElement>('[role="treeitem"]') : null;
    const id = item?.dataset['node'];
    if (id === undefined) return;
    const open = this.walk.open.has(id);
    this.walk = press(this.nodes, { ...this.walk, at: id }, open ? 'ArrowLeft' : 'ArrowRight');
    this.write();
    this.focus();
  }

  private openProof(): void {
    const mark = this.markOf(this.stop());
    const address = mark?.getAttribute('href');
    if (address) showProof(address).catch(() => location.assign(address));
  }

  private stop(): Stop | undefined {
    return stopsOf(this.nodes, this.walk.open).find(({ node }) => node.id === this.walk.at);
  }

  private markOf(stop: Stop | undefined): Element | null {
    const key = stop?.node.mark;
    const shown = [...this.figure.querySelectorAll(':scope > .plot, :scope > .live-box > .plot')].find(
      (svg) => svg.getBoundingClientRect().width > 0,
    );
    return key === undefined ? null : (shown?.querySelector(`[data-key="${CSS.escape(key)}"]`) ?? null);
  }

  private write(): void {
    this.host.replaceChildren(...stopsOf(this.nodes, this.walk.open).map((stop) => this.item(stop)));
    for (const mark of this.figure.querySelectorAll('.walked')) mark.classList.remove('walked');
    this.markOf(this.stop())?.classList.add('walked');
  }

  private item({ node, level, place, of }: Stop): HTMLElement {
    const item = document.createElement('div');
    item.dataset['node'] = node.id;
    item.textContent = node.label;
    item.className = `tree-${level}`;
    item.tabIndex = node.id === this.walk.at ? 0 : -1;
    for (const [name, value] of Object.entries({
      role: 'treeitem',
      'aria-level': level,
      'aria-posinset': place,
      'aria-setsize': of,
      'aria-selected': node.id === this.walk.at,
      ...(node.children.length > 0 ? { 'aria-expanded': this.walk.open.has(node.id) } : {}),
    }))
      item.setAttribute(name, String(value));
    return item;
  }
}
