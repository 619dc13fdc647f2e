/**
 * Whether a key was pressed where the cards are: single keys are theirs only while the focus is, so that neither a slip of the hand nor
 * words that a machine takes for letters grade a card from elsewhere on the page.
 * Source: WCAG 2.2, 2.1.4.
 */
export const inRun = ({ target }: KeyboardEvent): boolean => target instanceof Element && target.closest('.run') !== null;
