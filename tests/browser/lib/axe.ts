import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { axeViolations } from '../../../scripts/lib/axe-violations.ts';

/** Fails with the rules that the page breaks and the elements that break them. */
export async function expectNoAxeViolations(page: Page, within?: string): Promise<void> {
  const violations = await axeViolations(page, within);
  expect(violations, [`axe on ${page.url()}`, ...violations].join('\n  ')).toEqual([]);
}
