import { hasKey, type OwnQuestion } from './own-question.ts';

/** What a careful colleague would say of one question; worded in i18n. It is advice and stops nothing. */
export type Advice =
  | { readonly code: 'no-stem' | 'no-key' | 'two-keys' | 'one-of-many' | 'all-right' | 'image-missing' | 'no-points' }
  | { readonly code: 'few-options'; readonly found: number }
  | { readonly code: 'empty-option' | 'same-option' | 'longest-is-key'; readonly option: string }
  | { readonly code: 'blank-count'; readonly found: number; readonly expected: number }
  | { readonly code: 'points-sum'; readonly found: number; readonly expected: number };

/** What can be said of a list of questions only; `at` are places from 0. */
export type SetAdvice =
  | { readonly code: 'all-true' | 'all-false'; readonly found: number }
  | { readonly code: 'one-letter'; readonly letter: string; readonly found: number; readonly of: number }
  | { readonly code: 'same-stem'; readonly at: readonly number[] };

/** The key stands out where it is this much longer than the longest other option, in characters. */
const LONGER = 1.5;
/** From so many judgements, or questions with options, on a pattern is no accident. */
const JUDGEMENTS = 4;
const CHOICES = 10;
const SHARE = 0.4;

const letter = (place: number) => String.fromCharCode(65 + place);
const IMAGE = /如图|如下图|[[［【]图片?\d*[\]］】]/;

const choiceAdvice = (
  options: readonly { readonly text: string; readonly correct?: true }[],
  kind: 'single' | 'multiple',
): Advice[] => {
  const found: Advice[] = [];
  const right = options.filter(({ correct }) => correct);
  if (options.length < 2) found.push({ code: 'few-options', found: options.length });
  if (kind === 'single' && right.length > 1) found.push({ code: 'two-keys' });
  if (kind === 'multiple' && right.length === 1) found.push({ code: 'one-of-many' });
  if (options.length > 1 && right.length === options.length) found.push({ code: 'all-right' });
  const seen = new Set<string>();
  for (const [i, { text }] of options.entries()) {
    const plain = text.trim();
    if (plain === '') found.push({ code: 'empty-option', option: letter(i) });
    else if (seen.has(plain)) found.push({ code: 'same-option', option: letter(i) });
    seen.add(plain);
  }
  const key = options.findIndex(({ correct }) => correct);
  const others = options.filter(({ correct }) => !correct).map(({ text }) => text.length);
  const length = options[key]?.text.length ?? 0;
  if (right.length === 1 && others.length > 1 && length > 8 && length > LONGER * Math.max(...others))
    found.push({ code: 'longest-is-key', option: letter(key) });
  return found;
};

/**
 * What is worth a look in a question, by the rules the course’s own bank is held to; in no case a bar.
 * Example: two options marked right in a single give two-keys.
 */
export const adviceFor = ({ body, points, model, marks }: OwnQuestion): readonly Advice[] => {
  const found: Advice[] = [];
  if (body.prompt.trim() === '') found.push({ code: 'no-stem' });
  if (!hasKey(body)) found.push({ code: 'no-key' });
  const texts = 'options' in body ? body.options.map(({ text }) => text) : [];
  if ([body.prompt, ...texts].some((text) => IMAGE.test(text))) found.push({ code: 'image-missing' });
  if (body.kind === 'single' || body.kind === 'multiple') found.push(...choiceAdvice(body.options, body.kind));
  if (body.kind === 'order' && body.steps.length < 2) found.push({ code: 'few-options', found: body.steps.length });
  if (body.kind === 'match' && body.pairs.length < 2) found.push({ code: 'few-options', found: body.pairs.length });
  if (body.kind === 'classify' && body.categories.length < 2) found.push({ code: 'few-options', found: body.categories.length });
  if (body.kind === 'fill') {
    const places = new Set([...body.prompt.matchAll(/\{([a-z0-9-]+)\}/g)].map(([, id]) => id));
    const placed = body.blanks.filter(({ id }) => places.has(id)).length;
    if (placed !== body.blanks.length || placed === 0)
      found.push({ code: 'blank-count', found: placed, expected: body.blanks.length });
  }
  if (body.kind === 'short' || body.kind === 'essay') {
    if (points.length === 0 && model === '') found.push({ code: 'no-key' });
    else if (points.length === 0) found.push({ code: 'no-points' });
    const sum = points.reduce((all, point) => all + (point.marks ?? 0), 0);
    if (marks !== null && points.length > 0 && points.every((point) => point.marks !== null) && Math.abs(sum - marks) > 1e-9)
      found.push({ code: 'points-sum', found: sum, expected: marks });
  }
  return found;
};

/**
 * What is worth a look in a list of questions: judgements all alike, one letter the key too often, a stem that stands twice.
 * Example: four judgements that are all wrong give all-false.
 */
export const adviceForAll = (owns: readonly OwnQuestion[]): readonly SetAdvice[] => {
  const found: SetAdvice[] = [];
  const judgements = owns.flatMap(({ body }) => (body.kind === 'judge' && body.answer !== null ? [body.answer] : []));
  if (judgements.length >= JUDGEMENTS && new Set(judgements).size === 1)
    found.push({ code: judgements[0] ? 'all-true' : 'all-false', found: judgements.length });
  const keys = owns.flatMap(({ body }) =>
    body.kind === 'single' ? body.options.flatMap(({ correct }, i) => (correct ? [i] : [])) : [],
  );
  const counts = new Map<number, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const [key, count] of counts)
    if (keys.length >= CHOICES && count > SHARE * keys.length)
      found.push({ code: 'one-letter', letter: letter(key), found: count, of: keys.length });
  const stems = new Map<string, number[]>();
  for (const [i, { body }] of owns.entries()) stems.set(body.prompt.trim(), [...(stems.get(body.prompt.trim()) ?? []), i]);
  for (const [stem, at] of stems) if (stem !== '' && at.length > 1) found.push({ code: 'same-stem', at });
  return found;
};
