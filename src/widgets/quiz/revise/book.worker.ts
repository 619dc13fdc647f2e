import type { LearnerEvent } from '../../../core/record/event.ts';
import { type Beside, readWith } from '../../../state/record/store.ts';
import { type Book, bookOf, grow, type Kept, viewOf } from './book.ts';

/** What a page asks: to open the book of the record that is stored, or to show it on a day with what was done since. */
export type Asked =
  | { readonly course: Kept; readonly beside: Beside; readonly day: string }
  | { readonly news: readonly LearnerEvent[]; readonly day: string };

let book: Book | undefined;

// One answer to each question, in their order: the page asks nothing more before it has the first.
addEventListener('message', async ({ data }: MessageEvent<Asked>) => {
  if ('course' in data) {
    const { log, state, last } = await readWith(data.beside);
    book = bookOf(log.events, data.course);
    postMessage({ view: viewOf(book, data.day), state, last });
  } else if (book) {
    grow(book, data.news);
    postMessage({ view: viewOf(book, data.day) });
  }
});
