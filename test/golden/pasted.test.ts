import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type PastedRead, parsePasted } from '../../src/core/exchange/import/pasted/parse.ts';
import { PROJECT } from '../support/site.ts';
import { summary } from '../unit/exchange/import/summary.ts';

/** A text and what is to be read from it; what is not named is not looked at. */
interface Sample {
  readonly name: string;
  readonly text: string;
  readonly items: readonly string[];
  readonly stems?: readonly string[];
  readonly options?: readonly (readonly string[])[];
  readonly explanations?: readonly string[];
  readonly materials?: readonly string[];
  readonly marks?: readonly (number | null)[];
  readonly levels?: readonly string[];
  readonly tags?: readonly (readonly string[])[];
  readonly points?: readonly (readonly (number | null)[])[];
  /** Flags that must be there. */
  readonly flags?: readonly (readonly string[])[];
  readonly notes?: readonly string[];
  /** Texts that stand in what is left out. */
  readonly left?: readonly string[];
  /** No more than this is left out. */
  readonly leftOut?: readonly string[];
}

const NOTHING: PastedRead = { ok: true, items: [], leftOut: [], headings: [], notes: [] };

describe.each(['samples', 'held-out', 'second-held-out', 'traps'])('the pasted texts of %s', (file) => {
  const samples = parse(readFileSync(`${PROJECT}test/golden/pasted/${file}.yaml`, 'utf8')) as readonly Sample[];
  it.each(samples.map((sample) => [sample.name, sample] as const))('are read as a teacher means them: %s', (_, sample) => {
    const read = parsePasted(sample.text);
    const { items, leftOut, notes } = read.ok ? read : NOTHING;
    expect(items.map(summary)).toEqual(sample.items);
    const owns = items.map(({ own }) => own);
    if (sample.stems) expect(owns.map(({ body }) => body.prompt)).toEqual(sample.stems);
    if (sample.options)
      expect(owns.map(({ body }) => ('options' in body ? body.options.map(({ text }) => text) : []))).toEqual(sample.options);
    if (sample.explanations) expect(owns.map(({ explanation }) => explanation)).toEqual(sample.explanations);
    if (sample.marks) expect(owns.map(({ marks }) => marks)).toEqual(sample.marks);
    if (sample.levels) expect(owns.map(({ level }) => level)).toEqual(sample.levels);
    if (sample.tags) expect(owns.map(({ tags }) => tags)).toEqual(sample.tags);
    if (sample.points) expect(owns.map(({ points }) => points.map(({ marks }) => marks))).toEqual(sample.points);
    for (const [i, material] of (sample.materials ?? []).entries()) expect(owns[i]?.material).toContain(material);
    for (const [i, flags] of (sample.flags ?? []).entries()) expect(items[i]?.flags).toEqual(expect.arrayContaining([...flags]));
    if (sample.notes) expect(notes.map(({ code }) => code)).toEqual(sample.notes);
    const left = leftOut.map(({ from, to }) => sample.text.slice(from, to));
    for (const text of sample.left ?? []) expect(left.join('\n')).toContain(text);
    if (sample.leftOut) expect(left).toEqual(sample.leftOut);
  });
});
