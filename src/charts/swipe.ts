/** Where a finger went down and whether its way has shown that it means the figure and not the page. */
export interface Swipe {
  readonly x: number;
  readonly y: number;
  readonly meant: boolean;
}

/** A finger that lands never lands on one pixel; below this it has not moved. */
const SLACK = 6;

/**
 * A finger on the plot, followed: it means the figure once it has gone further across than up or down. Until then nothing is set, for
 * a swipe up or down begins on a figure as often as beside it and is the page's.
 * Example: followed({ x: 0, y: 0, meant: false }, 9, 4).meant is true.
 */
export const followed = (swipe: Swipe, x: number, y: number): Swipe => {
  const [across, along] = [Math.abs(x - swipe.x), Math.abs(y - swipe.y)];
  return swipe.meant || (across > SLACK && across > along) ? { ...swipe, meant: true } : swipe;
};

/** Whether a finger that is lifted here has only tapped. Example: tapped({ x: 0, y: 0, meant: false }, 2, 3) is true. */
export const tapped = (swipe: Swipe, x: number, y: number): boolean => Math.hypot(x - swipe.x, y - swipe.y) <= SLACK;
