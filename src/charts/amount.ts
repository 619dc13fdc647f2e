/**
 * A number with grouped thousands, a fixed count of decimals and a true minus sign; `signed` also prints the plus. Written out,
 * because the browser's own formats need not be those of the machine that built the page.
 * Example: amount(-1234.5, 1) is '−1,234.5'.
 */
export const amount = (value: number, digits = 0, signed = false): string => {
  const [whole = '', part] = Math.abs(value).toFixed(digits).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  const text = part ? `${grouped}.${part}` : grouped;
  if (!/[1-9]/.test(text)) return text;
  return value < 0 ? `\u2212${text}` : signed ? `+${text}` : text;
};
