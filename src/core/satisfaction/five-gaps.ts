/** What stands at either side of a gap, from the customer's wish to what the firm tells the world. */
export type Side =
  | 'customer-expectation'
  | 'management-perception'
  | 'quality-specification'
  | 'service-delivery'
  | 'external-communication'
  | 'perceived-service';

/** One of the five gaps: what differs from what, and for the fifth which gaps it is a function of. */
export type Gap = Readonly<{ gap: 1 | 2 | 3 | 4 | 5; between: readonly [Side, Side]; follows: readonly number[] }>;

/**
 * The gap model of service quality, not to be confused with SERVQUAL's five dimensions: gaps 1 to 4 arise in the firm, gap 5 is
 * the one the customer feels, and is a function of the others, gap 5 = f(gap 1, gap 2, gap 3, gap 4), of which the theory does not
 * say more; SERVQUAL measures it as P - E.
 * Source: Parasuraman, Zeithaml & Berry 1985, J. of Marketing 49(4), 41-50. Some retellings give gap 4 as specification against
 * communication; in the paper it is delivery against communication.
 */
export const GAPS: readonly Gap[] = [
  { gap: 1, between: ['customer-expectation', 'management-perception'], follows: [] },
  { gap: 2, between: ['management-perception', 'quality-specification'], follows: [] },
  { gap: 3, between: ['quality-specification', 'service-delivery'], follows: [] },
  { gap: 4, between: ['service-delivery', 'external-communication'], follows: [] },
  { gap: 5, between: ['customer-expectation', 'perceived-service'], follows: [1, 2, 3, 4] },
];
