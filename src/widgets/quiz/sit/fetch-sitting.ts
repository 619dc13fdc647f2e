import type { Paper } from '../../../core/paper/paper.ts';
import { VIEWS } from '../practice/views.ts';
import { type Banks, fetchPaper, type PaperData, type PaperIndex } from './paper-data.ts';

/**
 * Fetches all that a sitting needs until it is handed in: what the paper asks, the scripts that show its kinds of question, and what
 * seals the answers. So a connection that breaks later does no harm. Throws where something does not come, and where the units are of a
 * newer version than the bank by name and lack a question.
 */
export const fetchSitting = async (paper: Paper, index: PaperIndex, banks: Banks): Promise<PaperData> => {
  const data = await fetchPaper(paper, index, banks);
  const lacking = data.stands.findIndex((each, item) => each.state !== 'gone' && !data.question(item, paper.locale));
  if (lacking >= 0) throw new Error(`no question for item ${lacking} in the bank`);
  const kinds = new Set(paper.items.flatMap((_, item) => data.question(item, paper.locale)?.kind ?? []));
  await Promise.all([...[...kinds].map((kind) => VIEWS[kind]()), paper.key && import('../../../state/teach/seal.ts')]);
  return data;
};
