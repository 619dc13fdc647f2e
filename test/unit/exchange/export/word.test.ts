import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { samplePaper } from '../../../support/word-paper.ts';

const { paper: made, stems } = samplePaper();
const textOf = async (blob: Blob) => (await mammoth.extractRawText({ buffer: Buffer.from(await blob.arrayBuffer()) })).value;

describe('wordPaper', () => {
  it('holds every stem once, as another program reads it, and no key unless one is asked for', async () => {
    const text = await textOf(await made(false));
    for (const stem of stems) expect([stem, text.split(stem).length - 1]).toEqual([stem, 1]);
    expect(text).not.toContain('评分标准');
    expect(text).toContain('A. text');
  });

  it('has the key with points and model answers on pages of its own', async () => {
    const text = await textOf(await made(true));
    for (const said of ['评分标准', '要点甲', '范文乙']) expect(text).toContain(said);
  });
});
