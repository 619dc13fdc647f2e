import fc from 'fast-check';
import { DIRECTIONS, type LearnerEvent, PLACES, REASONS, SURENESS } from '../../../src/core/record/event.ts';

/** Few questions and days, so that what should meet meets. */
const stamp = {
  v: fc.constant(1 as const),
  at: fc.integer({ min: 0, max: 40 }),
  day: fc.integer({ min: 1, max: 5 }).map((day) => `2026-11-0${day}`),
  order: fc.option(fc.integer({ min: 20, max: 60 }), { nil: undefined }),
};
const question = fc.constantFrom('a', 'b', 'c');

const answered = fc
  .record({
    ...stamp,
    question,
    answer: fc.constantFrom('x', null, ['p', 'q'], { text: '茶', ticked: [0] }),
    seed: fc.nat(9),
    max: fc.integer({ min: 0, max: 5 }),
    share: fc.constantFrom(0, 0.5, 0.8, 1),
    place: fc.constantFrom(...PLACES),
    sure: fc.option(fc.constantFrom(...SURENESS), { nil: undefined }),
    claims: fc.nat(2),
  })
  .map(({ share, max, sure, claims, v, at, day, order, question, answer, seed, place }) => ({
    v,
    at,
    day,
    order,
    kind: 'answered' as const,
    question,
    answer,
    seed,
    score: share * max,
    max,
    place,
    ...(sure && { sure }),
    ...(claims > 0 && claims <= max - share * max && { claimed: ['b1', 'b2'].slice(0, claims) }),
  }));
const read = fc.record({
  ...stamp,
  kind: fc.constant('read' as const),
  lesson: fc.constantFrom('crm/core-ideas', 'clv/clv-factors'),
});
const flagged = fc.record({ ...stamp, kind: fc.constant('flagged' as const), question, on: fc.boolean() });
const carded = fc
  .record({
    ...stamp,
    kind: fc.constant('carded' as const),
    point: fc.constantFrom('kano.1', 'kano.2'),
    recalled: fc.boolean(),
    direction: fc.constantFrom(...DIRECTIONS),
    seconds: fc.option(fc.nat(60), { nil: undefined }),
  })
  .map(({ seconds, ...rest }) => ({ ...rest, ...(seconds !== undefined && { seconds }) }));
const reasoned = fc.record({
  ...stamp,
  kind: fc.constant('reasoned' as const),
  question,
  reason: fc.constantFrom(...REASONS, null),
});
const hidden = fc.record({ ...stamp, kind: fc.constant('hidden' as const), question, on: fc.boolean() });
const planned = fc.record({
  ...stamp,
  kind: fc.constant('planned' as const),
  from: fc.constantFrom('2026-11-01', '2026-11-03'),
  exam: fc.constantFrom('2026-11-20', null),
  minutes: fc.nat(600),
  offWeekdays: fc.subarray([0, 3, 6]),
  offDays: fc.subarray(['2026-11-09', '2026-11-12']),
  mocks: fc.boolean(),
  units: fc.subarray(['crm', 'clv']),
});

/** Events as several devices would have written them: ids are unique, unless `clashing`. */
export const events = (clashing = false): fc.Arbitrary<readonly LearnerEvent[]> =>
  fc.array(fc.oneof(answered, read, flagged, carded, reasoned, hidden, planned), { maxLength: 12 }).chain((bare) =>
    fc.array(fc.integer({ min: 0, max: clashing ? 4 : 1e9 }), { minLength: bare.length, maxLength: bare.length }).map((ids) =>
      bare.map(({ v, at, day, order, ...rest }, i) => {
        const id = `d${clashing ? ids[i] : `${ids[i]}-${i}`}`;
        return { v, id, at, day, ...(order !== undefined && { order }), ...rest } as LearnerEvent;
      }),
    ),
  );

/** What a spoilt or a future store may hold. */
export const rubbish: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue(),
  fc.constant({ v: 2, id: 'd1', kind: 'dreamt' }),
  fc.constant({ v: 1, id: 'd1', at: 1, day: '2026-11-01', kind: 'dreamt' }),
  answered.map((event) => ({ ...event, id: 'd2', score: -1 })),
  answered.map((event) => ({ ...event, id: '__proto__' })),
);
