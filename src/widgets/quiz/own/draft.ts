import { isRecord } from '../../../core/record/event.ts';
import type { Safety } from '../../../state/record/remember.ts';
import { keepWork, recallWork } from '../../../state/work/work.ts';
import { type Fields, readFields } from './fields.ts';
import { isSmall, readSource, type Source } from './source.ts';

const NAME = 'teach:own-draft';

/** What a teacher brought and has not yet put on a paper: it is there again at the next visit. */
export interface OwnDraft {
  readonly v: 1;
  /** What stands in the field for pasting. */
  readonly text: string;
  /** What was read, from the field or from a file of this name. */
  readonly source: Source | null;
  readonly name: string;
  readonly images: number;
  /** Questions that were mended, by their place. */
  readonly mends: Readonly<Record<number, Fields>>;
  /** Places of questions that are not to be taken, and of those that are on a paper. */
  readonly off: readonly number[];
  readonly taken: readonly number[];
  /** The question that is written from nothing. */
  readonly writing: Fields | null;
}

export const NO_DRAFT: OwnDraft = {
  v: 1,
  text: '',
  source: null,
  name: '',
  images: 0,
  mends: {},
  off: [],
  taken: [],
  writing: null,
};

/** Keeps a draft; of a source that is too large to be kept, only what was typed beside it, and it counts as lost. */
export const keepDraft = async (draft: OwnDraft): Promise<Safety> => {
  if (draft === NO_DRAFT) return keepWork(NAME, null);
  if (!draft.source || isSmall(draft.source)) return keepWork(NAME, draft);
  return (await keepWork(NAME, { ...NO_DRAFT, writing: draft.writing })) && 'lost';
};

const places = (raw: unknown): readonly number[] =>
  Array.isArray(raw) ? raw.filter((place): place is number => Number.isSafeInteger(place) && place >= 0) : [];

/** A draft as it was kept; what is not sound in it is as if it had not been there. */
export const readDraft = (raw: unknown): OwnDraft => {
  if (!isRecord(raw) || raw.v !== 1) return NO_DRAFT;
  const mends = isRecord(raw.mends)
    ? Object.entries(raw.mends).flatMap(([place, each]) => {
        const fields = readFields(each);
        return fields && /^\d{1,5}$/.test(place) ? [[Number(place), fields] as const] : [];
      })
    : [];
  return {
    v: 1,
    text: typeof raw.text === 'string' ? raw.text : '',
    source: readSource(raw.source),
    name: typeof raw.name === 'string' ? raw.name : '',
    images: Number.isSafeInteger(raw.images) ? (raw.images as number) : 0,
    mends: Object.fromEntries(mends),
    off: places(raw.off),
    taken: places(raw.taken),
    writing: readFields(raw.writing),
  };
};

/** The draft that is kept on this device. */
export const keptDraft = async (): Promise<OwnDraft> => readDraft(await recallWork(NAME));
