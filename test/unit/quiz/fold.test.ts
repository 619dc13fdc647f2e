import { describe, expect, it } from 'vitest';
import { fills } from '../../../src/core/quiz/filler.ts';
import { foldAnswer } from '../../../src/core/quiz/fold.ts';
import { grade } from '../../../src/core/quiz/kinds/fill.ts';
import { besides, halves, readings } from '../../../src/core/quiz/neighbours.ts';
import type { Fill } from '../../../src/core/quiz/question.ts';
import { simplified } from '../../../src/core/quiz/simplified.ts';

describe('foldAnswer', () => {
  it.each([
    ['貼現率', '贴现率'],
    ['很高', '高'],
    ['偏低', '低'],
    ['相对性', '相对的'],
    ['满意程度', '满意度'],
    ['当然型质量', '当然质量'],
    ['一维品质', '一维质量'],
    ['资讯技术', '信息技术'],
    ['折现的比率', '折现率'],
    ['感知的价值', '感知价值'],
    ['客户的维系率', '维系率'],
    ['the trade-offs', 'tradeoff'],
    ['trade off', 'trade-off'],
    ['Behaviours', 'behavior'],
    ['customer-centered', 'a customer-centred'],
    ['advertising', 'advertizing'],
    ['subjectively', 'subjective'],
    ['retention rates', 'the rate of retention'],
    ['the firm’s conduct', 'conduct'],
    ['seen & heard', 'seen and heard'],
    ['processes', 'process'],
    ['rivals', 'rival'],
    ['policies', 'policy'],
    ['policies table', 'policy table'],
    ['taxes', 'tax'],
    ['churches', 'church'],
    ['losses', 'loss'],
    ['quickly', 'quick'],
    ['planned', 'planning'],
    ['planned', 'plan'],
    ['economical', 'economy'],
    ['marketing  plan', 'market plan'],
    ['rate of the return', 'return rate'],
    ['流失比率', '流失率'],
  ])('takes “%s” for “%s”', (a, b) => expect(foldAnswer(a)).toBe(foldAnswer(b)));

  it.each([
    ['偏好', '好'],
    ['流失率', '维系率'],
    ['不满意', '满意'],
    ['无形', '有形'],
    ['期望', '感知'],
    ['dissatisfaction', 'satisfaction'],
    ['insurance', 'assurance'],
    ['acquisition cost', 'transaction cost'],
    ['not high', 'high'],
    ['subjective', 'objective'],
    ['rate of return on sales', 'return rate on sales'],
    // Of a short word, or from within one, nothing is cut.
    ['ugly', 'ug'],
    ['ties', 'ty'],
    ['bed', 'b'],
    ['pricing plan', 'pric plan'],
    ['analysis', 'anasis'],
    ['patient', 'patynt'],
    ['attract', 'atract'],
    ['assessment', 'asssment'],
  ])('never takes “%s” for “%s”', (a, b) => expect(foldAnswer(a)).not.toBe(foldAnswer(b)));
});

describe('what an answer may mean beside its blank', () => {
  it('leaves out words that stand beside the blank or say nothing', () => {
    expect(readings('客户的潜在价值', besides('客户的{a}价值。', 'a'))).toContain('潜在');
    expect(readings('the exit barriers', besides('the focus is on {a} and cost', 'a'))).toContain('exit barriers');
  });

  it('keeps what denies, compares or joins', () => {
    const beside = besides('结果取决于{a}与感知。', 'a');
    expect(readings('不满意', beside)).toEqual(['不满意', '不满意']);
    expect(readings('期望和成本', beside)).not.toContain('期望');
  });

  it('leaves out whom an English answer is about and what a Chinese one is, but not who denies or whose value it is', () => {
    const beside = besides('Value is {a} and dynamic.', 'a');
    expect(readings('relative to similar goods', beside)).toContain('relative');
    expect(readings('value for shareholders', beside)).not.toContain('value');
    expect(readings('relative for no reason', beside)).not.toContain('relative');
    expect(readings('对新产品的期望', beside)).toContain('期望');
    expect(readings('对产品不满的期望', beside)).not.toContain('期望');
  });

  it('takes no word for filling that makes another term', () => {
    expect(['firms', '部分', '是否'].map((word) => fills([word]))).toEqual([true, true, true]);
    expect(['not', 'loss', '不', '时间', '心理', '品牌', 'market', '减少'].filter((word) => fills([word]))).toEqual([]);
  });

  it('reads only as far as a stop or the next blank', () => {
    expect(besides('成本，还要看{a}、竞争者和流失{b}。', 'b')).toEqual({ before: [...'竞争者和流失'], after: [] });
    expect(besides('Value is {a}, {b} and {c} too. More', 'c')).toEqual({ before: ['and'], after: ['too'] });
  });
});

