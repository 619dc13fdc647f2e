import { type Database, database } from './database.ts';
import { inTime } from './in-time.ts';

/** How long a store is waited for that was silent before on this page, in ms: every question waiting in full would add up. */
const AGAIN = 300;
let silent = false;

/**
 * The store once it has answered something small in time. From then on reading may take as long as there is much to read, on however
 * slow a device. WebKit may never open a store that a page was left in the middle of making (seen in WebKitGTK 2.50).
 * Throws where it does not answer.
 */
export const answering = async (): Promise<Database> => {
  const asked = async () => {
    const db = await database();
    await db.count('once');
    silent = false;
    return db;
  };
  try {
    return await inTime(asked(), silent ? AGAIN : undefined);
  } catch (error) {
    silent = true;
    throw error;
  }
};
