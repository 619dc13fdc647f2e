import { describe, expect, it } from 'vitest';
import { passageOf } from '../../../src/widgets/search/passage.ts';

describe('the passage of a hit', () => {
  it('parts what was sought from what stands around it', () => {
    expect(passageOf('一杯<mark>拿铁</mark>，两杯<mark>美式</mark>')).toEqual([
      { text: '一杯', sought: false },
      { text: '拿铁', sought: true },
      { text: '，两杯', sought: false },
      { text: '美式', sought: true },
    ]);
  });

  it('is text, with the signs that the index escapes', () => {
    expect(passageOf('<mark>a</mark> &lt;b&gt; &amp;amp; &quot;c&#x27;')).toEqual([
      { text: 'a', sought: true },
      { text: ' <b> &amp; "c\'', sought: false },
    ]);
  });

  it('has no spaces of no width, which the index puts between Chinese words', () => {
    expect(passageOf('客户\u200B<mark>价值</mark>\u200B')).toEqual([
      { text: '客户', sought: false },
      { text: '价值', sought: true },
    ]);
  });

  it('is nothing of the names put in front for the index, whose Chinese words stand apart', () => {
    expect(
      passageOf('看影响<mark>满意</mark>的因素 从 涵义 看 影响 <mark>满意</mark> 的 因素. what drives <mark>satisfaction</mark>'),
    ).toEqual([]);
    expect(passageOf('急需改进区 急需 改进 区. urgent <mark>improvement</mark>')).toEqual([]);
    expect(passageOf('delivered <mark>value</mark> (让渡价值 · CDV)')).not.toEqual([]);
  });

  it('is nothing where no word of it was sought', () => {
    expect(passageOf('一杯拿铁')).toEqual([]);
  });
});
