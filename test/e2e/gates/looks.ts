/**
 * The ways text looks on a page as it now stands, and where it does (run in the page), all on which axe's verdict about colours rests: for each visible text its own and its
 * parent's tag and classes, colour, size, weight, decoration, whether it can be used, and every ground, opacity and place of what holds it.
 * Text of one letter is left out, for axe does not judge it, and so are labels of figures (contrast.ts reads those from the picture).
 */
export const looksOf = (): Map<string, Element[]> => {
  const name = (element: Element | null) =>
    element ? `${element.localName}.${[...element.classList].sort().join('.')}` : 'nothing';
  const known = new Map<Element, string>();
  const ground = (element: Element | null): string => {
    if (!element) return '';
    const found = known.get(element);
    if (found !== undefined) return found;
    const { backgroundColor, backgroundImage, opacity, filter, mixBlendMode, position } = getComputedStyle(element);
    const own = [
      /^rgba\(0, 0, 0, 0\)$/.test(backgroundColor) ? '' : backgroundColor,
      backgroundImage === 'none' ? '' : backgroundImage,
      opacity === '1' ? '' : opacity,
      filter === 'none' ? '' : filter,
      mixBlendMode === 'normal' ? '' : mixBlendMode,
      position === 'static' || position === 'relative' ? '' : `${position} ${name(element)}`,
    ].filter(Boolean);
    const all = own.length > 0 ? `${ground(element.parentElement)} > ${own.join(' ')}` : ground(element.parentElement);
    known.set(element, all);
    return all;
  };
  const look = (element: Element) => {
    const style = getComputedStyle(element);
    const still = element.closest(':disabled, [aria-disabled=true]') ?? element.closest('label')?.control?.matches(':disabled');
    return [
      name(element),
      name(element.parentElement),
      style.color,
      element.parentElement && getComputedStyle(element.parentElement).color,
      style.fontSize,
      style.fontWeight,
      style.textDecorationLine,
      style.textShadow,
      still ? 'disabled' : '',
      ground(element),
    ].join(' | ');
  };
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const holders = new Set<Element>(document.querySelectorAll('input, textarea, select, button'));
  while (words.nextNode()) {
    const { parentElement, textContent } = words.currentNode;
    if (parentElement && (textContent?.trim().length ?? 0) > 1 && !parentElement.closest('svg, script, style, noscript'))
      holders.add(parentElement);
  }
  const shown = [...holders].filter((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }));
  return Map.groupBy(shown, look);
};
