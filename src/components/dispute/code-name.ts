/** A code as an address names it: `blue-letter/first/integration.policy`; without a phase what is coded once a case. */
export interface CodeName {
  readonly caseId: string;
  readonly phaseId: string | null;
  /** Dimension and name, or `relation` or `evaluation`. */
  readonly code: string;
}

const ID = '[a-z0-9]+(?:-[a-z0-9]+)*';
const FORM = new RegExp(`^(${ID})/(?:(${ID})/)?([a-z]+(?:\\.${ID})?)$`);
const LONGEST = 200;

/** The code that an address names; null for anything else. */
export function codeName(text: string | null): CodeName | null {
  if (text === null || text.length > LONGEST) return null;
  const [, caseId, phaseId, code] = FORM.exec(text) ?? [];
  return caseId === undefined || code === undefined ? null : { caseId, phaseId: phaseId ?? null, code };
}

/** Id of the element with that code on the page of its programme. */
export const anchorOf = ({ phaseId, code }: CodeName): string => (phaseId === null ? code : `${phaseId}.${code}`);

/** How an address names a code. */
export const codeQuery = ({ caseId, phaseId, code }: CodeName): string =>
  `code=${[caseId, ...(phaseId === null ? [] : [phaseId]), code].join('/')}`;
