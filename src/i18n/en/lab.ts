/** The lab: its front page, the head of each instrument's page, the gallery. */
export const lab = {
  lead: 'The course’s interactive charts, full size. You can share any setting as a link.',
  description:
    'The lab of Zhike: the interactive charts of the course at full size, with your own data and a link to any setting.',
  states: 'Examples worth seeing',
  taughtIn: 'Taught in',
  gallery: 'For developers: all views',
  galleryLead: 'For developers: every named view of every chart and control, before anything is touched.',
  galleryDescription: 'For developers: every named view of every chart and control in Zhike, for inspection and testing.',
  instruments: {
    kano: {
      title: 'Kano plotter',
      lead: 'From pairs of survey answers to curves: which features please customers, and which are noticed only when they are missing.',
      description:
        'Plot Kano curves from survey counts: better and worse, category, vote split; published and course data or your own.',
    },
    clv: {
      title: 'Customer lifetime value',
      lead: 'How much a customer is worth today, calculated line by line, with the assumptions behind the figure.',
      description:
        'Customer lifetime value calculator: assumptions you can change, six components, break-even retention, sensitivity analysis, and the full calculation.',
    },
    lifecycle: {
      title: 'Customer lifecycle',
      lead: 'Four stages drawn as a river of customers: who stays, who leaves, and how much profit each improvement brings.',
      description:
        'Customer lifecycle simulator: four stages, survival under three patterns of churn, improvements and their profit, exact and simulated.',
    },
    knowledge: {
      title: 'Sorting customer knowledge',
      lead: 'Nineteen items of customer knowledge. To which of the four kinds does each belong?',
      description:
        'Sort nineteen items into the four kinds of customer knowledge, by tap, drag or keyboard, with a reason for every answer.',
    },
  },
};
