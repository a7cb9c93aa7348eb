import type { Table } from '../figures/figure.ts';
import { escapeHtml } from './html.ts';

/**
 * The inside of a `<table>` as HTML. The first cell of a row heads it.
 *
 * @param address turns a page of the site, with an anchor or without, into an address
 */
export function tableHtml({ caption, columns, rows }: Table, address: (page: string) => string): string {
  const numeric = (i: number) => (columns[i]?.numeric ? ' class="numeric"' : '');
  const content = (text: string, page: string | undefined) =>
    page === undefined ? escapeHtml(text) : `<a href="${escapeHtml(address(page))}">${escapeHtml(text)}</a>`;
  const heads = columns.map(({ label }, i) => `<th scope="col"${numeric(i)}>${escapeHtml(label)}</th>`).join('');
  const body = rows.map((row) => {
    const cells = row.map(({ text, page }, i) =>
      i === 0 ? `<th scope="row">${content(text, page)}</th>` : `<td${numeric(i)}>${content(text, page)}</td>`,
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<caption>${escapeHtml(caption)}</caption><thead><tr>${heads}</tr></thead><tbody>${body.join('')}</tbody>`;
}
