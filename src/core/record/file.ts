import { isRecord } from './event.ts';
import { type Log, logOf } from './log.ts';

/** Why a text is no record at all. */
export type LogFault = 'empty' | 'too-long' | 'not-json' | 'not-a-record';
export type LogRead = { readonly log: Log } | { readonly fault: LogFault };

/** Longest text that is read, in characters: some 100,000 answers. */
export const LONGEST_RECORD = 40_000_000;
const FORMAT = 'zhike-record';

/** A record as text, for a file or to paste; what is set aside goes along. */
export const writeLog = ({ events, aside }: Log): string =>
  JSON.stringify({ format: FORMAT, version: 1, events: [...events, ...aside.map(({ raw }) => raw)] });

/**
 * Reads a record back. Throws nothing: a text that is no record says why, and single events that cannot be read are set aside.
 * Example: readLog('') is { fault: 'empty' }.
 */
export const readLog = (text: string): LogRead => {
  // trim takes the mark as well that some editors put in front
  const trimmed = text.trim();
  if (trimmed === '') return { fault: 'empty' };
  if (trimmed.length > LONGEST_RECORD) return { fault: 'too-long' };
  let parsed: unknown;
  try {
    parsed = JSON.parse(trimmed);
  } catch {
    return { fault: 'not-json' };
  }
  if (!isRecord(parsed) || parsed.format !== FORMAT || !Array.isArray(parsed.events)) return { fault: 'not-a-record' };
  return { log: logOf(parsed.events) };
};
