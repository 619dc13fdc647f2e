import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'gift-pegjs';
import mammoth from 'mammoth';
import { questionCards } from '../../src/core/exchange/export/anki.ts';
import { gift } from '../../src/core/exchange/export/gift.ts';
import { moodleXml } from '../../src/core/exchange/export/moodle.ts';
import { bankRows } from '../../src/core/exchange/export/rows.ts';
import { doJob } from '../../src/state/teach/jobs.ts';
import { apkg } from '../packages/apkg.ts';
import { coursePoints } from '../packages/packages.ts';
import { exportBank } from '../support/bank.ts';
import { elementsOf } from '../support/elements.ts';
import { packed, pdfPages } from '../support/pdf.ts';
import { BUILDS, PROJECT } from '../support/site.ts';
import { samplePaper } from '../support/word-paper.ts';
import { qtiBySchema, scormBySchema } from './by-schema.ts';
import { moodleFaults } from './moodle-order.ts';
import { printPaper } from './print-paper.ts';
import { answers, pythonWith, said } from './programs.ts';
import { playQti, qtiComponents } from './qti-player.ts';
import { missing, type Peer, passed } from './report.ts';
import { builtPlayer, playScorm } from './scorm-player.ts';
import type { Tools } from './tools.ts';
import { wordByLibreOffice } from './word-pdf.ts';

const both = <T>(of: (locale: 'zh' | 'en') => T): readonly T[] => [of('zh'), of('en')];

/** The decks that `npm run packages` writes, in both languages. */
const decks = () =>
  both((locale) => {
    const [points, questions] = [coursePoints(locale), questionCards(exportBank(locale), locale, { yes: 'yes', no: 'no' })];
    return [
      { name: `points-${locale}`, cards: points.length, file: apkg(points, 'points', 1_700_000_000) },
      { name: `questions-${locale}`, cards: questions.length, file: apkg(questions, 'questions', 1_700_000_000) },
    ];
  }).flat();

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
  { name: 'QTI 2.1 by its schema', run: () => qtiBySchema(tools, 'qti21') },
  { name: 'QTI 3.0 by its schema', run: () => qtiBySchema(tools, 'qti30') },
  {
    name: 'QTI 3.0 scored by qti-components in Chromium',
    run: async () => {
      const player = qtiComponents(tools.given['qti-components'] ?? `${PROJECT}node_modules/@citolab/qti-components`);
      if (!player)
        return missing(
          'npm install --no-save @citolab/qti-components (GPL 3, so no part of this project), or -- --qti-components=/folder/of/the/package',
        );
      const [zh, en] = [await playQti(player, 'zh'), await playQti(player, 'en')];
      const faults = [...zh.faults, ...en.faults];
      if (faults.length > 0) throw new Error(`${faults.length}: ${faults.slice(0, 5).join('; ')}`);
      return passed(`${zh.items} and ${en.items} items, ${zh.answers + en.answers} answers marked as here`);
    },
  },
  { name: 'SCORM by its schemas', run: () => scormBySchema(tools) },
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
  { name: 'Word by LibreOffice, as pages', run: () => wordByLibreOffice(tools) },
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
      const python = pythonWith('openpyxl');
      if (!python) return missing('pip install openpyxl, or apt-get install python3-openpyxl');
      const rows = bankRows(exportBank('zh'), 'zh', 1);
      const blob = await doJob('writeXlsx', [['zhike', rows]], () => {});
      const path = tools.write('bank.xlsx', new Uint8Array(await blob.arrayBuffer()));
      const count = said(python, [
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
      const python = pythonWith('anki');
      if (!python) return missing('pip install anki');
      const path = tools.write('points.apkg', apkg(coursePoints('zh'), '知客::采分点', 1_700_000_000));
      const script =
        'import sys,anki.collection as c\nk=c.Collection(sys.argv[1]+".anki2")\nfor _ in range(2): k.import_anki_package(c.ImportAnkiPackageRequest(package_path=sys.argv[1]))\nprint(k.note_count())';
      const count = said(python, ['-c', script, path]);
      if (Number(count) !== 190) throw new Error(`${count} notes (expected 190)`);
      return passed('190 notes after two imports');
    },
  },
  {
    name: 'Anki’s decks by Mnemosyne, twice',
    run: () => {
      const python = pythonWith('mnemosyne.libmnemosyne');
      if (!python) return missing('apt-get install mnemosyne');
      const counts = decks().map(({ name, cards, file }) => {
        const path = tools.write(`${name}/deck.apkg`, file);
        const lines = said(python, [fileURLToPath(new URL('import-apkg.py', import.meta.url)), `${tools.folder}/${name}`, path]);
        const count = Number(lines.trim().split('\n').at(-1)?.split(' ')[0]);
        if (count !== cards) throw new Error(`${name}: ${count} cards (expected ${cards})`);
        return count;
      });
      return passed(`${counts.join(', ')} cards after two imports`);
    },
  },
];
