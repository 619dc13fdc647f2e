import type { Page } from '@playwright/test';

/** What a screen reader says of its own accord. */
export interface Announced {
  readonly how: 'polite' | 'assertive' | 'focus' | 'lost';
  readonly text: string;
}

/**
 * Notes from now on, on every page this one goes to, what its live regions would have announced, and where the focus went. A region is announced when what
 * stands in it changes; what came together with its region is silent (NVDA and VoiceOver do not say it), but for an alert, which is
 * said when it appears. A region that is a status or an alert is said whole, another only what is new in it.
 */
export const listen = (page: Page): Promise<void> => page.addInitScript(recorder);

const recorder = () => {
  const REGION = '[aria-live], [role=status], [role=alert], [role=log], output';
  const said: Announced[] = [];
  Object.assign(window, { said });
  /** How a region is said, or null where it says nothing. */
  const howOf = (region: Element): 'polite' | 'assertive' | null => {
    const live = region.getAttribute('aria-live') ?? (region.getAttribute('role') === 'alert' ? 'assertive' : 'polite');
    return live === 'off' ? null : (live as 'polite' | 'assertive');
  };
  const wholeOf = (region: Element) =>
    region.getAttribute('aria-atomic') !== 'false' &&
    (region.hasAttribute('aria-atomic') ||
      region.localName === 'output' ||
      /^(status|alert)$/.test(region.getAttribute('role') ?? ''));
  const heard = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
    if (!(node instanceof Element) || node.getAttribute('aria-hidden') === 'true') return '';
    if (!node.checkVisibility({ visibilityProperty: true })) return '';
    if (node.hasAttribute('aria-label')) return node.getAttribute('aria-label') ?? '';
    const block = getComputedStyle(node).display.startsWith('inline') ? '' : ' ';
    return block + [...node.childNodes].map(heard).join('') + block;
  };
  const tidy = (words: string) => words.replace(/\s+/g, ' ').trim();
  const regionOf = (node: Node) => (node instanceof Element ? node : node.parentElement)?.closest(REGION) ?? null;
  const outer = (region: Element): Element => {
    const further = region.parentElement?.closest(REGION);
    return further && howOf(further) ? outer(further) : region;
  };
  const say = (how: Announced['how'], words: string) => {
    const text = tidy(words);
    if (text) said.push({ how, text });
  };
  const known = new WeakSet<Element>();
  const learn = () => {
    for (const region of document.querySelectorAll(REGION)) if (region.checkVisibility()) known.add(region);
  };
  new MutationObserver((changes) => {
    const changed = new Map<Element, Node[]>();
    for (const { type, target, addedNodes, attributeName } of changes) {
      const region = regionOf(target);
      const news = type === 'childList' ? [...addedNodes] : type === 'characterData' ? [target] : [];
      if (region && news.length > 0) changed.set(region, [...(changed.get(region) ?? []), ...news]);
      // An alert that comes with its words is said all the same.
      for (const node of addedNodes)
        if (node instanceof Element)
          for (const alert of [...(node.matches('[role=alert]') ? [node] : []), ...node.querySelectorAll('[role=alert]')])
            if (alert.isConnected && !known.has(alert)) changed.set(alert, [alert]);
      if (attributeName === 'hidden' || attributeName === 'open') learn();
    }
    for (const [region, news] of changed) {
      const how = howOf(region);
      const alert = region.getAttribute('role') === 'alert';
      if (!how || !region.isConnected || !(known.has(region) || alert)) continue;
      say(
        how,
        wholeOf(region)
          ? heard(region)
          : [...new Set(news)]
              .filter((node) => node.isConnected && !news.some((other) => other !== node && other.contains(node)))
              .map(heard)
              .join(' '),
      );
      const around = outer(region);
      if (around !== region && known.has(around)) say(howOf(around) ?? 'polite', `(twice: ${heard(around)})`);
    }
    learn();
  }).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['hidden', 'open', 'class'],
  });
  document.addEventListener('focusin', ({ target }) => {
    const element = target as HTMLElement;
    const label =
      element.getAttribute('aria-label') ?? (element as HTMLInputElement).labels?.[0]?.innerText ?? element.innerText ?? '';
    say('focus', `${element.getAttribute('role') ?? element.localName} ${label.slice(0, 80)}`);
  });
};

/** What was announced since the last call, and whether the focus was lost. Waits until nothing more comes. */
export const announced = (page: Page): Promise<readonly Announced[]> =>
  page.evaluate(async () => {
    const { said } = window as unknown as { said: Announced[] };
    for (let before = -1; before !== said.length; ) {
      before = said.length;
      await new Promise((done) => setTimeout(done, 900));
    }
    return said.splice(0);
  });
