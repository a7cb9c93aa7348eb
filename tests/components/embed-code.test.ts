import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { embedCode } from '../../src/components/embed/embed-code.ts';

it('puts a figure into a page whatever its title and address hold', () => {
  const given = {
    address: 'https://example.org/en/embed/quadrant-map/?map.model=social-driven&map.coder=a',
    script: 'https://example.org/embed.js',
    title: 'Who "begins" & <who> follows?',
    height: 700,
  };
  const { document } = parseHTML(`<!doctype html><body>${embedCode(given)}</body>`);
  const frame = document.querySelector('iframe');
  expect(frame?.getAttribute('src')).toBe(given.address);
  expect(frame?.getAttribute('title')).toBe(given.title);
  expect(frame?.getAttribute('height')).toBe('700');
  expect(document.querySelector('script')?.getAttribute('src')).toBe(given.script);
  expect(document.querySelectorAll('script, iframe')).toHaveLength(2);
});

it('lets a frame run its own scripts and open links outside, and not lead its host elsewhere', () => {
  const code = embedCode({ address: 'https://example.org/', script: '', title: '', height: 1 });
  expect(/ sandbox="([^"]*)"/.exec(code)?.[1]?.split(' ')).toEqual([
    'allow-scripts',
    'allow-same-origin',
    'allow-popups',
    'allow-popups-to-escape-sandbox',
  ]);
});
