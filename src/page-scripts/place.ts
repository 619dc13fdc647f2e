/** Where a reader stands: the last marked element above the upper third of the window, and how far it is from the top. */
export interface Place {
  readonly id: string;
  readonly offset: number;
}

/** The reader's place, or null at the top of the page. Both languages carry the same ids, so it can be found again in the other. */
export const readPlace = (): Place | null => {
  if (scrollY < 40) return null;
  const line = innerHeight / 3;
  let best: Element | null = null;
  for (const element of document.querySelectorAll('main [id]')) {
    const { top, width } = element.getBoundingClientRect();
    if (width > 0 && top <= line) best = element;
  }
  return best && { id: best.id, offset: Math.round(best.getBoundingClientRect().top) };
};

/** Scrolls so that the reader stands where `readPlace` found them. */
export const restorePlace = (place: Place | null): void => {
  const element = place && document.getElementById(place.id);
  if (element) scrollBy({ top: element.getBoundingClientRect().top - place.offset, behavior: 'instant' });
};
