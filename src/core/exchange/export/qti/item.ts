import type { Rubric } from '../../../quiz/question.ts';
import type { frozen } from '../item.ts';
import { el, type XmlElement } from '../xml.ts';
import { classify, match, order } from './arrange.ts';
import { judge, multiple, single } from './choice.ts';
import { fill, numeric, written } from './entry.ts';
import type { Interaction } from './interaction.ts';
import { number, paragraph } from './tree.ts';

type Asked = ReturnType<typeof frozen>[number]['asked'];
/** The words of a judgement, and the language all texts are in. */
export interface QtiWords {
  readonly lang: string;
  readonly yes: string;
  readonly no: string;
}

/** A name that QTI takes: it must not begin with a digit. Example: nameOf('3-a') is '_3-a'. */
export const nameOf = (id: string): string => (/^[a-z_]/i.test(id) ? id : `_${id}`).replace(/[^\w.-]/g, '_');

const interactionOf = (asked: Asked, rubric: Rubric | null, points: number, words: QtiWords): Interaction => {
  switch (asked.kind) {
    case 'single':
      return single(asked, points);
    case 'multiple':
      return multiple(asked, points);
    case 'judge':
      return judge(asked, points, words);
    case 'fill':
      return fill(asked, points);
    case 'numeric':
      return numeric(asked, points);
    case 'classify':
      return classify(asked, points);
    case 'match':
      return match(asked, points);
    case 'order':
      return order(asked, points);
    default:
      return written(asked.prompt, rubric);
  }
};

const outcome = (identifier: string, value: number): XmlElement =>
  el(
    'outcomeDeclaration',
    { identifier, cardinality: 'single', baseType: 'float' },
    el('defaultValue', {}, el('value', {}, number(value))),
  );

/** A question as an item of QTI, under the names of 2.1: its score is in points, and MAXSCORE says out of how many. */
export const itemTree = (
  id: string,
  asked: Asked,
  rubric: Rubric | null,
  points: number,
  words: QtiWords,
  root: XmlElement['attributes'],
): XmlElement => {
  const { declarations, body, rules, feedback, tells, several } = interactionOf(asked, rubric, points, words);
  const said = feedback.filter(([, text]) => text.trim() !== '');
  const telling = tells && said.length > 0 ? [tells] : [];
  return el(
    'assessmentItem',
    { ...root, identifier: nameOf(id), title: id, 'xml:lang': words.lang, adaptive: false, timeDependent: false },
    ...declarations,
    outcome('SCORE', 0),
    outcome('MAXSCORE', points),
    ...(telling.length > 0
      ? [
          el('outcomeDeclaration', {
            identifier: 'FEEDBACK',
            cardinality: several ? 'multiple' : 'single',
            baseType: 'identifier',
          }),
        ]
      : []),
    el('itemBody', {}, ...body),
    ...(rules.length + telling.length > 0 ? [el('responseProcessing', {}, ...rules, ...telling)] : []),
    ...(telling.length > 0
      ? said.map(([identifier, text]) =>
          el(
            'modalFeedback',
            { outcomeIdentifier: 'FEEDBACK', showHide: 'show', identifier },
            ...text.split('\n').map(paragraph),
          ),
        )
      : []),
  );
};
