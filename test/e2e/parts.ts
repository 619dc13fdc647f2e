/** What of a page is looked at. Its bytes, policy, islands, names, fields and its width at 320 px always are. */
export interface Parts {
  /** Axe's rules on tags, roles and what stands in what; those on names always are. */
  readonly structure: boolean;
  /** Colours of text (axe) and of labels (the picture), in the light. */
  readonly light: boolean;
  /** The same in the dark. */
  readonly dark: boolean;
  /** Every named state alive, without a fault, and in sight. */
  readonly specimens: boolean;
  /** Without JavaScript. */
  readonly paper: boolean;
}

const WHOLE: Parts = { structure: true, light: true, dark: true, specimens: false, paper: true };

/** What an English page is spared. */
const TWIN = { structure: false, light: false, dark: false, paper: false } satisfies Partial<Parts>;

/** The addresses of twins: what follows the language. */
const twin = (path: string) => new RegExp(`^en/${path}`);

/**
 * Pages that show nothing new in some way, and who shows it. Whatever is not named here is looked at whole: an address of a new kind, too.
 * An English page has the tags and styles of its Chinese twin (the parity of content tests) in other words, so structure, colours and what
 * is left without JavaScript are looked at in Chinese; without JavaScript also in English on one page of each sort (SAMPLE). A gallery
 * repeats what stands in the lab, ten times over. (Where structure and colours are looked at, axe is asked only if something on the page
 * stands or looks as on no page before: shapes.ts, looks.ts.)
 */
const SPARED: readonly (readonly [RegExp, Partial<Parts>])[] = [
  [twin('(lessons|lab|answers|cram)/'), TWIN],
  [twin('((practice|record|search|glossary|sources|keyboard|revise|exam|assignment|teach(/[a-z]+)?)/)?$'), TWIN],
  [/^(zh|en)\/lab\/gallery\/./, { dark: false }],
  [/^zh\/lab\/gallery\/./, { specimens: true }],
];

/** What of the page at an address (`zh/lab/kano/`) is looked at. */
export const partsOf = (address: string): Parts =>
  Object.assign({ ...WHOLE }, ...SPARED.filter(([pattern]) => pattern.test(address)).map(([, spared]) => spared));
