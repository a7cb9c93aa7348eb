import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** An indicator as a case file writes it. */
interface RawIndicator {
  code: number | null;
  source?: string[];
}
export interface RawPhase {
  id: string;
  label: { en: string; zh: string };
  from: number;
  to: number | null;
  takes_part: boolean;
  relation: { code: string | null; a: string | null; b: string | null };
  initiation: Record<string, RawIndicator>;
  integration: Record<string, RawIndicator>;
  service: Record<string, RawIndicator>;
}
export interface RawCase {
  id: string;
  name: { en: string; zh: string };
  organisations: { name: { en: string; zh: string }; kind: string; role: string[] }[];
  phases: RawPhase[];
}

/** The case files of the fixture as YAML alone reads them: what a figure's table is checked against. */
export function rawCases(): RawCase[] {
  const dir = join(import.meta.dirname, '../fixtures/dataset/cases');
  return readdirSync(dir)
    .sort()
    .map((file) => parse(readFileSync(join(dir, file), 'utf8')) as RawCase);
}
