import type { glossary as en } from '../en/glossary.ts';

export const glossary = {
  title: '术语表',
  lead: '课程里的每个概念：中英两种名称，答题要写的那一句，在哪一课讲。',
  description: '客户关系管理与客户知识管理术语表，中英对照，附定义、别名和课文。',
  also: '又名',
  names: '其中的词',
  confused: '容易同它弄混',
  taught: '课文',
  ask: '做题（{n}）',
  cram: '考前一页',
  cramTitle: '考前一页：{unit}',
  cramWhole: '考前一页：全课程',
  cramLead: '阅卷看的点，逐条列出。A4纸两栏可印。',
  cramDescription: '「{unit}」的采分点，A4纸两栏可印。',
  print: '打印',
} satisfies typeof en;
