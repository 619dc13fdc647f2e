import { decimals } from '../../charts/decimals.ts';
import type { Fong } from '../../core/kano/fong.ts';
import { fill } from '../../i18n/fill.ts';
import { linkFault } from '../../i18n/link-fault.ts';
import { curveOf, type Reading } from './reading.ts';
import type { Guess } from './state.ts';
import type { Common, Words } from './words.ts';

/** Two sentences, or the first where there is no second. */
export const both = (words: Words, one: string, two: string): string => (two ? fill(words.both, { one, two }) : one);

/** A critical difference to one decimal, or to as many as it takes to see on which side of the difference it lies. */
export const criticalOf = ({ difference, critical }: Fong): string => {
  for (let digits = 1; digits < 9; digits++) {
    const text = critical.toFixed(digits);
    if (difference >= critical === difference >= Number(text)) return text;
  }
  return critical.toFixed(9);
};

/** What Fong's test says of a feature; nothing where every answer is questionable. */
export const fongSays = (words: Words, { fong }: Reading): string =>
  fong ? fill(fong.significant ? words.fongYes : words.fongNo, { d: fong.difference, c: criticalOf(fong) }) : '';

/** What of the lines drawn comes from the survey: both ends, but of a reverse line nothing. */
export const endsSay = (words: Words, shown: readonly Reading[]): string => {
  const reverse = shown.find(({ kind }) => kind === 'R');
  if (!reverse) return shown.length > 0 ? words.endsNote : '';
  const note = fill(words.reverseNote, { name: reverse.feature.name });
  return shown.length > 1 ? both(words, words.endsOther, note) : note;
};

/** The guess beside the feature's own line, once it is shown; what a reverse line is compared with is a drawing and no survey. */
export const verdictSays = (words: Words, chosen: Reading, guess: Guess): string => {
  const [kind, said] = [words.kinds[chosen.kind], words.kinds[guess.kind]];
  const label = chosen.kind === guess.kind ? fill(words.verdictKind, { kind }) : fill(words.verdictOther, { kind, guess: said });
  const truth = curveOf(chosen);
  if (!truth) return label;
  const signed = (value: number) => decimals(value, 2, true);
  const [gl, gr] = [signed(guess.left / 100), signed(guess.right / 100)];
  const ends = { gl, gr, sl: signed(truth(0)), sr: signed(truth(1)) };
  return both(words, label, fill(chosen.kind === 'R' ? words.verdictDrawn : words.verdictEnds, ends));
};

/** What the parts of a link are called in the figure. */
const labelsOf = (words: Words) => ({ view: words.view, set: words.survey, feature: words.feature, x: words.fulfilment });

/** What of a link could not be read, and what is drawn where the reader expected another survey. */
export const faultSays = (words: Words, common: Common, faults: readonly string[], survey: string): string => {
  const own = faults[0] === 'missing' ? words.ownMissing : faults[0] === 'own' ? words.ownSpoilt : '';
  const rest = own ? faults.slice(1) : faults;
  const spoilt = rest.length > 0 ? linkFault(common, rest, labelsOf(words)) : '';
  return own ? both(words, fill(own, { survey }), spoilt) : spoilt;
};
