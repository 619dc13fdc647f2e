import { type Box, placeLabels, SET } from '../../charts/place-labels.ts';
import { acrossScale, upScale } from '../../charts/scale.ts';
import { ems, shortened } from '../../charts/text-width.ts';
import type { ItemFigures } from '../../core/results/results.ts';
import { type Names, nameOf } from './words.ts';

/** A narrow phone's plot in px: labels that keep clear there keep clear everywhere. */
const ROOM: Box = { left: 0, right: 250, top: 0, bottom: 300 };
const EM = 13;
const LONGEST = 7;
/** Where the plot says what its lower part means. */
const SAID: Box = { left: 110, right: 250, top: 282, bottom: 300 };
/** Further than this from its point a label would seem another's: it is left out, and stands in the table. */
const REACH = 14;

/** Where r begins to be worth nothing. */
export const LOW = 0.2;

export interface MapPoint {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly kind: 'one' | 'three' | 'loss';
  /** null where there is no room for it: its name stands in the table. */
  readonly label: { readonly text: string; readonly y: number; readonly dx: number; readonly anchor: string } | null;
}

/**
 * Items by share earned (across) and discrimination (up), in per cent of the plot; those under LOW or red get their names first.
 * Example: an item with difficulty 0.5 stands at x 50.
 */
export const itemMap = (items: readonly ItemFigures[], names: Names) => {
  const shown = items.filter(({ r, difficulty }) => r !== null && difficulty !== null);
  const across = acrossScale([0, 1], 5);
  const up = upScale([Math.min(0, ...shown.map(({ r }) => r as number)), Math.max(0.6, ...shown.map(({ r }) => r as number))], 5);
  const at = shown.map(({ difficulty, r }) => ({ x: across.at(difficulty as number), y: up.at(r as number) }));
  const px = at.map(({ x, y }) => ({ x: (x / 100) * ROOM.right, y: (y / 100) * ROOM.bottom }));
  const order = shown.map((_, i) => i).sort((a, b) => (shown[a]?.r as number) - (shown[b]?.r as number));
  const texts = shown.map(({ id }) => shortened(nameOf(names, id), LONGEST));
  const wanted = order.map((i) => ({
    ...(px[i] as { x: number; y: number }),
    width: ems(texts[i] as string) * EM,
    sides: ['right', 'left'] as const,
  }));
  const things = px.map(({ x, y }) => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 }));
  const placed = placeLabels(wanted, { things: [...things, SAID] }, ROOM, REACH);
  const points = shown.map((item, i): MapPoint => {
    const { side, y, free } = placed[order.indexOf(i)] as (typeof placed)[number];
    const kind = item.red ? 'loss' : (item.r as number) < LOW ? 'three' : 'one';
    return {
      id: item.id,
      ...(at[i] as { x: number; y: number }),
      kind,
      label: free ? { text: texts[i] as string, y: (y / ROOM.bottom) * 100, ...SET[side] } : null,
    };
  });
  return { across, up, points, absent: items.filter((item) => !shown.includes(item)).map(({ id }) => id) };
};
