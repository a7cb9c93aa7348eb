interface Keys {
  /** Columns that together name a line. */
  readonly primaryKey?: readonly string[];
  /** Columns of which no two lines are alike where all are filled. */
  readonly uniqueKeys?: readonly (readonly string[])[];
  /** Column → table and column that it names. */
  readonly foreignKeys?: Readonly<Record<string, readonly [table: string, column: string]>>;
}

const OF_CASE = { case: ['cases', 'case'] } as const;
const OF_SERIES = { definition: ['definitions', 'definition'] } as const;

const KEYS: Readonly<Record<string, Keys>> = {
  cases: { primaryKey: ['case'] },
  phases: { primaryKey: ['case', 'phase'], foreignKeys: OF_CASE },
  codes: { uniqueKeys: [['case', 'phase', 'dimension', 'indicator']], foreignKeys: OF_CASE },
  organisations: { foreignKeys: OF_CASE },
  reach: { foreignKeys: OF_CASE },
  definitions: { primaryKey: ['definition'] },
  studies: { primaryKey: ['study'] },
  policies: { primaryKey: ['policy'] },
  recommendations: { primaryKey: ['recommendation'] },
  organisers: { primaryKey: ['organisation_en'] },
  excluded: { primaryKey: ['case'] },
  codebook: { primaryKey: ['group', 'id'] },
  thesis: { primaryKey: ['kind', 'id'] },
  columns: { primaryKey: ['file', 'column'] },
};

/** What names a line of a table, and what its columns name in other tables. */
export const keysOf = (table: string): Keys =>
  table.startsWith('series/') ? { foreignKeys: OF_SERIES } : (KEYS[table] ?? {});
