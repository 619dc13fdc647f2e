import type { LearnerEvent } from '../../../core/record/event.ts';
import { startWorker } from '../../../state/own-script.ts';
import { beside, countEvents, LONG, readAll, type Stored, settle } from '../../../state/record/store.ts';
import { bookOf, grow, type Kept, type View, viewOf } from './book.ts';
import workerUrl from './book.worker.ts?worker&url';

/** The book of the record as it stands open: what it showed at first, and how it shows what was done since. */
export interface OpenBook {
  readonly view: View;
  readonly state: Stored['state'];
  readonly turn: (news: readonly LearnerEvent[], day: string) => Promise<View>;
  readonly close: () => void;
}

const here = async (course: Kept, day: string): Promise<OpenBook> => {
  const { log, state } = await readAll();
  const book = bookOf(log.events, course);
  const turn = async (news: readonly LearnerEvent[], on: string) => {
    grow(book, news);
    return viewOf(book, on);
  };
  return { view: viewOf(book, day), state, turn, close: () => {} };
};

/** In a worker, so that the page goes on answering. Throws where there is none, or where it fails. */
const aside = async (course: Kept, day: string): Promise<OpenBook> => {
  const worker = startWorker(workerUrl);
  const ask = <Answer>(question: unknown): Promise<Answer> =>
    new Promise((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => resolve(data), { once: true });
      worker.addEventListener('error', ({ message }) => reject(new Error(message)), { once: true });
      worker.postMessage(question);
    });
  const there = beside();
  const { points, questions, units } = course;
  const asked = { course: { points, questions, units }, beside: there, day };
  const opened = await ask<Pick<Stored, 'state' | 'last'> & { readonly view: View }>(asked);
  settle(there, opened);
  let before: Promise<unknown> = Promise.resolve();
  const turn = (news: readonly LearnerEvent[], on: string): Promise<View> => {
    const next = before.then(() => ask<{ readonly view: View }>({ news, day: on })).then(({ view }) => view);
    before = next.catch(() => undefined);
    return next;
  };
  return { view: opened.view, state: opened.state, turn, close: () => worker.terminate() };
};

/**
 * Opens the book of the record on this device. A long record is read and reckoned beside the page; where the browser has no worker, in
 * it. Throws nothing.
 */
export const openBook = async (course: Kept, day: string): Promise<OpenBook> => {
  const long = await countEvents().then(
    (count) => count >= LONG,
    () => false,
  );
  return (long && (await aside(course, day).catch(() => null))) || here(course, day);
};
