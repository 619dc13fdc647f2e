import { type Arrival, type OpenedCode, sortArrivals } from '../../../core/class/arrivals.ts';
import { type Asked, askedBy } from '../../../core/class/asked.ts';
import { type ClassFigures, type ClassInput, readBody } from '../../../core/class/class-figures.ts';
import type { Given } from '../../../core/class/given.ts';
import { type Marked, markSubmission } from '../../../core/class/mark-class.ts';
import { type RosterDeed, type RosterNote, rosterAfter } from '../../../core/class/roster-notes.ts';
import type { Paper } from '../../../core/paper/paper.ts';
import type { AnswerRuling, ItemRuling, Ruling, Undoing } from '../../../core/paper/ruling.ts';
import { standingOf } from '../../../core/paper/rulings.ts';
import { fill } from '../../../i18n/fill.ts';
import { pageLocale } from '../../../state/page-locale.ts';
import type { Safety } from '../../../state/record/remember.ts';
import { hearWork } from '../../../state/record/tabs.ts';
import { Beside, Stopped } from '../../../state/teach/beside.ts';
import { allKeys } from '../../../state/teach/key.ts';
import { type KeptPaper, keptPapers } from '../../../state/teach/papers.ts';
import { keepRosterNote, keptRosterNotes, noted } from '../../../state/teach/rosters.ts';
import { keepRuling, keptRulings, ruled } from '../../../state/teach/rulings.ts';
import {
  dropSubmission,
  type Kept,
  keepSubmissions,
  keepTyped,
  keptSubmissions,
  knownSubmissions,
} from '../../../state/teach/submissions.ts';
import { type Banks, fetchIndex, fetchPaper, type PaperIndex } from '../sit/paper-data.ts';
import type { Words } from './words.ts';

/** Above so many students tables and pictures of everyone would hold the page up; figures stay. */
export const MANY = 500;
/** So many are named, or offered to choose from. */
export const NAMED = 200;

/** Names one after another, as many as a reader reads; how many more there are is said. */
export const named = (names: readonly string[], comma: string, words: Pick<Words, 'namesMore'>): string =>
  names.length <= NAMED
    ? names.join(comma)
    : fill(words.namesMore, { names: names.slice(0, NAMED).join(comma), n: names.length - NAMED });

/** One class at one paper: what is kept of it, and the figures that follow from it. */
export class Desk {
  readonly paper: Paper;
  readonly papers: readonly KeptPaper[];
  readonly index: PaperIndex;
  readonly asked: Asked;
  readonly beside = new Beside();
  subs = $state.raw<readonly Kept[]>([]);
  rulings = $state.raw<readonly Ruling[]>([]);
  rosterNotes = $state.raw<readonly RosterNote[]>([]);
  figures = $state.raw<ClassFigures | null>(null);
  /** How far whoever works beside the page is; null while nothing is under way. */
  progress = $state.raw<{ readonly done: number; readonly all: number } | null>(null);
  /** Why the figures are of before: the last reckoning was stopped, or what reckons did not come. */
  behind = $state<'' | 'stopped' | 'failed'>('');
  safety = $state<Safety | ''>('');
  /** When something last arrived here, in ms since 1970. */
  arrived = $state(0);
  #turn = 0;
  #marks = new Map<string, Marked | undefined>();
  readonly standing = $derived(standingOf(this.rulings));
  readonly roster = $derived(rosterAfter(this.rosterNotes));
  readonly byId = $derived(new Map(this.subs.map(({ id, body }) => [id, body])));

  constructor(paper: Paper, papers: readonly KeptPaper[], index: PaperIndex, asked: Asked) {
    this.paper = paper;
    this.papers = papers;
    this.index = index;
    this.asked = asked;
  }

  /** All that the figures follow from. */
  input(rulings: readonly Ruling[] = this.rulings): ClassInput {
    const concepts = this.index.units.flatMap((unit) => unit.concepts);
    return {
      paper: this.paper,
      asked: this.asked,
      lessons: Object.fromEntries(concepts.map(({ id, lesson }) => [id, lesson])),
      bodies: this.subs.map(({ body }) => body),
      rulings,
      roster: this.roster,
    };
  }

  readonly tell = (done: number, all: number): void => {
    this.progress = { done, all };
  };

  /** Reads all that is kept again. */
  async read(): Promise<void> {
    const { id } = this.paper;
    [this.subs, this.rulings, this.rosterNotes] = await Promise.all([keptSubmissions(id), keptRulings(id), keptRosterNotes(id)]);
    await this.refresh();
  }

  /** Follows what other tabs keep; gives back what ends it. */
  follow(): () => void {
    const mine = new RegExp(`^teach:(sub|rule|roster):${this.paper.id}(:|$)`);
    return hearWork((name) => mine.test(name) && this.read());
  }

