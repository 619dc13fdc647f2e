import { describe, expect, it } from 'vitest';
import { filesUnder } from './files.ts';
import { untoldFaults } from './untold.ts';

it('whatever a component or a page fetches later, somebody hears where it does not come', () => {
  expect(untoldFaults(filesUnder('src'))).toEqual([]);
});

const svelte = (code: string, markup = '') => [
  { path: 'src/widgets/A.svelte', text: `<script lang="ts">\n${code}\n</script>\n${markup}` },
];
const script = (code: string) => [{ path: 'src/page-scripts/a.client.ts', text: code }];

describe('the gate on what is fetched later', () => {
  it.each([
    ['a press', svelte("const erase = async () => { const { gone } = await import('./a.ts'); gone(); };")],
    ['a press that goes on', svelte("$effect(() => { import('./a.ts').then(({ draw }) => draw()); });")],
    ['a try that nobody catches', svelte("const f = async () => { try { await import('./a.ts'); } finally { over = true; } };")],
    ['a catch that fetches', svelte("const f = async () => { try { a(); } catch { await import('./a.ts'); } };")],
    ['a listener', script("addEventListener('x', async () => { (await import('./a.ts')).f(); });")],
    ['a part of the page', svelte('', "{#await import('./A.svelte') then A}<A.default />{/await}")],
  ])('finds %s', (_, files) => {
    expect(untoldFaults(files)).toHaveLength(1);
  });

  it.each([
    ['a try', svelte("const f = async () => { try { const a = await import('./a.ts'); } catch { lost = true; } };")],
    ['a second way', svelte("import('./a.ts').then(({ f }) => f(), () => { lost = true; });")],
    ['a catch at the end', script("import('./a.ts').then(({ f }) => f()).catch(() => undefined);")],
    ['a table of parts', svelte("const LOAD = { plane: () => import('./Plane.svelte') };")],
    ['what is handed on', svelte("const more = async () => { await import('./a.ts'); };", '<Late load={more} />')],
    ['what is attempted', svelte("const list = async () => { await import('./a.ts'); };\nconst go = () => attempt(list);")],
    ['a part that says so', svelte('', "{#await import('./A.svelte') then A}<A.default />{:catch}{lost}{/await}")],
    ['a module, whose caller hears', [{ path: 'src/state/a.ts', text: "export const f = async () => await import('./b.ts');" }]],
  ])('is content with %s', (_, files) => {
    expect(untoldFaults(files)).toEqual([]);
  });
});
