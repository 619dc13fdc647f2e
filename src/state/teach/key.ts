import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { compressed, expanded } from '../../core/exchange/code/p256.ts';
import type { PublicKey } from '../../core/paper/paper.ts';
import { isRecord } from '../../core/record/event.ts';
import { keepWork } from '../work/work.ts';
import { type Join, readWork, wholly } from '../work/work-store.ts';

/** The teacher’s key is kept on this device only, and goes into backups: who loses it cannot open what was sealed to it. */
export const KEY_NAME = 'teach:key';
/** Every key that was made here or came in a copy from another device, each under what students seal to. */
export const OTHER_KEYS = 'teach:key:';

/** A private key with what students seal to. */
export interface TeacherKey {
  readonly own: JWK;
  readonly shared: PublicKey;
}

/** A key as it was kept or came from a backup; null where it is none. */
export const readKey = (raw: unknown): TeacherKey | null => {
  if (!isRecord(raw) || raw.kty !== 'EC' || raw.crv !== 'P-256') return null;
  const { x, y, d } = raw;
  if (typeof x !== 'string' || typeof y !== 'string' || typeof d !== 'string') return null;
  try {
    const shared = compressed({ x, y });
    return expanded(shared) ? { own: { kty: 'EC', crv: 'P-256', x, y, d }, shared } : null;
  } catch {
    return null;
  }
};

/** The key that was here first is the teacher’s own: one made in another tab, or while the store did not answer, is one more. */
const first: Join = (there) => there;
const keptKeys = () => readWork(KEY_NAME, false, wholly, first);

/**
 * The teacher’s key; made at the first asking, and kept under a name of its own before anything is sealed to it. Null where the page is
 * not served securely and the browser has no cryptography, and where it keeps nothing: what was sealed then could never be opened.
 */
export const teacherKey = async (): Promise<TeacherKey | null> => {
  const kept = readKey((await keptKeys()).get(KEY_NAME)?.value);
  if (kept) return kept;
  try {
    const { privateKey } = await generateKeyPair('ECDH-ES', { crv: 'P-256', extractable: true });
    const made = readKey(await exportJWK(privateKey));
    if (!made || (await keepWork(OTHER_KEYS + made.shared, made.own)) === 'lost') return null;
    await keepWork(KEY_NAME, made.own, first);
    return made;
  } catch {
    return null;
  }
};

/** Every key of this device, its own first and each once: what was sealed to an older one can still be opened. */
export const allKeys = async (): Promise<readonly JWK[]> => {
  const kept = await keptKeys();
  const own = kept.get(KEY_NAME);
  const keys = [own, ...kept.values()].flatMap((entry) => readKey(entry?.value) ?? []);
  return [...new Map(keys.map((each) => [each.shared, each.own])).values()];
};
