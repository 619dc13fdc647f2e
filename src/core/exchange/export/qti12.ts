import type { Rubric } from '../../quiz/question.ts';
import { canvasOf, equal, html, PLAIN, shown } from './canvas.ts';
import { explained } from './explained.ts';
import { type ExportItem, frozen, type Packed } from './item.ts';
import { type Losing, lossesOf, marksBut } from './losses.ts';
import { el, type XmlElement, xmlOf } from './xml.ts';
import { zipped } from './zip.ts';

type Asked = ReturnType<typeof frozen>[number]['asked'];
const field = (label: string, entry: string): XmlElement =>
  el('qtimetadatafield', {}, el('fieldlabel', {}, label), el('fieldentry', {}, entry));

const itemOf = (
  id: string,
  points: number,
  asked: Asked,
  rubric: Rubric | null,
  words: { readonly yes: string; readonly no: string },
): XmlElement => {
  const { type, text, responses, conditions, feedback } = canvasOf(asked, rubric, words);
  const why = explained(asked).join('\n');
  const told = why.trim() === '' ? feedback : [['general', why] as const, ...feedback];
  const says = told.map(([ident]) =>
    el(
      'respcondition',
      { continue: 'Yes' },
      el('conditionvar', {}, ident === 'general' ? el('other') : equal('response1', ident)),
      el('displayfeedback', { feedbacktype: 'Response', linkrefid: `${ident}_fb` }),
    ),
  );
  return el(
    'item',
    { ident: id, title: id },
    el('itemmetadata', {}, el('qtimetadata', {}, field('question_type', type), field('points_possible', `${points}`))),
    el('presentation', {}, shown(text), ...responses),
    el(
      'resprocessing',
      {},
      el('outcomes', {}, el('decvar', { maxvalue: 100, minvalue: 0, varname: 'SCORE', vartype: 'Decimal' })),
      ...says,
      ...conditions,
    ),
    ...told.map(([ident, said]) => el('itemfeedback', { ident: `${ident}_fb` }, el('flow_mat', {}, shown(html(said))))),
  );
};

/** What Canvas does not carry. */
const LOSING: readonly Losing[] = [
  'frozen',
  'classify-as-match',
  'order-as-match',
  ['part-marks', marksBut('all')],
  'fixed-blanks',
  'exact-text',
  'by-hand',
  'no-second',
];

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/**
 * Questions as a QTI 1.2 package in the dialect that Canvas’ classic quizzes import: one quiz, no item that only shows a text.
 * draws 1..20: how many times figures that vary are frozen. Throws nothing that the questions can cause.
 * Source: IMS QTI 1.2 ASI; question types as in Canvas’ own exports.
 */
export const qti12 = (
  items: readonly ExportItem[],
  title: string,
  words: { readonly yes: string; readonly no: string },
  draws = 3,
): Packed => {
  const asked = items.flatMap((item) =>
    frozen(item, draws).map((each) => itemOf(each.id, item.points, each.asked, item.rubric, words)),
  );
  const quiz = el(
    'questestinterop',
    { xmlns: 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2' },
    el('assessment', { ident: 'zhike', title }, el('section', { ident: 'root_section' }, ...asked)),
  );
  const manifest = el(
    'manifest',
    { xmlns: 'http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1', identifier: 'zhike-manifest' },
    el('metadata', {}, el('schema', {}, 'IMS Content'), el('schemaversion', {}, '1.1.3')),
    el('organizations'),
    el('resources', {}, el('resource', { identifier: 'zhike', type: 'imsqti_xmlv1p2' }, el('file', { href: 'zhike/zhike.xml' }))),
  );
  return {
    file: zipped({
      'imsmanifest.xml': DECLARATION + xmlOf(manifest, PLAIN),
      'zhike/zhike.xml': DECLARATION + xmlOf(quiz, PLAIN),
    }),
    losses: lossesOf(items, LOSING),
  };
};
