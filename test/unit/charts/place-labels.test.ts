import { describe, expect, it } from 'vitest';
import { placeLabels, type Wanted } from '../../../src/charts/place-labels.ts';

const room = { left: 0, right: 200, top: 8, bottom: 192 };
const at = (x: number, y: number, width = 30, sides: Wanted['sides'] = ['right', 'left']): Wanted => ({ x, y, width, sides });
const line = (y: number) => ({ left: 0, right: 200, top: y - 2, bottom: y + 2 });

describe('labels beside their points', () => {
  it('stand at their own height where nothing is in the way', () => {
    expect(placeLabels([at(20, 50)], { things: [] }, room, 20)).toEqual([{ side: 'right', y: 50, free: true }]);
  });

  it('change sides at the edge of the room', () => {
    expect(placeLabels([at(180, 50)], { things: [] }, room, 20)[0]?.side).toBe('left');
  });

  it('stand over or under their point where neither side has room, if they may', () => {
    const wide = at(100, 50, 120, ['right', 'left', 'middle']);
    expect(placeLabels([wide], { things: [] }, room, 20)).toEqual([{ side: 'middle', y: 34, free: true }]);
    expect(placeLabels([at(100, 50, 120)], { things: [] }, room, 20)[0]?.free).toBe(false);
  });

  it('move just so far that no line runs through them', () => {
    const [label] = placeLabels([at(20, 50)], { things: [], lines: [line(50)] }, room, 20);
    expect(Math.abs((label?.y ?? 50) - 50)).toBe(12);
  });

  it('lie on a line rather than on a thing or far away, where lines are everywhere', () => {
    const lines = Array.from({ length: 20 }, (_, i) => line(i * 10));
    expect(placeLabels([at(20, 50)], { things: [], lines }, room, 20)).toEqual([{ side: 'right', y: 50, free: true }]);
    expect(placeLabels([at(20, 50)], { things: [line(50)], lines }, room, 20)[0]?.y).not.toBe(50);
  });

  it('never meet one another', () => {
    const placed = placeLabels([at(20, 50), at(20, 50), at(22, 52)], { things: [] }, room, 40);
    const spots = placed.map(({ side, y }) => `${side} ${y}`);
    expect(new Set(spots).size).toBe(3);
  });

  it('are not free where there is no room at all', () => {
    expect(placeLabels([at(20, 50, 400)], { things: [] }, room, 20)).toEqual([{ side: 'right', y: 50, free: false }]);
  });
});
