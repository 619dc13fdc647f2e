import fc from 'fast-check';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { decimals } from '../../../src/charts/decimals.ts';
import { ANSWERS, CATEGORIES, type Counts } from '../../../src/core/kano/categories.ts';
import { reverseAt, satisfactionAt } from '../../../src/core/kano/curves.ts';
import { byBlock, byHierarchy, byMode } from '../../../src/core/kano/decide.ts';
import { fong } from '../../../src/core/kano/fong.ts';
import { categoryStrength } from '../../../src/core/kano/strength.ts';
import { tallyPairs } from '../../../src/core/kano/tally.ts';
import { kano as en } from '../../../src/i18n/en/kano.ts';
import { widget as common } from '../../../src/i18n/en/widget.ts';
import { fill } from '../../../src/i18n/fill.ts';
import { kano as zh } from '../../../src/i18n/zh/kano.ts';
import KanoPlane from '../../../src/widgets/kano/KanoPlane.svelte';
import KanoPlotter from '../../../src/widgets/kano/KanoPlotter.svelte';
import { readFeature } from '../../../src/widgets/kano/reading.ts';
import { surveyCsv, surveyHead } from '../../../src/widgets/kano/rows.ts';
import { shelfOf } from '../../../src/widgets/kano/shelf.ts';
import { GUESS_KINDS, type KanoState, STANDARD, VIEWS } from '../../../src/widgets/kano/state.ts';

// Small numbers, so that ties, near ties, reverse and questionable leads and empty bases are common.
const few = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 30 }));
const counts = fc
  .record({ M: few, O: few, A: few, I: few, R: few, Q: few }, { noNullPrototype: true })
  .filter(({ M, O, A, I }) => M + O + A + I > 0)
  .map((row) => ({ counts: row }));
const matrix = fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 5, maxLength: 5 }), { minLength: 5, maxLength: 5 });
/** Also a feature that everybody rejects, or contradicts themselves on: then there is nothing to be a share of. */
const lone = fc
  .tuple(fc.constantFrom([4, 0], [0, 0], [2, 0], [4, 4]), fc.integer({ min: 1, max: 9 }))
  .map(([[f, d], n]) => ANSWERS.map((_, r) => ANSWERS.map((__, c) => (r === f && c === d ? n : 0))));
const pairs = fc
  .oneof({ weight: 3, arbitrary: matrix }, { weight: 1, arbitrary: lone })
  .filter((rows) => rows.flat().some((n) => n > 0))
  .map((rows) => ({ pairs: rows, counts: tallyPairs(rows, 'standard') }));
const end = fc.integer({ min: -100, max: 100 });
const states: fc.Arbitrary<KanoState> = fc
  .record({
    own: fc
      .array(fc.oneof(counts, pairs), { minLength: 1, maxLength: 5 })
      .map((rows) => rows.map((row, i) => ({ ...row, name: `Feature-${i}.` }))),
    at: fc.nat(4),
    view: fc.constantFrom(...VIEWS, 'curves' as const, 'curves' as const),
    x: fc.integer({ min: 0, max: 100 }),
    table: fc.constantFrom('standard' as const, 'pouliot' as const),
    margin: fc.constantFrom(0, 5, 6, 6, 20, 50),
    guess: fc.option(fc.record({ kind: fc.constantFrom(...GUESS_KINDS), left: end, right: end, seen: fc.boolean() })),
    age: fc.integer({ min: 0, max: 100 }),
  })
  .map(({ at, ...state }) => ({ ...STANDARD, ...state, set: 'own', feature: `row-${(at % state.own.length) + 1}` }));

