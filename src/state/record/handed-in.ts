import { answersOf } from '../../core/quiz/session/answers.ts';
import { readSession } from '../../core/quiz/session/stored.ts';
import { isRecord, type LearnerEvent } from '../../core/record/event.ts';

/** What the tests among the unfinished work have earned: a test that was handed in counts, even where its answers never got further. */
export const handedIn = (work: readonly unknown[]): readonly LearnerEvent[] =>
  work.flatMap((entry) => {
    const session = isRecord(entry) ? readSession(entry.value, () => true, '') : null;
    return session ? answersOf(session) : [];
  });
