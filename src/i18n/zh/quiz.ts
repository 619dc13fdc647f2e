import type { quiz as en } from '../en/quiz.ts';

export const quiz = {
  button: {
    check: '对答案',
    bet: '就押这个',
    compare: '对照要点',
    score: '计分',
    again: '再答一次',
    giveUp: '想不起来',
  },
  problem: {
    'nothing-chosen': '先选一项。',
    'nothing-typed': '先填一个数。',
    'not-a-number': '「{text}」读不成一个数。用数字写，例如 0.25 或 25%。',
    'two-numbers': '「{text}」里不止一个数。算到底，只写结果。',
    'odd-comma': '「{text}」里的逗号有两种读法。写成 0.25 或 1,250 这样。',
    'nothing-written': '先写下记得的，或者按「想不起来」。',
  },
  verdict: { right: '对了。', wrong: '不对，答案是「{key}」。', wrongNumber: '不对，答案是 {key}。' },
  bet: {
    right: '押中了。往下读，看为什么。',
    wrong: '没押中。往下读，看为什么。',
    open: '记下了。往下读，看结果如何。',
  },
  mark: { right: '选对了', wrong: '你选的', missed: '正确答案', taken: '你押的' },
  judge: { true: '对', false: '错' },
  numeric: {
    decimals: { none: '取整数。', one: '保留 1 位小数。', many: '保留 {n} 位小数。' },
    'wrong-sign': '大小对，正负号反了。',
    'wrong-scale': '数字对，大小差了一百倍：看清要的是比值还是百分数。',
    trace: '算一遍',
  },
  short: {
    hint: '先写，再对照。Ctrl 或 ⌘ 加回车也能对照。',
    shown: '参考答案和采分点',
    model: '参考答案',
    tick: '写到的点，逐条勾上',
    score: '得 {n} 点，共 {all} 点。',
    revise: '没写到的，回头再看',
  },
  solution: { option: '{mark}{text}——{feedback}', number: '答案：{key}' },
} satisfies typeof en;
