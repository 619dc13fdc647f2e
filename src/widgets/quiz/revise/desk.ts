import type { revise } from '../../../i18n/en/revise.ts';
import type { Deed, Safety } from '../../../state/record/remember.ts';
import type { Asking } from '../sit/words.ts';
import type { Concept, ReviseCourse } from './course-data.ts';

export type Words = typeof revise;

/** What every part of the page needs beside its own matter. */
export interface Common extends Asking<Words> {
  readonly pages: { readonly practice: string; readonly exam: string };
}

/** What was done is kept, and reckoned with: the next view is there. */
export interface Noted {
  readonly safe: Promise<Safety>;
  readonly reckoned: Promise<void>;
}

/** The course that was fetched, and what is done with the record here. */
export interface Desk {
  readonly course: ReviseCourse;
  readonly concepts: ReadonlyMap<string, Concept>;
  /** Keeps what the learner did, all of it or nothing. */
  readonly note: (deeds: readonly Deed[]) => Noted;
  /** Begins a run of practice on these questions, on its own page. */
  readonly drill: (ids: readonly string[]) => Promise<void>;
}
