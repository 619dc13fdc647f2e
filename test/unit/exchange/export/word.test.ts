import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { linesFor } from '../../../../src/core/paper/sheet-room.ts';
import { bankPaper } from '../../../support/bank-paper.ts';
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

  it('rules every line to write on by itself, for word processors draw like borders of neighbours as one', async () => {
    const xml = strFromU8(unzipSync((await bankPaper('zh', 0)).bytes)['word/document.xml'] ?? new Uint8Array());
    const lines = xml.match(/<w:tab [^>]*w:leader="underscore"[^>]*\/>/g) ?? [];
    expect(lines).toHaveLength(9 * linesFor(2, 1.3));
    expect(xml).not.toContain('<w:pBdr>');
  });

  it('lets no page part the two sides of a match, nor a stem from what stands below it', async () => {
    const xml = strFromU8(unzipSync((await bankPaper('en', 1)).bytes)['word/document.xml'] ?? new Uint8Array());
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(6);
    const stems = xml.split('<w:p>').filter((paragraph) => /<w:t[^>]*>\d+\. <\/w:t>/.test(paragraph));
    expect(stems.filter((paragraph) => paragraph.includes('<w:keepNext/>'))).toHaveLength(24);
  });

  it('has the brackets of its own language', async () => {
    const textIn = async (locale: 'zh' | 'en') =>
      (await mammoth.extractRawText({ buffer: Buffer.from((await bankPaper(locale, 0)).bytes) })).value;
    expect(await textIn('en')).not.toMatch(/[（）]/);
    expect(await textIn('zh')).toContain('（　　）');
  });
});
