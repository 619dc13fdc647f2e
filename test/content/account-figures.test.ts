import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (locale: string, path: string) =>
  readFileSync(new URL(`../../content/lessons/${locale}/${path}.mdx`, import.meta.url), 'utf8').replaceAll('\u2212', '-');
/** The numbers of each row of the tables, grouping and units left out. */
const rows = (text: string): readonly (readonly number[])[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(2)
        .flatMap((cell) => cell.replaceAll(',', '').match(/-?\d+/)?.map(Number) ?? []),
    );

describe.each(['zh', 'en'])('the accounts of customers in %s', (locale) => {
  it('of the blogger: each year is margin less spending, and the total is their sum', () => {
    const [margin = [], spent = [], net = []] = rows(read(locale, 'customers/three-kinds')).filter((row) => row.length === 4);
    expect(net).toEqual(margin.map((each, i) => each - (spent[i] ?? 0)));
    for (const row of [margin, spent, net]) expect(row.at(-1)).toBe(row.slice(0, -1).reduce((sum, each) => sum + each, 0));
    expect(net.at(-1)).toBe(-6300);
  });

  it('of Ho: 36 yuan in two months, eight months a year, three and a half years', () => {
    const month = 36 / 2;
    const year = month * 8;
    for (const figure of [month, year, year * 3.5])
      expect(read(locale, 'customers/three-kinds')).toMatch(new RegExp(`\\b${figure}\\b|${figure}元`));
    expect(Math.round((1200 - year * 3.5) / 100)).toBe(7);
  });

  it('of two sources of members: share left, and cost of each who stayed', () => {
    const sources = rows(read(locale, 'crm/four-judgements')).filter((row) => row.length === 5);
    expect(sources).toHaveLength(2);
    for (const [came = 0, left = 0, share, cost = 0, each] of sources)
      expect([share, each]).toEqual([Math.round((100 * left) / came), Math.round(cost / left)]);
    expect(sources.map(([, , , cost]) => cost)).toEqual([1000 * 5, 200 * 20]);
    expect(Math.round((100 * 37) / 400)).toBe(9);
  });

  it('of the customer to be reckoned by oneself: what was bought, less the goods and what was spent besides', () => {
    const [bought = 0, goods = 0, besides = 0, profit] = (
      /(?:换一个数自己算|Now try one yourself)[\s\S]*?(?=\n\n|$)/
        .exec(read(locale, 'lifecycle/stage-strategies'))?.[0]
        .replaceAll(',', '')
        .match(/\d{4,}/g) ?? []
    ).map(Number);
    expect(bought).toBeGreaterThan(0);
    expect(profit).toBe(bought - goods - besides);
  });
});
