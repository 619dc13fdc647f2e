import { doJob, type JobName, type Jobs } from './jobs.ts';
import { type Parcel, parcelled } from './parcels.ts';

/** What is asked of the worker, and what it says: how far it is, what it found, in how many parcels more, or that it could not. */
export interface Order<Name extends JobName = JobName> {
  readonly id: number;
  readonly name: Name;
  readonly ask: Jobs[Name]['ask'];
}
export type Word =
  | { readonly id: number; readonly done: number; readonly all: number }
  | { readonly id: number; readonly give: unknown; readonly parcels: number }
  | { readonly id: number; readonly parcel: Parcel }
  | { readonly id: number; readonly failed: string };

addEventListener('message', async ({ data }: MessageEvent<Order>) => {
  const { id, name, ask } = data;
  const say = (word: Word) => postMessage(word);
  try {
    const { bare, parcels } = parcelled(await doJob(name, ask, (done, all) => say({ id, done, all })));
    say({ id, give: bare, parcels: parcels.length });
    for (const parcel of parcels) say({ id, parcel });
  } catch (error) {
    say({ id, failed: String(error) });
  }
});
