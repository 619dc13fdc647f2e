/** Pixels a pointer travels before a press becomes a drag. */
const SLACK = 6;

/** What a drag tells: over which zone it is, and where it was let go; null outside all. */
export interface DragEvents {
  readonly over: (zone: string | null) => void;
  readonly drop: (zone: string | null) => void;
}

const zoneAt = (x: number, y: number): string | null =>
  document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-zone]')?.dataset.zone ?? null;

/**
 * Follows a pointer that went down on an item until it is let go. By touch only the item's grip drags, so that a finger can scroll.
 * The item follows by an animation, because the policy forbids style attributes; Escape puts it back. A press without a drag stays a
 * click.
 */
export const follow = (event: PointerEvent & { currentTarget: HTMLElement }, { over, drop }: DragEvents): void => {
  const item = event.currentTarget;
  const grip = event.target instanceof Element && event.target.closest('[data-grip]');
  if (event.button !== 0 || (event.pointerType === 'touch' && !grip)) return;
  const from = { x: event.clientX, y: event.clientY };
  let ghost: Animation | null = null;
  let at: string | null = null;

  const move = ({ clientX, clientY }: PointerEvent) => {
    const [dx, dy] = [clientX - from.x, clientY - from.y];
    if (!ghost && Math.hypot(dx, dy) < SLACK) return;
    item.setPointerCapture(event.pointerId);
    item.dataset.dragged = '';
    ghost?.cancel();
    ghost = item.animate({ translate: [`${dx}px ${dy}px`] }, { duration: 1, fill: 'forwards' });
    at = zoneAt(clientX, clientY);
    over(at);
  };
  const end = (dropped: boolean) => {
    removeEventListener('pointermove', move);
    removeEventListener('pointerup', up);
    removeEventListener('pointercancel', cancel);
    removeEventListener('keydown', onEscape);
    ghost?.cancel();
    over(null);
    if (!ghost) return;
    // The click that follows a drag must not choose the item as well.
    item.addEventListener('click', (click) => click.stopImmediatePropagation(), { capture: true, once: true });
    setTimeout(() => delete item.dataset.dragged);
    if (dropped) drop(at);
  };
  const up = () => end(true);
  const cancel = () => end(false);
  const onEscape = (key: KeyboardEvent) => key.key === 'Escape' && end(false);
  addEventListener('pointermove', move);
  addEventListener('pointerup', up);
  addEventListener('pointercancel', cancel);
  addEventListener('keydown', onEscape);
};
