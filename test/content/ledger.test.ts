import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { PROJECT } from '../support/site.ts';
import { type Ledger, ledgerFaults } from './gates/ledger.ts';
import { readContent } from './read.ts';

const ledger = parse(readFileSync(`${PROJECT}content/ledger.yaml`, 'utf8')) as Ledger;

it('every question of the bank is in the ledger, and none has vanished from it', () => {
  expect(
    ledgerFaults(
      ledger,
      readContent().questions.map(({ id }) => id),
    ),
  ).toEqual([]);
});

describe('the gate on the ledger', () => {
  const sound: Ledger = { published: ['a', 'b', 'gone'], retired: { gone: 'ambiguous; b asks it better' } };
  it('accepts a bank whose every change is accounted for', () => {
    expect(ledgerFaults(sound, ['a', 'b'])).toEqual([]);
  });
  it.each([
    ['a question that was not entered', sound, ['a', 'b', 'new'], /new is not in/],
    ['a question that vanished', sound, ['a'], /b has vanished/],
    ['a retired id in use again', sound, ['a', 'b', 'gone'], /must not be used again/],
    ['a tombstone without a life', { ...sound, retired: { ...sound.retired, x: '' } }, ['a', 'b'], /x is retired but/],
    ['an id entered twice', { ...sound, published: [...sound.published, 'a'] }, ['a', 'b'], /a stands twice/],
  ])('refuses %s', (_, entries, bank, fault) => {
    expect(ledgerFaults(entries as Ledger, bank).join()).toMatch(fault);
  });
});
