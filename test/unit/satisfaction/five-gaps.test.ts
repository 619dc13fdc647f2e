import { describe, expect, it } from 'vitest';
import { GAPS } from '../../../src/core/satisfaction/five-gaps.ts';

describe('the five gaps', () => {
  it('are numbered 1 to 5', () => {
    expect(GAPS.map(({ gap }) => gap)).toEqual([1, 2, 3, 4, 5]);
  });

  it('each begin where the one before ended, through the firm', () => {
    const [first, second, third, fourth] = GAPS;
    expect(first?.between[1]).toBe(second?.between[0]);
    expect(second?.between[1]).toBe(third?.between[0]);
    expect(third?.between[1]).toBe(fourth?.between[0]);
  });

  it('set delivery, not specification, against communication in the fourth', () => {
    expect(GAPS[3]?.between).toEqual(['service-delivery', 'external-communication']);
  });

  it('end with the one the customer feels, which follows from the other four and they from none', () => {
    expect(GAPS[4]).toEqual({ gap: 5, between: ['customer-expectation', 'perceived-service'], follows: [1, 2, 3, 4] });
    expect(GAPS.slice(0, 4).map(({ follows }) => follows)).toEqual([[], [], [], []]);
  });

  it('have two different sides', () => {
    for (const { between } of GAPS) expect(between[0]).not.toBe(between[1]);
  });
});
