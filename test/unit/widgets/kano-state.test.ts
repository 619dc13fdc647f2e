import { describe, expect, it } from 'vitest';
import { decode, encode, type KanoState, LINK_MOST, STANDARD as standard } from '../../../src/widgets/kano/state.ts';

const surveys: Record<string, string[]> = { greenleaf: ['card', 'water'], stp25: ['service-app'] };
const knows = (set: string, feature: string) =>
  Object.hasOwn(surveys, set) && (feature === '' || (surveys[set]?.includes(feature) ?? false));
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
      own: '无线网,1,2,3,4,5,6',
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
      { ...standard, set: 'own', feature: 'row-1', own: '无线网,1,2,3,4,5,6' },
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
    expect(encode({ ...standard, own: 'x'.repeat(LINK_MOST + 1) })).not.toContain('own');
  });
});
