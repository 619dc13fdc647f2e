import { type LearnerEvent, readEvent } from '../../core/record/event.ts';

/** What one tab tells the others: an event, or null after the record was changed as a whole. */
type News = LearnerEvent | null;

const open = (): BroadcastChannel | null => (typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('zhike'));
let channel: BroadcastChannel | null | undefined;

export const tell = (news: News): void => {
  channel ??= open();
  channel?.postMessage(news);
};

/** Hears what other tabs tell; gives back what ends it. */
export const hear = (listen: (news: News) => void): (() => void) => {
  const ear = open();
  if (ear)
    ear.onmessage = ({ data }) => {
      const read = readEvent(data);
      if (data === null) listen(null);
      else if ('event' in read) listen(read.event);
    };
  return () => ear?.close();
};
