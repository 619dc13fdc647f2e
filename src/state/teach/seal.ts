import { CompactEncrypt, compactDecrypt, importJWK, type JWK } from 'jose';
import { expanded } from '../../core/exchange/code/p256.ts';
import type { PublicKey } from '../../core/paper/paper.ts';

const METHOD = { alg: 'ECDH-ES', enc: 'A256GCM' } as const;

/**
 * Seals bytes so that only the holder of the teacher’s private key can read them: a compact JWE (RFC 7516), ECDH-ES over P-256 with
 * A256GCM. Throws where the key is none, or where the page is not served securely and the browser has no cryptography.
 */
export const seal = async (bytes: Uint8Array, key: PublicKey): Promise<string> => {
  const point = expanded(key);
  if (!point) throw new RangeError(`invalid key: ${key} (expected a compressed point of P-256)`);
  const to = await importJWK({ kty: 'EC', crv: 'P-256', ...point }, METHOD.alg);
  return new CompactEncrypt(bytes).setProtectedHeader(METHOD).encrypt(to);
};

/** What was sealed to this key; null where it was sealed to another, or is damaged. */
export const unseal = async (jwe: string, key: JWK): Promise<Uint8Array | null> => {
  try {
    const own = await importJWK(key, METHOD.alg);
    const { plaintext } = await compactDecrypt(jwe, own, {
      keyManagementAlgorithms: [METHOD.alg],
      contentEncryptionAlgorithms: [METHOD.enc],
    });
    return plaintext;
  } catch {
    return null;
  }
};
