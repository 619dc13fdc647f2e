import { nextOrder } from '../clock.ts';

/** This page's own name, so that ids need no agreement between tabs: new at each load. */
let self = '';
let count = 0;

/** A name that nothing else has. */
export const newName = (): string =>
  [...crypto.getRandomValues(new Uint8Array(10))].map((byte) => (byte % 36).toString(36)).join('');

const two = (n: number) => String(n).padStart(2, '0');

/** The day it is where the learner is, YYYY-MM-DD. */
export const today = (now = new Date()): string => `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;

/** When something happens now: the time, the learner's day, and the order where the clock does not tell it. */
export const moment = () => {
  const now = new Date();
  const at = now.getTime();
  const order = nextOrder(at);
  return { at, day: today(now), ...(order !== at && { order }) };
};

/** What a new event is stamped with. */
export const stamp = () => {
  self ||= newName();
  count += 1;
  return { v: 1, id: `${self}-${count}`, ...moment() } as const;
};
