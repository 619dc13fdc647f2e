import type { lab as en } from '../en/lab.ts';

export const lab = {
  lead: '课程里的仪器，放到整页来用。每个状态都是一条链接。',
  description: '知客的实验室：课程里的仪器放到整页，可用自己的数据，每个状态都有链接。',
  states: '值得一看的状态',
  taughtIn: '在哪一课讲',
  gallery: '状态陈列',
  galleryLead: '每件仪器、每个控件的每个具名状态，都是还没有动过的样子。',
  galleryDescription: '知客的状态陈列：每件仪器与控件的每个具名状态，供查看与测试。',
  instruments: {
    kano: {
      title: '卡诺曲线',
      lead: '从双向问卷到曲线：哪些功能讨喜，哪些只在缺席时被想起。',
      description: '从问卷计票画出卡诺曲线：Better与Worse、类别、票的分布；可用公开数据、课程数据或自己的数据。',
    },
    clv: {
      title: '客户终身价值',
      lead: '一位客户今天值多少钱，一行一行算给你看，也看清是哪种口径算出来的。',
      description: '客户终身价值计算器：口径可换，六个组成、盈亏平衡维系率、敏感性分析，演算逐行列出。',
    },
    lifecycle: {
      title: '客户生命周期',
      lead: '四个阶段是一条客户的河：谁留下，谁离开，每根杠杆挣多少。',
      description: '客户生命周期模拟：四个阶段，三种流失方式下的存活，杠杆与利润，精确期望与随机模拟。',
    },
    knowledge: {
      title: '客户知识归类',
      lead: '企业可能知道的十九样东西。谁先拥有它，谁来使用它？',
      description: '把十九项归入四类客户知识，点、拖、键盘都行，每个答案都说明理由。',
    },
  },
} satisfies typeof en;
