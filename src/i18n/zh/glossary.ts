import type { glossary as en } from '../en/glossary.ts';

export const glossary = {
  title: '术语表',
  lead: '课程里的每个概念：中英文名称，答题要写的那一句，在哪一课讲。',
  description: '客户关系管理与客户知识管理术语表，中英对照，附定义、别名和课文。',
  also: '又名',
  names: '相关术语',
  confused: '容易混淆',
  taught: '课文',
  ask: '刷题（{n}）',
  cram: '考前速记',
  cramTitle: '考前速记：{unit}',
  cramWhole: '考前速记：全课程',
  cramLead: '采分点逐条列出，可用A4纸分两栏打印。',
  cramDescription: '「{unit}」的采分点，可用A4纸分两栏打印。',
  print: '打印',
} satisfies typeof en;
