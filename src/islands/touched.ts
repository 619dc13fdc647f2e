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

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
const fieldsOf = (island: HTMLElement) => [...island.querySelectorAll<Field>('input, select, textarea')];

/** What the reader did to a field before its script came, as something that does it again; null if nothing. */
const doneTo = (field: Field): (() => void) | null => {
  if (field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox'))
    return field.checked ? () => Object.assign(field, { checked: true }) : null;
  const { value } = field;
  return value === '' ? null : () => Object.assign(field, { value });
};

/**
 * `client:touched`: wakes a question when a pointer, a finger or the focus comes to it; who reads past a question loads nothing for it.
 * What was chosen or typed meanwhile is done again once the question can hear of it, and then the button that was pressed.
 */
const touched: ClientDirective = (load, _options, island) => {
  let pressed: HTMLButtonElement | null = null;
  const press = (event: Event) => {
    pressed = event.target instanceof Element ? event.target.closest('button') : null;
  };
  const wake = async () => {
    for (const name of TOUCHES) island.removeEventListener(name, wake);
    const hydrate = await load();
    const done = fieldsOf(island).map((field) => ({ field, again: doneTo(field) }));
    await hydrate();
    await new Promise((ready) => setTimeout(ready));
    for (const { field, again } of done) {
      if (!again || !field.isConnected) continue;
      again();
      for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }));
    }
    island.removeEventListener('click', press);
    pressed?.click();
  };
  island.addEventListener('click', press);
  for (const name of TOUCHES) island.addEventListener(name, wake, { passive: true });
  if (begun(island)) wake();
};
export default touched;
