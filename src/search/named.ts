import { spread } from './spread.ts';

/**
 * A lesson’s page with the names it goes by in front, which weigh more than its text, so that a term leads to where it is taught; and
 * with its description, which is what the results show. Throws where the page has no main part to be indexed.
 */
export const named = (html: string, title: string, names: readonly string[]): string => {
  const lead = /<meta name="description" content="([^"]*)"/.exec(html)?.[1];
  const main = /<main [^>]*>/.exec(html);
  if (!main || lead === undefined) throw new Error(`the lesson “${title}” has no <main> or no description (expected both)`);
  const front = names.map((name) => `<p data-pagefind-weight="9">${spread(name)}</p>`).join('');
  const body = main[0].replace('<main ', '<main data-pagefind-body data-pagefind-filter="kind:lesson" ');
  return html.replace(main[0], `${body}<p data-pagefind-meta="lead" data-pagefind-ignore>${lead}</p>${front}`);
};
