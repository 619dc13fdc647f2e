/** A rectangle in px of the plot, y downwards. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A label and the point it belongs to, in px; `side` is where it would rather stand. */
export interface Wanted {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly side: 'left' | 'right';
}

/** Where a label stands: the side of its point and the height of its middle; `free` unless it had to lie on something. */
export interface Placed {
  readonly side: 'left' | 'right';
  readonly y: number;
  readonly free: boolean;
}

/** From a point to its label, half the height a line of text takes, and the steps in which a place is looked for. */
export const OFF = 10;
const HALF = 8;
const STEP = 4;

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
 * All in px. Example: placeLabels([{ x: 0, y: 50, width: 30, side: 'right' }], { things: [] }, room, 20)[0] is
 * { side: 'right', y: 50, free: true }.
 */
export const placeLabels = (
  labels: readonly Wanted[],
  { things, lines = [] }: Obstacles,
  room: Box,
  reach: number,
): readonly Placed[] => {
  const taken = [...things];
  return labels.map(({ x, y, width, side }) => {
    const boxAt = (where: 'left' | 'right', at: number): Box => ({
      left: where === 'right' ? x + OFF : x - OFF - width,
      right: where === 'right' ? x + OFF + width : x - OFF,
      top: at - HALF,
      bottom: at + HALF,
    });
    for (const avoided of lines.length > 0 ? [[...taken, ...lines], taken] : [taken])
      for (let away = 0; away <= reach; away += STEP)
        for (const where of [side, side === 'left' ? 'right' : 'left'] as const)
          for (const at of away === 0 ? [y] : [y - away, y + away]) {
            const box = boxAt(where, at);
            const inside = box.left >= room.left && box.right <= room.right && at >= room.top && at <= room.bottom;
            if (!inside || avoided.some((each) => meet(box, each))) continue;
            taken.push(box);
            return { side: where, y: at, free: true };
          }
    return { side, y, free: false };
  });
};
