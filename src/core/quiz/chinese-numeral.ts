const DIGITS = '零一二三四五六七八九';
const digit = (han: string | undefined): number => (han === '〇' ? 0 : han === '两' ? 2 : DIGITS.indexOf(han ?? ''));
const D = '[一二两三四五六七八九]';
const SECTION = new RegExp(`^(?:(${D})?千)?零?(?:(${D})?百)?零?(?:(${D})?十)?零?(${D})?$`);

/** 1 to 9999. A last digit right after 百 or 千 counts its tenth, as people say it: 三百五 is 350, 三百零五 is 305. */
const section = (run: string): number | null => {
  const match = SECTION.exec(run);
  if (!match || run === '' || run.endsWith('零')) return null;
  const [, thousands, hundreds, tens, ones] = match;
  const [has, one] = [(unit: string) => run.includes(unit), (han: string | undefined) => (han === undefined ? 1 : digit(han))];
  const above =
    (has('千') ? 1000 * one(thousands) : 0) + (has('百') ? 100 * one(hundreds) : 0) + (has('十') ? 10 * one(tens) : 0);
  const last = ones === undefined ? 0 : digit(ones);
  const spoken = /[百千].$/.test(run) && !run.endsWith('十');
  return above + last * (spoken ? (has('百') ? 10 : 100) : 1);
};

/** Splits at the largest unit: what stands before it counts it, what follows is less than it. */
const whole = (run: string): number | null => {
  for (const [unit, worth] of [
    ['亿', 1e8],
    ['万', 1e4],
  ] as const) {
    const at = run.indexOf(unit);
    if (at < 0) continue;
    const many = at === 0 ? 1 : whole(run.slice(0, at));
    const rest = run.slice(at + 1);
    const after =
      rest === '' ? 0 : /^[一二两三四五六七八九]$/.test(rest) ? (digit(rest) * worth) / 10 : whole(rest.replace(/^零/, ''));
    return many === null || after === null || after >= worth ? null : many * worth + after;
  }
  return section(run);
};

/**
 * The number a Chinese numeral names; null where the run is none. Digits one by one are read as such (二〇二六 is 2026), and a last digit
 * as it is spoken (一万二 is 12000, 一万零二 is 10002). Throws nothing.
 * Example: chineseNumeral('三百零五') is 305.
 */
export const chineseNumeral = (run: string): number | null =>
  /[十百千万亿]/.test(run)
    ? whole(run.replaceAll('〇', '零'))
    : /^[零〇一二两三四五六七八九]+$/.test(run)
      ? Number([...run].map(digit).join(''))
      : null;
