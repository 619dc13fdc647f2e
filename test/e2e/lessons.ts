/** The lesson whose figure, formulas and questions stand for all, in both languages. */
export const KANO = ['zh/lessons/satisfaction/kano/', 'en/lessons/satisfaction/kano/'] as const;
