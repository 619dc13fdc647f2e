import { type ExportItem, frozen, type Packed } from '../item.ts';
import { type Losing, lossesOf } from '../losses.ts';
import { el, type Naming, type XmlElement, xmlOf } from '../xml.ts';
import { zipped } from '../zip.ts';
import { itemTree, nameOf, type QtiWords } from './item.ts';
import { set } from './tree.ts';

/** What one version of QTI calls things, and where its schemas are. */
export interface Dialect {
  readonly naming: Naming;
  /** Attributes of the root of an item or a test. */
  readonly root: XmlElement['attributes'];
  readonly manifest: XmlElement['attributes'];
  readonly schema: string;
  readonly schemaVersion: string;
  readonly itemType: string;
  readonly testType: string;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
const PLAIN: Naming = { element: (name) => name, attribute: (name) => name };

/** What QTI does not carry. With three steps there is one point to win: all or nothing here too. */
const LOSING: readonly Losing[] = [
  'frozen',
  ['part-marks', (question) => question.kind === 'order' && question.steps.length > 3],
  'fixed-blanks',
  'exact-text',
  'by-hand',
];

const testTree = (
  title: string,
  items: readonly { readonly name: string; readonly href: string }[],
  root: XmlElement['attributes'],
): XmlElement =>
  el(
    'assessmentTest',
    { ...root, identifier: 'paper', title },
    el('outcomeDeclaration', { identifier: 'SCORE', cardinality: 'single', baseType: 'float' }),
    el(
      'testPart',
      { identifier: 'part', navigationMode: 'nonlinear', submissionMode: 'individual' },
      el(
        'assessmentSection',
        { identifier: 'section', title, visible: true },
        ...items.map(({ name, href }) => el('assessmentItemRef', { identifier: name, href })),
      ),
    ),
    el('outcomeProcessing', {}, set('SCORE', el('sum', {}, el('testVariables', { variableIdentifier: 'SCORE' })))),
  );

const manifest = (dialect: Dialect, items: readonly { readonly name: string; readonly href: string }[]): XmlElement =>
  el(
    'manifest',
    { ...dialect.manifest, identifier: 'zhike' },
    el('metadata', {}, el('schema', {}, dialect.schema), el('schemaversion', {}, dialect.schemaVersion)),
    el('organizations'),
    el(
      'resources',
      {},
      el(
        'resource',
        { identifier: 'paper', type: dialect.testType, href: 'paper.xml' },
        el('file', { href: 'paper.xml' }),
        ...items.map(({ name }) => el('dependency', { identifierref: name })),
      ),
      ...items.map(({ name, href }) => el('resource', { identifier: name, type: dialect.itemType, href }, el('file', { href }))),
    ),
  );

/** Questions as a package of one version of QTI: a file for each, a test that holds them in their order, and the manifest. */
export const qtiPackage = (
  items: readonly ExportItem[],
  title: string,
  words: QtiWords,
  draws: number,
  dialect: Dialect,
): Packed => {
  const losses = lossesOf(items, LOSING);
  const made = items.flatMap((item) =>
    frozen(item, draws).map(({ id, asked }) => {
      const tree = itemTree(id, asked, item.rubric, item.points, words, dialect.root);
      return { name: nameOf(id), href: `items/${nameOf(id)}.xml`, xml: DECLARATION + xmlOf(tree, dialect.naming) };
    }),
  );
  const files = {
    'imsmanifest.xml': DECLARATION + xmlOf(manifest(dialect, made), PLAIN),
    'paper.xml': DECLARATION + xmlOf(testTree(title, made, dialect.root), dialect.naming),
    ...Object.fromEntries(made.map(({ href, xml }) => [href, xml])),
  };
  return { file: zipped(files), losses };
};
