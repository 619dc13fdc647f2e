/**
 * About how wide a text is, in ems: a Chinese character is one, a capital two thirds, another letter, digit or sign a little over half.
 * Rather too much than too little, so that what is placed by it does not meet; a browser that measures is not at hand when a page is
 * built.
 * Example: ems('茶 tea') is about 3.3.
 */
export const ems = (text: string): number => {
  let width = 0;
  for (const sign of text) width += sign > '\u2E7F' ? 1 : /[A-Z—…mwMW]/.test(sign) ? 0.8 : 0.56;
  return width;
};

/**
 * A text that fits into so many ems: whole, or its beginning and its end with … between, since names that begin alike differ at the end.
 * Example: shortened('How would you feel about free Wi-Fi?', 8) is 'How wo… Wi-Fi?'.
 */
export const shortened = (text: string, most: number): string => {
  if (ems(text) <= most) return text;
  const signs = [...text];
  const upTo = (list: readonly string[], room: number) => {
    let width = 0;
    const end = list.findIndex((sign) => {
      width += ems(sign);
      return width > room;
    });
    return end < 0 ? list : list.slice(0, end);
  };
  const head = upTo(signs, (most - 1) / 2).join('');
  const tail = [...upTo([...signs].reverse(), (most - 1) / 2)].reverse().join('');
  return `${head}…${tail}`;
};
