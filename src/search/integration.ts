import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { parse } from 'yaml';

/** What of a content file the index needs; the schemas have checked the rest. */
type Texts = Readonly<Record<'zh' | 'en', string>>;
interface Name extends Texts {
  readonly also?: Partial<Readonly<Record<'zh' | 'en', readonly string[]>>>;
}
interface Concept {
  readonly id: string;
  readonly term: Texts;
  readonly definition: Texts;
  readonly terms?: readonly Name[];
}
interface Unit {
  readonly id: string;
  readonly lessons: readonly { readonly slug: string; readonly concepts: readonly string[] }[];
}
interface Question {
  readonly id: string;
  readonly prompt: Texts;
}

const LANGUAGES = [
  ['zh', 'zh-cn'],
  ['en', 'en'],
] as const;

const readYaml = <T>(folder: string): readonly T[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .flatMap((file) => parse(readFileSync(join(folder, file), 'utf8')) as readonly T[]);

const must = ({ errors }: { readonly errors: readonly string[] }): void => {
  if (errors.length > 0) throw new Error(`the search index: ${errors.join('; ')}`);
};

/** The words a browser takes Chinese text for, which are not always those of the index: 贴现率 is one word here and two there. */
const words = new Intl.Segmenter('zh', { granularity: 'word' });
const apart = (name: string): string => [...words.segment(name)].map(({ segment }) => segment).join(' ');

/** Every name a concept goes by, in both languages, and its words: a reader may look for any of them. */
const namesOf = ({ term, terms = [] }: Concept): readonly string[] =>
  [term as Name, ...terms].flatMap((name) => {
    const { also } = name;
    return [name.en, ...(also?.en ?? []), ...[name.zh, ...(also?.zh ?? [])].flatMap((each) => [each, apart(each)])];
  });

/**
 * A lesson with the names of its concepts in front, which weigh more than its text, so that a term leads to where it is taught; and
 * with its description, which is what the results show.
 */
const withNames = (html: string, names: readonly string[]): string => {
  const lead = /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '';
  const front = names.map((name) => `<p data-pagefind-weight="9">${name}</p>`).join('');
  return html.replace(
    /<main ([^>]*)>/,
    `<main $1 data-pagefind-body data-pagefind-filter="kind:lesson"><p data-pagefind-meta="lead" data-pagefind-ignore>${lead}</p>${front}`,
  );
};

/** Lessons as they are read; of the glossary and the questions one record each, so that a hit leads to the very entry. */
const fill = async (index: PagefindIndex, dist: string, base: string): Promise<void> => {
  const concepts = readYaml<Concept>('content/concepts');
  const names = new Map(concepts.map((concept) => [concept.id, namesOf(concept)]));
  const units = parse(readFileSync('content/course.yaml', 'utf8')) as readonly Unit[];
  for (const [locale, language] of LANGUAGES) {
    for (const { unit, slug, taught } of units.flatMap(({ id, lessons }) =>
      lessons.map((each) => ({ unit: id, slug: each.slug, taught: each.concepts })),
    )) {
      const html = readFileSync(join(dist, locale, 'lessons', unit, slug, 'index.html'), 'utf8');
      const content = withNames(
        html,
        taught.flatMap((id) => names.get(id) ?? []),
      );
      must(await index.addHTMLFile({ url: `${base}${locale}/lessons/${unit}/${slug}/`, content }));
    }
    for (const { id, term, definition } of concepts) {
      const content = [...(names.get(id) ?? []), definition[locale]].join('\n');
      const meta = { title: term[locale], lead: definition[locale] };
      must(
        await index.addCustomRecord({
          url: `${base}${locale}/glossary/#${id}`,
          content,
          language,
          meta,
          filters: { kind: ['term'] },
        }),
      );
    }
    for (const { id, prompt } of readYaml<Question>('content/questions')) {
      const content = prompt[locale].replace(/\{[^}]*\}/g, ' … ');
      const meta = { title: content };
      must(
        await index.addCustomRecord({
          url: `${base}${locale}/practice/?q=${id}`,
          content,
          language,
          meta,
          filters: { kind: ['question'] },
        }),
      );
    }
  }
};

/** Writes the search index into the built site; nothing of it is fetched before the search page is used. */
export const search = (base: string): AstroIntegration => ({
  name: 'search',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const dist = fileURLToPath(dir);
      const created = await createIndex({ excludeSelectors: ['svg', 'astro-island', 'noscript', '.solution', 'math'] });
      must(created);
      if (!created.index) throw new Error('the search index could not be made');
      await fill(created.index, dist, base);
      must(await created.index.writeFiles({ outputPath: join(dist, 'pagefind') }));
      await close();
    },
  },
});