/** What the course says of one feature, by the core alone. */
const truth = (row: KanoState['own'][number], state: KanoState) => {
  const c: Counts = row.pairs ? tallyPairs(row.pairs, state.table) : row.counts;
  const n = CATEGORIES.reduce((sum, kind) => sum + c[kind], 0);
  const base = c.M + c.O + c.A + c.I;
  const ends = base > 0 ? { better: (c.A + c.O) / base, worse: -(c.M + c.O) / base } : null;
  const kind = byHierarchy(c, state.margin / 100);
  const at =
    kind === 'R'
      ? (x: number) => reverseAt(c.R / n, x)
      : kind === 'Q' || !ends
        ? null
        : (x: number) => satisfactionAt(kind, ends, x);
  const [mode, block] = [byMode(c), byBlock(c)];
  return { name: row.name, c, n, ends, kind, at, mode, block, disputed: mode.length > 1 || mode[0] !== kind || block !== kind };
};
type Truth = ReturnType<typeof truth>;

/** The lines on the plot: the chosen feature's, and of each other kind the clearest's. */
const linesOf = (all: readonly Truth[], chosen: Truth) => {
  const best = new Map<string, Truth>();
  for (const each of all) {
    const held = best.get(each.kind);
    if (!held || categoryStrength(each.c) > categoryStrength(held.c)) best.set(each.kind, each);
  }
  best.set(chosen.kind, chosen);
  return [...best.values()].filter(({ at }) => at);
};
const plain = (html: string) =>
  html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replace(/\s+/g, ' ');
const signed = (value: number) => decimals(value, 2, true);
const flat = (text: string) => text.replace(/\s+/g, ' ');

