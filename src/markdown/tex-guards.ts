/** Groups whose letters are words and not a product of variables. */
const NAMED = /\\(?:text(?:rm|sf|tt|bf|it)?|mathrm|operatorname\*?|begin|end)\s*\{[^{}]*\}|\\[A-Za-z]+/g;

/**
 * Refuses TeX that typesets without a complaint but not as meant: prose caught between two dollar signs that were money, and a
 * name of three or more letters set as a product of variables.
 */
export const guardTex = (tex: string, display: boolean): void => {
  if (tex.trim() === '') throw new Error('is empty');
  if (!display && tex !== tex.trim()) throw new Error('begins or ends with a space (for money write \\$)');
  const name = tex.replace(NAMED, ' ').match(/[A-Za-z]{3,}/)?.[0];
  if (name)
    throw new Error(
      `"${name}" would be set as a product of variables (expected \\mathrm{${name}} or \\text{${name}}; for money \\$)`,
    );
};
