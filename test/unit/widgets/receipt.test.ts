import { exportJWK, generateKeyPair } from 'jose';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compressed } from '../../../src/core/exchange/code/p256.ts';
import type { Paper } from '../../../src/core/paper/paper.ts';
import { startSitting } from '../../../src/core/paper/sitting.ts';
import { step } from '../../../src/core/quiz/session/session.ts';
import { singles } from '../../support/class.ts';
import { stubStorage } from '../../support/storage.ts';

const SEAL = '../../../src/state/teach/seal.ts';
const gone = () => {
  throw new TypeError('Failed to fetch dynamically imported module');
};
beforeEach(() => {
  vi.resetModules();
  stubStorage();
  vi.stubGlobal('document', { documentElement: { dataset: { locale: 'zh' } }, dispatchEvent: () => true });
});
afterEach(() => {
  vi.doUnmock(SEAL);
  vi.resetModules();
});

const sat = async () => {
  const { publicKey } = await generateKeyPair('ECDH-ES', { crv: 'P-256', extractable: true });
  const { x = '', y = '' } = await exportJWK(publicKey);
  const paper: Paper = { ...singles(2), key: compressed({ x, y }) };
  const stands = [1, 2].map((n) => ({ state: 'own' as const, id: `own-${n}` }));
  const given = { id: 'sitting01', attempt: 1, seed: 7, edition: 'e1', now: 1000, who: { name: '李雷', number: '', class: '' } };
  const begun = startSitting(paper, stands, given);
  const session = step(begun.session, { type: 'finish', marks: {}, when: { at: 2000, day: '2026-11-30' } });
  const question = (item: number) => {
    const asked = paper.items[item];
    return asked?.kind === 'own' ? asked.question : undefined;
  };
  return [
    { ...begun, session },
    { stands, question },
  ] as const;
};

describe('the code to hand in of a paper that is sealed', () => {
  it('is not made open because what seals it did not come, and is sealed once it does', async () => {
    vi.doMock(SEAL, gone);
    const [sitting, data] = await sat();
    const { receiptOf } = await import('../../../src/widgets/quiz/sit/make-receipt.ts');
    await expect(receiptOf(sitting, data)).rejects.toThrow();
    vi.doUnmock(SEAL);
    vi.resetModules();
    const again = await import('../../../src/widgets/quiz/sit/make-receipt.ts');
    expect(await again.receiptOf(sitting, data)).toMatchObject({ sealed: true });
  });

  it('is fetched with the questions, before a sitting begins: without what seals it none does', async () => {
    const [{ paper }] = await sat();
    const index = { edition: 'e1', units: [], listed: [] };
    const { fetchSitting } = await import('../../../src/widgets/quiz/sit/fetch-sitting.ts');
    expect((await fetchSitting(paper, index, { zh: '', en: '' })).stands).toHaveLength(2);
    vi.doMock(SEAL, gone);
    vi.resetModules();
    const broken = await import('../../../src/widgets/quiz/sit/fetch-sitting.ts');
    await expect(broken.fetchSitting(paper, index, { zh: '', en: '' })).rejects.toThrow();
  });

  it('is open where the browser has no cryptography, which the page says', async () => {
    vi.doMock(SEAL, () => ({ seal: gone }));
    const [sitting, data] = await sat();
    const { receiptOf } = await import('../../../src/widgets/quiz/sit/make-receipt.ts');
    expect(await receiptOf(sitting, data)).toMatchObject({ sealed: false });
  });
});
