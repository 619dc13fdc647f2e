import type { Page } from '@playwright/test';

/**
 * The ways elements stand on a page, all on which axe's verdict about tags and roles rests: for each element its tag, classes, role, states
 * and the attributes that name or join it, those of the two that hold it, the nearest landmark, control and hidden part around it, and
 * whether it is smaller than a finger or has another beside it. What hangs on words or on a page as a whole is not here: axe is asked about that on every page.
 */
const shapesOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const TOLD =
      /^(role|tabindex|type|disabled|hidden|inert|scope|for|href|alt|title|lang|autocomplete|contenteditable|popover|open)$|^aria-/;
    const SAID =
      /^(role|tabindex|type|lang|autocomplete|scope|aria-(hidden|live|atomic|modal|sort|haspopup|orientation|current))$/;
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
    return [
      ...new Set([
        ...all.map((element) =>
          [own(element), own(element.parentElement), own(element.parentElement?.parentElement ?? null), ...around(element)].join(
            ' < ',
          ),
        ),
        ...[...document.querySelectorAll('meta[name=viewport], meta[http-equiv=refresh i]')].map(({ outerHTML }) => outerHTML),
      ]),
    ];
  });

/**
 * Whether something stands on a page as on none before it; `accept` takes its ways as seen, once axe has found nothing against them.
 * A page of a new template has new ways, so it is always looked at, whichever worker opens it.
 */
export const newShapes = async (page: Page, seen: Set<string>): Promise<{ readonly some: boolean; accept(): void }> => {
  const shapes = await shapesOf(page);
  return {
    some: shapes.some((each) => !seen.has(each)),
    accept: () => {
      for (const each of shapes) seen.add(each);
    },
  };
};
