import type { Flag, ImportedItem } from './imported.ts';
import type { OwnBody, OwnQuestion } from './own-question.ts';

/** An answer as a learning platform keeps it: its share of the marks in per cent, which may be below zero. */
export interface Weighted {
  readonly text: string;
  readonly weight: number;
  readonly feedback: string;
}

const letterId = (place: number) => String.fromCharCode(97 + place);

/** An item of a file that has no text to point at. */
export const lmsItem = (body: OwnBody, more: Partial<OwnQuestion>, flags: readonly Flag[]): ImportedItem => ({
  own: { body, explanation: '', points: [], model: '', marks: null, level: '', tags: [], material: '', ...more },
  flags,
  spans: {},
});

/**
 * Options with their weights: the one at 100 is the key of a single, several above zero are those of a multiple; other shares cannot be
 * kept and are flagged. GIFT writes ~%50% for a right one, so what counts is the weight.
 */
export const weightedChoice = (
  id: string,
  prompt: string,
  answers: readonly Weighted[],
  several: boolean | null,
): { body: OwnBody; flags: readonly Flag[] } => {
  const positive = answers.filter(({ weight }) => weight > 0);
  const full = answers.filter(({ weight }) => weight >= 100);
  const multiple = several ?? (full.length !== 1 && positive.length > 1);
  const right = new Set(multiple || full.length === 0 ? positive : full);
  const flags: Flag[] = right.size === 0 ? ['no-answer'] : [];
  const share = positive.length > 0 ? 100 / positive.length : 0;
  if (multiple ? positive.some(({ weight }) => weight < 100 && Math.abs(weight - share) > 1) : positive.length > 1)
    flags.push('part-marks');
  const options = answers.map((answer, i) => ({
    id: letterId(i),
    text: answer.text,
    ...(right.has(answer) ? { correct: true as const } : {}),
    feedback: answer.feedback,
  }));
  return {
    body: multiple ? { kind: 'multiple', id, prompt, options, marking: 'each' } : { kind: 'single', id, prompt, options },
    flags,
  };
};

/** One blank with its answers at 100; it goes where the text has a rule, else to the end. */
export const oneBlank = (id: string, prompt: string, answers: readonly Weighted[]): { body: OwnBody; flags: readonly Flag[] } => {
  const accept = answers.filter(({ weight }) => weight >= 100).map(({ text }) => text);
  const plain = prompt.replace(/\{([a-z0-9-]+)\}/g, '｛$1｝');
  const place = /\s?_{3,}\s?/.exec(plain);
  const stem = place ? `${plain.slice(0, place.index)}{b1}${plain.slice(place.index + place[0].length)}` : `${plain} {b1}`;
  const slips = answers
    .filter(({ weight, text }) => weight <= 0 && text !== '*')
    .map(({ text, feedback }) => ({ texts: [text], feedback }));
  const flags: Flag[] = [
    ...(accept.length === 0 ? (['no-answer'] as const) : []),
    ...(answers.some(({ weight }) => weight > 0 && weight < 100) ? (['part-marks'] as const) : []),
  ];
  const feedback = answers.find(({ weight }) => weight >= 100)?.feedback ?? '';
  return { body: { kind: 'fill', id, prompt: stem, blanks: [{ id: 'b1', accept, feedback, slips }], anyOrder: [] }, flags };
};

/** A number with its tolerance. */
export const oneNumber = (id: string, prompt: string, answer: number | null, tolerance: number): OwnBody => ({
  kind: 'numeric',
  id,
  prompt: prompt.replace(/\{([a-zA-Z0-9:%-]+)\}/g, '｛$1｝'),
  draw: {},
  where: [],
  answer,
  also: [],
  tolerance,
  decimals: Math.min(6, Math.max(...[answer ?? 0, tolerance].map((n) => /\.(\d+)$/.exec(String(n))?.[1]?.length ?? 0))),
  traps: [],
  trace: [],
});

/** Pairs, of which one without a left side only offers a partner. */
export const paired = (id: string, prompt: string, pairs: readonly (readonly [string, string])[]): OwnBody => ({
  kind: 'match',
  id,
  prompt,
  pairs: pairs
    .filter(([left]) => left !== '')
    .map(([left, right], i) => ({ id: `p${i + 1}`, left, right, feedback: '', also: [] })),
  extra: pairs.filter(([left]) => left === '').map(([, text], i) => ({ id: `x${i + 1}`, text, feedback: '' })),
});
