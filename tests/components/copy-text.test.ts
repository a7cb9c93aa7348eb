import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyText } from '../../src/components/copy-text.ts';

/** As much of a button as is needed. */
const button = () => ({ dataset: {} }) as HTMLElement;
const clipboard = (writeText: (text: string) => Promise<void>) =>
  vi.stubGlobal('navigator', { clipboard: { writeText } });

describe('copyText', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it('copies the text, and shows for a moment that it has', async () => {
    vi.useFakeTimers();
    const copied: string[] = [];
    clipboard((text) => Promise.resolve(void copied.push(text)));
    const pressed = button();
    expect(await copyText(pressed, Promise.resolve('共护'))).toBe(true);
    expect(copied).toEqual(['共护']);
    expect(pressed.dataset).toEqual({ done: '' });
    vi.advanceTimersByTime(1500);
    expect(pressed.dataset).toEqual({});
  });

  it('says so where the reader forbids it, the text cannot be had, or the page has no clipboard at all', async () => {
    const pressed = button();
    clipboard(() => Promise.reject(new Error('NotAllowedError')));
    expect(await copyText(pressed, 'a')).toBe(false);
    clipboard(() => Promise.resolve());
    expect(await copyText(pressed, Promise.reject(new Error('404')))).toBe(false);
    vi.stubGlobal('navigator', {});
    expect(await copyText(pressed, 'a')).toBe(false);
    expect(pressed.dataset).toEqual({});
  });
});
