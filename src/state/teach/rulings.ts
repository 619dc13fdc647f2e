import { readRuling } from '../../core/paper/read-ruling.ts';
import type { AnswerRuling, ItemRuling, Ruling, Undoing } from '../../core/paper/ruling.ts';
import { nextOrder } from '../clock.ts';
import { stamp } from '../record/stamp.ts';
import { keepWork } from '../work/work.ts';
import { readWork } from '../work/work-store.ts';

const PREFIX = 'teach:rule:';
/** How the names of all rulings on a paper begin. */
export const rulingsOf = (paper: string): string => `${PREFIX}${paper}:`;
const rulingName = ({ paper, id }: Ruling): string => rulingsOf(paper) + id;

/** What the teacher decides now: with a name nothing else has, and a place after all that was decided before. */
export const ruled = (paper: string, what: AnswerRuling | ItemRuling | Undoing): Ruling => ({
  ...what,
  v: 1,
  id: stamp().id,
  paper,
  at: nextOrder(Date.now()),
});

export const keepRuling = (ruling: Ruling) => keepWork(rulingName(ruling), ruling);

/** What the teacher decided about a paper’s answers. */
export const keptRulings = async (paper: string): Promise<readonly Ruling[]> =>
  [...(await readWork(rulingsOf(paper))).values()].flatMap(({ value }) => readRuling(value) ?? []);
