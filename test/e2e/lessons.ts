/** The lesson whose figure, formulas and questions stand for all, in both languages. */
export const KANO = ['zh/lessons/satisfaction/kano/', 'en/lessons/satisfaction/kano/'] as const;

/** One page of each sort, where looking at all would show nothing more. */
export const SAMPLE = [
  '',
  'zh/',
  'en/',
  'zh/sources/',
  'en/answers/ckm/',
  'zh/lab/',
  ...['kano', 'clv', 'lifecycle', 'knowledge'].map((instrument) => `en/lab/${instrument}/`),
  'zh/lab/gallery/controls/',
  'en/lab/gallery/figures/',
  'zh/lessons/crm/core-ideas/',
  'en/lessons/clv/computing-clv/',
  ...KANO,
] as const;
