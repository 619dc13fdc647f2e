import { paperCode, readCodes } from '../../core/exchange/code/read-code.ts';
import type { Paper } from '../../core/paper/paper.ts';
import { isRecord } from '../../core/record/event.ts';
import type { Safety } from '../record/remember.ts';
import { dropWork, keepWork } from '../work/work.ts';
import { readWork } from '../work/work-store.ts';

export const PAPERS = 'teach:paper:';

/** A paper of the teacher's, and when it was handed out, in ms since 1970; null while it is a draft and may still change. */
export interface KeptPaper {
  readonly paper: Paper;
  readonly handed: number | null;
}

/** Keeps a paper with its keys, as its code: it is read again as from a link. */
export const keepPaper = ({ paper, handed }: KeptPaper): Promise<Safety> =>
  keepWork(PAPERS + paper.id, { v: 1, code: paperCode(paper), handed });

export const dropPaper = (id: string): Promise<Safety> => dropWork(PAPERS + id);

/** A paper as it was kept; null where it is none. */
export const readKept = (raw: unknown): KeptPaper | null => {
  if (!isRecord(raw) || raw.v !== 1 || typeof raw.code !== 'string') return null;
  const [found] = readCodes(raw.code);
  if (!found?.ok || found.kind !== 'paper') return null;
  return { paper: found.paper, handed: Number.isSafeInteger(raw.handed) ? (raw.handed as number) : null };
};

/** The teacher's papers on this device, the latest first. */
export const keptPapers = async (): Promise<readonly KeptPaper[]> =>
  [...(await readWork(PAPERS)).values()].sort((a, b) => b.order - a.order).flatMap(({ value }) => readKept(value) ?? []);
