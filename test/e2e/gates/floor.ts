/** The oldest browsers that README, “Browsers” names; astro.config.mjs builds the syntax down to them, this holds what it cannot. */
export const FLOOR = { chrome: 109, edge: 109, firefox: 121, safari: 16.4 };

/** Methods that one of them lacks, with the first versions of Chrome, Firefox and Safari that have them. */
const METHODS: readonly (readonly [RegExp, string])[] = [
  [/\.(toSorted|toSpliced|toReversed)\(/, '110, 115, 16'],
  [/\.with\((?:[^(),]|\([^()]*\))+,/, '110, 115, 16'],
  [/\b(Map|Object)\.groupBy\(/, '117, 119, 17.4'],
  [/\bArray\.fromAsync\(/, '121, 115, 16.4'],
  [/\bPromise\.(withResolvers|try)\(/, '119, 121, 17.4'],
  [
    /\.(isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(|\.(union|intersection|difference)\(\s*(new Set|\w+\))/,
    '122, 127, 17',
  ],
  [/\.(isWellFormed|toWellFormed)\(/, '111, 119, 16.4'],
  [
    /\bIterator\.(from|prototype|concat)\b|\.(?:(?:values|keys|entries)\(\)|matchAll\([^()]*\))\.(map|filter|find|some|every|reduce|toArray|take|drop|flatMap|forEach)\(/,
    '122, 131, 18.4',
  ],
  [/\bURL\.(canParse|parse)\(/, '120, 115, 17'],
  [/\bAbortSignal\.any\(/, '116, 124, 17.4'],
  [/\.checkVisibility\(/, '105, 106, 17.4'],
  [/\.(showPopover|hidePopover|togglePopover)\(/, '114, 125, 17'],
  // asked for first, it may be used
  [/^(?![\s\S]*(?:typeof Intl\.Segmenter|\bIntl\.Segmenter===void 0))[\s\S]*?\bIntl\.Segmenter\b/, '87, 125, 14.1'],
  [/(?<!\.)\brequestIdleCallback\(/, '47, 55, none'],
  // asked for first, as `jose` does, they may be used
  [/(?<!(?:to|from)Base64\)\s*return\s+\w+)\.(fromBase64|toBase64|fromHex|toHex)\(/, '140, 133, 18.2'],
  [/\.(setHTMLUnsafe|getHTML|moveBefore)\(/, '124, 123, 17.4'],
  [/\bnew RegExp\([^)]*,\s*["'`][dgimsuy]*v/, '112, 116, 17'],
  [/[=(,:[!&|?{};]\s*\/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[dgimsuy]*v[dgimsuy]*\b/, '112, 116, 17'],
];

/** Styles that would leave something black, blank or always open; a ground or a balance that is missing is no harm. */
const STYLES: readonly (readonly [RegExp, string])[] = [
  [/(?:^|[;{])(?:fill|stroke|color|text-decoration[\w-]*|outline[\w-]*|border[\w-]*):[^;}]*color-mix\(/, '111, 113, 16.2'],
  [/:\s*light-dark\(/, '123, 120, 17.5'],
  [/[;{}]\s*&/, '112, 117, 16.5'],
  [/@(scope|starting-style)\b/, '118, 128, 17.4'],
  [/:\s*anchor\(|position-area:/, '125, 147, 26'],
];

/** What stands in a script or a style sheet as it is sent and is younger than the floor. */
export const floorFaults = (path: string, text: string): readonly string[] =>
  (path.endsWith('.css') ? STYLES : METHODS).flatMap(([young, since]) => {
    const found = young.exec(text);
    const around = found && text.slice(Math.max(0, found.index - 20), found.index + found[0].length + 20);
    return around ? [`${path}: ${around} (Chrome, Firefox, Safari from ${since})`] : [];
  });
