/** One answer in a line of answers, or a list whose length is not that of its range. */
export interface Entry {
  readonly code: 'entry' | 'answer-count';
  readonly n: number;
  readonly from: number;
  readonly textFrom: number;
  readonly to: number;
  /** Letters or a judgement: another answer may follow in the same line. */
  readonly short: boolean;
  /** The number stands in brackets, as the items of a long answer do. */
  readonly bracketed: boolean;
}

const VALUE = '[A-La-l√✓✔×✗✘TtxX对错]';
const SHORT = new RegExp(`^\\s*(?:${VALUE}{1,8}|正确|错误|true|false)(?=$|[\\s,;。.、])`, 'i');
const RANGE = /(?:^|(?<=[\s;,。]))(\d{1,3})\s?[-~—–至]+\s?(\d{1,3})\s?(?:题)?\s?[.:、)]?\s*(?=[A-L√✓✔×✗✘TF对错])/g;
const SINGLE =
  /(?:^|(?<=[\s;,。]))(?:(\d{1,3})\s?(?:[.、:)]\s*(?!\d)|\s+(?=[A-L√×✓✗对错TF]{1,8}(?:$|\s)))|\((\d{1,3})\)\s*|第?(\d{1,3})题\s*[.、:]?\s*)/g;

interface Cut {
  readonly from: number;
  readonly textFrom: number;
  readonly first: number;
  readonly last: number;
  readonly bracketed: boolean;
}

/** A list of answers for a range: by spaces if that fits, else a character each. */
const split = (text: string, cut: Cut, to: number): readonly Entry[] => {
  const count = cut.last - cut.first + 1;
  const words = [...text.slice(cut.textFrom, to).matchAll(/[^\s,;、。]+/g)];
  const letters = [...text.slice(cut.textFrom, to).matchAll(new RegExp(VALUE, 'g'))];
  const parts = words.length === count ? words : letters.length === count ? letters : null;
  if (parts === null)
    return [{ code: 'answer-count', n: cut.first, from: cut.from, textFrom: cut.textFrom, to, short: true, bracketed: false }];
  return parts.map((part, i) => {
    const textFrom = cut.textFrom + part.index;
    return {
      code: 'entry',
      n: cut.first + i,
      from: i === 0 ? cut.from : textFrom,
      textFrom,
      to: textFrom + part[0].length,
      short: true,
      bracketed: false,
    };
  });
};

/**
 * The answers in a line, folded, from a place on: 1-5 CABDA, 1.A 2.B, or a number and a long text. A number in mid-line begins an answer
 * only after a short one, and a long answer’s own lists are text. `before` is the answer the line may go on with; `known` says whether a
 * question has a number.
 * Example: entriesOf('1.A 2.B', 0, null, () => true) are 1 and 2.
 */
export const entriesOf = (
  text: string,
  start: number,
  before: Pick<Entry, 'n' | 'short' | 'bracketed'> | null,
  known: (n: number) => boolean,
): readonly Entry[] => {
  const cuts: Cut[] = [];
  const ranges = [...text.slice(start).matchAll(RANGE)].map(({ index, 0: whole, 1: first, 2: last }) => ({
    from: start + index,
    textFrom: start + index + whole.length,
    first: Number(first),
    last: Number(last),
    bracketed: false,
  }));
  const singles = [...text.slice(start).matchAll(SINGLE)].map(({ index, 0: whole, 1: a, 2: b, 3: c }) => {
    const n = Number(a ?? b ?? c);
    return { from: start + index, textFrom: start + index + whole.length, first: n, last: n, bracketed: b !== undefined };
  });
  let previous = before?.n ?? 0;
  const begin = start + (text.slice(start).length - text.slice(start).trimStart().length);
  for (const cut of [...ranges, ...singles].sort((a, b) => a.from - b.from)) {
    const lead = cuts.at(-1);
    const atStart = cut.from <= begin;
    const afterShort = lead !== undefined && (lead.last > lead.first || SHORT.test(text.slice(lead.textFrom, cut.from)));
    if (!(atStart || afterShort)) continue;
    if (before && cut.bracketed && !before.bracketed) continue;
    const range = cut.last > cut.first;
    if (!range && before && !before.short && cut.first !== previous + 1) continue;
    const due = cut.first > previous && (known(cut.first) || SHORT.test(text.slice(cut.textFrom)));
    if (cut.first !== 1 && !range && !due) continue;
    cuts.push(cut);
    previous = cut.last;
  }
  return cuts.flatMap((cut, i): readonly Entry[] => {
    const to = cuts[i + 1]?.from ?? text.length;
    if (cut.last > cut.first) return split(text, cut, to);
    return [
      {
        code: 'entry',
        n: cut.first,
        from: cut.from,
        textFrom: cut.textFrom,
        to,
        short: SHORT.test(text.slice(cut.textFrom, to)),
        bracketed: cut.bracketed,
      },
    ];
  });
};
