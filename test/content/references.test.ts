import { describe, expect, it } from 'vitest';
import { referenceFaults } from './gates/references.ts';
import { readContent } from './read.ts';
import { lesson, NUMERIC, SINGLE, sample, ZH } from './sample.ts';

it('every name in the course leads to an entry', () => {
  expect(referenceFaults(readContent())).toEqual([]);
});

describe('the gate on references', () => {
  const base = sample();
  const concept = base.concepts[0] as (typeof base.concepts)[number];
  const written = (from: string, to: string) => sample({ lessons: [lesson('zh', ZH.replace(from, to))] });
  it.each([
    ['a citation of no source', written('author-1984', 'nobody'), /<Cite> names nobody/],
    ['a question the bank lacks', written('q-single', 'q-none'), /<Check> names q-none/],
    ['a term no concept has', written('kano-term', 'none'), /<Term> names none/],
    ['a point beyond the last', written('kano.2', 'kano.3'), /<Point> names kano.3/],
    ['data that is not there', written('## 算一遍', '<KanoTable data="none" />'), /<KanoTable> names none/],
    ['a concept of no source', sample({ sources: [] }), /concept kano names author-1984/],
    [
      'a concept confusable with nothing known',
      sample({ concepts: [{ ...concept, confusable: ['none'] }] }),
      /concept kano names none/,
    ],
    ['a concept confusable with itself', sample({ concepts: [{ ...concept, confusable: ['kano'] }] }), /with itself/],
    ['a concept outside the course', sample({ units: [] }), /concept kano names kano, which is not among the planned/],
    [
      'a question on no concept',
      sample({ questions: [{ ...SINGLE, concept: 'none' }] }),
      /names none, which is not among the concepts/,
    ],
    ['a question on a point beyond the last', sample({ questions: [{ ...SINGLE, points: ['kano.9'] }] }), /names kano.9/],
    [
      'a question on points of other concepts only',
      sample({ questions: [{ ...SINGLE, points: ['crm.1'] }] }),
      /tests no point of its concept/,
    ],
    ['a question from no source', sample({ questions: [{ ...SINGLE, source: 'none' }] }), /question q-single names none/],
    ['one id for two questions', sample({ questions: [SINGLE, { ...NUMERIC, id: 'q-single' }] }), /q-single stands twice/],
  ])('refuses %s', (_, content, fault) => {
    expect(referenceFaults(content).join('\n')).toMatch(fault);
  });
});
