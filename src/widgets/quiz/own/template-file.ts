import { csvFile } from '../../../controls/hand-over.ts';
import { toCsv } from '../../../core/exchange/csv.ts';
import { COLUMNS, TEMPLATES } from '../../../core/exchange/import/table/template.ts';

/** The template of a table as a file; the .xlsx says on a second sheet what goes where. Rejects where what writes it does not come. */
export const templateFile = async (locale: 'zh' | 'en', ending: 'xlsx' | 'csv'): Promise<Blob> => {
  const { head, rows } = TEMPLATES[locale];
  if (ending === 'csv') return csvFile(toCsv([head, ...rows]));
  const [{ templateNotes, TEMPLATE_SHEETS }, { writeXlsx }] = await Promise.all([
    import('../../../core/exchange/import/table/template-notes.ts'),
    import('../../../state/teach/write-xlsx.ts'),
  ]);
  const [questions, notes] = TEMPLATE_SHEETS[locale];
  return writeXlsx([
    [questions, [head, ...rows.map((row) => row.map((cell, i) => (COLUMNS[i] === 'marks' ? Number(cell) : cell)))]],
    [notes, templateNotes(locale)],
  ]);
};
