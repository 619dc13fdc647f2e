import type { AnswerRuling } from '../../../core/paper/ruling.ts';

type Of<Kind> = Extract<AnswerRuling, { readonly kind: Kind }>;

/**
 * What a teacher has done to an answer and not yet sent off: ticks, and a note half written. Wherever the teacher goes from there, to another
 * answer, another part of the page or away from it, it is kept as it stands.
 */
export class InHand {
  ticked: Of<'ticked'> | null = null;
  noted: Of<'noted'> | null = null;
  readonly #rule: (what: AnswerRuling) => unknown;

  constructor(rule: (what: AnswerRuling) => unknown) {
    this.#rule = rule;
  }

  readonly keepNote = (): void => {
    const { noted } = this;
    this.noted = null;
    if (noted) this.#rule(noted);
  };

  readonly leave = (): void => {
    const { ticked } = this;
    this.ticked = null;
    if (ticked) this.#rule(ticked);
    this.keepNote();
  };

  /** Begins to listen for the page being left; gives back what ends it. */
  readonly begin = (): (() => void) => {
    addEventListener('pagehide', this.leave);
    return () => {
      removeEventListener('pagehide', this.leave);
      this.leave();
    };
  };
}
