/** Files that come in one request, because each request costs more than the few bytes a reader may not need. */
export interface Chunk {
  readonly name: string;
  /** Files and folders from the project’s folder; a folder ends with a stroke. A test holds that each is there and is imported. */
  readonly files: readonly string[];
  /** How many entry points must share a file before it goes here; without it, every file listed does. */
  readonly sharedBy?: 2;
}

const charts = (...names: readonly string[]) => names.map((name) => `src/charts/${name}`);
const controls = (...names: readonly string[]) => names.map((name) => `src/controls/${name}`);
const quiz = (...names: readonly string[]) => names.map((name) => `src/widgets/quiz/${name}`);

/** What is packed together; the rest Rolldown parts by itself. */
export const CHUNKS: readonly Chunk[] = [
  {
    // What notes an answer down; the store itself comes with the first answer.
    name: 'remember',
    files: [
      'src/core/record/event.ts',
      'src/state/clock.ts',
      'src/state/in-time.ts',
      'src/state/work/journal.ts',
      'src/state/work/draft.ts',
      'src/state/work/work.ts',
      'src/state/record/journal.ts',
      'src/state/record/remember.ts',
      'src/state/record/stamp.ts',
      'src/state/record/tabs.ts',
    ],
  },
  {
    // The store itself: every page that reads the record has it, and must not bring what questions are made of along.
    name: 'store',
    files: [
      'node_modules/idb/',
      'src/core/record/day.ts',
      'src/core/record/history.ts',
      'src/core/record/log.ts',
      'src/core/record/meet.ts',
      'src/core/record/progress.ts',
      'src/core/quiz/session/answers.ts',
      'src/core/quiz/session/standing.ts',
      'src/core/quiz/session/stored.ts',
      'src/state/answering.ts',
      'src/state/database.ts',
      'src/state/record/digest-keys.ts',
      'src/state/record/erased.ts',
      'src/state/record/handed-in.ts',
      'src/state/record/read-history.ts',
      'src/state/record/store.ts',
      'src/state/work/work-store.ts',
    ],
  },
  {
    // What any two islands share.
    name: 'shared',
    sharedBy: 2,
    files: [
      'node_modules/svelte/',
      'src/state/fragment.ts',
      'src/state/own-script.ts',
      'src/state/linked-inputs.svelte.ts',
      'src/state/rested.svelte.ts',
      'src/i18n/fill.ts',
      'src/i18n/link-fault.ts',
      ...controls('Actions.svelte', 'NumberField.svelte', 'Slider.svelte', 'Choice.svelte', 'Select.svelte'),
      ...controls('Challenges.svelte', 'Confirm.svelte', 'read-number.ts', 'Late.svelte', 'hand-over.ts'),
      ...charts(
        'Frame.svelte',
        'Said.svelte',
        'Line.svelte',
        'corners.ts',
        'DataTable.svelte',
        'dodge.ts',
        'decimals.ts',
        'scale.ts',
      ),
      'src/core/range.ts',
      'src/core/parse-number.ts',
      'src/core/exchange/state-link.ts',
      'src/core/exchange/link-fields.ts',
      'src/core/exchange/csv.ts',
    ],
  },
  {
    // Whoever has one of these has most.
    name: 'axes',
    sharedBy: 2,
    files: [
      ...charts(
        'AxisAcross.svelte',
        'AxisUp.svelte',
        'Bars.svelte',
        'Dot.svelte',
        'RowBars.svelte',
        'amount.ts',
        'tick-label.ts',
      ),
      'src/core/money/',
      'src/core/lifecycle/span.ts',
      'src/state/watched.svelte.ts',
      'src/core/lifecycle/sbg/distribution.ts',
    ],
  },
  {
    // What the small figures are made of.
    name: 'small',
    sharedBy: 2,
    files: ['Shell', 'Dial', 'Readings'].map((name) => `src/widgets/figures/${name}.svelte`),
  },
  {
    // Marks and the dealing of cards, which the sorter of the lab has too.
    name: 'deal',
    sharedBy: 2,
    files: ['node_modules/pure-rand/', 'src/core/quiz/grade.ts', 'src/core/quiz/shuffle.ts', 'src/core/quiz/kinds/classify.ts'],
  },
  {
    // Whatever view the simulator begins on, its state reads a pasted cohort.
    name: 'simulator',
    files: ['src/widgets/lifecycle/Simulator.svelte', 'src/widgets/lifecycle/state.ts', 'src/core/exchange/cohort.ts'],
  },
  {
    // Small files that the Kano plotter would fetch apart.
    name: 'tally',
    sharedBy: 2,
    files: ['src/core/kano/categories.ts', ...charts('Split.svelte', 'text-width.ts', 'place-labels.ts')],
  },
  {
    // What whoever asks questions has: the bank, and the session under way.
    name: 'asking',
    sharedBy: 2,
    files: ['src/core/quiz/session/session.ts', 'src/state/work/sessions.ts', 'src/widgets/quiz/practice/bank.ts'],
  },
  {
    // What every question has; the kinds bring the rest.
    name: 'quiz',
    sharedBy: 2,
    files: [
      ...quiz('Frame.svelte', 'Held.svelte', 'Options.svelte', 'Prompt.svelte', 'composing.ts'),
      'src/core/quiz/is-written.ts',
      'src/core/quiz/seed.ts',
      'src/core/quiz/choice.ts',
      'src/core/quiz/text.ts',
    ],
  },
];

/** Whether a module, by its address on disk, is one of these files; a style or a script of a component belongs to its file. */
export const isOneOf =
  (files: readonly string[]) =>
  (id: string): boolean => {
    const path = id.replaceAll('\\', '/').replace(/\?.*$/, '');
    return files.some((file) => (file.endsWith('/') ? path.includes(`/${file}`) : path.endsWith(`/${file}`)));
  };
