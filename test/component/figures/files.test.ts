import type { Component } from 'svelte';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { figures } from '../../../src/i18n/en/figures.ts';
import { widget as common } from '../../../src/i18n/en/widget.ts';
import type { Name } from './starts.ts';

const NAMES: readonly Name[] = ['gaps', 'matrix', 'promise', 'tree', 'offers', 'time', 'spending'];
const ACTIONS = '../../../src/controls/Actions.svelte';
let saved = '';

// the row of buttons, of which only the file it would save is wanted here
beforeAll(() => {
  vi.resetModules();
  vi.doMock(ACTIONS, () => ({
    default: (_: unknown, { csv }: { csv: () => string }) => {
      saved = csv();
    },
  }));
});
afterAll(() => {
  vi.doUnmock(ACTIONS);
  vi.resetModules();
});

it.each(NAMES)('%s saves numbers that a spreadsheet reads as numbers', async (name) => {
  const [{ STARTS }, { render }] = await Promise.all([import('./starts.ts'), import('svelte/server')]);
  const [Figure, start] = STARTS[name];
  // biome-ignore lint/suspicious/noExplicitAny: seven components of one shape
  const { body } = render(Figure as Component<any>, { props: { id: 'f', words: figures[name], common, start, linked: false } });
  expect(body).not.toBe('');
  const [, ...rows] = saved.split('\n');
  expect(rows.length).toBeGreaterThan(3);
  const numbers = rows.flatMap((row) => row.split(',')).filter((cell) => /\d/.test(cell));
  expect(numbers.length).toBeGreaterThan(3);
  for (const cell of numbers) {
    expect(cell).toMatch(/^-?\d+(\.\d+)?$/);
    // no trace of a binary fraction
    expect(Number(cell)).toBe(Number(Number(cell).toPrecision(12)));
  }
});
