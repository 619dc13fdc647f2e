/**
 * The four kinds of customer knowledge. Who holds it first, and who uses it?
 *   about      facts the firm records or infers on the customer
 *   for        what the firm prepares for the customer to use
 *   from       judgement and experience that the customer states
 *   cocreated  what exists only because both, or several customers, interact
 */
export type Kind = 'about' | 'for' | 'from' | 'cocreated';

/** The four kinds. Source: 技术经济 2006(11), 83-88; the first three from Gebert, Geib, Kolbe & Riempp 2002. */
export const KINDS: readonly Kind[] = ['about', 'for', 'from', 'cocreated'];

/**
 * The kind each discipline puts first. Source: Gibbert, Leibold & Probst 2002, European Management Journal 20(5), 459-469, abstract.
 */
export const FOCUS: Readonly<Record<'crm' | 'ckm', Kind>> = { crm: 'about', ckm: 'from' };

/**
 * The styles of customer knowledge management. Source: Gibbert, Leibold & Probst 2002: that there are five stands in the abstract,
 * their names are recalled.
 */
export const STYLES = [
  'prosumerism',
  'mutual-innovation',
  'team-based-co-learning',
  'communities-of-creation',
  'joint-intellectual-property',
] as const;
