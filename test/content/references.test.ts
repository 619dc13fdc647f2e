import { describe, expect, it } from 'vitest';
import { ledgerFaults, referenceFaults, sound } from '../../src/course/faults.ts';
import { readContent } from './read.ts';
import { lesson, NUMERIC, SINGLE, sample, ZH } from './sample.ts';

it('every name in the course leads to an entry, and every question is in the ledger', () => {
  expect(referenceFaults(readContent())).toEqual([]);
  expect(ledgerFaults(readContent())).toEqual([]);
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
    [
      'a question that is bet on and has no options',
      written('<Check id="q-single" n={1} />', '<Bet id="q-numeric" />'),
      /question q-numeric cannot be bet on: it is numeric/,
    ],
    ['a question from no source', sample({ questions: [{ ...SINGLE, source: 'none' }] }), /question q-single names none/],
    ['one id for two questions', sample({ questions: [SINGLE, { ...NUMERIC, id: 'q-single' }] }), /q-single stands twice/],
  ])('refuses %s', (_, content, fault) => {
    expect(referenceFaults(content).join('\n')).toMatch(fault);
  });
});

describe('the gate on the ledger', () => {
  const faults = (bank: readonly string[], ...ledger: readonly (readonly [string, string?])[]) =>
    ledgerFaults({
      files: new Map(),
      questions: bank.map((id) => ({ ...SINGLE, id })),
      ledger: ledger.map(([id, retired], i) => ({ id, number: i + 1, retired })),
    }).join('\n');

  it('accepts a bank whose every change is accounted for', () => {
    expect(faults(['a', 'b'], ['a'], ['b'], ['gone', 'ambiguous; b asks it better'])).toBe('');
  });
  it.each([
    ['a question that was not entered', faults(['a', 'new'], ['a']), /new is not in content\/ledger.yaml: add it/],
    ['a question that vanished', faults(['a'], ['a'], ['b']), /b has vanished/],
    ['a retired id in use again', faults(['a'], ['a', 'why']), /must not be used again/],
    ['an id entered twice', faults(['a'], ['a'], ['a']), /a stands twice/],
  ])('refuses %s', (_, found, fault) => {
    expect(found).toMatch(fault);
  });
});

describe('the build', () => {
  const files = new Map([['questions/q-single', 'content/questions/unit.yaml']]);

  it('takes a course that holds together', () => {
    expect(sound(sample())).toEqual(sample());
  });
  it.each([
    ['a wrong point', sample({ files, questions: [{ ...SINGLE, points: ['kano.1', 'kano.9'] }, NUMERIC] }), /names kano\.9/],
    ['a concept no lesson teaches', sample({ files, questions: [{ ...SINGLE, concept: 'none' }, NUMERIC] }), /names none/],
    ['an id the ledger lacks', sample({ files, ledger: [] }), /q-single is not in content\/ledger\.yaml/],
  ])('stops at %s and names the file', (_, content, fault) => {
    expect(() => sound(content)).toThrow(fault);
    expect(() => sound(content)).toThrow(/content\/questions\/unit\.yaml: /);
  });
});
