import type { Page } from 'playwright-core';

/** For how long a page is left alone after something was done to it, in ms: what loads then has begun to. */
const REST = 150;
/** For how long files are made that were asked for, in ms. */
const MAKING = 600;
/** How long figures may take to wake, in ms. */
const LONGEST = 20_000;

/** Lets what is loaded on demand be loaded, and what is shut be made. */
const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

/** Wakes every figure of the page as a pointer does, and gives how many there are. Rejects where one sleeps on. */
async function wake(page: Page): Promise<number> {
  const count = await page.evaluate(() => {
    const hosts = [...document.querySelectorAll('report-figure, [data-place]')];
    for (const host of hosts) host.dispatchEvent(new PointerEvent('pointerenter'));
    return hosts.filter((host) => host.localName === 'report-figure').length;
  });
  await page.waitForFunction((all) => document.querySelectorAll('report-figure[data-awake]').length === all, count, {
    timeout: LONGEST,
  });
  return count;
}

/** Sets every handle, answers every question and asks every field, as a reader's input does. */
const setHandles = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const part of document.querySelectorAll<HTMLElement>('form [data-key], form:has(#search-field)')) {
      const [select, inputs] = [part.querySelector('select'), [...part.querySelectorAll('input')]];
      const [input] = inputs;
      if (select) select.selectedIndex = 1;
      else if (input?.type === 'range') input.stepDown();
      else if (input?.type === 'search') input.value = '村 village';
      else if (input?.list) input.value = input.list.options[0]?.value ?? '';
      else inputs.at(-1)?.click();
      (select ?? input)?.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });

/** Presses what is there to be pressed without leaving the page: all but printing, which would wait for someone. */
const pressAll = (page: Page): Promise<void> =>
  page.evaluate(async (rest) => {
    const pause = () => new Promise((then) => setTimeout(then, rest));
    const press = (element: Element | undefined) =>
      element?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    const shut = () => document.querySelectorAll('dialog').forEach((dialog) => dialog.close());
    for (const element of document.querySelectorAll(
      'main button:not([data-take="print"], [type="submit"], [type="reset"]), main a[data-form][download]',
    ))
      if (element.checkVisibility()) press(element);
    await pause();
    press(
      [...document.querySelectorAll('main:not(.embed) report-figure .plot a[href*="/cases/"]')].find((mark) =>
        mark.checkVisibility(),
      ),
    );
    await pause();
    shut();
    press(document.querySelector('[data-share] [data-part="link"]') ?? undefined);
    await pause();
    for (const part of document.querySelectorAll<HTMLDetailsElement>('.share-dialog details')) {
      part.open = true;
      await pause();
      part.querySelectorAll('button, a[download]').forEach(press);
    }
    await pause();
    shut();
  }, REST);

/**
 * Does on a page what makes it load, make or send something.
 *
 * @returns how many figures were woken
 */
export async function usePage(page: Page): Promise<number> {
  const woken = await wake(page);
  await openAll(page);
  await setHandles(page);
  await page.waitForTimeout(REST);
  await pressAll(page);
  await page.waitForTimeout(MAKING);
  return woken;
}
