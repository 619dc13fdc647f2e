import { parse } from 'gift-pegjs';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { gift } from '../../../../src/core/exchange/export/gift.ts';
import type { ExportItem } from '../../../../src/core/exchange/export/item.ts';
import { moodleXml } from '../../../../src/core/exchange/export/moodle.ts';
import type { Question } from '../../../../src/core/quiz/question.ts';
import { bankOf } from '../../../../src/course/bank.ts';
import { pointIds } from '../../../../src/course/content.ts';
import { namesOf } from '../../../../src/course/one-name.ts';
import { questionIn, rubricIn } from '../../../../src/course/question.ts';
import { readContent } from '../../../content/read.ts';
import { QUESTIONS } from '../../../support/papers.ts';

const content = readContent();
const texts = new Map(
  content.concepts.flatMap((concept) => pointIds(concept).map((id, i) => [id, concept.points[i] ?? concept.term] as const)),
);
const bank = (locale: 'zh' | 'en'): readonly ExportItem[] => {
  const names = namesOf(content.concepts, locale);
  return bankOf(content).map(({ question, unit }) => ({
    id: question.id,
    question: questionIn(question, locale, names),
    rubric: question.kind === 'short' || question.kind === 'essay' ? rubricIn(question, locale, texts) : null,
    points: 2,
    about: [unit],
  }));
};
const item = (question: Question): ExportItem => ({ id: question.id, question, rubric: null, points: 2, about: [] });

/** Every element with its text, as another program reads it; throws where it is no well-formed XML. */
const elements = (xml: string) => {
  const found: { readonly path: string; text: string; readonly attributes: Readonly<Record<string, string>> }[] = [];
  const open: (typeof found)[number][] = [];
  const parser = new SaxesParser();
  parser.on('error', (fault) => {
    throw fault;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const each = {
      path: [...open.map(({ path }) => path.split('/').at(-1)), name].join('/'),
      text: '',
      attributes: attributes as Record<string, string>,
    };
    found.push(each);
    open.push(each);
  });
  const said = (text: string) => {
    const here = open.at(-1);
    if (here) here.text += text;
  };
  parser.on('text', said);
  parser.on('cdata', said);
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return found;
};

describe('Moodle XML', () => {
  it.each(['zh', 'en'] as const)(
    'of the whole bank in %s is well formed, with every id once and shares that add up to the whole',
    (locale) => {
      const found = elements(moodleXml(bank(locale), 1).text);
      const ids = found.filter(({ path }) => path.endsWith('/idnumber')).map(({ text }) => text);
      expect(ids).toHaveLength(bank(locale).length);
      expect(new Set(ids).size).toBe(ids.length);
      const shares = found
        .filter(({ path }) => path === 'quiz/question/answer')
        .map(({ attributes }) => Number(attributes.fraction));
      expect(shares.every((each) => each >= -100 && each <= 100)).toBe(true);
    },
  );

  it('gives full marks to the key and less to everything else', () => {
    const found = elements(moodleXml([item(QUESTIONS.multiple)]).text);
    const shares = found
      .filter(({ path }) => path === 'quiz/question/answer')
      .map(({ attributes }) => Number(attributes.fraction));
    expect(shares).toEqual([50, 50, -50]);
  });

  it('freezes figures that vary as often as it is asked to, each under a name of its own', () => {
    const drawn: Question = {
      ...QUESTIONS.numeric,
      prompt: '{a} + 1?',
      draw: { a: { values: [1, 2, 3, 4, 5, 6, 7, 8, 9] } },
      answer: 'a + 1',
    };
    const { text, losses } = moodleXml([item(drawn)], 3);
    expect(text.match(/type="numerical"/g)).toHaveLength(3);
    expect(new Set(text.match(/<idnumber>[^<]+/g)).size).toBe(3);
    expect(losses).toEqual([{ item: 'own-numeric', code: 'frozen' }]);
  });

  it('takes nothing in a text for markup, and leaves out what XML cannot hold', () => {
    const prompt = '<script>alert(1)</script> ]]> & "q" \u0000';
    const { text } = moodleXml([item({ ...QUESTIONS.judge, prompt })]);
    const shown = elements(text).find(({ path }) => path === 'quiz/question/questiontext/text');
    expect(shown?.text).toBe('&lt;script&gt;alert(1)&lt;/script&gt; ]]&gt; &amp; &quot;q&quot; ');
  });
});

describe('GIFT', () => {
  it.each(['zh', 'en'] as const)(
    'of the whole bank in %s is read by another program, each question once and of its kind',
    (locale) => {
      const items = bank(locale);
      const read = parse(gift(items, 1).text, {}) as readonly { readonly type: string; readonly title: string | null }[];
      const blanks = (question: Question) => (question.kind === 'fill' ? question.blanks.length : 1);
      expect(read).toHaveLength(items.reduce((sum, { question }) => sum + blanks(question), 0));
      expect(new Set(read.map(({ title }) => title)).size).toBe(read.length);
    },
  );

  it('keeps signs of its own in texts', () => {
    const prompt = String.raw`a{b}~c=d#e:f\n \alpha`;
    const [read] = parse(gift([item({ ...QUESTIONS.judge, prompt })]).text, {}) as readonly {
      readonly stem: { readonly text: string };
    }[];
    expect(read?.stem.text).toBe(prompt);
  });
});
