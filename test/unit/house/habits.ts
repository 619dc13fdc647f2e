import type { SourceFile } from './files.ts';

const LONGEST = 250;

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<![:'"`\\])\/\/.*$/gm, '');

interface Habit {
  /** Which files it is about. */
  readonly of: RegExp;
  readonly not?: RegExp;
  /** What must not stand in them. */
  readonly refuses: RegExp;
  readonly fault: string;
}

const HABITS: readonly Habit[] = [
  {
    of: /^src\/core\//,
    refuses: /\b(Date\.now|Math\.random|performance\.now)\b|\bnew Date\(\)/,
    fault: 'takes time or chance from outside: make it an argument',
  },
  {
    of: /^src\/core\//,
    refuses: /\b(document|window|localStorage|sessionStorage|navigator|process)\s*\.|\bfetch\(/,
    fault: 'reaches for its surroundings: core is arithmetic',
  },
  { of: /^src\/.*\.(astro|svelte)$/, not: /^src\/kit\//, refuses: /\sclient:\w+/, fault: 'wakes an island: only kit does' },
  { of: /^src\/(widgets|charts|controls)\//, refuses: /\{@html\b/, fault: 'prints HTML from a value: text nodes only' },
  {
    of: /^src\/.*\.(astro|svelte)$/,
    refuses: /\sstyle(=|:[\w-]+)|\.style\.|\bsetAttribute\(\s*['"]style/,
    fault: 'sets a style attribute, which the policy forbids: use a class or a presentation attribute',
  },
  {
    of: /^src\/.*\.(ts|svelte|astro)$/,
    not: /^src\/(kit|core)\/index\.ts$/,
    refuses: /^export\s+(\*|\{[^}]*\})\s*from\b/m,
    fault: 'passes on what another file exports: import it from there',
  },
  {
    of: /^src\/widgets\//,
    // Forms dealt evenly and the code of what was handed in come out the same when they are made again.
    not: /\/(PrintPaper\.svelte|make-receipt\.ts)$/,
    refuses: /^\s*(void )?(await )?(keep(Work|Many|Paper|Ruling|RosterNote|Submissions|Typed)|save(Session|Sitting))\(/m,
    fault: 'does not look at how safe it is what was kept',
  },
  {
    of: /^src\/.*\.svelte$/,
    refuses: /\bonclick=(?!\{once\()[^×\n]*>×</,
    fault: 'takes away by a press that a double click repeats: see controls/once.ts',
  },
  {
    of: /^src\/.*\.(ts|svelte|astro)$/,
    refuses: /\beval\(|\bnew Function\(|\.(innerHTML|outerHTML)\s*=|\binsertAdjacentHTML\(/,
    fault: 'makes code or HTML out of text',
  },
  {
    of: /^src\/(widgets|charts|controls|state)\//,
    not: /^src\/controls\/hand-over\.ts$/,
    refuses: /text\/csv;|createObjectURL\([^)]*\);?\s*\w+\.download|navigator\.clipboard/,
    fault: 'makes or hands over a file by itself: controls/hand-over.ts does',
  },
  {
    of: /^src\/(widgets|charts|controls|state)\//,
    not: /^src\/state\/page-locale\.ts$/,
    refuses: /=== 'zh' \? ('、|'zh-CN')/,
    fault: 'writes a list or a date in a language by itself: state/page-locale.ts does',
  },
  {
    of: /^src\/(widgets|state)\//,
    refuses: /new Date\(\)\.toISOString\(\)\.slice/,
    fault: 'takes the day in London for that of the reader: state/record/stamp.ts has today()',
  },
];

const NAMES = /(^|\/)(utils?|helpers?|common|managers?|misc)(\.|\/|$)/i;

/** Where the code departs from the habits of the house. */
export const habitFaults = (files: readonly SourceFile[]): readonly string[] =>
  files.flatMap(({ path, text }) => {
    const code = withoutComments(text);
    const lines = text.trimEnd().split('\n').length;
    return [
      ...(lines > LONGEST ? [`${path} has ${lines} lines, at most ${LONGEST}: it is probably two ideas`] : []),
      ...(NAMES.test(path) ? [`${path} is named for no idea`] : []),
      ...HABITS.filter(({ of, not, refuses }) => of.test(path) && !not?.test(path) && refuses.test(code)).map(
        ({ fault, refuses }) => `${path} ${fault} (${refuses.exec(code)?.[0].trim()})`,
      ),
    ];
  });