  /** The figures of what is here now; an older reckoning that is still under way counts no more. */
  async refresh(): Promise<void> {
    this.#marks = new Map();
    const turn = ++this.#turn;
    try {
      const found = await this.beside.do('figures', this.input(), this.tell);
      if (turn === this.#turn) [this.figures, this.behind] = [found, ''];
    } catch (error) {
      this.behind = error instanceof Stopped ? 'stopped' : 'failed';
    } finally {
      if (turn === this.#turn) this.progress = null;
    }
  }

  stop(): void {
    this.#turn++;
    this.beside.stop();
    this.progress = null;
  }

  /** One submission with its marks; nothing where it is not here. */
  marked(id: string): Marked | undefined {
    // Read whether or not the mark is known, so that whoever shows it hears of the next ruling.
    const [body, standing] = [this.byId.get(id), this.standing];
    if (!this.#marks.has(id)) {
      const packed = body === undefined ? null : readBody(body);
      this.#marks.set(id, packed ? markSubmission(this.paper, packed, this.asked, standing) : undefined);
    }
    return this.#marks.get(id);
  }

  /** What students answered to one item in the try that counts, the most frequent first, and how many did. */
  async given(item: number): Promise<readonly Given[]> {
    // In a task of its own: what asks has just been drawn.
    await new Promise((resolve) => setTimeout(resolve));
    const bodies = (this.figures?.students ?? []).flatMap(({ counted }) => this.byId.get(counted ?? '') ?? []);
    return this.beside.do('given', { paper: this.paper, asked: this.asked, bodies, item });
  }

  /** Takes in every code of a text: what is new is kept, whichever of the teacher’s papers it belongs to, and each is told of. */
  async bring(text: string): Promise<readonly Arrival[]> {
    let codes: readonly OpenedCode[] = [];
    try {
      codes = await this.beside.do('open', { text, keys: await allKeys() }, this.tell);
    } finally {
      this.progress = null;
    }
    const arrivals = sortArrivals(codes, this.paper, await knownSubmissions());
    const mine = new Set(this.papers.map(({ paper }) => paper.id));
    const fresh = arrivals.flatMap(({ state, place, paper }) => {
      const code = codes[place - 1];
      const comes = state === 'arrived' || state === 'late' || (state === 'other' && mine.has(paper ?? ''));
      return comes && code?.ok ? [{ paper: code.submission.paper, id: code.submission.id, body: code.body }] : [];
    });
    if (fresh.length > 0) {
      await this.#keep(keepSubmissions(fresh, Date.now()));
      this.arrived = Date.now();
      this.subs = [...this.subs, ...fresh.filter((each) => each.paper === this.paper.id)];
      await this.refresh();
    }
    return arrivals;
  }

  async type(kept: Kept): Promise<Safety> {
    const safety = await this.#keep(keepTyped(kept, Date.now()));
    this.arrived = Date.now();
    this.subs = [...this.subs.filter((each) => each.id !== kept.id), kept];
    await this.refresh();
    return safety;
  }

  async drop(id: string): Promise<void> {
    this.subs = this.subs.filter((each) => each.id !== id);
    await this.#keep(dropSubmission(this.paper.id, id));
    await this.refresh();
  }

  /** Decides something: it counts at once and is kept at once. */
  async rule(what: AnswerRuling | ItemRuling | Undoing): Promise<void> {
    const ruling = ruled(this.paper.id, what);
    this.rulings = [...this.rulings, ruling];
    this.#marks = new Map();
    const keeping = this.#keep(keepRuling(ruling));
    await this.refresh();
    await keeping;
  }

  /** Says something of who is in the class: it counts at once and is kept at once. */
  async note(what: RosterDeed): Promise<void> {
    const note = noted(this.paper.id, what);
    this.rosterNotes = [...this.rosterNotes, note];
    await this.#keep(keepRosterNote(note));
    await this.refresh();
  }

  /** Says how it is kept once it is: “saved” was said of what was done before. */
  async #keep(keeping: Promise<Safety>): Promise<Safety> {
    this.safety = '';
    this.safety = await keeping;
    return this.safety;
  }
}

/** The desk of a paper; null where this device has no such paper. Throws where the questions do not come. */
export const openDesk = async (id: string, banks: Banks): Promise<Desk | null> => {
  const papers = await keptPapers();
  const paper = papers.find((each) => each.paper.id === id)?.paper;
  if (!paper) return null;
  const index = await fetchIndex(banks[pageLocale()]);
  const data = await fetchPaper(paper, index, banks);
  const desk = new Desk(paper, papers, index, askedBy(data.stands, data.question));
  await desk.read();
  if (desk.behind === 'failed') throw new Error('what reckons the figures did not come');
  return desk;
};
