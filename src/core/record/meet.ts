import type { LearnerEvent } from './event.ts';

/**
 * The place of an event in the order of what was done: its time, unless the clock was found to have been ahead before.
 * Example: orderOf({ at: 5, order: 9 }) is 9.
 */
export const orderOf = ({ at, order }: { readonly at: number; readonly order?: number }): number => order ?? at;

/** Whether `a` was done after `b`; at one moment, by their ids, so that every device has the same order. */
export const later = (
  a: { readonly at: number; readonly order?: number; readonly id: string },
  b: { readonly at: number; readonly order?: number; readonly id: string },
): boolean => {
  const apart = orderOf(a) - orderOf(b);
  return apart > 0 || (apart === 0 && a.id > b.id);
};

/** An event as text without what older versions of the course leave out when they write it. */
const text = (event: LearnerEvent): string => {
  const { order: _, ...rest } = event;
  return JSON.stringify('locale' in rest ? { ...rest, locale: undefined } : rest);
};

/**
 * The one rule for two events of one id, wherever they meet: what was here first stays, and what says otherwise goes aside (`other`).
 * A lesson is read once under one id on all devices: there the earlier reading stays, and nothing goes aside.
 * Throws nothing. Example: of an event and itself, the event stays and `other` is null.
 */
export const meet = (
  here: LearnerEvent,
  incoming: LearnerEvent,
): { readonly stays: LearnerEvent; readonly other: LearnerEvent | null } => {
  if (here.kind === 'read' && incoming.kind === 'read' && here.lesson === incoming.lesson)
    return { stays: incoming.at < here.at ? incoming : here, other: null };
  return { stays: here, other: text(here) === text(incoming) ? null : incoming };
};
