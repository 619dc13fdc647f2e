import { beforeEach, describe, expect, it, vi } from 'vitest';
import { numberField, slugField } from '../../../src/core/exchange/link-fields.ts';
import { stateLink } from '../../../src/core/exchange/state-link.ts';
import { LinkedInputs } from '../../../src/state/linked-inputs.svelte.ts';

interface State {
  x: number;
  y: number;
  task: string;
}
const STANDARD: State = { x: 1, y: 2, task: '' };
const START: State = { x: 5, y: 2, task: '' };
const link = stateLink<State>({
  name: 'toy',
  version: 1,
  standard: STANDARD,
  fields: { x: numberField(0, 9), y: numberField(0, 9), task: slugField },
});

const made = (then?: () => void) => {
  const inputs = $state({ ...START });
  return { inputs, held: new LinkedInputs(inputs, START, link, then) };
};

/** The page's address, as far as a fragment goes. */
let address = '';
beforeEach(() => {
  address = '/lab/#toy-1_x-3';
  const location = {
    pathname: '/lab/',
    search: '',
    get hash() {
      return address.includes('#') ? address.slice(address.indexOf('#')) : '';
    },
    get href() {
      return address;
    },
  };
  vi.stubGlobal('location', location);
  vi.stubGlobal('history', {
    state: null,
    replaceState: (_: unknown, __: string, to: string) => {
      address = to.startsWith('#') ? `/lab/${to}` : to;
    },
  });
});

describe('a figure’s inputs', () => {
  it('open a link that is meant for them, and leave another alone', () => {
    const { inputs, held } = made();
    expect(held.open('other-1_x-3')).toBe(false);
    expect(inputs).toEqual(START);
    expect(held.open('#toy-1_x-3_y-7')).toBe(true);
    expect(inputs).toEqual({ x: 3, y: 7, task: '' });
  });

  it('name the parts of a link that cannot be read until the next link or a reset', () => {
    const { held } = made();
    held.open('toy-1_x-30');
    expect(held.faults).toEqual(['x']);
    held.open('toy-1_x-3');
    expect(held.faults).toEqual([]);
    held.open('toy-1_z-3');
    held.reset();
    expect(held.faults).toEqual([]);
  });

  it('go back to the first frame, not to the standard, and take the fragment out of the address', () => {
    const { inputs, held } = made();
    held.set({ x: 9, y: 9, task: 'two' });
    held.reset();
    expect(inputs).toEqual(START);
    expect(address).toBe('/lab/');
  });

  it('write themselves into the address', () => {
    const { held } = made();
    held.set({ y: 8 });
    expect(held.write()).toBe('/lab/#toy-1_x-5_y-8');
  });

  it('take a challenge up where it begins, and lay it down where they are', () => {
    const { inputs, held } = made();
    held.pick({ id: 'seven', start: 'toy-1_x-7' });
    expect(inputs).toEqual({ x: 7, y: 2, task: 'seven' });
    held.set({ x: 8 });
    held.pick(null);
    expect(inputs).toEqual({ x: 8, y: 2, task: '' });
  });

  it('tell of what the reader did, and not of what a link did', () => {
    const then = vi.fn();
    const { held } = made(then);
    held.open('toy-1_x-3');
    expect(then).not.toHaveBeenCalled();
    held.set({ x: 4 });
    held.pick(null);
    held.reset();
    expect(then).toHaveBeenCalledTimes(3);
  });

  it('are told as they were when the hand last rested, however they were set', () => {
    vi.useFakeTimers();
    const { held } = made();
    expect(held.rested).toEqual(START);
    held.set({ x: 6 });
    held.set({ y: 7 });
    expect(held.rested).toEqual(START);
    vi.advanceTimersByTime(200);
    expect(held.rested).toEqual({ x: 6, y: 7, task: '' });
    held.open('toy-1_x-3');
    vi.advanceTimersByTime(200);
    expect(held.rested).toEqual({ x: 3, y: 2, task: '' });
    held.reset();
    vi.advanceTimersByTime(200);
    expect(held.rested).toEqual(START);
    vi.useRealTimers();
  });

  it('follow the address while they are watched', () => {
    const listeners = new Map<string, () => void>();
    vi.stubGlobal('addEventListener', (name: string, does: () => void) => listeners.set(name, does));
    vi.stubGlobal('removeEventListener', (name: string) => listeners.delete(name));
    const scrollIntoView = vi.fn();
    vi.stubGlobal('document', { getElementById: () => ({ scrollIntoView }) });
    const { inputs, held } = made();
    const stop = held.watch('here');
    expect(inputs.x).toBe(3);
    address = '/lab/#toy-1_x-6';
    listeners.get('hashchange')?.();
    expect(inputs.x).toBe(6);
    expect(scrollIntoView).toHaveBeenCalledTimes(2);
    stop();
    expect(listeners.size).toBe(0);
  });
});
