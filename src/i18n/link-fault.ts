import { fill } from './fill.ts';

interface Words {
  readonly linkFault: string;
  readonly linkOther: string;
  readonly listComma: string;
}

/**
 * The sentence on the parts of a link that could not be read: each by the label that a reader sees in the figure, and those without one
 * counted, since their names are nobody's words. `faults` are names of parts as a link has them, `labels` their labels.
 * Example: linkFault(widget, ['retention', 'x'], { retention: '维系率' }) names 维系率 and one other setting.
 */
export const linkFault = (words: Words, faults: readonly string[], labels: Readonly<Record<string, string>>): string => {
  const known = faults.filter((fault) => Object.hasOwn(labels, fault));
  const others = faults.length - known.length;
  const named = [...new Set(known.map((fault) => labels[fault] as string))];
  const parts = others > 0 ? [...named, fill(words.linkOther, { n: others })] : named;
  return fill(words.linkFault, { parts: parts.join(words.listComma) });
};
