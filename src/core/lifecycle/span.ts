/** A length of time in periods (months or years, as the rates it was computed from), or one that never ends. */
export type Span = Readonly<{ kind: 'finite'; periods: number }> | Readonly<{ kind: 'infinite' }>;

/** The length of what never ends, or of a mean whose sum has no limit. */
export const ENDLESS: Span = { kind: 'infinite' };

/**
 * A length of so many periods; Infinity, the only value that is no finite number here, becomes ENDLESS.
 * Example: lasting(5.5) is { kind: 'finite', periods: 5.5 }.
 */
export function lasting(periods: number): Span {
  return periods === Number.POSITIVE_INFINITY ? ENDLESS : { kind: 'finite', periods };
}
