import type { ExportItem, Loss } from '../../../core/exchange/export/item.ts';
import type { WordPaper } from '../../../core/exchange/export/word.ts';
import type { Words } from './sheet-data.ts';

/** What a paper can leave as, in the order it is offered. */
export const FORMATS = ['word', 'xlsx', 'csv', 'moodle', 'gift', 'qti21', 'qti30', 'qti12', 'scorm', 'anki'] as const;
export type Format = (typeof FORMATS)[number];

/** What leaves: the questions in the order of the paper’s numbers. */
export interface Leaving {
  readonly items: readonly ExportItem[];
  readonly title: string;
  readonly locale: 'zh' | 'en';
  readonly word: () => WordPaper;
}
/** A file as it is handed over, and what it does not carry. */
export interface Made {
  readonly file: Blob;
  readonly ending: string;
  readonly losses: readonly Loss[];
}

const LANG = { zh: 'zh-CN', en: 'en' } as const;
const text = (content: string, type: string) => new Blob([content], { type: `${type};charset=utf-8` });
const zip = (bytes: Uint8Array<ArrayBuffer>) => new Blob([bytes], { type: 'application/zip' });

/** Makes the file; each writer is fetched when it is asked for, so that nobody who reads pays for it. Throws where it does not come. */
export const make = async (format: Format, { items, title, locale, word }: Leaving, words: Words['away']): Promise<Made> => {
  const qti = { lang: LANG[locale], ...words.judge };
  switch (format) {
    case 'word': {
      const { wordPaper } = await import('../../../core/exchange/export/word.ts');
      return { file: await wordPaper(word()), ending: 'docx', losses: [] };
    }
    case 'xlsx': {
      const [{ bankRows, rowLosses }, { writeXlsx }] = await Promise.all([
        import('../../../core/exchange/export/rows.ts'),
        import('../../../state/teach/write-xlsx.ts'),
      ]);
      return { file: await writeXlsx([[title, bankRows(items, locale)]]), ending: 'xlsx', losses: rowLosses(items) };
    }
    case 'csv': {
      const made = (await import('../../../core/exchange/export/rows.ts')).bankCsv(items, locale);
      return { file: text(made.text, 'text/csv'), ending: 'csv', losses: made.losses };
    }
    case 'moodle': {
      const made = (await import('../../../core/exchange/export/moodle.ts')).moodleXml(items);
      return { file: text(made.text, 'application/xml'), ending: 'xml', losses: made.losses };
    }
    case 'gift': {
      const made = (await import('../../../core/exchange/export/gift.ts')).gift(items);
      return { file: text(made.text, 'text/plain'), ending: 'gift.txt', losses: made.losses };
    }
    case 'anki': {
      const made = (await import('../../../core/exchange/export/anki.ts')).anki(items, locale, words.judge);
      return { file: text(made.text, 'text/plain'), ending: 'anki.txt', losses: made.losses };
    }
    case 'qti21': {
      const { file, losses } = (await import('../../../core/exchange/export/qti21.ts')).qti21(items, title, qti);
      return { file: zip(file), ending: 'qti21.zip', losses };
    }
    case 'qti30': {
      const { file, losses } = (await import('../../../core/exchange/export/qti30.ts')).qti30(items, title, qti);
      return { file: zip(file), ending: 'qti30.zip', losses };
    }
    case 'qti12': {
      const { file, losses } = (await import('../../../core/exchange/export/qti12.ts')).qti12(items, title, words.judge);
      return { file: zip(file), ending: 'canvas.zip', losses };
    }
    case 'scorm': {
      const { file, losses } = await (await import('./scorm-of.ts')).scormOf(items, title, LANG[locale], words.player);
      return { file: zip(file), ending: 'scorm.zip', losses };
    }
  }
};
