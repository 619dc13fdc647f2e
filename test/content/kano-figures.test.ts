import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { decimals } from '../../src/charts/decimals.ts';
import { type Counts, total } from '../../src/core/kano/categories.ts';
import { better, worse } from '../../src/core/kano/coefficients.ts';
import { satisfactionAt } from '../../src/core/kano/curves.ts';
import { byBlock, byHierarchy, byMode } from '../../src/core/kano/decide.ts';
import { tallyPairs } from '../../src/core/kano/tally.ts';

const read = (path: string) => readFileSync(new URL(`../../content/${path}`, import.meta.url), 'utf8');
const greenleaf = parse(read('data/kano-greenleaf.yaml'));
const stp25 = parse(read('data/kano-stp25.yaml'));
const bank: { id: string; [key: string]: any }[] = parse(read('questions/satisfaction.yaml'));
const lessons = { zh: read('lessons/zh/satisfaction/kano.mdx'), en: read('lessons/en/satisfaction/kano.mdx') };

const pairs = (id: string, table: 'standard' | 'pouliot' = 'standard'): Counts =>
  tallyPairs(greenleaf.features.find((f: any) => f.id === id).pairs, table);
const counts = (id: string): Counts => stp25.features.find((f: any) => f.id === id).counts;
const question = (id: string) => bank.find((q) => q.id === id)!;
const both = (text: { zh: string; en: string }, quoted: string) => {
  expect(text.zh).toContain(quoted);
  expect(text.en).toContain(quoted);
};

describe('the figures the Kano lesson quotes', () => {
  it('are those of a survey of 120 people, all of whom answered every question', () => {
    for (const { id } of greenleaf.features) expect(total(pairs(id))).toBe(120);
    for (const { counts: c } of stp25.features) expect(total(c)).toBe(296);
  });

  it('put each Greenleaf feature into the kind the lesson gives it', () => {
    const kinds = Object.fromEntries(greenleaf.features.map(({ id }: { id: string }) => [id, byHierarchy(pairs(id))]));
    expect(kinds).toEqual({ water: 'M', wait: 'O', card: 'A', lid: 'I', signup: 'R', preorder: 'O', late: 'I' });
  });

  it('give the bet its feedback: what the absence of the card and of the water costs', () => {
    const [card, water] = question('kano-bet').options;
    both(card.feedback, decimals(worse(pairs('card')), 2));
    both(water.feedback, decimals(worse(pairs('water')), 2));
  });

  it('make the rules disagree over ordering ahead, by three votes', () => {
    const c = pairs('preorder');
    expect([c.A, c.O, byMode(c), byHierarchy(c), byBlock(c)]).toEqual([41, 38, ['A'], 'O', 'A']);
    both(lessons, '41');
    both(lessons, '38');
  });

  it('let Pouliot’s table change the kind of a feature that the plotter offers', () => {
    expect([byHierarchy(pairs('late')), byHierarchy(pairs('late', 'pouliot'))]).toEqual(['I', 'M']);
  });

  it('hold at 35 %: the card pleases, the wait and the water still annoy', () => {
    const at = (id: string, kind: 'M' | 'O' | 'A') =>
      satisfactionAt(kind, { better: better(pairs(id)), worse: worse(pairs(id)) }, 0.35);
    expect(at('card', 'A')).toBeGreaterThan(0);
    expect(at('wait', 'O')).toBeLessThan(0);
    expect(at('water', 'M')).toBeLessThan(at('wait', 'O'));
  });

  it('key the loan machine by its votes and by 6 % of 296', () => {
    const q = question('kano-loan-machine');
    const c = counts('loan-machine');
    both(q.prompt, `M ${c.M}`);
    both(q.prompt, `A ${c.A}`);
    expect(q.options.find((o: any) => o.correct).id).toBe(
      { M: 'must-be', O: 'one-dimensional', A: 'attractive', I: 'indifferent', R: '', Q: '' }[byHierarchy(c)],
    );
    both(q.options[0].feedback, decimals(0.06 * 296, 1));
    both(q.options[0].feedback, String(c.A - c.M));
    both(q.options[3].feedback, String(c.A - c.I));
  });

  it('key the excellent service by its Better coefficient, and each trap by the mistake it names', () => {
    const q = question('kano-excellent-service-better');
    const c = counts('excellent-service');
    expect(q.answer).toBeCloseTo(better(c), 8);
    const base = c.A + c.O + c.M + c.I;
    const mistakes = [(c.A + c.O) / total(c), c.A / base, (c.A + c.O) / (base - c.I), -worse(c)];
    expect(q.traps.map(({ value }: { value: number }) => value)).toEqual(mistakes.map((value) => expect.closeTo(value, 8)));
    for (const mistake of mistakes) expect(Math.abs(mistake - q.answer)).toBeGreaterThan(q.tolerance);
  });
});
