import type { ExportItem, Packed } from './item.ts';
import type { QtiWords } from './qti/item.ts';
import { type Dialect, qtiPackage } from './qti/package.ts';

const QTI21: Dialect = {
  naming: { element: (name) => name, attribute: (name) => name },
  root: {
    xmlns: 'http://www.imsglobal.org/xsd/imsqti_v2p1',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation': 'http://www.imsglobal.org/xsd/imsqti_v2p1 http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd',
  },
  manifest: { xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1' },
  schema: 'QTIv2.1 Package',
  schemaVersion: '1.0.0',
  itemType: 'imsqti_item_xmlv2p1',
  testType: 'imsqti_test_xmlv2p1',
};

/**
 * Questions as a QTI 2.1 package, for TAO, Moodle’s and other platforms: scores in points, feedback after answering.
 * draws 1..20: how many times figures that vary are frozen. Throws nothing that the questions can cause.
 * Source: IMS QTI 2.1 Assessment Test, Section and Item Information Model.
 */
export const qti21 = (items: readonly ExportItem[], title: string, words: QtiWords, draws = 3): Packed =>
  qtiPackage(items, title, words, draws, QTI21);
