import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

/** Opaque pixels, four bytes each: red, green, blue and one that is not read. */
interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Eight bits a channel, three channels, nothing interlaced. */
const TYPE = [8, 2, 0, 0, 0];
const compressed = promisify<Buffer, { level: number }, Buffer>(deflate);

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const around = Buffer.alloc(8);
  around.writeUInt32BE(content.length, 0);
  around.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([around.subarray(0, 4), named, around.subarray(4)]);
}

/** The rows one after the other, each told to be unfiltered: drawings of flat colours pack best so. */
function rowsOf({ width, height, pixels }: Pixels): Buffer {
  const rows = Buffer.alloc(height * (1 + width * 3));
  let [to, from] = [0, 0];
  for (let y = 0; y < height; y += 1) {
    to += 1;
    for (let x = 0; x < width; x += 1, from += 4) {
      rows[to++] = pixels[from] ?? 0;
      rows[to++] = pixels[from + 1] ?? 0;
      rows[to++] = pixels[from + 2] ?? 0;
    }
  }
  return rows;
}

/**
 * Pixels as a PNG file without alpha, with texts that say what it is (RFC 2083 and its `iTXt`, in UTF-8). Drawings come
 * out a third smaller than by the maker of the pixels, which filters every row.
 */
export async function pngFile(image: Pixels, texts: Readonly<Record<string, string>>): Promise<Buffer> {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(image.width, 0);
  head.writeUInt32BE(image.height, 4);
  head.set(TYPE, 8);
  const said = Object.entries(texts).map(([key, text]) => chunk('iTXt', Buffer.from(`${key}\0\0\0\0\0${text}`)));
  const data = chunk('IDAT', await compressed(rowsOf(image), { level: 6 }));
  return Buffer.concat([SIGNATURE, chunk('IHDR', head), ...said, data, chunk('IEND', Buffer.alloc(0))]);
}
