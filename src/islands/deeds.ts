type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** One thing the reader did before the script came, on the element of this id, or else of this place among its like. */
export interface Deed {
  readonly id: string;
  readonly like: string;
  readonly at: number;
  /** How the field then stood; a button was pressed. */
  readonly set?: Partial<HTMLInputElement>;
  /** The field had the focus, with the text marked from and to here. */
  readonly focus?: readonly [number | null, number | null];
}

/** What an element is; nodes and ids may be others after a script took over a page that an extension or a translator had changed. */
const likeOf = (element: Element): string => {
  const { localName } = element;
  if (!(element instanceof HTMLInputElement)) return localName;
  const value = /^(radio|checkbox)$/.test(element.type) ? `[value="${CSS.escape(element.value)}"]` : '';
  return `${localName}[type=${element.type}]${value}`;
};
const placeOf = (island: Element, element: Element): Pick<Deed, 'id' | 'like' | 'at'> => {
  const like = likeOf(element);
  return { id: element.id, like, at: [...island.querySelectorAll(like)].indexOf(element) };
};
const found = (island: Element, { id, like, at }: Deed): HTMLElement | undefined =>
  (id && island.querySelector<HTMLElement>(`#${CSS.escape(id)}`)) || island.querySelectorAll<HTMLElement>(like)[at];

/** The text or tick by which a field differs from the page as it was sent; nothing if it does not. */
const setOn = (field: Field): Partial<HTMLInputElement> | undefined => {
  if (field instanceof HTMLSelectElement) {
    const usual = [...field.options].find(({ defaultSelected }) => defaultSelected) ?? field.options[0];
    return field.value !== usual?.value ? { value: field.value } : undefined;
  }
  if (/^(radio|checkbox)$/.test(field.type)) {
    const { checked, defaultChecked, type } = field as HTMLInputElement;
    return checked !== defaultChecked && (checked || type === 'checkbox') ? { checked } : undefined;
  }
  // What the page sent may not be what the field makes of it: a thumb stands at the end of its slider where the value lies beyond.
  const sent = field.cloneNode() as typeof field;
  sent.value = field.defaultValue;
  return field.value !== sent.value ? { value: field.value } : undefined;
};

/** What was done to an island's fields so far, the button pressed last, and where the focus is. */
export const deedsOn = (island: Element, pressed: Element | null): readonly Deed[] => {
  const fields = [...island.querySelectorAll<Field>('input, select, textarea')].map((field): Deed => {
    const set = setOn(field);
    const marks = 'selectionStart' in field ? ([field.selectionStart, field.selectionEnd] as const) : ([null, null] as const);
    return { ...placeOf(island, field), ...(set && { set }), ...(field === document.activeElement && { focus: marks }) };
  });
  const button = pressed && island.contains(pressed) ? [placeOf(island, pressed)] : [];
  return [...fields.filter(({ set, focus }) => set || focus), ...button];
};

/** Does it all again, telling whoever listens now. The focus is given back only if it was lost. */
export const doAgain = (island: Element, deeds: readonly Deed[]): void => {
  for (const deed of deeds) {
    const element = found(island, deed);
    if (!element) continue;
    if (deed.set) {
      Object.assign(element, deed.set);
      for (const name of ['input', 'change']) element.dispatchEvent(new Event(name, { bubbles: true }));
    }
    if (deed.focus && document.activeElement === document.body) {
      element.focus({ preventScroll: true });
      if (deed.focus[0] !== null) (element as HTMLInputElement).setSelectionRange(...(deed.focus as [number, number]));
    }
    if (!deed.set && !deed.focus) element.click();
  }
};
