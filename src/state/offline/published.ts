import { type KeptList, readList } from './list.ts';

/** What a page of the course asks of the host itself, whatever is kept: the worker lets such a request pass. */
export const PAST = 'kept';

const ask = async (address: string): Promise<unknown> => {
  const answer = await fetch(address, { cache: 'no-store' });
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return answer.json();
};

/** Which version is published now, by the address of the front door; null where the host cannot be reached or has none. */
export const latest = async (scope: string): Promise<string | null> => {
  try {
    const { version } = (await ask(`${scope}kept/now.json`)) as { version?: unknown };
    return typeof version === 'string' ? version : null;
  } catch {
    return null;
  }
};

/** The list of the version that is published now; null as above, or where it cannot be read by this version. */
export const latestList = async (scope: string): Promise<KeptList | null> => {
  const version = await latest(scope);
  try {
    return version === null ? null : readList(await ask(`${scope}kept/${version}.json`));
  } catch {
    return null;
  }
};
