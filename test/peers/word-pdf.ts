import { bankPaper } from '../support/bank-paper.ts';
import { answers, said } from './programs.ts';
import { missing, type Outcome, passed } from './report.ts';
import type { Tools } from './tools.ts';

const bare = (text: string) => text.replace(/\s/g, '');

/** Papers of the bank in both languages and both forms, opened by LibreOffice and printed: every stem is on the pages, once. */
export const wordByLibreOffice = async (tools: Tools): Promise<Outcome> => {
  if (!answers('soffice', ['--version']))
    return missing('apt-get install libreoffice-writer-nogui, with fonts for Chinese (fonts-noto-cjk)');
  if (!answers('pdftotext', ['-v'])) return missing('apt-get install poppler-utils');
  const found: string[] = [];
  for (const locale of ['zh', 'en'] as const)
    for (const form of [0, 1]) {
      const { bytes, stems } = await bankPaper(locale, form);
      const name = `paper-${locale}-${form}`;
      said('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', tools.folder, tools.write(`${name}.docx`, bytes)]);
      const pages = bare(said('pdftotext', ['-layout', `${tools.folder}/${name}.pdf`, '-']));
      const wrong = stems.filter((stem) => pages.split(bare(stem)).length !== 2);
      if (wrong.length > 0) throw new Error(`${name}: not once: ${wrong.join(', ')}`);
      found.push(`${stems.length}`);
    }
  return passed(`${found.join(', ')} stems, each once`);
};
