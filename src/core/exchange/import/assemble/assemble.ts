import { blanksIn } from '../blanks.ts';
import type { Flag } from '../imported.ts';
import type { OwnPoint, OwnQuestion } from '../own-question.ts';
import { isWritten, type KindWord } from '../pasted/kind-words.ts';
import { classifyBody, matchBody, orderBody } from './arrange.ts';
import type { Built, Parts } from './body.ts';
import { chooseBody } from './choose.ts';
import { fillBody } from './fill.ts';
import { judgementInStem } from './inline-key.ts';
import { judgeBody } from './judge.ts';
import { judgementOf } from './judge-words.ts';
import { saysNoKey } from './no-key.ts';
import { numericBody, quantityOf } from './numeric.ts';
import { writtenAnswer } from './points.ts';
import type { Raw } from './raw.ts';
import { stemTags } from './stem-tags.ts';

export interface Assembled {
  readonly own: OwnQuestion;
  readonly flags: readonly Flag[];
}

/** What a question is, and whether that had to be guessed. */
interface Decided {
  readonly kind: KindWord;
  readonly guessed: boolean;
}

const decide = (said: KindWord | null, tagged: boolean, stem: string, { options, key }: Raw): Decided => {
  const written = isWritten(said) || said === 'fill';
  // A question with options among written ones, as in a case, is one to choose.
  if (options.length >= 2 && (said === null || (written && !tagged))) return { kind: 'choice', guessed: true };
  if (said === 'sum') return { kind: key !== null && quantityOf(key) !== null ? 'numeric' : 'essay', guessed: false };
  if (said === 'choice' && options.length === 0) return { kind: guessOpen(stem, key), guessed: true };
  if (said !== null) return { kind: said, guessed: false };
  return { kind: guessOpen(stem, key), guessed: true };
};

/** Without options: a judgement if the key is one, blanks if it has any, else written. */
const guessOpen = (stem: string, key: string | null): KindWord => {
  if (key === null ? judgementInStem(stem) !== null : judgementOf(key) !== null) return 'judge';
  const blanks = blanksIn(stem);
  const [first, second] = blanks;
  if (key === null && first && !second && /[。.．]\s*$/.test(stem.slice(0, first.from)) && first.to === stem.length)
    return 'judge';
  return blanks.length > 0 ? 'fill' : 'short';
};

const NO_POINTS: readonly OwnPoint[] = [];

/** A written answer: its points, or in one piece the model answer. */
const writtenBody = (
  parts: Parts,
  kind: 'short' | 'essay',
): Built & { readonly points: readonly OwnPoint[]; readonly model: string } => {
  const given = parts.key === null || saysNoKey(parts.key) ? '' : parts.key;
  const { points, lead } = writtenAnswer(given);
  const { id, prompt } = parts;
  return {
    body:
      kind === 'short'
        ? { kind, id, prompt, count: points.length }
        : { kind, id, prompt, marks: points.map(({ marks }) => marks ?? 1) },
    flags: given === '' ? ['no-answer'] : [],
    points,
    model: lead,
  };
};

const SHOWN =
  /如图|如下图|下图|图\s?\d+(?:[-.]\d+)?\s?(?:所示|中)|(?:图片)\]|as shown in (?:the )?fig|the (?:figure|diagram|graph) (?:below|shows)/i;

/**
 * A question as it is understood from its texts. The kind is what its tag says, else its part, else what its options and key look like.
 * Throws nothing.
 * Example: two options 对 and 错 with the key A make a judgement.
 */
export const assemble = (raw: Raw): Assembled => {
  const tags = stemTags(raw.stem);
  const said = raw.tag ?? tags.kind ?? raw.part;
  const { kind, guessed } = decide(said, (raw.tag ?? tags.kind) !== null, tags.stem, raw);
  const parts: Parts = { id: raw.id, prompt: tags.stem, options: raw.options, key: raw.key, note: raw.note + tags.note };
  const written = kind === 'short' || kind === 'essay' ? writtenBody(parts, kind) : null;
  const built = written ?? build(kind, parts);
  const flags = new Set<Flag>(built.flags);
  if (guessed) flags.add('kind-guessed');
  if (SHOWN.test(raw.stem)) flags.add('image-missing');
  const points = written?.points ?? NO_POINTS;
  const sum =
    points.length > 0 && points.every(({ marks }) => marks !== null)
      ? points.reduce((all, { marks }) => all + (marks ?? 0), 0)
      : null;
  const each =
    raw.marks !== null && raw.perBlank && built.body.kind === 'fill' ? raw.marks * built.body.blanks.length : raw.marks;
  return {
    own: {
      body: built.body,
      explanation: raw.explanation,
      points,
      model: written?.model ?? '',
      marks: tags.marks ?? each ?? sum,
      level: raw.level,
      tags: raw.tags,
      material: raw.material,
    },
    flags: [...flags],
  };
};

const build = (kind: KindWord, parts: Parts): Built => {
  switch (kind) {
    case 'fill':
      return fillBody(parts);
    case 'numeric':
      return numericBody(parts);
    case 'match':
      return matchBody(parts);
    case 'order':
      return orderBody(parts);
    case 'classify':
      return classifyBody(parts);
    case 'judge':
      return parts.options.length >= 2 ? chooseBody(parts, null) : judgeBody(parts);
    case 'single':
    case 'multiple':
      return chooseBody(parts, kind);
    default:
      return chooseBody(parts, null);
  }
};
