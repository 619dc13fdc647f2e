import type { Page } from '@playwright/test';

interface Shift {
  readonly value: number;
  readonly startTime: number;
  readonly sources?: readonly { readonly node?: Node; readonly previousRect: DOMRect; readonly currentRect: DOMRect }[];
}

/** Watches, from before the first navigation, for what moves without the reader's doing; gives what asks for it: what, when, from where to where. */
export const watchShifts = async (page: Page): Promise<() => Promise<readonly string[]>> => {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    const box = ({ x, y, width, height }: DOMRect) => [x, y, width, height].map(Math.round).join(' ');
    const name = (node: Node | undefined) =>
      node instanceof Element ? `${node.localName}.${node.getAttribute('class') ?? ''}` : (node?.nodeName ?? 'gone');
    new PerformanceObserver((list) => {
      for (const { value, startTime, sources = [] } of list.getEntries() as unknown as Shift[]) {
        const moved = sources.map(
          ({ node, previousRect, currentRect }) =>
            `${name(node)} “${node?.textContent?.trim().slice(0, 40)}” ${box(previousRect)} → ${box(currentRect)}`,
        );
        shifts.push(`${value.toFixed(4)} at ${Math.round(startTime)} ms in ${innerWidth} px: ${moved.join('; ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
};
