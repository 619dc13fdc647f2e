import type { Field } from '../imported.ts';
import { type Draft, draftOf } from './draft.ts';
import { isWritten, type KindWord } from './kind-words.ts';
import type { Label, Segment } from './labels.ts';
import { optionsIn } from './options.ts';
import type { Piece, SourceText } from './source-text.ts';
import { trimPiece } from './source-text.ts';
import type { Gathering } from './unnumbered.ts';

const FIELD: Readonly<Record<Exclude<Label, 'mine'>, Field>> = {
  key: 'key',
  explanation: 'explanation',
  level: 'level',
  marks: 'marks',
  tags: 'tags',
  kind: 'kind',
};

/** Takes stretches of the source into one question. */
export interface Gatherer {
  readonly draft: Draft;
  gathering: Gathering;
  /** Notes that a stretch, which is not blank, was taken as a field. */
  readonly claim: (field: Field, piece: Piece) => void;
  /** Takes a stretch of a line that has no label. */
  readonly plain: (piece: Piece, moreFollow: boolean) => void;
  /** Takes a stretch under a label, the label with it. */
  readonly labelled: (label: Label, segment: Segment, lineFrom: number) => void;
}

/** A gatherer for a new question of a part; `kind` is what the part says its questions are. */
export const gatherer = (
  { folded }: SourceText,
  part: number,
  n: number | null,
  kind: KindWord | null,
  material: readonly Piece[],
): Gatherer => {
  const draft = draftOf(part, n, material);
  const claim = (field: Field, piece: Piece) => {
    draft.claims.push({ field, piece: trimPiece(folded, piece) });
  };
  const take = (into: Piece[], field: Field, piece: Piece) => {
    const trimmed = trimPiece(folded, piece);
    if (trimmed.to === trimmed.from) return;
    into.push(trimmed);
    claim(field, trimmed);
  };

  const self: Gatherer = {
    draft,
    gathering: 'stem',
    claim,
    plain: (piece, moreFollow) => {
      const { gathering } = self;
      if (gathering === 'detail') return;
      if (gathering === 'explanation') return take(draft.explanation, 'explanation', piece);
      const key = gathering === 'key' ? draft.key : null;
      // Options may stand behind the key.
      if (key && (draft.options.length > 0 || key.length === 0 || isWritten(kind))) return take(key, 'key', piece);
      const last = draft.options.at(-1);
      const marks = optionsIn(folded, piece, {
        letter: last ? last.letter + 1 : 0,
        inBrackets: last?.inBrackets ?? null,
        lineStart: isWritten(kind) || kind === 'fill',
        opening: draft.stem.length === 0,
        moreFollow,
      });
      const before = { from: piece.from, to: marks[0]?.from ?? piece.to };
      if (key && marks.length === 0) return take(key, 'key', piece);
      if (last) take(last.text, 'options', before);
      else take(draft.stem, 'stem', before);
      for (const [i, mark] of marks.entries()) {
        if (mark.letter !== draft.options.length) draft.flags.add('option-gap');
        const option = { letter: mark.letter, inBrackets: mark.inBrackets, text: [] as Piece[] };
        draft.options.push(option);
        const to = marks[i + 1]?.from ?? piece.to;
        claim('options', { from: mark.from, to: mark.textFrom });
        // A star before the letter marks the key: it is taken with the text, where it is read.
        if (/[*√✓✔]/.test(folded[mark.from] as string)) option.text.push({ from: mark.from, to: mark.from + 1 });
        take(option.text, 'options', { from: mark.textFrom, to });
      }
      if (marks.length > 0) self.gathering = 'option';
    },
    labelled: (label, { from, textFrom, textTo }, lineFrom) => {
      const text = { from: lineFrom + textFrom, to: lineFrom + textTo };
      if (label === 'mine') {
        self.gathering = 'detail';
        return;
      }
      const close = folded[text.to] === ']' ? text.to + 1 : text.to;
      claim(FIELD[label], { from: lineFrom + from, to: close });
      const piece = trimPiece(folded, text);
      if (label === 'key') draft.key ??= [];
      if (piece.to > piece.from) draft[label]?.push(piece);
      self.gathering = label === 'key' || label === 'explanation' ? label : 'detail';
      // A tag inside the stem: what follows the bracket goes on as before.
      if (close > text.to && draft.options.length === 0 && label !== 'explanation') self.gathering = 'stem';
    },
  };
  return self;
};
