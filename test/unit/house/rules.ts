/** What one part of src/ may import. Paths are below src/; a topic is a folder of the second level. */
export interface Rule {
  /** How far it may reach in its own part: everywhere, or only within one topic. */
  readonly own: 'part' | 'topic';
  readonly parts: readonly string[];
  /** Parts of which it may import types, which leave nothing in the built code. */
  readonly types?: readonly string[];
  readonly packages: RegExp;
}

const SVELTE = /^svelte(\/(?!legacy).*)?$|^d3$/;
const ASTRO = /^astro(:|\/|$)/;
const NONE = /^$/;

/** The table “Who may import whom”. */
export const RULES: Readonly<Record<string, Rule>> = {
  core: {
    own: 'topic',
    parts: ['core/money'],
    types: ['schemas'],
    packages: /^(d3(-array)?|pure-rand(\/.*)?|zod(\/mini)?)$/,
  },
  // Rooms of the core with a library of their own.
  'core/review': { own: 'topic', parts: ['core/quiz', 'core/record'], packages: /^(ts-fsrs|pure-rand(\/.*)?)$/ },
  'core/paper': {
    own: 'topic',
    parts: ['core/quiz', 'core/items'],
    types: ['core/record'],
    packages: /^pure-rand(\/.*)?$|^zod\/mini$/,
  },
  'core/results': { own: 'topic', parts: ['core/quiz', 'core/items'], packages: NONE },
  // fflate unpacks; saxes reads XML, as the policy on pages lets no DOMParser; gift-pegjs is GIFT’s own grammar; docx writes.
  'core/exchange': {
    own: 'topic',
    parts: ['core/quiz', 'core/paper', 'core/record'],
    types: ['schemas'],
    packages: /^(fflate|docx|saxes|gift-pegjs)$/,
  },
  // A class’s answers: what came in, who from, what it earned, and what it says.
  'core/class': {
    own: 'topic',
    parts: ['core/quiz', 'core/paper', 'core/exchange', 'core/results'],
    packages: /^zod\/mini$/,
  },
  charts: { own: 'part', parts: [], packages: SVELTE },
  controls: { own: 'part', parts: [], packages: SVELTE },
  widgets: {
    own: 'topic',
    parts: ['core', 'charts', 'controls', 'state'],
    types: ['i18n'],
    packages: /^svelte(\/(?!legacy).*)?$|^d3$/,
  },
  // papaparse is fetched by the one place that reads tables, when one comes.
  state: { own: 'part', parts: ['core'], packages: /^svelte\/reactivity$|^idb$|^papaparse$/ },
  // What a teacher keeps and hands over: sealing, codes to scan, spreadsheets, each fetched when it is wanted.
  'state/teach': { own: 'topic', parts: ['core', 'state'], packages: /^(idb|jose|uqr|(read|write)-excel-file(\/.*)?)$/ },
  // The one reader of content: pages and tags ask it, never the collections.
  course: {
    own: 'part',
    parts: ['i18n'],
    types: ['schemas', 'core/quiz', 'core/paper', 'controls'],
    packages: /^(astro:content|satteri)$/,
  },
  kit: { own: 'part', parts: ['course', 'widgets', 'i18n'], packages: NONE },
  pages: { own: 'part', parts: ['course', 'kit', 'i18n', 'layouts', 'components', 'page-scripts', 'styles'], packages: ASTRO },
  layouts: { own: 'part', parts: ['course', 'kit', 'i18n', 'components', 'page-scripts', 'styles'], packages: ASTRO },
  components: { own: 'part', parts: ['course', 'i18n', 'styles'], types: ['schemas'], packages: NONE },
  // What runs on every page beside the islands: the reader’s choices, and what the record comes to.
  'page-scripts': { own: 'part', parts: ['state', 'core/record', 'widgets/record', 'i18n', 'styles'], packages: NONE },
  i18n: { own: 'part', parts: [], packages: NONE },
  schemas: { own: 'part', parts: ['i18n'], packages: /^(zod|yaml|astro\/loaders|node:.*)$/ },
  markdown: { own: 'part', parts: ['i18n'], packages: /^(astro|satteri|katex|subset-font|@fontsource\/.*|node:.*)$/ },
  styles: { own: 'part', parts: [], packages: NONE },
  islands: { own: 'part', parts: [], packages: ASTRO },
  search: { own: 'part', parts: ['i18n'], types: ['course'], packages: /^(astro|pagefind|node:.*)$/ },
  // Written after the build; what of it runs in the browser reads the shelf as the pages do.
  offline: { own: 'part', parts: ['i18n', 'state/offline'], packages: /^(astro|vite|node:.*)$/ },
  policy: { own: 'part', parts: [], packages: /^(astro|node:.*)$/ },
  'chunks.ts': { own: 'part', parts: [], packages: NONE },
  'env.d.ts': { own: 'part', parts: [], packages: NONE },
  'middleware.ts': { own: 'part', parts: [], packages: ASTRO },
  'content.config.ts': { own: 'part', parts: ['schemas'], packages: ASTRO },
};

export interface Exception {
  /** Which files, and what they import. */
  readonly from: RegExp;
  readonly to: RegExp;
  readonly why: string;
}

/** Where the house departs from the table, each with its reason; one that nothing uses any more is a fault. */
export const EXCEPTIONS: readonly Exception[] = [
  {
    from: /^(widgets|kit)\//,
    to: /^i18n\/(fill|link-fault)\.ts$/,
    why: 'pure functions that put values and labels into a string; they bring no dictionary along',
  },
  { from: /^controls\//, to: /^charts\/decimals\.ts$/, why: 'a field and an axis must print the same number alike' },
  {
    from: /^widgets\/quiz\/class\//,
    to: /^widgets\/results\//,
    why: 'the pictures of a class’s results are drawn for its page, and shown by themselves in the gallery',
  },
  {
    from: /^kit\//,
    to: /^core\/(quiz\/(seed|solution)|kano\/categories)\.ts$/,
    why: 'kit hands data over: a question with the seed that deals it, figures in the fixed order of the categories',
  },
  {
    from: /^core\/exchange\//,
    to: /^core\/kano\/(categories|tally)\.ts$/,
    why: 'a format reads and writes what a topic defines',
  },
  {
    from: /^core\/(record|quiz)\//,
    to: /^core\/(quiz\/any|record\/(event|day))\.ts$/,
    why: 'a session and the record speak of the same answers and days, and of how sure the learner was',
  },
  { from: /^core\/index\.ts$/, to: /^core\//, why: 'the one door by which other programs use the core' },
  { from: /^core\//, to: /^core\/(range|shape)\.ts$/, why: 'one guard against misuse, one wording of the remedy' },
  {
    from: /^(core|controls)\//,
    to: /^core\/parse-number\.ts$/,
    why: 'one reader of numbers for questions and figures: what one takes the other must take',
  },
  {
    from: /^kit\//,
    to: /^styles\/[a-z]+\.css$/,
    why: 'a tag names its own style sheet, so that only pages with that tag load it',
  },
  {
    from: /^(course|schemas\/question|pages\/\[locale\]\/answers)\//,
    to: /^core\/quiz\/text\.ts$/,
    why: 'the one reader of the markup of a prompt',
  },
  {
    from: /^course\/paper-index\.ts$/,
    to: /^core\/(paper\/mark-hash|quiz\/seed)\.ts$/,
    why: 'what a question is known by on papers is reckoned by those who read them too',
  },
  {
    from: /^course\/one-name\.ts$/,
    to: /^core\/quiz\/(fold|neighbours)\.ts$/,
    why: 'two names are of one term where the grader takes them for one',
  },
];
