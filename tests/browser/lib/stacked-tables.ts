import type { Page } from 'playwright-core';

export interface TableParts {
  rows: number;
  cells: number;
}

/** Tables that a style sheet lays out as something else, such as blocks under one another. */
const STACKED = `[...document.querySelectorAll('table')].filter((table) =>
  table.checkVisibility() && getComputedStyle(table).display !== 'table')`;

/** Of each stacked table what it consists of, and what of that the browser tells to a screen reader. */
export async function stackedTables(page: Page): Promise<{ written: TableParts; told: TableParts }[]> {
  const all = await page.evaluate(
    `${STACKED}.map(({ rows }) => ({ rows: rows.length, cells: [...rows].reduce((sum, { cells }) => sum + cells.length, 0) }))`,
  );
  const cdp = await page.context().newCDPSession(page);
  const found: { written: TableParts; told: TableParts }[] = [];
  for (const [i, written] of (all as TableParts[]).entries()) {
    const { result } = await cdp.send('Runtime.evaluate', { expression: `(${STACKED})[${i}]` });
    const { nodes } = await cdp.send('Accessibility.queryAXTree', { objectId: result.objectId ?? '' });
    const count = (...roles: string[]) =>
      nodes.filter(({ ignored, role }) => !ignored && roles.includes(String(role?.value))).length;
    const told = { rows: count('row'), cells: count('cell', 'gridcell', 'columnheader', 'rowheader') };
    found.push({ written, told });
  }
  await cdp.detach();
  return found;
}
