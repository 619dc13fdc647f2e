import { encode } from 'uqr';

/** Longest text that is drawn: a code of 89 modules, which a phone still reads from a screen 390 px wide. */
const LONGEST_QR = 700;

/**
 * A text as the dark modules of a QR code (ISO/IEC 18004), in the path language of SVG, one unit a module, with four modules of quiet
 * zone around; null where it is too long to be read from a phone.
 */
export const qrPath = (text: string): { readonly size: number; readonly path: string } | null => {
  if (text.length > LONGEST_QR) return null;
  const { size, data } = encode(text, { ecc: 'L', border: 4 });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return { size, path };
};
