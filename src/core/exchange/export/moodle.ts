import { partners } from '../../quiz/kinds/match.ts';
import type { Multiple, Numeric, Question, Rubric } from '../../quiz/question.ts';
import { runsOf } from '../../quiz/text.ts';
import { explained } from './explained.ts';
import { type Exported, type ExportItem, frozen } from './item.ts';
import { type Losing, lossesOf, marksBut } from './losses.ts';
import { escaped } from './xml.ts';

/** The shares of the marks that Moodle takes, in per cent: it refuses 33, and wants 33.33333. */
const FRACTIONS = [
  100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667, 14.28571, 12.5, 11.11111, 10, 5, 0,
];
const fraction = (share: number): number => {
  const wanted = Math.abs(share) * 100;
  const nearest = FRACTIONS.reduce((best, each) => (Math.abs(each - wanted) < Math.abs(best - wanted) ? each : best));
  return share < 0 ? -nearest : nearest;
};

/** A text as the HTML that Moodle shows: stress bold, lines broken, nothing else taken for markup. */
const html = (text: string): string =>
  runsOf(text)
    .map((run) =>
      run.kind === 'stress' ? `<strong>${escaped(run.text)}</strong>` : run.kind === 'text' ? escaped(run.text) : '',
    )
    .join('')
    .replaceAll('\n', '<br>');
const cdata = (text: string): string => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
const rich = (tag: string, markup: string, attributes = ''): string =>
  `<${tag}${attributes} format="html"><text>${cdata(markup)}</text></${tag}>`;
const answer = (share: number, text: string, feedback: string, format = 'html'): string =>
  `<answer fraction="${fraction(share)}" format="${format}"><text>${format === 'html' ? cdata(html(text)) : escaped(text)}</text>${rich('feedback', html(feedback))}</answer>`;

/** Right options share the whole mark; each wrong one takes as much as a right one gives. */
const multiple = ({ options }: Multiple): string => {
  const right = options.filter(({ correct }) => correct).length;
  const answers = options.map(({ text, correct, feedback }) => answer((correct ? 1 : -1) / right, text, feedback));
  return `<single>false</single><shuffleanswers>true</shuffleanswers><answernumbering>ABCD</answernumbering>${answers.join('')}`;
};

const subquestions = (pairs: readonly (readonly [string, string])[], spare: readonly string[]): string =>
  `<shuffleanswers>true</shuffleanswers>${[...pairs, ...spare.map((text) => ['', text] as const)]
    .map(
      ([left, right]) =>
        `<subquestion format="html"><text>${cdata(html(left))}</text><answer><text>${escaped(right)}</text></answer></subquestion>`,
    )
    .join('')}`;

