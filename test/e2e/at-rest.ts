import type { BrowserContext } from '@playwright/test';

/** Keeps from pages what the browser's shell tells of a mouse that rests in the corner and that nobody moved: it would wake figures. */
export const mouseAtRest = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() =>
    addEventListener(
      'pointermove',
      (event) => {
        if (event.clientX === 0 && event.clientY === 0) event.stopImmediatePropagation();
      },
      { capture: true },
    ),
  );
