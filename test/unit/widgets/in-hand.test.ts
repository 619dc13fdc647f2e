import { expect, it, vi } from 'vitest';
import { InHand } from '../../../src/widgets/quiz/class/in-hand.ts';

const ticked = { kind: 'ticked', submission: 's1', item: 2, points: [0, 3] } as const;
const noted = { kind: 'noted', submission: 's1', item: 2, note: 'half a' } as const;

it('ticks and a note in the middle of which a teacher goes away are kept, once, whether the page or a part of it is left', () => {
  const page = new EventTarget();
  for (const name of ['addEventListener', 'removeEventListener'] as const) vi.stubGlobal(name, page[name].bind(page));
  const rule = vi.fn();
  const hand = new InHand(rule);
  const end = hand.begin();
  hand.ticked = ticked;
  hand.noted = noted;
  page.dispatchEvent(new Event('pagehide'));
  page.dispatchEvent(new Event('pagehide'));
  expect(rule.mock.calls).toEqual([[ticked], [noted]]);
  hand.noted = noted;
  hand.keepNote();
  hand.ticked = ticked;
  end();
  page.dispatchEvent(new Event('pagehide'));
  expect(rule.mock.calls.slice(2)).toEqual([[noted], [ticked]]);
});
