/**
 * The ways elements stand on a page, and which do (run in the page), all on which axe's verdict about tags and roles rests: for each element its tag, classes, role, states
 * and the attributes that name or join it, those of the two that hold it, the nearest landmark, control and hidden part around it, and
 * whether it is smaller than a finger or has another beside it. What hangs on words or on a page as a whole is not here: axe is asked about that on every page.
 */
export const shapesOf = (): Map<string, Element[]> => {
  const TOLD =
    /^(role|tabindex|type|disabled|hidden|inert|scope|for|href|alt|title|lang|autocomplete|contenteditable|popover|open)$|^aria-/;
  const SAID = /^(role|tabindex|type|lang|autocomplete|scope|aria-(hidden|live|atomic|modal|sort|haspopup|orientation|current))$/;
  const known = new Map<Element, string>();
  const own = (element: Element | null): string => {
    if (!element) return '';
    const found = known.get(element);
    if (found !== undefined) return found;
    const marks = [...element.attributes]
      .filter(({ name }) => TOLD.test(name))
      .map(({ name, value }) => (SAID.test(name) ? `${name}=${value}` : name));
    const shape = `${element.localName}.${[...element.classList].sort().join('.')}[${marks.sort()}]`;
    known.set(element, shape);
    return shape;
  };
  const targets = new Map(
    [...document.querySelectorAll('a, button, input, select, textarea, summary, [tabindex]')].map((target) => [
      target,
      target.getBoundingClientRect(),
    ]),
  );
  /** Smaller than a finger, or so that a finger on its middle would touch another. */
  const cramped = (element: Element) => {
    const box = targets.get(element);
    if (!box || (box.width >= 24 && box.height >= 24)) return '';
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const touched = [...targets].some(
      ([other, { left, right, top, bottom }]) =>
        other !== element && Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)) < 12,
    );
    return touched ? 'crowded' : 'small';
  };
  const around = (element: Element) => [
    element.parentElement?.closest('main, nav, header, footer, aside, [role]')?.localName,
    element.parentElement?.closest('a, button, summary, label, [tabindex], [role]')?.localName,
    element.closest('[aria-hidden=true], [inert]') ? 'hidden' : '',
    cramped(element),
  ];
  const all = [...document.querySelectorAll('body, body *')].filter(
    (element) => !/^(script|style|template)$/.test(element.localName) && !element.parentElement?.closest('math'),
  );
  const shape = (element: Element) =>
    [own(element), own(element.parentElement), own(element.parentElement?.parentElement ?? null), ...around(element)].join(' < ');
  const metas = [...document.querySelectorAll('meta[name=viewport], meta[http-equiv=refresh i]')];
  return new Map([...Map.groupBy(all, shape), ...Map.groupBy(metas, ({ outerHTML }) => outerHTML)]);
};
