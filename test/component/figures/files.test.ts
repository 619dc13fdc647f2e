import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { expect, it, vi } from 'vitest';
import { figures } from '../../../src/i18n/en/figures.ts';
import { widget as common } from '../../../src/i18n/en/widget.ts';
import { type Name, STARTS } from './starts.ts';

const saved = vi.hoisted(() => ({ csv: '' }));
// the row of buttons, of which only the file it would save is wanted here
vi.mock('../../../src/controls/Actions.svelte', () => ({
  default: (_: unknown, { csv }: { csv: () => string }) => {
    saved.csv = csv();
  },
}));

it.each(Object.keys(STARTS) as Name[])('%s saves numbers that a spreadsheet reads as numbers', (name) => {
  const [Figure, start] = STARTS[name];
  // biome-ignore lint/suspicious/noExplicitAny: seven components of one shape
  const { body } = render(Figure as Component<any>, { props: { id: 'f', words: figures[name], common, start, linked: false } });
  expect(body).not.toBe('');
  const [, ...rows] = saved.csv.split('\n');
  expect(rows.length).toBeGreaterThan(3);
  const cells = rows.flatMap((row) => row.split(','));
  const numbers = cells.filter((cell) => /\d/.test(cell));
  expect(numbers.length).toBeGreaterThan(3);
  for (const cell of numbers) {
    expect(cell).toMatch(/^-?\d+(\.\d+)?$/);
    // no trace of a binary fraction
    expect(Number(cell)).toBe(Number(Number(cell).toPrecision(12)));
  }
});
