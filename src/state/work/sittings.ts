import { paperCode, readCodes } from '../../core/exchange/code/read-code.ts';
import { isExam } from '../../core/paper/exam.ts';
import { ASKS } from '../../core/paper/paper.ts';
import type { Sitting } from '../../core/paper/sitting.ts';
import type { Who } from '../../core/paper/submission.ts';
import { readSession } from '../../core/quiz/session/stored.ts';
import { isRecord } from '../../core/record/event.ts';
import type { Safety } from '../record/remember.ts';
import { joinSessions, metHere, stampedNow } from './stamped.ts';
import { keepWork } from './work.ts';
import { type Join, readWork, wholly } from './work-store.ts';

/** A sitting is kept under its paper and its own name, so that every try stays. */
const PREFIX = 'sitting:';
export const sittingName = ({ id, paper }: Sitting): string => `${PREFIX}${paper.id}:${id}`;

/**
 * The questions whose marks go into the learner’s own record: those of the bank, where the learner is told the marks at all. Of an exam
 * they all are.
 */
export const countedIn = ({ paper, session }: Sitting): readonly string[] => {
  const { feedback } = paper.rules;
  const own = new Set(paper.items.map((item) => (item.kind === 'own' ? item.id : '')));
  return feedback === 'each' || feedback === 'end' ? session.items.flatMap(({ id }) => (own.has(id) ? [] : id)) : [];
};

/**
 * Keeps a sitting: written down at once and put into the store. The paper goes as its code, and is read again as from a link. It says
 * which of its questions count by themselves once it is handed in (state/record/handed-in.ts).
 */
export const saveSitting = (sitting: Sitting): Promise<Safety> => {
  const { paper, session, ...rest } = sitting;
  const kept = { ...rest, session: stampedNow(session), code: paperCode(paper), counts: countedIn(sitting) };
  return keepWork(sittingName(sitting), kept, joinSittings);
};

const whole = (value: unknown, least: number): value is number => Number.isSafeInteger(value) && (value as number) >= least;

/** A sitting as it was kept; null where it is none. */
const readSitting = (raw: unknown): Sitting | null => {
  if (!isRecord(raw) || raw.v !== 1 || typeof raw.code !== 'string' || typeof raw.id !== 'string') return null;
  const [found] = readCodes(raw.code);
  const session = readSession(raw.session, () => true, raw.id);
  if (!found?.ok || found.kind !== 'paper' || !session || session.id !== raw.id || !isRecord(raw.who)) return null;
  const { id, attempt, seed, edition, started, seen = started, used, who } = raw;
  if (!whole(attempt, 1) || !whole(seed, 1) || typeof edition !== 'string') return null;
  if (!whole(started, 0) || !whole(seen, 0) || !whole(used, 0)) return null;
  const said = Object.fromEntries(ASKS.map((each) => [each, typeof who[each] === 'string' ? who[each] : ''])) as Who;
  return { v: 1, id, paper: found.paper, attempt, seed, edition, who: said, started, seen, used, session };
};

/** What two tabs made of a sitting: of its run what was done last, question by question; the rest as who kept it last, or handed it in. */
const joinSittings: Join = (there, comes) => {
  if (!isRecord(there) || !isRecord(comes)) return comes;
  const over = (each: Record<string, unknown>) => isRecord(each.session) && isRecord(each.session.done);
  return { ...(over(there) && !over(comes) ? there : comes), session: joinSessions(there.session, comes.session) };
};

/** A sitting that was found, and what its run comes to with what this page has done in it until it is asked. */
export interface KeptSitting {
  readonly sitting: Sitting | null;
  readonly met: () => Sitting['session'] | null;
}

/** What is kept under a sitting’s name. */
export const recallSitting = async (name: string): Promise<KeptSitting> => {
  const value = (await readWork(name, true, wholly, joinSittings)).get(name)?.value;
  const sitting = readSitting(value);
  return { sitting, met: () => sitting && metHere(isRecord(value) ? value.session : null, sitting.session) };
};

const kept = async (): Promise<readonly Sitting[]> => {
  const found = await readWork(PREFIX);
  return [...found.values()]
    .sort((a, b) => b.order - a.order)
    .flatMap(({ value }) => {
      const sitting = readSitting(value);
      return sitting ? { ...sitting, session: metHere(isRecord(value) ? value.session : null, sitting.session) } : [];
    });
};

/** The assignments on this device that were begun or handed in: the latest first. */
export const keptSittings = async (): Promise<readonly Sitting[]> => (await kept()).filter(({ paper }) => !isExam(paper));

/** The mock exams on this device: the latest begun first. */
export const keptExams = async (): Promise<readonly Sitting[]> =>
  (await kept()).filter(({ paper }) => isExam(paper)).sort((a, b) => b.started - a.started);
