import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { protocolSections } from '../../src/render/protocol.ts';

describe('the sections of the protocol', () => {
  it('are cited by their number, or by their name where they have none', () => {
    const text = '# Protocol\n\nFixed.\n\n## 1. Units\n- a\n\n- b\n## 2. Values\nc\n\n## Changes\nd\n';
    expect(protocolSections(text)).toEqual([
      { id: 'method', order: 0, title: '', body: 'Fixed.' },
      { id: 'method-1', order: 1, title: '§1 Units', body: '- a\n\n- b' },
      { id: 'method-2', order: 2, title: '§2 Values', body: 'c' },
      { id: 'method-changes', order: 3, title: 'Changes', body: 'd' },
    ]);
  });

  it('cannot share an anchor', () => {
    expect(() => protocolSections('## 1. One\n\n## 1. Two\n')).toThrow('two sections "method-1"');
  });

  it('hold the whole text of the document', () => {
    const text = readFileSync('docs/METHOD.md', 'utf8');
    const sections = protocolSections(text);
    const bare = (of: string) => of.replace(/^#+ .*$/gm, '').replace(/\s+/g, '');
    expect(bare(sections.map(({ body }) => body).join('\n'))).toBe(bare(text));
    expect(sections.at(-1)?.title).toBe('Changes');
  });
});
