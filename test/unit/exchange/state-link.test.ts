import { describe, expect, it } from 'vitest';
import { numberField, oneOf, slugField } from '../../../src/core/exchange/link-fields.ts';
import { stateLink } from '../../../src/core/exchange/state-link.ts';

interface State {
  readonly x: number;
  readonly view: 'bars' | 'lines';
  readonly set: string;
}
const link = stateLink<State>({
  name: 'demo',
  version: 2,
  standard: { x: 10, view: 'bars', set: 'one' },
  fields: { x: numberField(0, 100), view: oneOf(['bars', 'lines']), set: slugField },
  // version 1 wrote x in tenths
  older: { 1: (text) => new Map([['x', String(Number(/_x-(\d+)/.exec(text)?.[1]) / 10)]]) },
  settle: (state) => (state.set === 'lost' ? { state: { ...state, set: 'one' }, faults: ['set'] } : { state, faults: [] }),
});

describe('a state as a link', () => {
  it('leaves out what stands at its standard value', () => {
    expect(link.encode(link.standard)).toBe('demo-2');
    expect(link.encode({ x: 35, view: 'bars', set: 'a-b' })).toBe('demo-2_x-35_set-a-b');
  });

  it('is read with or without the hash sign', () => {
    expect(link.decode('#demo-2_x-35')).toEqual({ state: { ...link.standard, x: 35 }, faults: [] });
    expect(link.decode('demo-2')).toEqual({ state: link.standard, faults: [] });
  });

  it.each(['', '#', '#kano-1_x-3', 'demo', '#text', 'demolition-2_x-3'])('leaves %j to others', (fragment) => {
    expect(link.decode(fragment)).toBeNull();
  });

  it.each([
    ['demo-3_x-5', ['demo']],
    ['demo-x', ['demo']],
    ['demo-2x_x-5', ['demo']],
    ['demo-2_x-500', ['x']],
    ['demo-2_view-pie', ['view']],
    ['demo-2_y-5', ['y']],
    ['demo-2_x-5_x-6', ['x']],
    ['demo-2_set-lost', ['set']],
    ['demo-2_', ['']],
  ])('names the parts of %s that cannot be read, and stands at the standard there', (fragment, faults) => {
    expect(link.decode(fragment)).toEqual({ state: link.standard, faults });
  });

  it.each([
    '。',
    '，',
    '）',
    ').',
    '.',
    '&utm=1',
    '&utm_source=chat',
    '%E3%80%82',
    '%EF%BC%8C',
    '%29',
    '。请看',
    '"',
    '…',
    '=',
    '?x=1',
    ' and',
  ])('reads a link that swallowed the tail %j', (tail) => {
    expect(link.decode(`#demo-2_x-35${tail}`)).toEqual({ state: { ...link.standard, x: 35 }, faults: [] });
    expect(link.decode(`#demo-2${tail}`)).toEqual({ state: link.standard, faults: [] });
  });

  it.each([
    ['demo-2_x-3.5', ['x']],
    ['demo-2_x-3%E3%80%825', ['x']],
    ['demo-2_x-3,000', ['x']],
    ['demo-2_view-!!', ['view']],
    ['demo-2_x-3=_view-pie', ['x', 'view']],
  ])('does not take %s for a link with a tail', (fragment, faults) => {
    expect(link.decode(fragment)).toEqual({ state: link.standard, faults });
  });

  it('keeps the parts that can be read beside one that cannot', () => {
    expect(link.decode('demo-2_x-7_view-pie')).toEqual({ state: { ...link.standard, x: 7 }, faults: ['view'] });
  });

  it('opens an older link as it was meant', () => {
    expect(link.decode('demo-1_x-350')).toEqual({ state: { ...link.standard, x: 35 }, faults: [] });
  });

  it('does not look at a fragment of absurd length', () => {
    expect(link.decode(`demo-2_x-${'1'.repeat(30_000)}`)).toEqual({ state: link.standard, faults: ['demo'] });
  });

  it('refuses a figure with the name of one of its parts, since every link opens with the name', () => {
    const plan = { name: 'x', version: 1, standard: { x: 0 }, fields: { x: numberField(0, 9) } };
    expect(() => stateLink(plan)).toThrow(new RangeError('invalid figure: x is also one of its parts (expected another name)'));
  });

  it('refuses to write a state that its fields cannot hold', () => {
    expect(() => link.encode({ ...link.standard, x: 0.5 })).toThrow(RangeError);
  });
});
