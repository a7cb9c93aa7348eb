import encodeQR from 'qr';

/** A QR code as one path, in modules. */
export interface QrCode {
  readonly path: string;
  /** Modules along a side, the quiet ones around it included. */
  readonly size: number;
}

/** Modules that stay light around a code, as ISO/IEC 18004 asks for. */
const QUIET = 4;

/** A text as a QR code that bears 15 % of damage. Throws on a text that is too long for one. */
export function qr(text: string): QrCode {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET });
  const runs = rows.flatMap((row, y) =>
    row.flatMap((dark, x) => {
      if (!dark || row[x - 1]) return [];
      const end = row.indexOf(false, x);
      return `M${x},${y}h${(end < 0 ? row.length : end) - x}v1H${x}z`;
    }),
  );
  return { path: runs.join(''), size: rows.length };
}
