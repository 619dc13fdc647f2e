import type { ExportItem, Packed } from './item.ts';
import type { QtiWords } from './qti/item.ts';
import { type Dialect, qtiPackage } from './qti/package.ts';

/** What is HTML in an item keeps its name; all else gains `qti-` and strokes for its capitals. */
const HTML = new Set(['p', 'strong', 'br', 'ol', 'li']);
const dashed = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const QTI30: Dialect = {
  naming: {
    element: (name) => (HTML.has(name) ? name : `qti-${dashed(name)}`),
    attribute: (name) => (name.includes(':') ? name : dashed(name)),
    around: { modalFeedback: 'qti-content-body', rubricBlock: 'qti-content-body' },
  },
  root: {
    xmlns: 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation':
      'http://www.imsglobal.org/xsd/imsqtiasi_v3p0 https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd',
  },
  manifest: { xmlns: 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1' },
  schema: 'QTI Package',
  schemaVersion: '3.0.0',
  itemType: 'imsqti_item_xmlv3p0',
  testType: 'imsqti_test_xmlv3p0',
};

/**
 * Questions as a QTI 3.0 package: what `qti21` writes, under the names of the newer version.
 * draws 1..20: how many times figures that vary are frozen. Throws nothing that the questions can cause.
 * Source: 1EdTech QTI 3.0 Assessment, Section and Item Binding.
 */
export const qti30 = (items: readonly ExportItem[], title: string, words: QtiWords, draws = 3): Packed =>
  qtiPackage(items, title, words, draws, QTI30);
