/**
 * Words that add nothing to an answer. None denies, compares or joins two things, and none makes another term of the course's with a
 * word that is a key (时间 or 心理 with 成本, 品牌 or market with value): those change it.
 */
const FILLER = new Set(
  (
    '一种 各种 某种 一定 了 到 出 地 得 的 之后 以后 手段 方面 主要 系统 水平 高低 大小 情况 尽可能 尽量 受到 求得 得到 获得 再 去 做 要 客户 顾客 与客户 和客户 跟客户 对客户 企业 公司 他们 自己 ' +
    '全部 即可 掉 来 一起 共同 每年 年 初步 彻底 尽快 逐步 层面 类 型 结果 感 关系 状态 活动 因素 指标 会 产生 形成 建立 进行 总 相关 其 ' +
    '之 后 所 起来 起 着 过 已 已经 能 应 应当 应该 有 具有 等 这 这种 ' +
    '传统 背景 工作 机制 体系 制度 信号 措施 能力 方式 方法 内容 部分 问题 原因 状况 情形 变化 大小 多少 强弱 差异 支出 开支 花费 费用 费 金 ' +
    '虚心 主动 积极 努力 尽力 持续 继续 不断 经常 常常 进一步 有效 强烈 联手 携手 合力 协同 未来 将来 带来 做好 实行 采取 事前 事先 双方 ' +
    '投入 表现 意识 线 点 面 值 额 项 项目 环节 过程 阶段 时期 期间 行动 行为 举动 倾向 意愿 习惯 需求 需要 要素 元素 领域 对象 作用 效果 步骤 策略 思路 思维 力度 物品 ' +
    '经营 正确 良好 优质 各类 种种 多种 真正 真实 实际 具体 一般 普遍 现代 整体 总体 全面 所有 自身 本身 他人 别人 人们 大家 美国 学者 教授 先生 提出 ' +
    '一些 一点 些 中 之中 出现 发生 存在 达到 实现 完成 提供 给予 享受 具备 开展 加以 给 向 对 从 在 于 被 受 让 是否 与否 以 把 将 更多 某个 任何 可能 ' +
    'of by with to for in on at the a an some any all its their them it itself themselves oneself level degree system main new being be overall own customer customers firm company ' +
    'together up over out about one ones relative annual yearly element thing aspect factor index do does ' +
    'from toward towards upon into other others each every person people feeling period related reason difference ' +
    'is are was it’s become becoming get gets getting give giving have having has keep keeping make making show showing set setting build building raise raising ' +
    'variety alone modern influence year once means tool method way various different many several whole total entire right proper correct real actual true specific particular certain general ' +
    'lasting durable emotion judgement judgment facility facilities early two three both chosen given applied selected relevant such stronger greater better enough lesson everything something activity activities capacity ability ' +
    'capability skill power amount extent signal sign strategy policy plan practice approach view mindset orientation term side part kind type sort form ' +
    'used incurred involved needed required concerned how that which'
  ).split(' '),
);

/** Whether a word, or a few Han characters, fills only, in any number: firms as firm. Example: fills(['部', '分']) is true. */
export const fills = (part: readonly string[]): boolean => {
  // Characters join into a word, words do not: less on is no lesson.
  const word = part.join(/[a-z]/.test(part[0] ?? '') ? ' ' : '');
  return FILLER.has(word) || (/[a-z]{2}s$/.test(word) && FILLER.has(word.slice(0, -1)));
};
