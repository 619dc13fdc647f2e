/**
 * For `use:` on what has just been said: brings it into sight where it stands outside the window, for the press that it answers may have
 * been far below it on a phone.
 */
export const intoSight = (said: HTMLElement): void => said.scrollIntoView({ block: 'nearest' });
