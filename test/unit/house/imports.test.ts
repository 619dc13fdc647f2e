import { describe, expect, it } from 'vitest';
import { filesUnder } from './files.ts';
import { importFaults } from './imports.ts';
import { EXCEPTIONS, type Exception } from './rules.ts';

const used = new Set<Exception>();
const found = importFaults(filesUnder('src'), used);

describe('the parts of the house', () => {
  it('import only what the table lets them', () => {
    expect(found).toEqual([]);
  });

  it('need every exception that is made for them', () => {
    expect(EXCEPTIONS.filter((exception) => !used.has(exception)).map(({ why }) => why)).toEqual([]);
  });
});

describe('the gate on imports', () => {
  const one = (path: string, text: string) => importFaults([{ path, text }]);
  it.each([
    ['core → another topic', 'src/core/kano/a.ts', "import { grade } from '../quiz/grade.ts';"],
    ['core → svelte', 'src/core/kano/a.ts', "import { tick } from 'svelte';"],
    ['core → Node', 'src/core/kano/a.ts', "import { readFileSync } from 'node:fs';"],
    ['core → schemas, by value', 'src/core/quiz/a.ts', "import { question } from '../../schemas/question/question.ts';"],
    ['charts → core', 'src/charts/A.svelte', "<script>\n  import { tally } from '../core/kano/tally.ts';\n</script>"],
    ['charts → i18n', 'src/charts/a.ts', "import type { kano } from '../i18n/en/kano.ts';"],
    ['controls → state', 'src/controls/a.ts', "import { choose } from '../state/settings.ts';"],
    ['widgets → katex', 'src/widgets/kano/a.ts', "import katex from 'katex';"],
    ['widgets → another widget', 'src/widgets/kano/A.svelte', "  import Question from '../quiz/Question.svelte';"],
    ['widgets → astro', 'src/widgets/kano/a.ts', "import { getEntry } from 'astro:content';"],
    ['widgets → a dictionary, by value', 'src/widgets/kano/a.ts', "import { kano } from '../../i18n/en/kano.ts';"],
    ['state → widgets', 'src/state/a.ts', "import x from '../widgets/kano/state.ts';"],
    ['pages → widgets', 'src/pages/a.astro', "import Kano from '../widgets/kano/KanoPlotter.svelte';"],
    ['pages → widgets, late', 'src/pages/a.astro', "const late = await import('../widgets/kano/KanoPlotter.svelte');"],
    ['pages → a re-export', 'src/pages/a.ts', "export { x } from '../core/kano/tally.ts';"],
    ['over several lines', 'src/charts/a.ts', "import {\n  a,\n  b,\n} from '../core/kano/tally.ts';"],
    ['a mixed import', 'src/widgets/kano/a.ts', "import { type A, b } from '../../i18n/en/kano.ts';"],
    ['a part nobody knows', 'src/utils/a.ts', ''],
    ['a page → the collections past their reader', 'src/kit/lesson/A.astro', "import { getCollection } from 'astro:content';"],
    ['core/record → a library of another room', 'src/core/record/a.ts', "import { fsrs } from 'ts-fsrs';"],
    ['state/record → what only teachers need', 'src/state/record/a.ts', "import { CompactEncrypt } from 'jose';"],
    ['d3 as a whole', 'src/charts/a.ts', "import * as d3 from 'd3';"],
    ['d3 that draws', 'src/charts/a.ts', "import { line, select } from 'd3';"],
  ])('refuses %s', (_, path, text) => {
    expect(one(path, text)).toHaveLength(1);
  });

  it.each([
    ['core/money from any topic', 'src/core/clv/a.ts', "import { discount } from '../money/discount.ts';"],
    ['types of schemas in core', 'src/core/quiz/a.ts', "import type { Question } from '../../schemas/question/question.ts';"],
    ['types of i18n in widgets', 'src/widgets/kano/a.ts', "import type { kano } from '../../i18n/en/kano.ts';"],
    ['d3 by name in charts', 'src/charts/a.ts', "import { line, scaleLinear } from 'd3';"],
    ['scheduling in core/review', 'src/core/review/a.ts', "import { fsrs } from 'ts-fsrs';"],
    ['grading in core/paper', 'src/core/paper/a.ts', "import { regrade } from '../quiz/any.ts';"],
    ['packing in core/exchange', 'src/core/exchange/a.ts', "import { deflateSync } from 'fflate';"],
    ['sealing in state/teach', 'src/state/teach/a.ts', "import { CompactEncrypt } from 'jose';"],
    ['kit in pages', 'src/pages/[locale]/a.astro', "import * as kit from '../../kit/index.ts';"],
  ])('accepts %s', (_, path, text) => {
    expect(one(path, text)).toEqual([]);
  });
});
