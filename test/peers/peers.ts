import { existsSync } from 'node:fs';
import { parse } from 'gift-pegjs';
import mammoth from 'mammoth';
import { gift } from '../../src/core/exchange/export/gift.ts';
import { moodleXml } from '../../src/core/exchange/export/moodle.ts';
import { qti21 } from '../../src/core/exchange/export/qti21.ts';
import { qti30 } from '../../src/core/exchange/export/qti30.ts';
import { bankRows } from '../../src/core/exchange/export/rows.ts';
import { doJob } from '../../src/state/teach/jobs.ts';
import { apkg } from '../packages/apkg.ts';
import { coursePoints } from '../packages/packages.ts';
import { exportBank } from '../support/bank.ts';
import { elementsOf } from '../support/elements.ts';
import { packed, pdfPages } from '../support/pdf.ts';
import { BUILDS, PROJECT } from '../support/site.ts';
import { samplePaper } from '../support/word-paper.ts';
import { moodleFaults } from './moodle-order.ts';
import { printPaper } from './print-paper.ts';
import { answers, python, said, unpacked } from './programs.ts';
import { missing, type Outcome, type Peer, passed } from './report.ts';
import { builtPlayer, playScorm } from './scorm-player.ts';

/** What the checks need of the machine: a folder to write in, and where schemas are that we may not ship. */
export interface Tools {
  readonly folder: string;
  readonly write: (name: string, file: string | Uint8Array) => string;
  readonly list: (folder: string) => readonly string[];
  readonly qti21: string | undefined;
  readonly qti30: string | undefined;
}

const WORDS = { lang: 'zh-CN', yes: '对', no: '错' };
const both = <T>(of: (locale: 'zh' | 'en') => T): readonly T[] => [of('zh'), of('en')];

/** Every item and the test of a package against a schema, by xmllint. */
const bySchema = (tools: Tools, version: '21' | '30', schema: string | undefined): Outcome => {
  if (!schema) return missing(`npm run peers -- --qti${version}=/path/to/the.xsd, from purl.imsglobal.org/spec/qti`);
  if (!answers('xmllint', ['--version'])) return missing('apt-get install libxml2-utils');
  const counts = both((locale) => {
    const { file } = (version === '21' ? qti21 : qti30)(exportBank(locale), 'zhike', { ...WORDS, lang: locale }, 1);
    const files = unpacked(file, `${tools.folder}/qti${version}-${locale}`).filter((path) =>
      /\/items\/.*\.xml$|\/paper\.xml$/.test(path),
    );
    said('xmllint', ['--noout', '--nonet', '--schema', schema, ...files]);
    return files.length;
  });
  return passed(`${counts.join(' and ')} files valid`);
};

/** The checks, each with the program that makes it. */
export const PEERS = (tools: Tools): readonly Peer[] => [
  {
    name: 'GIFT by gift-pegjs',
    run: () => passed(`${both((locale) => parse(gift(exportBank(locale), 1).text, {}).length).join(' and ')} questions`),
  },
  {
    name: 'Moodle XML by saxes and a schema of our own',
    run: () => {
      const faults = both((locale) => moodleFaults(elementsOf(moodleXml(exportBank(locale), 3, '知客').text))).flat();
      if (faults.length > 0) throw new Error(faults.slice(0, 5).join('; '));
      return passed('no fault');
    },
  },
  { name: 'QTI 2.1 by its schema', run: () => bySchema(tools, '21', tools.qti21) },
  { name: 'QTI 3.0 by its schema', run: () => bySchema(tools, '30', tools.qti30) },
  {
    name: 'SCORM by scorm-again in Chromium',
    run: async () => {
      const player = builtPlayer([`${PROJECT}dist/_astro`, `${BUILDS.root.dir}/_astro`], tools.list);
      if (!player) return missing('npm run build first');
      const { raw, status, answers: arrived } = await playScorm(player);
      return passed(`${status}, ${raw} %, ${arrived} answers`);
    },
  },
  {
    name: 'Word by mammoth',
    run: async () => {
      const { paper, stems } = samplePaper();
      const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await (await paper(true)).arrayBuffer()) });
      const lost = stems.filter((stem) => value.split(stem).length !== 2);
      if (lost.length > 0) throw new Error(`not once: ${lost.join(', ')}`);
      return passed(`${stems.length} stems, each once`);
    },
  },
  {
    name: 'Word by LibreOffice',
    run: async () => {
      if (!answers('soffice', ['--version'])) return missing('apt-get install libreoffice-writer-nogui');
      const { paper } = samplePaper();
      const path = tools.write('paper.docx', new Uint8Array(await (await paper(true)).arrayBuffer()));
      said('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', tools.folder, path]);
      if (!tools.list(tools.folder).includes('paper.pdf')) throw new Error('no PDF came');
      return passed('a PDF came');
    },
  },
  {
    name: 'print by pdftotext',
    run: async () => {
      if (!answers('pdftotext', ['-v'])) return missing('apt-get install poppler-utils');
      if (!existsSync(BUILDS.root.dir)) return missing('npm test -- build first');
      const found: string[] = [];
      for (const locale of ['zh', 'en'] as const) {
        const { file, stems } = await printPaper(locale);
        const pages = said('pdftotext', ['-raw', tools.write(`print-${locale}.pdf`, file), '-'])
          .split('\f')
          .slice(0, -1)
          .map(packed);
        // As drawn (-raw): by its layout the line of a wide blank is a column of its own.
        const lost = stems.filter((stem) => pages.join('\n').split(stem).length !== 2);
        if (lost.length > 0) throw new Error(`not once: ${lost.join(', ')}`);
        if (pages.length !== pdfPages(file).length) throw new Error(`${pages.length} pages (expected ${pdfPages(file).length})`);
        found.push(`${stems.length} stems, each once, on ${pages.length} pages`);
      }
      return passed(found.join('; '));
    },
  },
  {
    name: 'Excel by openpyxl',
    run: async () => {
      if (!python('openpyxl')) return missing('pip install openpyxl');
      const rows = bankRows(exportBank('zh'), 'zh', 1);
      const blob = await doJob('writeXlsx', [['zhike', rows]], () => {});
      const path = tools.write('bank.xlsx', new Uint8Array(await blob.arrayBuffer()));
      const count = said('python3', [
        '-c',
        'import sys,openpyxl;s=openpyxl.load_workbook(sys.argv[1]).active;assert all(c.data_type!="f" for r in s for c in r);print(s.max_row)',
        path,
      ]);
      if (Number(count) !== rows.length) throw new Error(`${count} rows (expected ${rows.length})`);
      return passed(`${rows.length} rows, no formula`);
    },
  },
  {
    name: 'Anki’s own importer, twice',
    run: () => {
      if (!python('anki')) return missing('pip install anki');
      const path = tools.write('points.apkg', apkg(coursePoints('zh'), '知客::采分点', 1_700_000_000));
      const script =
        'import sys,anki.collection as c\nk=c.Collection(sys.argv[1]+".anki2")\nfor _ in range(2): k.import_anki_package(c.ImportAnkiPackageRequest(package_path=sys.argv[1]))\nprint(k.note_count())';
      const count = said('python3', ['-c', script, path]);
      if (Number(count) !== 190) throw new Error(`${count} notes (expected 190)`);
      return passed('190 notes after two imports');
    },
  },
];
