import { parse } from 'gift-pegjs';
import { describe, expect, it } from 'vitest';
import { gift } from '../../../../src/core/exchange/export/gift.ts';
import type { ExportItem } from '../../../../src/core/exchange/export/item.ts';
import { moodleXml } from '../../../../src/core/exchange/export/moodle.ts';
import type { Question } from '../../../../src/core/quiz/question.ts';
import { moodleFaults } from '../../../peers/moodle-order.ts';
import { exportBank as bank } from '../../../support/bank.ts';
import { elementsOf as elements } from '../../../support/elements.ts';
import { QUESTIONS } from '../../../support/papers.ts';

const item = (question: Question): ExportItem => ({ id: question.id, question, rubric: null, points: 2, about: [] });

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

  it.each(['zh', 'en'] as const)('of the whole bank in %s has every element where Moodle’s documentation has it', (locale) => {
    expect(moodleFaults(elements(moodleXml(bank(locale), 3, '知客').text))).toEqual([]);
  });

  it('with an element out of its place or without its text is refused by the check above', () => {
    const { text } = moodleXml([item(QUESTIONS.single)]);
    const faults = (changed: string) => moodleFaults(elements(changed));
    expect(faults(text.replace('type="multichoice"', 'type="choice"'))).toEqual([
      'own-single: question of type choice is none of Moodle’s',
    ]);
    expect(faults(text.replace(/(<hidden>0<\/hidden>)(<idnumber>[^<]*<\/idnumber>)/, '$2$1'))).toEqual([
      'own-single: elements out of order',
    ]);
    expect(faults(text.replace('<penalty>0</penalty>', '<penance/>'))).toEqual([
      'own-single: no place for penance',
      'own-single: elements out of order',
    ]);
    expect(faults(text.replace(/<answer ([^>]*)><text>.*?<\/text>/, '<answer $1>'))).toEqual(['own-single: answer without text']);
  });

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
