/** What a well-handled complaint may raise above where it stood before the failure. */
export type Effect = 'satisfaction' | 'repurchase-intention' | 'word-of-mouth' | 'corporate-image';

/**
 * For which of these a meta-analysis finds the service recovery paradox (more after failure and recovery than without failure):
 * for satisfaction only. That a customer is more satisfied does not make the customer come back more often.
 * Source: de Matos, Henrique & Rossi 2007, J. of Service Research 10(1), 60-77, abstract.
 */
export const RECOVERY_PARADOX: Readonly<Record<Effect, boolean>> = {
  satisfaction: true,
  'repurchase-intention': false,
  'word-of-mouth': false,
  'corporate-image': false,
};

/**
 * Whether the paradox was seen after a first and after a second failure: a second one is a double deviation, and none follows.
 * Source: Maxham & Netemeyer 2002, J. of Marketing 66(4), 57-71, abstract.
 */
export const PARADOX_AFTER_FAILURES: Readonly<Record<1 | 2, boolean>> = { 1: true, 2: false };
