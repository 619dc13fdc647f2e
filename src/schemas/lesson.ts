import { z } from 'zod';

/** Front matter of a lesson (content/lessons/<locale>/<unit>/<slug>.mdx). Title and concepts stand in course.yaml. */
export const lesson = z.strictObject({
  /** The sentence under the title. */
  lead: z.string().min(1),
  /** What a search result or a shared link says of the page. */
  description: z.string().min(20),
  /** Reading time with the figures and the questions, in minutes. */
  minutes: z.int().positive(),
});
export type Lesson = z.infer<typeof lesson>;
