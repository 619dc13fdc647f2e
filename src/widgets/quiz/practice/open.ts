import { readsText } from '../../../core/quiz/language.ts';
import type { Question } from '../../../core/quiz/question.ts';
import type { Session } from '../../../core/quiz/session/session.ts';
import type { AnswerLocale } from '../../../core/record/event.ts';
import { pageLocale } from '../../../state/page-locale.ts';
import { type Entry, fetchUnits } from './bank.ts';
import { VIEWS } from './views.ts';

/** The questions of a session, in the page's language and, where answers were given in the other one, in that. */
export type Opened = Readonly<Partial<Record<AnswerLocale, ReadonlyMap<string, Question>>>>;

/** The language a question is asked in: the page's, or where it was answered in words already, the one they are in. */
export const localeOf = (session: Session, id: string, entries: ReadonlyMap<string, Entry>): AnswerLocale => {
  const kind = entries.get(id)?.kind;
  return (kind && readsText(kind) && session.locales[id]) || pageLocale();
};

/**
 * Fetches all that a session needs until its end: the questions, and the scripts that show and mark them. So a connection that breaks
 * later does no harm. Throws where something does not come, and where the bank has become newer than the page and lacks a question: then the
 * page loaded again knows which are left.
 */
export const openSession = async (
  session: Session,
  banks: Readonly<Record<AnswerLocale, string>>,
  entries: ReadonlyMap<string, Entry>,
): Promise<Opened> => {
  const kinds = new Set(session.items.flatMap(({ id }) => entries.get(id)?.kind ?? []));
  const scripts = Promise.all([...kinds].map((kind) => VIEWS[kind]()));
  const marking = session.mode === 'test' ? import('../../../core/quiz/session/hand-in.ts') : null;
  const units = (['zh', 'en'] as const).map(async (locale) => {
    const ids = session.items.filter(({ id }) => localeOf(session, id, entries) === locale || locale === pageLocale());
    return [
      locale,
      await fetchUnits(
        banks[locale],
        ids.flatMap(({ id }) => entries.get(id)?.unit ?? []),
      ),
    ] as const;
  });
  const [found] = await Promise.all([Promise.all(units), scripts, marking]);
  const opened: Opened = Object.fromEntries(found);
  const lacking = session.items.find(({ id }) => !opened[localeOf(session, id, entries)]?.has(id));
  if (lacking) throw new Error(`no question ${lacking.id} in the bank`);
  return opened;
};