describe('what the Kano plotter says', () => {
  it('is true of 2,000 random states, in both languages, by the core', { timeout: 120_000 }, () => {
    let turn = 0;
    fc.assert(
      fc.property(states, (state) => {
        const words = turn++ % 2 === 0 ? en : zh;
        const all = state.own.map((row) => truth(row, state));
        const index = Number(state.feature.slice(4)) - 1;
        const chosen = all[index] as Truth;
        const html = render(KanoPlotter, {
          props: { id: 'k', words, common, surveys: [], tasks: [], start: state, linked: false },
        }).body;
        const text = plain(html);
        const says = (part: string, expected = true) => expect(text.includes(flat(part)), part).toBe(expected);
        const hidden = state.view === 'curves' && state.guess !== null && !state.guess.seen;
        const lines = linesOf(all, chosen).filter((line) => !hidden || line !== chosen);

        if (state.view === 'curves') {
          const values = lines.map(({ name, kind, at }) =>
            fill(words.value, { name, kind: words.kinds[kind], value: signed(at?.(state.x / 100) ?? 9) }),
          );
          if (state.guess) says(words.yours);
          for (const value of values) says(value);
          const reverse = lines.find(({ kind }) => kind === 'R');
          says(words.endsNote, lines.length > 0 && !reverse);
          says(words.endsOther, lines.length > 1 && reverse !== undefined);
          if (reverse) says(fill(words.reverseNote, { name: reverse.name }));
          if (state.guess?.seen && chosen.at) {
            const ends = {
              gl: signed(state.guess.left / 100),
              gr: signed(state.guess.right / 100),
              sl: signed(chosen.at(0)),
              sr: signed(chosen.at(1)),
            };
            says(fill(words.verdictEnds, ends), chosen.kind !== 'R');
            says(fill(words.verdictDrawn, ends), chosen.kind === 'R');
          }
        }

        // The table of the curves is the table of the lines that are drawn.
        const tables = html.split('<table').map(plain);
        const curves = tables.find((table) => table.includes(words.curveTable)) ?? '';
        for (const { name, kind, at } of lines) {
          expect(curves).toContain(`${words.kinds[kind]} · ${name}`);
          for (const x of [0, 0.3, 1]) expect(curves).toContain(signed(at?.(x) ?? 9));
        }
        for (const { name } of all.filter((each) => !lines.includes(each))) expect(curves).not.toContain(`· ${name}`);

        // The reading of the chosen feature, unless it is being predicted.
        says(`n = ${chosen.n}`, !hidden);
        if (!hidden) {
          if (chosen.ends) {
            says(`= ${decimals(chosen.ends.better, 3)}`);
            says(`= ${decimals(chosen.ends.worse, 3)}`);
          }
          says(words.noCurve, chosen.kind === 'Q');
          const [mode, hierarchy, block] = [
            chosen.mode.map((kind) => words.kinds[kind]).join(' = '),
            words.kinds[chosen.kind],
            words.kinds[chosen.block],
          ];
          says(fill(words.rules, { mode, hierarchy, block }), chosen.disputed);
          const { M, O, A, I, R } = chosen.c;
          if (M + O + A + I + R > 0) {
            const { difference, critical, significant } = fong(chosen.c);
            const [before] = fill(significant ? words.fongYes : words.fongNo, { d: difference, c: '#' }).split('#') as [string];
            const printed = Number(text.slice(text.indexOf(before) + before.length).match(/^\d+\.\d+/)?.[0]);
            expect(Math.abs(printed - critical)).toBeLessThan(0.0501);
            expect(difference >= printed).toBe(significant);
          }
        }

        // The rules of every feature that is not being predicted.
        const told = all.filter((each) => !hidden || each !== chosen);
        const disputed = told.filter((each) => each.disputed).length;
        const agree = fill(words.rulesAgree, { all: told.length });
        if (told.length > 0) says(disputed > 0 ? fill(words.rulesCaption, { n: disputed, all: told.length }) : agree);
        else says(agree, false);
        const counted = tables.find((table) => table.includes(words.surveyTable)) ?? '';
        for (const each of all) {
          const row = `${each.name} ${[each.n, ...CATEGORIES.map((kind) => each.c[kind])].join(' ')}`;
          expect(counted.includes(row), row).toBe(told.includes(each));
        }

        // The evaluation table that is shown is named, and says how many it moved.
        const given = state.own[index]?.pairs;
        says(words.tableFixed, !given);
        says(words.tableName[state.table]);
        if (given && state.table === 'pouliot' && !hidden) {
          const moved = chosen.c.Q - tallyPairs(given, 'standard').Q;
          says(fill(words.tableMoved, { n: moved }));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('goes into the file with all digits, and names every feature that the plane cannot show', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(states, (state) => {
        const features = shelfOf([], state.own, en)[0]?.features ?? [];
        const readings = features.map((feature) => readFeature(feature, state.table, state.margin / 100));
        const all = state.own.map((row) => truth(row, state));
        const yes = ({ c }: Truth) =>
          c.M + c.O + c.A + c.I + c.R === 0 ? en.fongShort.none : fong(c).significant ? en.fongShort.yes : en.fongShort.no;
        expect(surveyCsv(readings, en)).toEqual(
          all.map((each) => [
            each.name,
            each.n,
            ...CATEGORIES.map((kind) => each.c[kind]),
            each.kind,
            each.ends ? expect.closeTo(each.ends.better, 12) : '',
            each.ends ? expect.closeTo(each.ends.worse, 12) : '',
            each.mode.join('='),
            each.kind,
            each.block,
            yes(each),
          ]),
        );
        expect(surveyHead(en)).toHaveLength(surveyCsv(readings, en)[0]?.length ?? 0);

        const chosen = readings[0];
        if (!chosen) return;
        const props = { words: en, readings, chosen, onchoose: () => {}, age: 50, onage: () => {} };
        const html = render(KanoPlane, { props }).body;
        const text = plain(html);
        const without = all.filter(({ ends }) => !ends).map(({ name }) => name);
        expect(html.match(/<circle class="dot/g)?.length ?? 0).toBe(all.length - without.length);
        expect(text.includes(fill(en.planeNone, { names: without.join(', ') }))).toBe(without.length > 0);
        const named = html.match(/<text class="value/g)?.length ?? 0;
        const crowded = all.length - without.length - named;
        expect(text.includes(fill(en.planeCrowded, { n: crowded }))).toBe(crowded > 0);
      }),
      { numRuns: 500 },
    );
  });
});
