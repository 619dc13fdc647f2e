/** What of a page is looked at. Its bytes, its policy, its islands and its width at 320 px always are. */
export interface Parts {
  /** Axe's rules on names, roles and order. */
  readonly structure: boolean;
  /** Colours of text (axe) and of labels (the picture), in the light. */
  readonly light: boolean;
  /** The same in the dark. */
  readonly dark: boolean;
  /** Every named state alive, without a fault, and photographed. */
  readonly specimens: boolean;
  /** Without JavaScript. */
  readonly paper: boolean;
}

const WHOLE: Parts = { structure: true, light: true, dark: true, specimens: false, paper: true };

/** The addresses of twins: what follows the language. */
const twin = (path: string) => new RegExp(`^en/${path}`);

/**
 * Pages that show nothing new in some way, and who shows it. Whatever is not named here is looked at whole: an address of a new kind, too.
 * An English page has the tags and styles of its Chinese twin (the parity of content tests) in other words, so colours are looked at in
 * Chinese. A gallery repeats what stands in the lab, ten times over. Sheets of answers and of points are alike in both languages
 * without JavaScript. (Where colours are looked at, axe is asked about a page only if text on it looks as on no page before: looks.ts.)
 */
const SPARED: readonly (readonly [RegExp, Partial<Parts>])[] = [
  [twin('(lessons|lab|answers|cram)/'), { light: false, dark: false }],
  [twin('((practice|record|search|revise|glossary|sources)/)?$'), { light: false, dark: false }],
  [twin('(answers|cram)/'), { paper: false }],
  [twin('lab/gallery/.'), { structure: false }],
  [/^(zh|en)\/lab\/gallery\/./, { dark: false }],
  [/^zh\/lab\/gallery\/./, { specimens: true }],
];

/** What of the page at an address (`zh/lab/kano/`) is looked at. */
export const partsOf = (address: string): Parts =>
  Object.assign({ ...WHOLE }, ...SPARED.filter(([pattern]) => pattern.test(address)).map(([, spared]) => spared));
