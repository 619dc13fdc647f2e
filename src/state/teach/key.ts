import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { compressed, expanded } from '../../core/exchange/code/p256.ts';
import type { PublicKey } from '../../core/paper/paper.ts';
import { isRecord } from '../../core/record/event.ts';
import { keepWork, recallWork } from '../work/work.ts';
import { readWork } from '../work/work-store.ts';

/** The teacher’s key is kept on this device only, and goes into backups: who loses it cannot open what was sealed to it. */
export const KEY_NAME = 'teach:key';
/** Keys that came in a copy from another device, each under what students sealed to. */
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

/** The teacher’s key, if this device has one. */
const keptKey = async (): Promise<TeacherKey | null> => readKey(await recallWork(KEY_NAME));

/** Puts a key in the place of whatever was there. */
const keepKey = ({ own }: TeacherKey) => keepWork(KEY_NAME, own);

/** The teacher’s key; made at the first asking. Null where the page is not served securely and the browser has no cryptography. */
export const teacherKey = async (): Promise<TeacherKey | null> => {
  const kept = await keptKey();
  if (kept) return kept;
  try {
    const { privateKey } = await generateKeyPair('ECDH-ES', { crv: 'P-256', extractable: true });
    const made = readKey(await exportJWK(privateKey));
    if (made) await keepKey(made);
    return made;
  } catch {
    return null;
  }
};

/** Every key of this device, its own first: what was sealed to an older one can still be opened. */
export const allKeys = async (): Promise<readonly JWK[]> => {
  const kept = await readWork(KEY_NAME);
  const own = kept.get(KEY_NAME);
  return [own, ...[...kept.values()].filter((each) => each !== own)].flatMap((entry) => readKey(entry?.value)?.own ?? []);
};
