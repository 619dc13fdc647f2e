import { kept, type Sitting, underWay } from '../../../core/paper/sitting.ts';
import { type Action, step } from '../../../core/quiz/session/session.ts';
import type { Safety } from '../../../state/record/remember.ts';
import { hearWork } from '../../../state/record/tabs.ts';
import { recallSitting, saveSitting, sittingName } from '../../../state/work/sittings.ts';
import { attention } from './attention.ts';

/** Even where nothing is done, a sitting is kept anew after so many ms: what was spent at it and how late it is. */
const EVERY = 30_000;

/**
 * The sitting that is open on this page: kept at every step, its time by the clock, and in step with other tabs.
 * Example: sitter.open(sitting); sitter.act({ type: 'go', to: 3 }).
 */
export class Sitter {
  sitting = $state.raw<Sitting | null>(null);
  safety = $state<Safety | ''>('');
  /** There once the page is alive: while it is built there is nothing to attend to. */
  #attention: ReturnType<typeof attention> | null = null;
  /** How long it had been under way when it was opened here, and when that was, by the page's own clock. */
  #gone = 0;
  #opened = 0;
  #kept = 0;

  /** Begins to look at the clock and to listen to other tabs; gives back what ends it. */
  readonly begin = (): (() => void) => {
    const attending = attention();
    this.#attention = attending;
    const ticking = setInterval(this.#look, 1000);
    const heard = hearWork(this.#follow);
    return () => {
      clearInterval(ticking);
      heard();
      attending.end();
    };
  };

  /** Opens a sitting as it was kept, or another one in its place. */
  readonly open = (sitting: Sitting): void => {
    const now = Date.now();
    this.#attention?.take();
    this.sitting = sitting.session.done ? sitting : underWay(sitting, now, Math.max(0, sitting.seen - sitting.started));
    [this.#gone, this.#opened, this.#kept] = [Math.max(0, now - this.sitting.started), performance.now(), performance.now()];
    this.safety = '';
  };

  readonly close = (): void => {
    [this.sitting, this.safety] = [null, ''];
  };

  readonly save = async (next: Sitting): Promise<void> => {
    const seconds = this.#attention?.take() ?? 0;
    const here = this.#timed(next);
    // After it was handed in its time stands.
    this.sitting = next.session.done && this.sitting?.session.done ? next : kept(here, Date.now(), seconds);
    this.#kept = performance.now();
    // “Saved” was said of what was done before this.
    this.safety = '';
    this.safety = await saveSitting(this.sitting);
  };

  readonly act = (action: Action): Promise<void> | undefined =>
    this.sitting ? this.save({ ...this.sitting, session: step(this.sitting.session, action) }) : undefined;

  readonly #timed = (sitting: Sitting): Sitting =>
    sitting.session.done ? sitting : underWay(sitting, Date.now(), this.#gone + performance.now() - this.#opened);

  readonly #look = async (): Promise<void> => {
    if (!this.sitting || this.sitting.session.done || document.visibilityState !== 'visible') return;
    const timed = this.#timed(this.sitting);
    if (performance.now() - this.#kept < EVERY && timed === this.sitting) return;
    this.#kept = performance.now();
    if (!(await this.fresh()) && this.sitting) this.save(this.sitting);
  };

  /** Learns what other tabs did with it before anything is done for the learner; whether it was handed in there. */
  readonly fresh = async (): Promise<boolean> => {
    if (this.sitting) await this.#follow(sittingName(this.sitting));
    return this.sitting?.session.done != null;
  };

  /** Another tab went on with it: what it did counts here too, and each tab stays where it is. */
  readonly #follow = async (name: string): Promise<void> => {
    const here = this.sitting;
    if (!here || name !== sittingName(here)) return;
    const { sitting: theirs, met } = await recallSitting(name);
    if (!theirs || this.sitting?.id !== theirs.id) return;
    const session = met();
    if (!session) return;
    const mine = this.sitting;
    const rest = mine.session.done && !theirs.session.done ? mine : theirs;
    this.sitting = { ...rest, used: Math.max(mine.used, theirs.used), session: { ...session, at: mine.session.at } };
  };
}
