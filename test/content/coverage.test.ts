import { describe, expect, it } from 'vitest';
import { coverageFaults, testedFaults } from './gates/coverage.ts';
import { writtenFaults } from './gates/written.ts';
import { readContent } from './read.ts';
import { EN, lesson, NUMERIC, SINGLE, sample, ZH } from './sample.ts';

const course = readContent();

describe('the course', () => {
  it('has every lesson in both languages', () => {
    expect(writtenFaults(course)).toEqual([]);
  });

  it('marks every point of its written lessons exactly once in each language', () => {
    expect(coverageFaults(course)).toEqual([]);
  });

  it('tests every point it teaches, and each concept in two kinds', () => {
    expect(testedFaults(course)).toEqual([]);
  });
});

describe('the gate on written lessons', () => {
  it.each([
    ['a lesson in Chinese only', sample({ lessons: [lesson('zh')] }), /missing in English/],
    ['a lesson in English only', sample({ lessons: [lesson('en')] }), /missing in Chinese/],
    ['a lesson no unit has', sample({ units: [] }), /in no unit/],
    ['a lesson nobody wrote', sample({ lessons: [] }), /unit\/kano is not written/],
  ])('refuses %s', (_, content, fault) => {
    expect(writtenFaults(content).join()).toMatch(fault);
  });

  it('accepts a course written whole', () => {
    expect(writtenFaults(sample())).toEqual([]);
  });
});

describe('the gate on marking points', () => {
  const spoilt = (from: string, to: string) => sample({ lessons: [lesson('zh', ZH.replace(from, to)), lesson('en', EN)] });
  it.each([
    ['a point left out', spoilt('<Point id="kano.2">另一点</Point>', '另一点'), /zh: kano.2 is marked in \[\]/],
    [
      'a point marked twice',
      spoilt('## 算一遍', '<Point id="kano.2">又一次</Point>'),
      /zh: kano.2 is marked in \[unit\/kano, unit\/kano\]/,
    ],
    ['a point of another concept', spoilt('## 算一遍', '<Point id="loyalty.1">别处</Point>'), /marks loyalty.1/],
    ['a concept nobody wrote', sample({ concepts: [] }), /kano \(not in content\/concepts\)/],
  ])('refuses %s', (_, content, fault) => {
    expect(coverageFaults(content).join()).toMatch(fault);
  });

  it('accepts each point marked once', () => {
    expect(coverageFaults(sample())).toEqual([]);
  });

  it('refuses a point without a question, and a concept asked in one kind', () => {
    expect(testedFaults(sample({ questions: [NUMERIC] }))).toEqual([
      'no question tests kano.2',
      'kano is asked in 1 kind(s), expected two',
    ]);
    expect(testedFaults(sample({ questions: [SINGLE, NUMERIC] }))).toEqual([]);
  });
});
