import type { ClientDirective } from 'astro';

const TOUCHES = ['pointerover', 'pointerdown', 'focusin', 'input'] as const;

/** Whether something half-done is kept for this question: then it must be there when the reader comes back. */
const begun = (island: HTMLElement): boolean => {
  const id = island.querySelector<HTMLElement>('[data-question]')?.dataset.question;
  try {
    return id !== undefined && localStorage.getItem(`zhike:draft:${id}`) !== null;
  } catch {
    return false;
  }
};

/**
 * `client:touched`: wakes a question when a pointer, a finger or the focus comes to it; who reads past a question loads nothing for it.
 * What was chosen or typed meanwhile stays in the native inputs; a button pressed meanwhile is pressed again once it can answer.
 */
const touched: ClientDirective = (load, _options, island) => {
  let pressed: HTMLButtonElement | null = null;
  const press = (event: Event) => {
    pressed = event.target instanceof Element ? event.target.closest('button') : null;
  };
  const wake = async () => {
    for (const name of TOUCHES) island.removeEventListener(name, wake);
    const hydrate = await load();
    await hydrate();
    island.removeEventListener('click', press);
    pressed?.click();
  };
  island.addEventListener('click', press);
  for (const name of TOUCHES) island.addEventListener(name, wake, { passive: true });
  if (begun(island)) wake();
};
export default touched;
