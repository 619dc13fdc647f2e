/** This page's own name, so that ids need no agreement between tabs: new at each load. */
let self = '';
let count = 0;

const name = (): string => [...crypto.getRandomValues(new Uint8Array(10))].map((byte) => (byte % 36).toString(36)).join('');

const two = (n: number) => String(n).padStart(2, '0');

/** The day it is where the learner is, YYYY-MM-DD. */
export const today = (now = new Date()): string => `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;

/** What a new event is stamped with. */
export const stamp = () => {
  self ||= name();
  count += 1;
  const now = new Date();
  return { v: 1, id: `${self}-${count}`, at: now.getTime(), day: today(now) } as const;
};
