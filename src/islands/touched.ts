import type { ClientDirective } from 'astro';

/** The last one comes from the page: something is kept for this question (components/drafts.client.ts). */
const TOUCHES = ['pointerover', 'pointerdown', 'focusin', 'input', 'zhike:wake'] as const;

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What the reader did to a field before its script came: the text, or that it was ticked; nothing if it is as it was. */
const doneTo = (field: Field): Partial<HTMLInputElement> | false =>
  /^(radio|checkbox)$/.test(field.type)
    ? 'checked' in field && field.checked && { checked: true }
    : field.value !== '' && { value: field.value };

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
    const done = [...island.querySelectorAll<Field>('input, select, textarea')].map((field) => [field, doneTo(field)] as const);
    await hydrate();
    await new Promise((ready) => setTimeout(ready));
    for (const [field, again] of done) {
      if (!again) continue;
      Object.assign(field, again);
      for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }));
    }
    island.removeEventListener('click', press);
    pressed?.click();
  };
  island.addEventListener('click', press);
  for (const name of TOUCHES) island.addEventListener(name, wake, { passive: true });
  if (island.dataset.kept !== undefined) wake();
};
export default touched;
