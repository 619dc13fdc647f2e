import { dayNumber } from '../../../core/record/day.ts';
import { recallOn } from '../../../core/review/memory.ts';
import type { PointMemory } from '../../../core/review/trail.ts';
import type { Concept, ReviseCourse } from './course-data.ts';

/** A concept on the sheet, with how likely each of its points is to come to mind; null where it was never asked for. */
export interface Risk {
  readonly concept: Concept;
  readonly points: readonly { readonly id: string; readonly text: string; readonly recall: number | null }[];
  /** Of the weakest point; what was never asked for counts as 0. */
  readonly least: number;
}

/**
 * The concepts of the chosen units, the one with the point most likely to be forgotten by a day first; of equals, in the order of the
 * course. Throws nothing. Example: of an empty record, the order of the course.
 */
export const atRisk = (
  { concepts }: ReviseCourse,
  units: readonly string[],
  known: ReadonlyMap<string, PointMemory>,
  day: string,
): readonly Risk[] =>
  concepts
    .filter(({ unit }) => units.includes(unit))
    .map((concept): Risk => {
      const points = concept.texts.map((text, i) => {
        const id = `${concept.id}.${i + 1}`;
        const point = known.get(id);
        return { id, text, recall: point ? recallOn(point, dayNumber(day)) : null };
      });
      return { concept, points, least: Math.min(...points.map(({ recall }) => recall ?? 0)) };
    })
    .sort((a, b) => a.least - b.least);
