import { letterId } from '../../../core/exchange/import/assemble/body.ts';
import { plainBraces, withPlaces } from '../../../core/exchange/import/assemble/fill.ts';
import { blanksIn } from '../../../core/exchange/import/blanks.ts';
import type { OwnBody, OwnQuestion } from '../../../core/exchange/import/own-question.ts';
import { parseNumber } from '../../../core/parse-number.ts';
import type { Fields } from './fields.ts';

/** The lines of a text that say something. */
const linesIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A number as it was typed; null for nothing, and for what is none. */
export const numberIn = (text: string): number | null => {
  const read = parseNumber(text);
  return read.ok ? read.value : null;
};

/** How many blanks a prompt has as it is typed. */
export const blankCount = ({ prompt }: Pick<Fields, 'prompt'>): number => blanksIn(prompt).length;

const filled = ({ left, right }: Fields['pairs'][number]) => left.trim() !== '' || right.trim() !== '';
type Row = Fields['options'][number];
const says = ({ text, right, why }: Row) => right || text.trim() !== '' || why.trim() !== '';

/** Rows at the end that say nothing were not needed, but for options that were read and are pictures. */
const optionsOf = ({ options }: Fields, before: OwnBody) => {
  const had = 'options' in before ? before.options.length : 0;
  return options.slice(0, Math.max(options.findLastIndex(says) + 1, had)).map(({ text, right, why }, i) => ({
    id: letterId(i),
    text: text.trim(),
    ...(right ? { correct: true as const } : {}),
    feedback: why.trim(),
  }));
};

const bodyOf = (fields: Fields, { body: before }: Pick<OwnQuestion, 'body'>): OwnBody => {
  const { kind } = fields;
  const { id } = before;
  const prompt = fields.prompt.trim();
  switch (kind) {
    case 'single':
      return { kind, id, prompt, options: optionsOf(fields, before) };
    case 'multiple':
      return { kind, id, prompt, options: optionsOf(fields, before), marking: fields.marking };
    case 'judge': {
      const answer = fields.truth === '' ? null : fields.truth === 'true';
      return { kind, id, prompt, answer, feedback: before.kind === kind ? before.feedback : { true: '', false: '' } };
    }
    case 'fill': {
      const { prompt: placed, count } = withPlaces(prompt);
      const known = before.kind === kind ? before : null;
      const blanks = Array.from({ length: count }, (_, i) => ({
        feedback: known?.blanks[i]?.feedback ?? '',
        slips: known?.blanks[i]?.slips ?? [],
        id: `b${i + 1}`,
        accept: linesIn(fields.blanks[i] ?? ''),
      }));
      return { kind, id, prompt: placed, blanks, anyOrder: [] };
    }
    case 'numeric': {
      const unit = fields.unit.trim();
      return {
        kind,
        id,
        prompt: plainBraces(prompt),
        draw: {},
        where: [],
        answer: numberIn(fields.number),
        also: [],
        tolerance: Math.abs(numberIn(fields.tolerance) ?? 0),
        decimals: Math.min(6, Math.max(0, Math.round(numberIn(fields.decimals) ?? 0))),
        ...(unit !== '' && { unit }),
        traps: [],
        trace: [],
      };
    }
    case 'match': {
      const pairs = fields.pairs.filter(filled).map(({ left, right }, i) => ({
        id: `p${i + 1}`,
        left: left.trim(),
        right: right.trim(),
        feedback: '',
        also: [],
      }));
      return {
        kind,
        id,
        prompt,
        pairs,
        extra: linesIn(fields.extra).map((text, i) => ({ id: `x${i + 1}`, text, feedback: '' })),
      };
    }
    case 'classify': {
      const rows = fields.pairs.filter(filled);
      const names = [...new Set([...rows.map(({ right }) => right.trim()), ...linesIn(fields.extra)])].filter(
        (name) => name !== '',
      );
      const items = rows.map(({ left, right }, i) => ({
        id: `i${i + 1}`,
        text: left.trim(),
        primary: right.trim() === '' ? '' : letterId(names.indexOf(right.trim())),
        reason: '',
        also: [],
      }));
      const categories = names.map((name, i) => ({ id: letterId(i), name, gist: '' }));
      return { kind, id, prompt, hint: '', partMark: 0.5, categories, items };
    }
    case 'order': {
      const steps = linesIn(fields.steps).map((text, i) => ({ id: letterId(i), text, feedback: '' }));
      return { kind, id, prompt, steps, also: [], ...(fields.ordered ? {} : { unordered: true as const }) };
    }
    case 'short':
      return { kind, id, prompt, count: pointsOf(fields).length };
    default:
      return { kind, id, prompt, marks: pointsOf(fields).map(({ marks }) => marks ?? 1) };
  }
};

const pointsOf = ({ points }: Fields) =>
  points.map(({ text, marks }) => ({ text: text.trim(), marks: positive(numberIn(marks)) })).filter(({ text }) => text !== '');
const positive = (value: number | null) => (value !== null && value > 0 ? value : null);

/**
 * The question that a form holds. `before` is the one that was put into it: what the form does not show of it (its level and tags, the
 * slips of a blank) stays.
 * Example: ownOf(fieldsOf(own), own) says what own says.
 */
export const ownOf = (fields: Fields, before: OwnQuestion): OwnQuestion => {
  const written = fields.kind === 'short' || fields.kind === 'essay';
  return {
    ...before,
    body: bodyOf(fields, before),
    explanation: fields.explanation.trim(),
    points: written ? pointsOf(fields) : [],
    model: written ? fields.model.trim() : '',
    marks: positive(numberIn(fields.worth)),
    material: fields.material.trim(),
  };
};

/** A question that says nothing yet, for a form that begins from nothing. */
export const NOTHING: OwnQuestion = {
  body: { kind: 'single', id: 'own', prompt: '', options: [] },
  explanation: '',
  points: [],
  model: '',
  marks: null,
  level: '',
  tags: [],
  material: '',
};
