const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const VALUES: Readonly<Record<string, number>> = Object.fromEntries([...LETTERS].map((letter, value) => [letter, value]));

/**
 * Bytes as base64url without padding (RFC 4648 §5).
 * Example: toBase64url(new Uint8Array([255])) is '_w'.
 */
export const toBase64url = (bytes: Uint8Array): string => {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(i, i + 3);
    const group = (a << 16) | (b << 8) | c;
    const letters = [group >> 18, (group >> 12) & 63, (group >> 6) & 63, group & 63].map((value) => LETTERS[value]).join('');
    text += letters.slice(0, Math.min(3, bytes.length - i) + 1);
  }
  return text;
};

/**
 * The bytes of a base64url text; null where it is none, or where its last letter holds bits that no byte takes: two texts never read alike.
 * Example: fromBase64url('_w') is one byte, 255; fromBase64url('_x') is null.
 */
export const fromBase64url = (text: string): Uint8Array | null => {
  if (text.length % 4 === 1) return null;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let [bits, held, at] = [0, 0, 0];
  for (const letter of text) {
    const { [letter]: value } = VALUES;
    if (value === undefined) return null;
    // Thirteen of them are wanted: what runs over 32 is gone.
    bits = (bits << 6) | value;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at++] = (bits >> held) & 255;
  }
  return (bits & ((1 << held) - 1)) === 0 ? bytes : null;
};
