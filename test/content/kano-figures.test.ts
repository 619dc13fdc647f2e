import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { decimals } from '../../src/charts/decimals.ts';
import { type Counts, total } from '../../src/core/kano/categories.ts';
import { better, worse } from '../../src/core/kano/coefficients.ts';
import { satisfactionAt } from '../../src/core/kano/curves.ts';
import { byBlock, byHierarchy, byMode } from '../../src/core/kano/decide.ts';
import { tallyPairs } from '../../src/core/kano/tally.ts';
import { dataset } from '../../src/schemas/dataset.ts';
import { question } from '../../src/schemas/question/question.ts';

const text = (path: string) => readFileSync(new URL(`../../content/${path}`, import.meta.url), 'utf8');
const survey = <Kind extends 'kano-pairs' | 'kano-counts'>(name: string, kind: Kind) => {
  const found = dataset.parse(parse(text(`data/${name}.yaml`)));
  if (found.kind !== kind) throw new Error(`${name} is ${found.kind}, expected ${kind}`);
  return found as Extract<typeof found, { kind: Kind }>;
};
const greenleaf = survey('kano-greenleaf', 'kano-pairs');
const stp25 = survey('kano-stp25', 'kano-counts');
const bank = z.array(question).parse(parse(text('questions/satisfaction.yaml')));
const lessons = { zh: text('lessons/zh/satisfaction/kano.mdx'), en: text('lessons/en/satisfaction/kano.mdx') };

/** What is found, or a failing test that says what is missing. */
const found = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`${what} is gone`);
  return value;
};
const feature = <F extends { id: string }>(features: readonly F[], id: string) =>
  found(
    features.find((f) => f.id === id),
    id,
  );
const counts = (id: string, table: 'standard' | 'pouliot' = 'standard'): Counts => {
  const own = greenleaf.features.some((f) => f.id === id);
  return own ? tallyPairs(feature(greenleaf.features, id).pairs, table) : feature(stp25.features, id).counts;
};
const single = (id: string) => {
  const q = found(
    bank.find((item) => item.id === id),
    id,
  );
  if (q.kind !== 'single') throw new Error(`${id} is no single choice`);
  const of = (option: string) =>
    found(
      q.options.find((o) => o.id === option),
      `${id}: ${option}`,
    );
  return { ...q, of };
};
const both = (texts: { zh: string; en: string }, quoted: string) => {
  expect(texts.zh).toContain(quoted);
  expect(texts.en).toContain(quoted);
};

describe('the figures the Kano lesson quotes', () => {
  it('are those of surveys in which everybody answered every question', () => {
    for (const { id } of greenleaf.features) expect(total(counts(id))).toBe(120);
    for (const { id } of stp25.features) expect(total(counts(id))).toBe(296);
  });

  it('put each Greenleaf feature into the kind the lesson gives it', () => {
    const kinds = Object.fromEntries(greenleaf.features.map(({ id }) => [id, byHierarchy(counts(id))]));
    expect(kinds).toEqual({ water: 'M', wait: 'O', card: 'A', lid: 'I', signup: 'R', preorder: 'O', late: 'I' });
  });

  it('give the bet its feedback: what the absence of the card and of the water costs', () => {
    const bet = single('kano-bet');
    both(bet.of('card').feedback, decimals(worse(counts('card')), 2));
    both(bet.of('water').feedback, decimals(worse(counts('water')), 2));
  });

  it('make the rules disagree over ordering ahead, by three votes', () => {
    const c = counts('preorder');
    expect([c.A, c.O, byMode(c), byHierarchy(c), byBlock(c)]).toEqual([41, 38, ['A'], 'O', 'A']);
    both(lessons, '41');
    both(lessons, '38');
  });

  it('count the indifferent votes on lids and the reverse votes on signing up', () => {
    both(lessons, `${counts('lid').I}`);
    both(lessons, `${counts('signup').R}`);
  });

  it('put four features on their sides of the lines at 0.5', () => {
    const kinds = ['service-app', 'water', 'card', 'preorder'].map((id) => {
      const [up, down] = [better(counts(id)), -worse(counts(id))];
      both(lessons, decimals(up, 3));
      both(lessons, decimals(down, 3));
      return `${up > 0.5 ? 'pleases' : ''} ${down > 0.5 ? 'is missed' : ''}`.trim();
    });
    expect(kinds).toEqual(['pleases is missed', 'is missed', 'pleases', 'pleases']);
  });

  it('let Pouliot’s table change the kind of a feature that the plotter offers', () => {
    expect([byHierarchy(counts('late')), byHierarchy(counts('late', 'pouliot'))]).toEqual(['I', 'M']);
  });

  it('hold at 35 %: the card pleases, the wait and the water still annoy', () => {
    const at = (id: string, kind: 'M' | 'O' | 'A') =>
      satisfactionAt(kind, { better: better(counts(id)), worse: worse(counts(id)) }, 0.35);
    expect(at('card', 'A')).toBeGreaterThan(0);
    expect(at('wait', 'O')).toBeLessThan(0);
    expect(at('water', 'M')).toBeLessThan(at('wait', 'O'));
  });

  it('key the loan machine by its votes and by 6 % of 296', () => {
    const q = single('kano-loan-machine');
    const c = counts('loan-machine');
    both(q.prompt, `M ${c.M}`);
    both(q.prompt, `A ${c.A}`);
    expect([byHierarchy(c), q.options.find((o) => o.correct)?.id]).toEqual(['O', 'one-dimensional']);
    both(q.of('must-be').feedback, decimals(0.06 * 296, 1));
    both(q.of('must-be').feedback, String(c.A - c.M));
    both(q.of('indifferent').feedback, String(c.A - c.I));
  });

  it('key the excellent service by its Better coefficient, and each trap by the mistake it names', () => {
    const q = found(
      bank.find(({ id }) => id === 'kano-excellent-service-better'),
      'the question',
    );
    if (q.kind !== 'numeric') throw new Error('the question is no longer numeric');
    const c = counts('excellent-service');
    expect(q.answer).toBeCloseTo(better(c), 8);
    const base = c.A + c.O + c.M + c.I;
    const mistakes = [(c.A + c.O) / total(c), c.A / base, (c.A + c.O) / (base - c.I), -worse(c)];
    expect(q.traps.map(({ value }) => value)).toEqual(mistakes.map((value) => expect.closeTo(value, 8)));
    for (const mistake of mistakes) expect(Math.abs(mistake - Number(q.answer))).toBeGreaterThan(0.0005);
  });
});
