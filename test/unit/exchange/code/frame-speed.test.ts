import { expect, it } from 'vitest';
import { findCodes } from '../../../../src/core/exchange/code/frame.ts';
import { processorTime } from '../../../support/processor-time.ts';

it('codes are looked for in a time that grows with the text: 100,000 beginnings in a second', () => {
  const start = processorTime();
  expect(findCodes('zk2p.'.repeat(100_000)).every(({ ok }) => !ok)).toBe(true);
  // Gone through for each, it took twenty.
  expect(processorTime() - start).toBeLessThan(8000);
});
