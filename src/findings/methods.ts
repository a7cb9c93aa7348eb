import type { Dataset } from '../data/types.ts';
import type { Text } from '../i18n/languages.ts';
import { positions } from '../model/position.ts';
import { count, type Findings } from './finding.ts';
import { agreementSaid } from './methods/agreement-said.ts';
import { codesTold } from './methods/coding.ts';
import { exclusionOf, type Exclusion } from './methods/exclusions.ts';
import { both } from '../i18n/both.ts';
import { capitalised } from './shared/capitalised.ts';
import { smallNumber } from './shared/small-number.ts';

const OFF = /^one step off/;

function audited({ coding }: Dataset) {
  const { audit } = coding;
  const at = (support: (typeof audit)[number]['support']) => audit.filter((entry) => entry.support === support).length;
  return {
    all: audit.length,
    supported: at('supported'),
    partly: at('partly'),
    unsupported: at('not supported'),
    off: audit.filter(({ fit }) => OFF.test(fit)).length,
  };
}

function found({ cases, coding }: Dataset): Text {
  const out = coding.excluded.length;
  const all = cases.length + out;
  return {
    en: `${all} ${all === 1 ? 'programme' : 'programmes'} coded, ${out === 0 ? 'all' : cases.length} kept`,
    zh: out === 0 ? `编码${all}个项目，全部保留` : `编码${all}个项目，保留${cases.length}个`,
  };
}

function audit(data: Dataset): Text {
  const { all, off } = audited(data);
  if (all === 0) return { en: 'No code has been read again', zh: '尚未抽查编码' };
  return both((lang) =>
    lang === 'en'
      ? `${capitalised(smallNumber(all, lang))} codes were read again, ${off === 0 ? 'and all fit' : `and ${smallNumber(off, lang)} ${off === 1 ? 'was' : 'were'} one step off`}`
      : `抽查${all}项编码，${off === 0 ? '全部相符' : `${off}项相差一级`}`,
  );
}

function corrections({ corrections, version }: Dataset): Text {
  const n = corrections.length;
  if (n === 0)
    return {
      en: `No correction has been entered; the data stand at version ${version}.`,
      zh: `尚无更正记录；数据现为${version}版。`,
    };
  return both((lang) =>
    lang === 'en'
      ? `${capitalised(smallNumber(n, lang))} ${n === 1 ? 'correction has' : 'corrections have'} been entered; the data stand at version ${version}.`
      : `已有更正记录${n}条；数据现为${version}版。`,
  );
}

/** How the report was made, in numbers: what was found, left out, coded, read again. */
export const methodsFindings: Findings = {
  topic: 'methods',
  facts(data) {
    const { excluded, editor } = data.coding;
    const why = (kind: Exclusion) => count(excluded.filter((one) => exclusionOf(one) === kind).length);
    const codes = codesTold(data);
    const read = audited(data);
    const at = positions(data);
    return {
      considered: count(data.cases.length + excluded.length),
      excluded: count(excluded.length),
      'excluded-naming': why('naming'),
      'excluded-sources': why('sources'),
      'excluded-other': why('other'),
      unplaceable: count(at.filter(({ cell }) => cell === null).length),
      codes: count(codes.all),
      known: count(codes.known),
      unknown: count(codes.unknown),
      'by-rule': count(codes.byRule),
      paired: count(codes.paired),
      same: count(codes.same),
      apart: count(codes.paired - codes.same),
      single: count(codes.single),
      'single-known': count(codes.singleKnown),
      'single-unknown': count(codes.single - codes.singleKnown),
      editor: count(editor.length),
      'editor-cases': count(new Set(editor.map((decision) => decision.case)).size),
      audited: count(read.all),
      supported: count(read.supported),
      partly: count(read.partly),
      unsupported: count(read.unsupported),
      off: count(read.off),
    };
  },
  says: (data) => ({ found: found(data), audit: audit(data), corrections: corrections(data), ...agreementSaid(data) }),
};
