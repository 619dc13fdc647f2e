import { describe, expect, it } from 'vitest';
import { BrokenCode, ByteWriter } from '../../../../src/core/exchange/code/bytes.ts';
import { answersIn, readSubmission, submissionBytes } from '../../../../src/core/exchange/code/submission-code.ts';
import type { Submission } from '../../../../src/core/paper/submission.ts';

/** What a code of answers holds, each part replaceable by one that it may not hold. */
const SOUND = {
  ...{ layout: 1, paper: 'paper00001', edition: 'e1', id: 'sub00001', attempt: 1, seed: 7 },
  ...{ name: '李雷', number: '7', group: '二班', begun: 1_796_000_000, lasted: 60, used: 45 },
  answers: '["ab",null,{"q1":"w2"},"21",""]',
};
const bytes = (part: Partial<typeof SOUND> = {}) => {
  const all = { ...SOUND, ...part };
  const out = new ByteWriter().whole(all.layout).text(all.paper).text(all.edition).text(all.id).whole(all.attempt);
  out.whole(all.seed).text(all.name).text(all.number).text(all.group);
  return out.whole(all.begun).whole(all.lasted).whole(all.used).text(all.answers);
};
const readOf = (part: Partial<typeof SOUND>) => readSubmission(bytes(part).done());

describe('the bytes of a submission', () => {
  it('say who handed in what, when, how sure and in which language', () => {
    expect(readOf({})).toEqual({
      ...{ v: 1, paper: 'paper00001', edition: 'e1', id: 'sub00001', attempt: 1, seed: 7 },
      who: { name: '李雷', number: '7', class: '二班' },
      ...{ started: 1_796_000_000_000, at: 1_796_000_060_000, used: 45 },
      ...{ short: ['ab', null, { q1: 'w2' }], locales: ['en', 'zh', null], sure: [null, null, null] },
    });
  });

  it.each([
    ['the shortest names', { paper: 'a'.repeat(8), id: '0'.repeat(8) }],
    ['the longest names', { paper: 'a'.repeat(40), id: '9'.repeat(40), edition: 'e'.repeat(40) }],
    ['the last try', { attempt: 9999 }],
    ['the last order', { seed: 2 ** 32 - 1 }],
    ['words as long as they may be', { name: 'n'.repeat(40_000), number: 'n'.repeat(40_000), group: 'n'.repeat(40_000) }],
    ['no answer at all', { answers: '["",""]' }],
    ['lists in a field', { answers: '[{"a":["b"]},"",""]' }],
    ['times at their bounds', { begun: 2 ** 40, lasted: 2 ** 32, used: 2 ** 32 }],
  ])('may hold %s', (_, part) => {
    expect(readOf(part)).toMatchObject({ v: 1 });
  });

  it.each([
    ['of a later layout', { layout: 2 }],
    ['of none', { layout: 0 }],
    ['with a name of a paper that is too short', { paper: 'a'.repeat(7) }],
    ['with a name of a paper that is too long', { paper: 'a'.repeat(41) }],
    ['with capitals in the name of a paper', { paper: 'Paper00001' }],
    ['with something behind the name of a paper', { paper: 'paper00001 ' }],
    ['with a name of its own that is too short', { id: 'a'.repeat(7) }],
    ['with something before its own name', { id: '-sub00001' }],
    ['with an edition that is too long', { edition: 'e'.repeat(41) }],
    ['of no try', { attempt: 0 }],
    ['of a try beyond all', { attempt: 10_000 }],
    ['in no order', { seed: 0 }],
    ['in an order beyond all', { seed: 2 ** 32 }],
    ['of someone whose name has no end', { name: 'n'.repeat(40_001) }],
    ['of someone whose number has no end', { number: 'n'.repeat(40_001) }],
    ['of a class whose name has no end', { group: 'n'.repeat(40_001) }],
    ['begun beyond all time', { begun: 2 ** 40 + 1 }],
    ['that lasted beyond all time', { lasted: 2 ** 32 + 1 }],
    ['that took beyond all time', { used: 2 ** 32 + 1 }],
    ['with answers that are no JSON', { answers: '[' }],
    ['with answers that are no list', { answers: '{}' }],
    ['with answers that are nothing', { answers: 'null' }],
    ['without its languages', { answers: '[7,""]' }],
    ['with a number for its languages', { answers: '[0,""]' }],
    ['with a number for how sure', { answers: '["",0]' }],
    ['without how sure', { answers: '["",7]' }],
    ['with nothing of the two', { answers: '[]' }],
    ['with a language that is none', { answers: '["4",""]' }],
    ['with words for languages', { answers: '["zh",""]' }],
    ['with words for how sure', { answers: '["","1 "]' }],
    ['with answers deeper than any', { answers: '[{"a":[["b"]]},"",""]' }],
    ['with answers deeper than any, though empty', { answers: '[[[[]]],"",""]' }],
  ])('are broken %s', (_, part) => {
    expect(() => readOf(part)).toThrow(BrokenCode);
  });

  it('are broken with something more', () => {
    expect(() => readSubmission(bytes().whole(0).done())).toThrow(BrokenCode);
  });
});

describe('a submission in bytes', () => {
  const submission: Submission = {
    ...{ v: 1, paper: 'paper00001', edition: 'e1', id: 'sub00001', attempt: 1, seed: 7 },
    who: { name: '李雷', number: '7', class: '二班' },
    ...{ started: 1_796_000_000_400, at: 1_796_000_060_400, used: 45 },
    ...{ answers: ['ab', null, { q1: 'w2' }], locales: ['en', 'zh', null], sure: [null, 'guess', 'sure'] },
  };
  const unknown = () => undefined;

  it('is the same for ever: older ones are read by newer pages', () => {
    const written = submissionBytes({ ...submission, sure: [null, null, null] }, unknown);
    expect(written).toEqual(bytes({ answers: '["ab",null,{"q1":"w2"},"210",""]' }).done());
  });

  it('keeps answers as they are where the question is not to be had', () => {
    const read = readSubmission(submissionBytes(submission, unknown));
    expect(answersIn(read, unknown)).toEqual({ ...submission, started: 1_796_000_000_000, at: 1_796_000_060_000 });
  });

  it('rounds its times to seconds, and a clock put back is no time', () => {
    const timed = (started: number, at: number) => {
      const read = readSubmission(submissionBytes({ ...submission, started, at }, unknown));
      return [read.started, read.at];
    };
    expect(timed(1_499, 2_500)).toEqual([1_000, 3_000]);
    expect(timed(1_500, 1_499)).toEqual([2_000, 2_000]);
    expect(timed(90_000, 30_000)).toEqual([90_000, 90_000]);
  });
});