/** Inside a cloze, `}` `~` `=` `#` `/` `"` and `\` have meanings of their own. */
const inCloze = (text: string): string => html(text.replace(/[}~=#/"\\]/g, (sign) => `\\${sign}`));
const cloze = ({ prompt, blanks }: Extract<Question, { kind: 'fill' }>): string =>
  runsOf(prompt, 'blank')
    .map((run) => {
      if (run.kind === 'text') return escaped(run.text).replaceAll('\n', '<br>');
      if (run.kind === 'stress') return `<strong>${escaped(run.text)}</strong>`;
      const blank = run.kind === 'blank' ? blanks.find(({ id }) => id === run.id) : undefined;
      return blank ? `{1:SHORTANSWER:${blank.accept.map((text) => `=${inCloze(text)}`).join('~')}}` : '';
    })
    .join('');

const rubricText = (rubric: Rubric | null): string =>
  rubric
    ? `<ol>${rubric.points.map((point) => `<li>${html(point)}</li>`).join('')}</ol>${rubric.model.map(({ text }) => `<p>${html(text)}</p>`).join('')}`
    : '';

const numeric = ({ answer: value, also, tolerance, unit, trace, traps }: Numeric): string =>
  [value, ...also]
    .map(
      (right) =>
        `<answer fraction="100" format="moodle_auto_format"><text>${right}</text>${rich('feedback', trace.map(html).join('<br>'))}<tolerance>${tolerance}</tolerance></answer>`,
    )
    .join('') +
  traps
    .map(
      ({ value: wrong, feedback }) =>
        `<answer fraction="0" format="moodle_auto_format"><text>${wrong}</text>${rich('feedback', html(feedback))}<tolerance>${tolerance}</tolerance></answer>`,
    )
    .join('') +
  (unit === undefined
    ? '<unitgradingtype>0</unitgradingtype><showunits>3</showunits>'
    : `<units><unit><multiplier>1</multiplier><unit_name>${escaped(unit)}</unit_name></unit></units><unitgradingtype>0</unitgradingtype><showunits>0</showunits>`);

type Asked = ReturnType<typeof frozen>[number]['asked'];
/** A question’s type in Moodle and what stands inside, beside name and text. */
const body = (asked: Asked, rubric: Rubric | null): readonly [string, string] => {
  switch (asked.kind) {
    case 'single':
      return [
        'multichoice',
        `<single>true</single><shuffleanswers>${!asked.keepOrder}</shuffleanswers><answernumbering>ABCD</answernumbering>${asked.options.map(({ text, correct, feedback }) => answer(correct ? 1 : 0, text, feedback)).join('')}`,
      ];
    case 'multiple':
      return ['multichoice', multiple(asked)];
    case 'judge':
      return [
        'truefalse',
        [true, false]
          .map((value) =>
            answer(value === asked.answer ? 1 : 0, String(value), asked.feedback[value ? 'true' : 'false'], 'moodle_auto_format'),
          )
          .join(''),
      ];
    case 'fill':
      return ['cloze', ''];
    case 'numeric':
      return ['numerical', numeric(asked)];
    case 'classify': {
      const named = new Map(asked.categories.map(({ id, name }) => [id, name]));
      const used = new Set(asked.items.map(({ primary }) => primary));
      const spare = asked.categories.filter(({ id }) => !used.has(id)).map(({ name }) => name);
      return [
        'matching',
        subquestions(
          asked.items.map(({ text, primary }) => [text, named.get(primary) ?? ''] as const),
          spare,
        ),
      ];
    }
    case 'match': {
      const own = new Set(asked.pairs.map(({ id }) => id));
      const spare = partners(asked).flatMap(({ id, text }) => (own.has(id) ? [] : [text]));
      return [
        'matching',
        subquestions(
          asked.pairs.map(({ left, right }) => [left, right] as const),
          spare,
        ),
      ];
    }
    case 'order':
      return [
        'matching',
        subquestions(
          asked.steps.map(({ text }, i) => [text, String(i + 1)] as const),
          [],
        ),
      ];
    default:
      return [
        'essay',
        `<responseformat>editor</responseformat><responserequired>1</responserequired><responsefieldlines>15</responsefieldlines><attachments>0</attachments>${rich('graderinfo', rubricText(rubric))}`,
      ];
  }
};

/** What Moodle does not carry. */
const LOSING: readonly Losing[] = [
  'frozen',
  'classify-as-match',
  'order-as-match',
  ['part-marks', marksBut('each')],
  'fixed-blanks',
  'exact-text',
  'by-hand',
  'no-second',
];

/**
 * Questions as Moodle XML, which Moodle 3 and 4 import: texts as escaped HTML in CDATA, marks, feedback, and an idnumber by which an
 * import replaces what came before. `category` puts them into a category of that name; without it they go where the teacher is.
 * draws 1..20: how many times figures that vary are frozen.
 * Source: docs.moodle.org, Moodle XML format.
 */
export const moodleXml = (items: readonly ExportItem[], draws = 3, category = ''): Exported => {
  const losses = lossesOf(items, LOSING);
  const questions = items.flatMap((item) =>
    frozen(item, draws).map(({ id, asked }) => {
      const [type, inner] = body(asked, item.rubric);
      const text = asked.kind === 'fill' ? cloze(asked) : html(asked.prompt);
      // Numbers say it at each answer.
      const why = asked.kind === 'numeric' ? '' : explained(asked).map(html).join('<br>');
      const grade = type === 'cloze' ? '' : `<defaultgrade>${item.points}</defaultgrade>`;
      const tags =
        item.about.length > 0
          ? `<tags>${item.about.map((tag) => `<tag><text>${escaped(tag)}</text></tag>`).join('')}</tags>`
          : '';
      return `<question type="${type}"><name><text>${escaped(id)}</text></name>${rich('questiontext', text)}${rich('generalfeedback', why)}${grade}<penalty>0</penalty><hidden>0</hidden><idnumber>${escaped(id)}</idnumber>${inner}${tags}</question>`;
    }),
  );
  const head = category
    ? [`<question type="category"><category><text>$course$/top/${escaped(category)}</text></category></question>`]
    : [];
  return { text: `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${[...head, ...questions].join('\n')}\n</quiz>\n`, losses };
};
