import { betsOf } from './asked.ts';
import { type Content, pointIds } from './content.ts';

/** Which attribute of which tag names an entry of what. */
const TAGS: Readonly<
  Record<string, { readonly prop: string; readonly of: 'points' | 'questions' | 'sources' | 'terms' | 'data' }>
> = {
  Point: { prop: 'id', of: 'points' },
  Bet: { prop: 'id', of: 'questions' },
  Check: { prop: 'id', of: 'questions' },
  Cite: { prop: 'id', of: 'sources' },
  Term: { prop: 'id', of: 'terms' },
  KanoTable: { prop: 'data', of: 'data' },
};

const repeated = (what: string, ids: readonly string[]) =>
  ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${what} ${id} stands twice`);

/** Names that lead nowhere, each with the file it stands in. Astro only logs most of them and exits 0. */
export const referenceFaults = (content: Content): readonly string[] => {
  const { units, concepts, questions, sources, data, lessons, files } = content;
  const known = {
    points: new Set(concepts.flatMap(pointIds)),
    questions: new Set(questions.map(({ id }) => id)),
    sources: new Set(sources.map(({ id }) => id)),
    terms: new Set(concepts.flatMap(({ terms }) => terms.map(({ id }) => id))),
    data: new Set(data.map(({ id }) => id)),
    concepts: new Set(concepts.map(({ id }) => id)),
    /** What lessons teach. A concept may be named before its unit is written. */
    planned: new Set(units.flatMap((unit) => unit.lessons.flatMap((lesson) => lesson.concepts))),
  };
  const faults: string[] = [];
  const placed = (collection: string, id: string) => {
    const file = files.get(`${collection}/${id}`);
    return file ? `${file}: ` : '';
  };
  const check = (from: string, of: keyof typeof known, ids: readonly string[]) => {
    for (const id of ids) if (!known[of].has(id)) faults.push(`${from} names ${id}, which is not among the ${of}`);
  };
  for (const lesson of lessons) {
    const from = `${placed('lessons', `${lesson.locale}/${lesson.path}`)}${lesson.locale}/${lesson.path}`;
    for (const { name, props } of lesson.tags) {
      const names = TAGS[name];
      if (names) check(`${from} <${name}>`, names.of, [props[names.prop] ?? '(nothing)']);
    }
  }
  for (const { id, sources, confusable } of concepts) {
    const from = `${placed('concepts', id)}concept ${id}`;
    check(from, 'sources', sources);
    check(from, 'planned', [id, ...confusable]);
    if (confusable.includes(id)) faults.push(`${from} is confusable with itself`);
  }
  const bets = betsOf(content);
  for (const question of questions) {
    const { id, kind, concept, points, source } = question;
    const from = `${placed('questions', id)}question ${id}`;
    check(from, 'concepts', [concept]);
    check(from, 'points', points);
    check(from, 'sources', source ? [source] : []);
    if (!points.some((point) => point.startsWith(`${concept}.`))) faults.push(`${from} tests no point of its concept ${concept}`);
    if (bets.has(id) && kind !== 'single') faults.push(`${from} cannot be bet on: it is ${kind} (expected single)`);
  }
  for (const { id, sources } of data) check(`${placed('data', id)}data ${id}`, 'sources', sources);
  const lessonsOf = units.flatMap((unit) => unit.lessons.map((lesson) => ({ ...lesson, path: `${unit.id}/${lesson.slug}` })));
  return [
    ...faults,
    ...repeated(
      'lesson',
      lessonsOf.map(({ path }) => path),
    ),
    ...repeated(
      'lesson’s concept',
      lessonsOf.flatMap((lesson) => lesson.concepts),
    ),
    ...repeated(
      'source',
      sources.map(({ id }) => id),
    ),
    ...repeated(
      'concept',
      concepts.map(({ id }) => id),
    ),
    ...repeated(
      'question',
      questions.map(({ id }) => id),
    ),
    ...repeated(
      'term',
      concepts.flatMap(({ terms }) => terms.map(({ id }) => id)),
    ),
  ];
};

/** Where the bank and the ledger disagree: an id not entered, one that vanished without a word, one that came back. */
export const ledgerFaults = ({
  ledger,
  questions,
  files,
}: Pick<Content, 'ledger' | 'questions' | 'files'>): readonly string[] => {
  const entered = new Map(ledger.map((entry) => [entry.id, entry]));
  const live = new Set(questions.map(({ id }) => id));
  return [
    ...[...live]
      .filter((id) => !entered.has(id))
      .map(
        (id) =>
          `${files.get(`questions/${id}`) ?? 'content/questions'}: ${id} is not in content/ledger.yaml: add it at the end of \`published\``,
      ),
    ...ledger.flatMap(({ id, retired }) => {
      if (!live.has(id) && !retired)
        return [`content/ledger.yaml: ${id} has vanished: records point at it, so say under \`retired\` why it went`];
      return live.has(id) && retired ? [`content/ledger.yaml: ${id} is retired and must not be used again`] : [];
    }),
    ...repeated(
      'content/ledger.yaml:',
      ledger.map(({ id }) => id),
    ),
  ];
};

/** The content, if every name in it leads somewhere. Throws Error, which fails the build, with every fault and its file. */
export const sound = (content: Content): Content => {
  const faults = [...referenceFaults(content), ...ledgerFaults(content)];
  if (faults.length > 0) throw new Error(`the course does not hold together:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  return content;
};
