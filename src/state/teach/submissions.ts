import { readBody } from '../../core/class/class-figures.ts';
import { isRecord } from '../../core/record/event.ts';
import type { Safety } from '../record/remember.ts';
import { keepMany } from '../work/keep-many.ts';
import { readManyWork } from '../work/many-work.ts';
import { dropWork } from '../work/work.ts';

const PREFIX = 'teach:sub:';
/** How the names of all submissions to a paper begin. */
export const submissionsOf = (paper: string): string => `${PREFIX}${paper}:`;
const submissionName = (paper: string, id: string): string => submissionsOf(paper) + id;

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

/** A submission by its name, and the text it is kept as. */
export interface Kept {
  readonly paper: string;
  readonly id: string;
  readonly body: string;
}

/** Keeps what arrived, all at once; what is here already under a name stays as it is. */
export const keepSubmissions = (arrived: readonly Kept[], now: number): Promise<Safety> =>
  keepMany(
    new Map(arrived.map(({ body, paper, id }) => [submissionName(paper, id), { v: 1, body, arrived: now } satisfies KeptBody])),
    true,
  );

/** Keeps a submission that was typed from paper, in the place of how it was typed before. */
export const keepTyped = ({ body, paper, id }: Kept, now: number): Promise<Safety> =>
  keepMany(new Map([[submissionName(paper, id), { v: 1, body, arrived: now } satisfies KeptBody]]), false);

export const dropSubmission = (paper: string, id: string): Promise<Safety> => dropWork(submissionName(paper, id));

/** What was handed in to a paper, by the names of the submissions; whoever marks them reads them. */
export const keptSubmissions = async (paper: string): Promise<readonly Kept[]> => {
  const start = submissionsOf(paper);
  const found = [...(await readManyWork(start))].flatMap(([name, { value }]) =>
    isRecord(value) && typeof value.body === 'string' ? [{ paper, id: name.slice(start.length), body: value.body }] : [],
  );
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
};

/** The names of everything that was handed in to any paper, as `paper:id`. */
export const knownSubmissions = async (): Promise<ReadonlySet<string>> =>
  new Set([...(await readManyWork(PREFIX)).keys()].map((name) => name.slice(PREFIX.length)));
