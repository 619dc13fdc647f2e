import { answersOf } from '../../core/quiz/session/answers.ts';
import { readSession } from '../../core/quiz/session/stored.ts';
import { isRecord, type LearnerEvent } from '../../core/record/event.ts';

/**
 * A test among the unfinished work: by itself, or as the run through a mock exam or an assignment, of which those questions count that
 * it names.
 */
const sessionIn = (value: unknown): unknown => {
  if (!isRecord(value) || !Array.isArray(value.counts) || !isRecord(value.session)) return value;
  const { counts, session } = value;
  const items = Array.isArray(session.items) ? session.items.filter((item) => isRecord(item) && counts.includes(item.id)) : [];
  return { ...session, mode: 'test', items };
};

/** What the tests among the unfinished work have earned: a test that was handed in counts, even where its answers never got further. */
export const handedIn = (work: readonly unknown[]): readonly LearnerEvent[] =>
  work.flatMap((entry) => {
    const session = isRecord(entry) ? readSession(sessionIn(entry.value), () => true, '') : null;
    return session ? answersOf(session) : [];
  });
