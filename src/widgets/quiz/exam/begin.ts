import { examPaper } from '../../../core/paper/exam.ts';
import { standsOf } from '../../../core/paper/known.ts';
import { type Sitting, startSitting } from '../../../core/paper/sitting.ts';
import { pageLocale } from '../../../state/page-locale.ts';
import { readHistory } from '../../../state/record/read-history.ts';
import { newName } from '../../../state/record/stamp.ts';
import { keptExams } from '../../../state/work/sittings.ts';
import { type Banks, fetchIndex } from '../sit/paper-data.ts';
import type { Choice } from './words.ts';

/** What was seen within so many ms comes last. */
const LATELY = 3 * 86_400_000;
const NOBODY = { name: '', number: '', class: '' };

/** Makes a paper that is unlike the earlier ones, and begins it. Throws where the bank by name does not come. */
export const beginExam = async ({ preset, units, clock }: Choice, banks: Banks): Promise<Sitting> => {
  const [index, { history }, exams] = await Promise.all([fetchIndex(banks[pageLocale()]), readHistory(), keptExams()]);
  const now = Date.now();
  // A clock that was ahead noted some of it in the days to come: that was lately, too.
  const lately = [...history.attempts].filter(([, all]) => all.some(({ at }) => at > now - LATELY)).map(([id]) => id);
  const asked = exams.map(({ session }) => session.items.map(({ id }) => id));
  const seed = crypto.getRandomValues(new Uint32Array(1))[0] || 1;
  const minutes = clock ? preset.minutes : null;
  const order = { name: newName(), preset: preset.id, parts: preset.parts, minutes, units, locale: pageLocale(), seed };
  const { paper } = examPaper(order, index.listed, { exams: asked, lately: new Set(lately) });
  const given = { id: newName(), attempt: 1, seed, edition: index.edition, who: NOBODY, now };
  return startSitting(paper, standsOf(paper, index.listed), given);
};
