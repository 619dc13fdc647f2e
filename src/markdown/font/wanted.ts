import { mathmlOf } from '../formula.ts';
import { glyphsOf } from './glyphs.ts';
import { lessonFormulas, type Tex } from './lesson-formulas.ts';

/** A formula or lesson that cannot be read needs no glyphs: the Markdown plugin, which meets it next, stops the build and names it. */
const glyphs = ({ tex, display }: Tex): Set<string> => {
  try {
    return glyphsOf(mathmlOf(tex, display));
  } catch {
    return new Set();
  }
};

/** Every character of the math font that the lessons need, in a fixed order. */
export const wantedGlyphs = async (lessons: readonly string[]): Promise<string[]> => {
  const inLessons = await Promise.all(lessons.map((path) => lessonFormulas(path).catch(() => [])));
  return [...new Set(inLessons.flat().flatMap((formula) => [...glyphs(formula)]))].sort();
};
