/** The place of a blank, which has an id, or of a figure that is drawn, with how it is printed. */
export type Place =
  | { readonly kind: 'blank'; readonly id: string }
  | { readonly kind: 'figure'; readonly name: string; readonly percent: boolean; readonly decimals: number | null };

/** A stretch of a text between its places, its stress still marked. */
export interface Words {
  readonly kind: 'words';
  readonly text: string;
}

/** A stretch of a prompt as it is shown: words, words that are stressed, or a place. */
export type Run = { readonly kind: 'text' | 'stress'; readonly text: string } | Place;

/** What `{…}` stands for: in a fill question a blank, in a numeric one a figure; anywhere else braces are only braces. */
export type Places = 'blank' | 'figure' | 'none';

const PLACE = {
  blank: /\{([a-z0-9-]+)\}/g,
  figure: /\{([a-z][a-zA-Z0-9]*)(?::(%?)(\d?))?\}/g,
  none: /(?!)/g,
};

/** What the braces of a question’s prompt stand for, by its kind. */
export const placesOf = (kind: string): Places => (kind === 'fill' ? 'blank' : kind === 'numeric' ? 'figure' : 'none');

/**
 * A text cut at its places, in order; nothing between two places is left out but what is empty.
 * Example: piecesOf('{a}和{b}', 'blank') is blank a, words 和, blank b.
 */
export const piecesOf = (text: string, places: Places): readonly (Words | Place)[] => {
  const pieces: (Words | Place)[] = [];
  let end = 0;
  const upTo = (start: number) => start > end && pieces.push({ kind: 'words', text: text.slice(end, start) });
  for (const { index, 0: whole, 1: name = '', 2: percent, 3: decimals } of text.matchAll(PLACE[places])) {
    upTo(index);
    pieces.push(
      places === 'blank'
        ? { kind: 'blank', id: name }
        : { kind: 'figure', name, percent: percent === '%', decimals: decimals ? Number(decimals) : null },
    );
    end = index + whole.length;
  }
  upTo(text.length);
  return pieces;
};

/**
 * A prompt in its runs, in order: the one reader of its markup, `**stress**` (without which a 不 is overlooked) and `{places}`. Stress
 * may run across a place. Throws nothing.
 * Example: runsOf('**不**属于{a}。', 'blank') is stress 不, text 属于, blank a, text 。
 */
export const runsOf = (prompt: string, places: Places = 'none'): readonly Run[] => {
  let stressed = false;
  return piecesOf(prompt, places).flatMap((piece): readonly Run[] => {
    if (piece.kind !== 'words') return [piece];
    return piece.text.split('**').flatMap((text, i): readonly Run[] => {
      if (i > 0) stressed = !stressed;
      return text === '' ? [] : [{ kind: stressed ? 'stress' : 'text', text }];
    });
  });
};

/**
 * A prompt as plain words, for where nothing can be stressed; `gap` stands for its blanks and figures.
 * Example: plain('**不**属于{a}。', 'blank', '____') is 不属于____。
 */
export const plain = (prompt: string, places: Places = 'none', gap = '…'): string =>
  runsOf(prompt, places)
    .map((run) => ('text' in run ? run.text : gap))
    .join('');
