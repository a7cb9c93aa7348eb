import { describe, expect, it, onTestFinished } from 'vitest';
import { anchorOf, codeName, codeQuery } from '../../../src/components/dispute/code-name.ts';
import { issuesUrl } from '../../../src/components/dispute/issues-url.ts';
import { draftAddress, NOTHING, report } from '../../../src/components/dispute/report.ts';
import { disputeWords } from '../../../src/i18n/dispute-words.ts';
import { LANGS } from '../../../src/i18n/languages.ts';

describe('the code that an address names', () => {
  it('is read back as it was written', () => {
    for (const name of [
      { caseId: 'blue-letter', phaseId: 'letters', code: 'integration.policy' },
      { caseId: 'blue-letter', phaseId: 'letters', code: 'relation' },
      { caseId: 'blue-letter', phaseId: null, code: 'needs.emotional' },
      { caseId: 'blue-letter', phaseId: null, code: 'evaluation' },
    ])
      expect(codeName(new URLSearchParams(codeQuery(name)).get('code'))).toEqual(name);
  });

  it('stands on the page of its programme under this id', () => {
    expect(anchorOf({ caseId: 'a', phaseId: 'first', code: 'integration.policy' })).toBe('first.integration.policy');
    expect(anchorOf({ caseId: 'a', phaseId: null, code: 'needs.safety' })).toBe('needs.safety');
  });

  it('is none where the address is strange', () => {
    for (const strange of [
      null,
      '',
      'a',
      'a/b/c/d',
      '../../x/relation',
      'a/b/<img src=x>',
      'A/relation',
      'a//relation',
      'a/b/c.d.e',
      `${'a'.repeat(300)}/relation`,
    ])
      expect(codeName(strange), String(strange)).toBeNull();
  });
});

describe.each(LANGS)('the prepared correction in %s', (lang) => {
  const words = disputeWords[lang];
  const disputed = {
    programme: 'Blue Letter',
    phase: 'Letters',
    indicator: 'Policy uptake',
    code: '1 partial',
    sources: ['one-2017', 'two-2019'],
    address: 'https://example.org/en/cases/blue-letter/#letters.integration.policy',
  };
  const filled = report(disputed, words, 'Data version 1.0.0', ': ');

  it('names programme, phase, indicator, code, sources, version and address, each on a line', () => {
    expect(filled.title).toBe(words.issueTitle('Blue Letter · Letters · Policy uptake'));
    expect(filled.body.split('\n').slice(0, 7)).toEqual([
      `${words.fields.programme}: Blue Letter`,
      `${words.fields.phase}: Letters`,
      `${words.fields.indicator}: Policy uptake`,
      `${words.fields.code}: 1 partial`,
      `${words.fields.sources}: one-2017; two-2019`,
      `${words.fields.address}: ${disputed.address}`,
      'Data version 1.0.0',
    ]);
    for (const asked of [words.fields.should, words.fields.source]) expect(filled.body).toContain(asked);
  });

  it('is a template where nothing is named', () => {
    const blank = report(NOTHING, words, 'Data version 1.0.0', ': ');
    expect(blank.title).toBe(words.issueTitle(''));
    expect(blank.body).toContain(`${words.fields.programme}:\n`);
  });

  it('opens as a draft with title and body, and keeps what the address asks for already', () => {
    const address = new URL(draftAddress('https://example.org/o/r/issues/new?labels=data', filled));
    expect(Object.fromEntries(address.searchParams)).toEqual({ labels: 'data', ...filled });
    expect(address.href.length).toBeLessThan(4000);
  });
});

describe('ISSUES_URL', () => {
  const set = (value: string) => {
    process.env['ISSUES_URL'] = value;
    onTestFinished(() => {
      delete process.env['ISSUES_URL'];
    });
  };

  it('names no place where it is left out or empty', () => {
    expect(issuesUrl()).toBeUndefined();
    set(' ');
    expect(issuesUrl()).toBeUndefined();
  });

  it('is the address at which an issue is opened', () => {
    set('https://example.org/o/r/issues/new');
    expect(issuesUrl()).toBe('https://example.org/o/r/issues/new');
  });

  it.each(['example.org/o/r', 'javascript:alert(1)', 'mailto:someone@example.org'])(
    'stops the build where it is %s',
    (value) => {
      set(value);
      expect(() => issuesUrl()).toThrow('no web address');
    },
  );
});
