import type { JWK } from 'jose';
import type { OpenedCode } from '../../core/class/arrivals.ts';
import { questionAt, withKeys } from '../../core/class/asked.ts';
import { answersTable, type BookWords, type Cell, itemsTable, marksTable, type Rows } from '../../core/class/book.ts';
import { type ClassFigures, type ClassInput, type MarkedClass, markClass } from '../../core/class/class-figures.ts';
import { type Given, givenTo } from '../../core/class/given.ts';
import { feedbackCode } from '../../core/exchange/code/read-code.ts';
import { openCodes } from './open-codes.ts';

/** Tables of a class that are saved, and what each sheet of a workbook is called. */
export interface Books {
  readonly marks: Rows;
  readonly answers: Rows;
  readonly items: Rows;
}

/** What a student gets back. */
export interface Returned {
  readonly student: string;
  readonly name: string;
  readonly code: string;
}

/** What can be asked of whoever works beside the page, and what comes back. */
export interface Jobs {
  readonly open: { readonly ask: { readonly text: string; readonly keys: readonly JWK[] }; readonly give: readonly OpenedCode[] };
  readonly figures: { readonly ask: ClassInput; readonly give: ClassFigures };
  readonly given: {
    readonly ask: Pick<ClassInput, 'paper' | 'asked' | 'bodies'> & { readonly item: number };
    readonly give: readonly Given[];
  };
  readonly books: { readonly ask: { readonly input: ClassInput; readonly words: BookWords }; readonly give: Books };
  readonly codes: { readonly ask: ClassInput; readonly give: readonly Returned[] };
  readonly readXlsx: { readonly ask: ArrayBuffer; readonly give: readonly (readonly (readonly string[])[])[] };
  readonly writeXlsx: { readonly ask: readonly (readonly [string, Rows])[]; readonly give: Blob };
}
export type JobName = keyof Jobs;

export type Tell = (done: number, all: number) => void;

const pause = () => new Promise((resolve) => setTimeout(resolve));

/** Marks a class a slice at a time; between two slices whoever waits is told, and may have stopped it. */
const stepped = async (input: ClassInput, tell: Tell): Promise<MarkedClass> => {
  const steps = markClass(input);
  let last = Date.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    tell(step.value.done, step.value.all);
    if (Date.now() - last < 20) continue;
    await pause();
    last = Date.now();
  }
};

const bookOf = async ({ input, words }: Jobs['books']['ask'], tell: Tell): Promise<Books> => {
  const found = await stepped(input, tell);
  const { paper, asked } = input;
  const prompts = asked.questions[paper.locale];
  const at = new Map(asked.stands.map(({ id }, item) => [id, item]));
  const textOf = (id: string, option?: string): string => {
    const question = prompts[at.get(id) ?? -1];
    if (option === undefined) return question?.prompt ?? id;
    if (question?.kind === 'judge') return option === 'true' ? words.right : words.wrong;
    const options = question?.kind === 'single' || question?.kind === 'multiple' ? question.options : [];
    return options.find((each) => each.id === option)?.text ?? option;
  };
  return {
    marks: marksTable(found, paper.items.length, words),
    answers: answersTable(found, (item, locale) => asked.questions[locale ?? paper.locale][item], paper.items.length, words),
    items: itemsTable(found, textOf, words),
  };
};

const codesOf = async (input: ClassInput, tell: Tell): Promise<readonly Returned[]> => {
  const { students, marked } = await stepped(input, tell);
  const { paper, asked, rulings } = input;
  return students.flatMap(({ id, name, counted }) => {
    const submission = counted === null ? undefined : marked.get(counted)?.submission;
    if (!submission) return [];
    const code = feedbackCode(withKeys(paper), submission, rulings, questionAt(asked, paper, submission.locales));
    return [{ student: id, name, code }];
  });
};

/** A text cell that a spreadsheet would not take for a formula: it is typed as text, and begins with nothing that is one elsewhere. */
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;
const cellOf = (cell: Cell) => {
  if (cell === null) return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  // XML has no place for most control characters, and a spreadsheet none for more than 32,767.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  const text = cell.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '').slice(0, 32_000);
  // A text of several lines is shown as such only where it is told to wrap.
  return { value: FORMULA.test(text) ? `'${text}` : text, type: String, ...(text.includes('\n') ? { wrap: true } : {}) };
};

/** Does one job. */
export const doJob = async <Name extends JobName>(
  name: Name,
  ask: Jobs[Name]['ask'],
  tell: Tell,
): Promise<Jobs[Name]['give']> => {
  const work: { readonly [Key in JobName]: (ask: Jobs[Key]['ask']) => Promise<Jobs[Key]['give']> } = {
    open: async ({ text, keys }) => {
      const { unseal } = await import('./seal.ts');
      const any = async (jwe: string) => {
        for (const key of keys) {
          const bytes = await unseal(jwe, key);
          if (bytes) return bytes;
        }
        return null;
      };
      return openCodes(text, any, tell);
    },
    figures: async (input) => {
      const { students, offers, totals, results } = await stepped(input, tell);
      return { students, offers, totals, results };
    },
    given: async ({ paper, asked, bodies, item }) => givenTo(paper, asked, bodies, item),
    books: (asked) => bookOf(asked, tell),
    codes: (input) => codesOf(input, tell),
    readXlsx: async (bytes) => {
      const { xlsxSheets } = await import('./xlsx-rows.ts');
      const read = await xlsxSheets(bytes);
      if (!read.ok) throw new Error(read.code);
      return read.sheets;
    },
    writeXlsx: async (sheets) => {
      const { default: write } = await import('write-excel-file/universal');
      return write(sheets.map(([sheet, rows]) => ({ sheet, data: rows.map((row) => row.map(cellOf)) }))).toBlob();
    },
  };
  return work[name](ask);
};
