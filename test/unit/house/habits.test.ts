import { describe, expect, it } from 'vitest';
import { filesUnder } from './files.ts';
import { habitFaults } from './habits.ts';

it('the code keeps the habits of the house', () => {
  // The tests of the habits quote what they forbid.
  expect(habitFaults(filesUnder('src', 'test'))).toEqual([]);
});

describe('the gate on habits', () => {
  it.each([
    ['a file of 251 lines', 'src/core/kano/a.ts', 'x\n'.repeat(251), /251 lines/],
    ['a test of 251 lines', 'test/unit/a.test.ts', 'x\n'.repeat(251), /251 lines/],
    ['utils', 'src/core/utils.ts', '', /named for no idea/],
    ['a folder of helpers', 'src/helpers/a.ts', '', /named for no idea/],
    ['a common file in the tests', 'test/support/common.ts', '', /named for no idea/],
    ['the clock in core', 'src/core/kano/a.ts', 'const now = Date.now();', /time or chance/],
    ['chance in core', 'src/core/kano/a.ts', 'const r = Math.random();', /time or chance/],
    ['the document in core', 'src/core/kano/a.ts', 'document.title', /surroundings/],
    ['an island outside kit', 'src/pages/a.astro', '<Kano client:visible />', /only kit/],
    ['HTML in a widget', 'src/widgets/kano/A.svelte', '{@html text}', /prints HTML/],
    ['a style attribute', 'src/charts/A.svelte', '<g style="color: red">', /style attribute/],
    ['a style directive', 'src/charts/A.svelte', '<g style:color={c}>', /style attribute/],
    ['a barrel', 'src/core/kano/index.ts', "export * from './a.ts';", /passes on/],
    ['what is kept unseen', 'src/widgets/quiz/A.svelte', '  await keepPaper(next);', /how safe/],
    ['a cross that a double click presses twice', 'src/widgets/A.svelte', '<button onclick={drop}>×</button>', /double click/],
    ['innerHTML', 'src/components/a.client.ts', 'e.innerHTML = text', /code or HTML/],
    ['a table’s file made apart', 'src/widgets/a/A.svelte', "new Blob([x], { type: 'text/csv;charset=utf-8' })", /hand-over/],
    ['a list comma of its own', 'src/widgets/a/A.svelte', "join(pageLocale() === 'zh' ? '、' : ', ')", /page-locale/],
    ['the day in London', 'src/widgets/a/A.svelte', 'new Date().toISOString().slice(0, 10)', /today\(\)/],
  ])('refuses %s', (_, path, text, fault) => {
    expect(habitFaults([{ path, text }]).join()).toMatch(fault);
  });

  it.each([
    ['250 lines', 'src/core/kano/a.ts', 'x\n'.repeat(250)],
    ['the kit’s own list', 'src/kit/index.ts', "export { default as A } from './A.astro';"],
    ['an island in kit', 'src/kit/A.astro', '<Kano client:visible />'],
    ['a comment about the clock', 'src/core/kano/a.ts', '// never Date.now'],
    ['a style sheet in a component', 'src/charts/A.svelte', '<style>g { fill: red }</style>'],
  ])('accepts %s', (_, path, text) => {
    expect(habitFaults([{ path, text }])).toEqual([]);
  });
});
