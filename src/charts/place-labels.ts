/** A rectangle in px of the plot, y downwards. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a label stands beside its point; in the middle it stands over or under it. */
export type Side = 'left' | 'right' | 'middle';

/** A label and the point it belongs to, in px, with the sides it may stand on, the best first. */
export interface Wanted {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly sides: readonly Side[];
}

/** Where a label stands: the side of its point and the height of its middle; `free` unless it had to lie on some thing. */
export interface Placed {
  readonly side: Side;
  readonly y: number;
  readonly free: boolean;
}

/** From a point to its label, half the height a line of text takes, and the steps in which a place is looked for. */
const OFF = 10;
const HALF = 8;
const STEP = 4;
/** How far over or under its point a label begins that stands in the middle. */
const CLEAR = 16;

/** How a text is set that stands on a side of its point. */
export const SET: Readonly<Record<Side, { readonly dx: number; readonly anchor: 'start' | 'middle' | 'end' }>> = {
  right: { dx: OFF, anchor: 'start' },
  left: { dx: -OFF, anchor: 'end' },
  middle: { dx: 0, anchor: 'middle' },
};

const meet = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** What labels keep clear of: `things` always, as dots and words; `lines` where there is a place without them. */
export interface Obstacles {
  readonly things: readonly Box[];
  readonly lines?: readonly Box[];
}

/**
 * Places labels beside their points, in the given order, each on the nearest height and side where it meets nothing and no label
 * placed before, inside the room and at most `reach` from its point; where lines leave no such place, on a line. One that finds no
 * place at all stands beside its point and is not `free`: the caller leaves it out and says so, or lets it lie there.
 * All in px. Example: placeLabels([{ x: 0, y: 50, width: 30, sides: ['right'] }], { things: [] }, room, 20)[0] is
 * { side: 'right', y: 50, free: true }.
 */
export const placeLabels = (
  labels: readonly Wanted[],
  { things, lines = [] }: Obstacles,
  room: Box,
  reach: number,
): readonly Placed[] => {
  const taken = [...things];
  return labels.map(({ x, y, width, sides }) => {
    const boxAt = (side: Side, at: number): Box => {
      const left = side === 'right' ? x + OFF : side === 'left' ? x - OFF - width : x - width / 2;
      return { left, right: left + width, top: at - HALF, bottom: at + HALF };
    };
    const fits = (box: Box, avoided: readonly Box[]) =>
      box.left >= room.left &&
      box.right <= room.right &&
      box.top + HALF >= room.top &&
      box.bottom - HALF <= room.bottom &&
      !avoided.some((each) => meet(box, each));
    for (const avoided of lines.length > 0 ? [[...taken, ...lines], taken] : [taken])
      for (let away = 0; away <= reach; away += STEP)
        for (const side of sides.filter((each) => each !== 'middle' || away >= CLEAR))
          for (const at of away === 0 ? [y] : [y - away, y + away]) {
            const box = boxAt(side, at);
            if (!fits(box, avoided)) continue;
            taken.push(box);
            return { side, y: at, free: true };
          }
    return { side: sides[0] ?? 'right', y, free: false };
  });
};
