/** A typed number, half- or full-width, with either minus sign; null where it is not one number. */
export const readNumber = (text: string): number | null => {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u2212\u2013]/g, '-')
    .replace(/%$/, '')
    .trim();
  return /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(plain) ? Number(plain) : null;
};
