/**
 * Code points for which a TrueType file has a glyph, by its `cmap` of format 4 or 12 (OpenType 1.9, "cmap – Character to
 * Glyph Index Mapping Table").
 */
export function charactersIn(file: Buffer): Set<number> {
  const tables = file.readUInt16BE(4);
  const records = Array.from({ length: tables }, (_, i) => file.subarray(12 + 16 * i, 28 + 16 * i));
  const start = records.find((record) => record.toString('latin1', 0, 4) === 'cmap')?.readUInt32BE(8) ?? 0;
  const found = new Set<number>();
  for (let i = 0; i < file.readUInt16BE(start + 2); i += 1) {
    const table = start + file.readUInt32BE(start + 4 + 8 * i + 4);
    const format = file.readUInt16BE(table);
    if (format === 4) segments(file, table, found);
    if (format === 12) groups(file, table, found);
  }
  return found;
}

function segments(file: Buffer, table: number, found: Set<number>): void {
  const size = file.readUInt16BE(table + 6);
  for (let i = 0; i < size; i += 2) {
    const end = file.readUInt16BE(table + 14 + i);
    const first = file.readUInt16BE(table + 16 + size + i);
    for (let code = first; code <= end && code !== 0xffff; code += 1) found.add(code);
  }
}

function groups(file: Buffer, table: number, found: Set<number>): void {
  for (let i = 0; i < file.readUInt32BE(table + 12); i += 1) {
    const at = table + 16 + 12 * i;
    for (let code = file.readUInt32BE(at); code <= file.readUInt32BE(at + 4); code += 1) found.add(code);
  }
}
