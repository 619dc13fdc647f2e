import { appendFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Seen } from '../../e2e/gates/seen.ts';

const file = () => join(mkdtempSync(join(tmpdir(), 'seen-')), 'a', 'looks');

describe('what one worker found good', () => {
  it('no other asks about, also what was found good since', () => {
    const path = file();
    const [one, other] = [new Seen(path), new Seen(path)];
    one.accept(['p.pale', 'two\nlines']);
    expect(other.unseen(['p.pale', 'two\nlines', 'p.new'])).toEqual(['p.new']);
    other.accept(['p.pale', 'p.new']);
    expect(one.unseen(['p.new', 'p'])).toEqual(['p']);
    expect(one.size).toBe(3);
  });

  it('is asked about where its line is torn, or not yet written to its end', () => {
    const path = file();
    const one = new Seen(path);
    appendFileSync(path, 'p.pa');
    expect(one.unseen(['p.pa'])).toEqual(['p.pa']);
    appendFileSync(path, 'le\n');
    expect(one.unseen(['p.pa', 'p.pale'])).toEqual(['p.pa']);
  });

  it('is its own affair without a file', () => {
    const one = new Seen();
    one.accept(['p']);
    expect([one.unseen(['p']), new Seen().unseen(['p'])]).toEqual([[], ['p']]);
  });
});
