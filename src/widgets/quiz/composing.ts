/** Whether a key press belongs to an input method: Safari reports the Enter that ends a composition only as key code 229. */
export const composing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;
