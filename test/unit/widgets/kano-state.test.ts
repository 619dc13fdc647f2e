import { describe, expect, it } from 'vitest';
import { decode, encode, type KanoState, LINK_MOST, STANDARD as standard } from '../../../src/widgets/kano/state.ts';

const surveys: Record<string, string[]> = { greenleaf: ['card', 'water'], stp25: ['service-app'] };
const knows = (set: string, feature: string) =>
  Object.hasOwn(surveys, set) && (feature === '' || (surveys[set]?.includes(feature) ?? false));
const ROWS = [{ name: '无线网', counts: { M: 1, O: 2, A: 3, I: 4, R: 5, Q: 6 } }];
const read = (fragment: string) => decode(fragment, knows);

describe('a state link of the Kano plotter', () => {
  it('is short, readable and versioned', () => {
    expect(encode(standard)).toBe('kano-2');
    expect(encode({ ...standard, view: 'plane', x: 40 })).toBe('kano-2_view-plane_x-40');
  });

  it('carries the guess, the table and the pasted counts', () => {
    const state: KanoState = {
      ...standard,
      set: 'own',
      feature: 'row-1',
      table: 'pouliot',
      guess: { kind: 'A', left: -7, right: 60, seen: true },
      own: ROWS,
    };
    expect(read(`#${encode(state)}`)).toEqual({ state, faults: [] });
  });

  // Links that were once handed out must open for ever: add to this list, never change it.
  it.each([
    ['kano-1_set-greenleaf_feature-water_x-0', { ...standard, feature: 'water', x: 0 }],
    [
      'kano-1_set-stp25_feature-service-app_x-100_guess-O-m30-30-open',
      { ...standard, set: 'stp25', feature: 'service-app', x: 100, guess: { kind: 'O', left: -30, right: 30, seen: false } },
    ],
    ['kano-1_set-greenleaf_feature-card_x-35_table-pouliot', { ...standard, table: 'pouliot' }],
    [
      'kano-1_set-own_feature-row-1_x-35_own-5peg57q_572RLDEsMiwzLDQsNSw2',
      { ...standard, set: 'own', feature: 'row-1', own: ROWS },
    ],
    [
      'kano-2_view-plane_set-stp25_feature-service-app_margin-3p5',
      { ...standard, view: 'plane', set: 'stp25', feature: 'service-app', margin: 3.5 },
    ],
    ['kano-2_view-drift_age-80', { ...standard, view: 'drift', age: 80 }],
  ])('opens %s', (fragment, state) => {
    expect(read(fragment)).toEqual({ state, faults: [] });
  });

  it('is not meant for the plotter where it does not say so', () => {
    expect(read('')).toBeNull();
    expect(read('#point-kano-1')).toBeNull();
  });

  it('shows the standard state for a version it does not know, and says so', () => {
    expect(read('kano-3_set-greenleaf')).toEqual({ state: standard, faults: ['kano'] });
  });

  it.each([
    ['kano-1_set-nowhere', 'set'],
    ['kano-1_feature-nothing', 'feature'],
    ['kano-1_x-101', 'x'],
    ['kano-1_x-m1', 'x'],
    ['kano-1_x-', 'x'],
    ['kano-1_x-3.5', 'x'],
    ['kano-1_table-mine', 'table'],
    ['kano-1_guess-Q-0-0-open', 'guess'],
    ['kano-1_guess-O-0-101-open', 'guess'],
    ['kano-1_guess-O-0-0', 'guess'],
    ['kano-1_guess-O-0-0-open-1', 'guess'],
    ['kano-1_own-!!', 'own'],
    ['kano-1_own-gICA', 'own'],
    ['kano-1_set-constructor', 'set'],
    ['kano-2_margin-51', 'margin'],
    ['kano-2_own--9', 'own'],
    ['kano-2_colour-red', 'colour'],
  ])('keeps the rest and names the damaged part of %s', (fragment, part) => {
    expect(read(fragment)).toEqual({ state: standard, faults: [part] });
  });

  it('leaves out counts too long for a link', () => {
    const own = [{ ...ROWS[0], name: 'x'.repeat(LINK_MOST) }] as KanoState['own'];
    expect(encode({ ...standard, own })).not.toContain('own');
  });

  it.each([
    ['kano-2_set-own_feature-row-1_x-20', ['missing']],
    ['kano-1_set-own_own-!!', ['own']],
    ['kano-2_set-own_own--9_colour-red', ['own', 'colour']],
    ['kano-2_set-none_feature-tea_guess-O-0-50-seen', ['set', 'feature', 'guess']],
    ['kano-2_feature-tea_guess-O-0-50-seen', ['feature', 'guess']],
  ])('never shows one survey under the name of another: %s', (fragment, faults) => {
    const opened = read(fragment);
    expect([opened?.state.set, opened?.state.feature, opened?.state.own]).toEqual([standard.set, standard.feature, []]);
    expect(opened?.state.guess).toBeNull();
    expect(opened?.faults).toEqual(faults);
  });

  it('opens a link whose pasted names were numbers, as it did when it was made', () => {
    const text = Buffer.from('7,1,2,3,4,5,6').toString('base64url');
    expect(read(`kano-1_set-own_feature-row-1_own-${text}`)).toMatchObject({ state: { own: [{ name: '7' }] }, faults: [] });
  });

  it('names a feature that the reader’s survey does not have', () => {
    const link = encode({ ...standard, set: 'own', feature: 'row-2', own: ROWS });
    expect(read(link)).toMatchObject({ state: { feature: 'row-1' }, faults: ['feature'] });
    expect(read(encode({ ...standard, set: 'own', own: ROWS }))).toMatchObject({ state: { feature: 'row-1' }, faults: [] });
  });
});
