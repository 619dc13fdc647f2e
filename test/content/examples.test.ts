import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { pointIds } from '../../src/course/content.ts';
import { question } from '../../src/schemas/question/question.ts';
import { list, readEntries } from '../../src/schemas/yaml-entries.ts';
import { PROJECT } from '../support/site.ts';
import { answerKeyFaults } from './gates/answer-keys.ts';
import { questionArithmetic } from './gates/arithmetic.ts';
import { yamlPunctuationFaults } from './gates/punctuation.ts';
import { lintFaults } from './gates/question-lint.ts';
import { readContent } from './read.ts';

const FILE = 'src/schemas/question/examples.yaml';
const text = readFileSync(`${PROJECT}${FILE}`, 'utf8');
const { entries, faults } = readEntries(text, FILE, list, question);
const written = parse(text) as readonly Readonly<Record<string, unknown>>[];
const { concepts, sources } = readContent();

it('the examples are questions, one of each kind', () => {
  expect(faults).toEqual([]);
  expect(entries.map(({ data }) => data.kind).toSorted()).toEqual(
    question.options.map(({ shape }) => shape.kind.value).toSorted(),
  );
});

describe.each(entries.map(({ data }, i) => [data.kind, data, written[i] ?? {}] as const))(
  'the example of %s',
  (kind, example, keys) => {
    it('has every key its kind may have', () => {
      const schema = question.options.find(({ shape }) => shape.kind.value === kind);
      expect(Object.keys(keys).toSorted()).toEqual(Object.keys(schema?.shape ?? {}).toSorted());
    });

    it('passes what every question must', () => {
      expect(answerKeyFaults(example, concepts)).toEqual([]);
      expect(lintFaults(example)).toEqual([]);
      expect(questionArithmetic(example).faults).toEqual([]);
      expect(yamlPunctuationFaults({ units: [], concepts: [], sources: [], data: [], questions: [example] })).toEqual([]);
    });

    it('names a concept, points and a source that there are', () => {
      const points = concepts.filter(({ id }) => id === example.concept).flatMap(pointIds);
      expect(example.points.filter((point) => !points.includes(point))).toEqual([]);
      expect(sources.map(({ id }) => id)).toContain(example.source);
    });
  },
);

it('the examples are not in the bank', () => {
  const bank = new Set(readContent().questions.map(({ id }) => id));
  expect(entries.filter(({ id }) => bank.has(id))).toEqual([]);
});
