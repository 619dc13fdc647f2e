import { requireWithin } from '../../range.ts';
import type { Sbg } from './parameters.ts';

/**
 * The shifted-beta-geometric group with a given mean churn in its first period and a given polarisation, which says how much its
 * customers differ: phi = 1 / (alpha + beta + 1), so alpha = m (1 / phi - 1) and beta = (1 - m)(1 / phi - 1).
 * m in [1e-6, 1 - 1e-6] per period; phi in [1e-6, 1 - 1e-6] without unit: near 0 all have the same churn, near 1 some leave at once
 * and the others never.
 * Throws RangeError on an m or phi outside its range.
 * Source: the polarisation index of the beta distribution, attributed to Sabavala & Morrison 1977 (recalled); the algebra is recomputed.
 * Example: sbgOf(0.1, 0.5) is { alpha: 0.1, beta: 0.9 }.
 */
export function sbgOf(churn: number, polarisation: number): Sbg {
  requireWithin('mean churn', 'm', churn, 1e-6, 1 - 1e-6);
  requireWithin('polarisation', 'phi', polarisation, 1e-6, 1 - 1e-6);
  const sum = 1 / polarisation - 1;
  return { alpha: churn * sum, beta: (1 - churn) * sum };
}
