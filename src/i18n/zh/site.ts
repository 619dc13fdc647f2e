import type { site as en } from '../en/site.ts';

export const site = {
  name: '知客',
  skipToText: '跳到正文',
  skipToFigure: '跳到图',
  more: '更多',
  wholeSite: '全站',
  course: '课程',
  lab: '实验室',
  sources: '文献',
  switchLanguage: 'English',
  settings: '显示设置与更多',
  settingsUnkept: '浏览器没能保存这个选择，只在这一页有效。',
  theme: '主题',
  themes: { system: '跟随系统', light: '浅色', dark: '深色' },
  size: '字号',
  sizes: { s: '小', m: '中', l: '大', xl: '特大' },
  map: '课程目录',
  foot: '文字 CC BY-SA 4.0，代码 MIT。没有账号，没有追踪：你在这里做的一切只留在这台设备上。',
  notFound: '没有找到这一页',
  notFoundText: '可能是地址打错了，也可能这一页已经不在了。',
  toTheCourse: '回课程目录',
} satisfies typeof en;
