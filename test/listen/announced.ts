import type { Page } from '@playwright/test';

/** What a screen reader says of its own accord. */
export interface Announced {
  readonly how: 'polite' | 'assertive' | 'focus';
  readonly text: string;
}

/**
 * Notes from now on, on every page this one goes to, what its live regions would have announced, and where the focus went. A region is
 * announced when what stands in it changes; what came together with its region is silent (NVDA and VoiceOver do not say it), but for an
 * alert, which is said when it appears. A status or an alert is said whole, another region only with what is new in it; a region within
 * a region is noted twice, for it is said twice.
 */
export const listen = async (page: Page): Promise<void> => {
  await page.addInitScript(record);
};

const record = () => {
  const REGION = '[aria-live], [role=status], [role=alert], [role=log], output';
  const said: Announced[] = [];
  Object.assign(window, { said });
  const roleOf = (region: Element) => (region.localName === 'output' ? 'status' : region.getAttribute('role'));
  const howOf = (region: Element) => region.getAttribute('aria-live') ?? (roleOf(region) === 'alert' ? 'assertive' : 'polite');
  const wholeOf = (region: Element) =>
    /^(status|alert)$/.test(roleOf(region) ?? '') || region.getAttribute('aria-atomic') === 'true';
  const heard = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
    if (!(node instanceof Element) || node.getAttribute('aria-hidden') === 'true') return '';
    if (!node.checkVisibility({ visibilityProperty: true })) return '';
    const pause = getComputedStyle(node).display === 'inline' ? '' : ' ';
    return pause + (node.getAttribute('aria-label') ?? [...node.childNodes].map(heard).join('')) + pause;
  };
  const say = (how: string, words: string) => {
    const text = words.replace(/\s+/g, ' ').trim();
    if (text && how !== 'off') said.push({ how: how as Announced['how'], text });
  };
  /** Regions that stood there, in sight, before what stands in them now. */
  const known = new WeakSet<Element>();
  const learn = () => {
    for (const region of document.querySelectorAll(REGION)) if (region.checkVisibility()) known.add(region);
  };
  new MutationObserver((changes) => {
    const changed = new Map<Element, Set<Node>>();
    const note = (region: Element | null | undefined, news: readonly Node[]) => {
      if (!region) return;
      changed.set(region, new Set([...(changed.get(region) ?? []), ...news]));
      note(region.parentElement?.closest(REGION), news);
    };
    for (const { type, target, addedNodes } of changes) {
      const element = target instanceof Element ? target : target.parentElement;
      if (type === 'characterData') note(element?.closest(REGION), [target]);
      if (addedNodes.length > 0) note(element?.closest(REGION), [...addedNodes]);
      for (const node of addedNodes)
        if (node instanceof Element)
          for (const alert of [node, ...node.querySelectorAll('[role=alert]')])
            if (alert.getAttribute('role') === 'alert' && !known.has(alert)) changed.set(alert, new Set([alert]));
    }
    for (const [region, news] of changed) {
      if (!region.isConnected || !(known.has(region) || roleOf(region) === 'alert')) continue;
      const fresh = [...news].filter(
        (node) => node.isConnected && ![...news].some((other) => other !== node && other.contains(node)),
      );
      say(howOf(region), wholeOf(region) ? heard(region) : fresh.map(heard).join(' '));
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
    const element = target as HTMLInputElement;
    const name = element.getAttribute('aria-label') ?? element.labels?.[0]?.innerText ?? element.innerText ?? '';
    say('focus', `${element.getAttribute('role') ?? element.localName} ${name.slice(0, 80)}`);
  });
};

/** What was announced since the last call, once nothing more has come for a while (in milliseconds; longer than a hand rests, src/charts/Said.svelte). */
export const announced = (page: Page, quiet = 900): Promise<readonly Announced[]> =>
  page.evaluate(async (quiet) => {
    const { said } = window as unknown as { said: Announced[] };
    for (let before = -1; before !== said.length; ) {
      before = said.length;
      await new Promise((done) => setTimeout(done, quiet));
    }
    return said.splice(0);
  }, quiet);
