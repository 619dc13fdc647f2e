/** For which questions a material stands; null where it says none: then up to the next material or part. */
export interface MaterialHead {
  readonly range: { readonly first: number; readonly last: number } | null;
}

const RANGE = /(?:第\s?)?(\d{1,3})\s?(?:题)?\s?(?:[-~—–至到])\s?(?:第\s?)?(\d{1,3})\s?(?:小?题|问题|小?问)/;
const ENGLISH = /questions?\s+(\d{1,3})\s?(?:-|–|to|and|through)\s?(\d{1,3})/i;
const ABOUT = /材料|案例|资料|题干|短文|情景|根据|阅读|以下|下列|下面|refer|based on|passage|case|read/i;
const NAMED = /^[[(]?\s?(?:材料|案例|资料|case|passage)\s?[一二三四五六七八九十\dIVX]{0,3}\s?(?:[\])]\s?:?|[:.、])/i;

/**
 * Reads a line, folded and trimmed, as the head of what several questions share; null where it is none.
 * Example: materialHead('阅读材料回答1~2题。') is for 1 to 2.
 */
export const materialHead = (line: string): MaterialHead | null => {
  if (line.length > 200) return null;
  const range = ABOUT.test(line) ? (RANGE.exec(line) ?? ENGLISH.exec(line)) : null;
  if (range) return { range: { first: Number(range[1]), last: Number(range[2]) } };
  return NAMED.test(line) ? { range: null } : null;
};
