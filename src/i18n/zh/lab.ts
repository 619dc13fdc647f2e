import type { lab as en } from '../en/lab.ts';

export const lab = {
  lead: '课程里的互动图，整页使用；调好的样子可以复制成链接分享。',
  description: '知客的实验室：课程里的互动图整页使用，可用自己的数据，调好的样子可以复制成链接。',
  states: '值得一看的例子',
  taughtIn: '在哪一课讲',
  gallery: '开发用：全部画面',
  galleryLead: '供开发者查看：每张互动图、每个控件的每一幅有名字的画面，都是还没有动过的样子。',
  galleryDescription: '供开发者查看与测试：知客每张互动图与控件的全部画面。',
  instruments: {
    kano: {
      title: '卡诺曲线',
      lead: '从双向问卷到曲线：哪些功能讨喜，哪些缺了才有人想起。',
      description: '从问卷计票画出卡诺曲线：Better与Worse、类别、票的分布；可用公开数据、课程数据或自己的数据。',
    },
    clv: {
      title: '客户终身价值',
      lead: '一位客户今天值多少钱，一行一行算给你看，并说明用的是哪种计算口径。',
      description: '客户终身价值计算器：计算口径可换，六个组成、盈亏平衡维系率、敏感性分析，演算逐行列出。',
    },
    lifecycle: {
      title: '客户生命周期',
      lead: '四个阶段画成一条客户的河：谁留下，谁离开，每种改进带来多少利润。',
      description: '客户生命周期模拟：四个阶段，三种流失方式下的留存，改进与利润，精确期望与随机模拟。',
    },
    knowledge: {
      title: '客户知识归类',
      lead: '十九项客户知识，各归四类里的哪一类？',
      description: '把十九项归入四类客户知识，点、拖、键盘都行，每个答案都说明理由。',
    },
  },
} satisfies typeof en;
