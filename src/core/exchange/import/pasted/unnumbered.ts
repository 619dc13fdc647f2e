import type { KindWord } from './kind-words.ts';
import { isWritten } from './kind-words.ts';
import type { Line } from './lines.ts';

/** What is being gathered. */
export type Gathering = 'none' | 'stem' | 'option' | 'key' | 'explanation' | 'detail' | 'material';

/** Whether the part that begins at a line has no numbers: options or a key come before the first number. */
export const isUnnumbered = (lines: readonly Line[], from: number): boolean => {
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (line.heading && at > from) break;
    if (line.mark && line.mark.style !== 'han') return false;
    if (line.opensOptions || line.hasKey) return true;
  }
  return true;
};

/** Whether a key or the first option comes before the next blank line; a blank line may part a stem from what belongs to it. */
const leadsToQuestion = (lines: readonly Line[], i: number): boolean => {
  for (let at = i; at < lines.length; at++) {
    const line = lines[at] as Line;
    if (line.heading || line.material) return false;
    if (line.opensOptions || line.hasKey) return true;
    if (at > i && line.afterBlank) return false;
  }
  return false;
};

/** Whether the very next thing after a line is an option A or a key. */
const standsBefore = (lines: readonly Line[], i: number): boolean => {
  const line = lines[i] as Line;
  const next = lines[i + 1];
  return line.asks || line.opensOptions || next?.opensOptions === true || (next?.hasKey === true && !line.hasKey);
};

/**
 * Whether a line without number, label or option begins a question, in a part whose questions have no numbers.
 * Example: under 单选题, the line after 答案：C.
 */
export const beginsUnnumbered = (
  lines: readonly Line[],
  i: number,
  gathering: Gathering,
  kind: KindWord | null,
  answered: boolean,
): boolean => {
  const line = lines[i] as Line;
  const written = isWritten(kind);
  switch (gathering) {
    case 'none':
    case 'material':
      return leadsToQuestion(lines, i) || written || ((kind === 'judge' || kind === 'fill') && line.asks);
    case 'stem':
      return (written && !leadsToQuestion(lines, i)) || ((kind === 'judge' || kind === 'fill') && line.asks);
    case 'option':
      return (line.afterBlank && leadsToQuestion(lines, i)) || standsBefore(lines, i);
    case 'key':
      return written || !answered ? line.afterBlank && leadsToQuestion(lines, i) : leadsToQuestion(lines, i) || kind === 'judge';
    case 'explanation':
      return (line.afterBlank && leadsToQuestion(lines, i)) || (leadsToQuestion(lines, i) && standsBefore(lines, i));
    case 'detail':
      return leadsToQuestion(lines, i) || kind === 'judge';
  }
};
