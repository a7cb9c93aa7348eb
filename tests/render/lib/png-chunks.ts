import { crc32 } from 'node:zlib';

/** The chunks of a PNG file by name, the last of each name. Throws on a wrong signature or sum. */
export function pngChunks(file: Buffer): Map<string, Buffer> {
  if (file.subarray(1, 4).toString('latin1') !== 'PNG') throw new Error('not a PNG file');
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    const named = file.subarray(at + 4, at + 8 + length);
    if (crc32(named) !== file.readUInt32BE(at + 8 + length)) throw new Error(`wrong sum at ${at}`);
    chunks.set(named.subarray(0, 4).toString('latin1'), named.subarray(4));
    at += 12 + length;
  }
  return chunks;
}

/** Every text of a PNG file by its keyword. */
export function pngTexts(file: Buffer): Record<string, string> {
  const texts: Record<string, string> = {};
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    if (file.subarray(at + 4, at + 8).toString('latin1') === 'iTXt') {
      const [key = '', , , , , ...text] = file
        .subarray(at + 8, at + 8 + length)
        .toString()
        .split('\0');
      texts[key] = text.join('\0');
    }
    at += 12 + length;
  }
  return texts;
}
