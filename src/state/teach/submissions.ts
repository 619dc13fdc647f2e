import { readBody } from '../../core/class/class-figures.ts';
import type { PackedSubmission } from '../../core/exchange/code/submission-code.ts';
import { isRecord } from '../../core/record/event.ts';
import type { Safety } from '../record/remember.ts';
import { keepMany } from '../work/keep-many.ts';
import { dropWork } from '../work/work.ts';
import { readWork } from '../work/work-store.ts';

const PREFIX = 'teach:sub:';
/** How the names of all submissions to a paper begin. */
export const submissionsOf = (paper: string): string => `${PREFIX}${paper}:`;
export const submissionName = (paper: string, id: string): string => submissionsOf(paper) + id;

/** What was handed in, as it is kept: the body of its code, sealed or not, and when it came here, in ms since 1970. */
export interface KeptBody {
  readonly v: 1;
  readonly body: string;
  readonly arrived: number;
}

/** A submission as it was kept or came in a copy; null where it is none. */
export const readKeptBody = (raw: unknown): KeptBody | null =>
  isRecord(raw) && raw.v === 1 && typeof raw.body === 'string' && typeof raw.arrived === 'number' && readBody(raw.body)
    ? { v: 1, body: raw.body, arrived: raw.arrived }
    : null;

/** A submission with the text it is kept as. */
export interface Kept {
  readonly body: string;
  readonly submission: PackedSubmission;
}

/** Keeps what arrived, all at once; what is here already under a name stays as it is. */
export const keepSubmissions = (arrived: readonly Kept[], now: number): Promise<Safety> =>
  keepMany(
    new Map(
      arrived.map(({ body, submission: { paper, id } }) => [
        submissionName(paper, id),
        { v: 1, body, arrived: now } satisfies KeptBody,
      ]),
    ),
    true,
  );

/** Keeps a submission that was typed from paper, in the place of how it was typed before. */
export const keepTyped = ({ body, submission: { paper, id } }: Kept, now: number): Promise<Safety> =>
  keepMany(new Map([[submissionName(paper, id), { v: 1, body, arrived: now } satisfies KeptBody]]), false);

export const dropSubmission = (paper: string, id: string): Promise<Safety> => dropWork(submissionName(paper, id));

/** So many are read before the page may do something else. */
const SLICE = 100;
const pause = () => new Promise((resolve) => setTimeout(resolve));

/** What was handed in to a paper, read in slices so that the page stays awake, by the names of the submissions. */
export const keptSubmissions = async (paper: string): Promise<readonly Kept[]> => {
  const found: Kept[] = [];
  const entries = await readWork(submissionsOf(paper));
  let n = 0;
  for (const { value } of entries.values()) {
    if (++n % SLICE === 0) await pause();
    const body = isRecord(value) && typeof value.body === 'string' ? value.body : '';
    const submission = readBody(body);
    if (submission?.paper === paper) found.push({ body, submission });
  }
  return found.sort((a, b) => (a.submission.id < b.submission.id ? -1 : 1));
};

/** The names of everything that was handed in to any paper, as `paper:id`. */
export const knownSubmissions = async (): Promise<ReadonlySet<string>> =>
  new Set([...(await readWork(PREFIX)).keys()].map((name) => name.slice(PREFIX.length)));