describe('an answer that names two things', () => {
  const blank = { id: 'a', accept: ['期望', '预期'], feedback: 'why', slips: [{ texts: ['感知'], feedback: 'slip' }] };
  const question: Fill = { kind: 'fill', id: 'q', prompt: '满意是{a}与实际的差。', blanks: [blank], anyOrder: [] };
  const code = (text: string) => grade(question, { a: text }).parts[0]?.code;
  it('is right only when both are', () => {
    expect([code('期望（预期）'), code('期望/预期'), code('期望或预期')]).toEqual(['right', 'right', 'right']);
    expect([code('期望（成本）'), code('期望/感知'), code('期望或成本')]).toEqual(['wrong', 'wrong', 'wrong']);
  });
  it('is right when the two stand side by side, or one stands in a bracket that only says again what is beside the blank', () => {
    expect(halves('goals and purposes')).toContainEqual(['goals', 'purposes']);
    expect([code('期望预期'), code('期望和预期'), code('期望（满意）'), code('（满意）期望')]).toEqual([
      'right',
      'right',
      'right',
      'right',
    ]);
    expect([code('期望和成本'), code('满意'), code('（满意）')]).toEqual(['wrong', 'wrong', 'wrong']);
  });
  it('takes what stands before a list of blanks for each of them', () => {
    const list: Fill = {
      ...question,
      prompt: 'The costs are {a} and {b}.',
      blanks: [
        { ...blank, accept: ['advertising'] },
        { ...blank, id: 'b', accept: ['promotion'] },
      ],
      anyOrder: [['a', 'b']],
    };
    expect(grade(list, { a: 'advertising costs', b: 'promotion costs' }).parts.map(({ code }) => code)).toEqual([
      'right',
      'right',
    ]);
  });
  it('is a known slip however it is dressed, and never a mark', () => {
    expect([code('感知'), code('感知的'), code('顾客感知')]).toEqual(['slip', 'slip', 'slip']);
  });
  it('is a known slip word for word, though a fair teacher would take it for the answer; and an answer that is written with a stroke', () => {
    const close = { ...blank, accept: ['高', 'T = N/M'], slips: [{ texts: ['高的'], feedback: 'slip' }] };
    const codeOf = (text: string) => grade({ ...question, blanks: [close] }, { a: text }).parts[0]?.code;
    expect([codeOf('高的'), codeOf('很高'), codeOf('t＝n/m')]).toEqual(['slip', 'right', 'right']);
  });
  it('is given once in a list whose order is free, and the other blank may still have it', () => {
    const two = { ...question, blanks: [blank, { ...blank, id: 'b', accept: ['期望', '价值'] }], anyOrder: [['a', 'b']] };
    const codes = (a: string, b: string) => grade(two, { a, b }).parts.map((part) => part.code);
    expect(codes('价值', '期望')).toEqual(['right', 'right']);
    expect(codes('期望', '预期')).toEqual(['right', 'right']);
    expect(codes('价值', '价值')).toEqual(['right', 'twice']);
    expect(codes('成本', '期望')).toEqual(['wrong', 'right']);
  });
  it('is nothing where only marks were typed', () => expect(code('（）')).toBe('wrong'));
});

describe('simplified', () => {
  it('leaves what it does not know', () => expect(simplified('客戶 abc 龘')).toBe('客户 abc 龘'));
});
