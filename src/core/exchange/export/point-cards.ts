import type { Card } from './anki.ts';

/** A concept with its marking points, in one language. */
export interface PointsOf {
  readonly concept: string;
  readonly unit: string;
  readonly term: string;
  readonly points: readonly string[];
}

/**
 * The marking points of concepts as cards, one for each: the front names the concept and says the points before it, the back is the
 * point. Ids are the points’ own addresses, so that importing again makes no duplicate.
 * Example: the second card of kano is zhike-en-point-kano.2, and its front ends with 2. ____.
 */
export const pointCards = (concepts: readonly PointsOf[], locale: 'zh' | 'en'): readonly Card[] =>
  concepts.flatMap(({ concept, unit, term, points }) =>
    points.map((point, i) => ({
      id: `zhike-${locale}-point-${concept}.${i + 1}`,
      front: [
        `**${term}**`,
        ...points.slice(0, i).map((before, n) => `${n + 1}. ${before}`),
        `${i + 1}. ____ (${i + 1}/${points.length})`,
      ].join('\n'),
      back: point,
      tags: ['zhike', 'point', unit, concept],
    })),
  );
