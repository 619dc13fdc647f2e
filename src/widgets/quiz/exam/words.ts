import type { Sitting } from '../../../core/paper/sitting.ts';
import type { Question } from '../../../core/quiz/question.ts';
import type { exam } from '../../../i18n/en/exam.ts';
import type { sheet } from '../../../i18n/en/sheet.ts';
import { fill } from '../../../i18n/fill.ts';
import type { Asking, Words as SitWords } from '../sit/words.ts';
import type { Preset } from '../teach/desk.ts';

export type { Preset };

/** The strings of the exam page, and those it shares with the assignment: of the clock. */
export type Words = typeof exam & Pick<SitWords, 'timeLeft' | 'warning'>;

/** How parts are headed, as on a printed paper. */
export type PartWords = Pick<typeof sheet, 'numeral' | 'numerals' | 'kinds' | 'part' | 'partUneven'>;

/** A unit by name, and how many questions of each kind the bank has of it. */
export interface Unit {
  readonly id: string;
  readonly title: string;
  readonly counts: Readonly<Partial<Record<Question['kind'], number>>>;
}

/** What was chosen for a new exam. */
export interface Choice {
  readonly preset: Preset;
  readonly units: readonly string[];
  readonly clock: boolean;
}

export interface Common extends Asking<Words> {
  readonly heads: PartWords;
  readonly presets: readonly Preset[];
  readonly units: readonly Unit[];
  readonly pages: Readonly<Record<'practice' | 'revise' | 'print', string>>;
}

/** A paper’s name in the reader’s language: its title is the preset’s id. */
export const nameOf = (presets: readonly Pick<Preset, 'id' | 'name'>[], { title }: Sitting['paper']): string =>
  presets.find(({ id }) => id === title)?.name ?? title;

/** Seconds as whole minutes, one at least. */
export const minutesIn = ({ time }: Pick<Words, 'time'>, seconds: number): string =>
  fill(time, { n: Math.max(1, Math.round(seconds / 60)) });
