import type { Question, Rubric } from '../../quiz/question.ts';

/** One question of a package. */
export interface ScoItem {
  readonly id: string;
  /** Where the course teaches it, in ASCII; `own` for a question of the teacher’s. */
  readonly unit: string;
  readonly points: number;
  readonly question: Question;
  readonly rubric: Rubric | null;
}

/** The words of the player, in the language of the package. */
export interface ScoWords {
  readonly yes: string;
  readonly no: string;
  readonly marks: string;
  readonly handIn: string;
  readonly anyway: string;
  readonly left: string;
  readonly total: string;
  readonly right: string;
  readonly partly: string;
  readonly wrong: string;
  readonly empty: string;
  readonly key: string;
  readonly tick: string;
  readonly model: string;
  readonly up: string;
  readonly down: string;
  readonly blank: string;
  readonly number: string;
  readonly choose: string;
  readonly alone: string;
  readonly cut: string;
}

/** A paper as a package holds it. */
export interface ScoPaper {
  readonly title: string;
  readonly lang: string;
  readonly words: ScoWords;
  readonly items: readonly ScoItem[];
}
