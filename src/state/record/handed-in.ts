import { answersOf } from '../../core/quiz/session/answers.ts';
import type { Session } from '../../core/quiz/session/session.ts';
import { readSession } from '../../core/quiz/session/stored.ts';
import { isRecord, type LearnerEvent } from '../../core/record/event.ts';

/**
 * A test among the unfinished work: by itself, or as the run through a mock exam or an assignment, of which those questions count that
 * it names.
 */
const sessionIn = (value: unknown): Session | null =>
  isRecord(value) && Array.isArray(value.counts)
    ? readSession(
        isRecord(value.session) && { ...value.session, mode: 'test' },
        (id) => (value.counts as unknown[]).includes(id),
        '',
      )
    : readSession(value, () => true, '');

/** What the tests among the unfinished work have earned: a test that was handed in counts, even where its answers never got further. */
export const handedIn = (work: readonly unknown[]): readonly LearnerEvent[] =>
  work.flatMap((entry) => {
    const session = isRecord(entry) && sessionIn(entry.value);
    return session ? answersOf(session) : [];
  });
