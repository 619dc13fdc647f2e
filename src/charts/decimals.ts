/** A number with a fixed count of decimals and a true minus sign; `signed` also prints the plus. */
export const decimals = (value: number, digits: number, signed = false): string => {
  const text = Math.abs(value).toFixed(digits);
  if (Number(text) === 0) return text;
  return value < 0 ? `\u2212${text}` : signed ? `+${text}` : text;
};

/** A printed number without decimals that are zero. Example: trimmed('12.50') is '12.5'. */
export const trimmed = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);
