const HAN = '零一二三四五六七八九';
const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

const han = (n: number): string => {
  if (n >= 100) return [...String(n)].map((digit) => HAN[Number(digit)]).join('');
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  return `${tens > 1 ? HAN[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 || tens === 0 ? HAN[ones] : ''}`;
};

const roman = (n: number): string => {
  let [left, text] = [Math.min(n, 399), ''];
  for (const [worth, sign] of ROMAN) while (left >= worth) [left, text] = [left - worth, text + sign];
  return text;
};

/** A, …, Z, AA, BB as Word counts. */
const letters = (n: number): string => String.fromCharCode(65 + ((n - 1) % 26)).repeat(Math.min(9, Math.floor((n - 1) / 26) + 1));

/**
 * An automatic number as Word prints it, by the name of its format (w:numFmt); '' for bullets and none, the plain figure for what is not
 * known. n from 1.
 * Example: formatNumber(12, 'chineseCounting') is 十二.
 */
export const formatNumber = (n: number, format: string): string => {
  if (n < 1) return String(n);
  switch (format) {
    case 'bullet':
    case 'none':
      return '';
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'ideographDigital':
      return han(n);
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return n <= 20 ? String.fromCharCode(0x2460 + n - 1) : String(n);
    case 'upperLetter':
      return letters(n);
    case 'lowerLetter':
      return letters(n).toLowerCase();
    case 'upperRoman':
      return roman(n);
    case 'lowerRoman':
      return roman(n).toLowerCase();
    case 'decimalZero':
      return String(n).padStart(2, '0');
    default:
      return String(n);
  }
};
