/** The lab: its front page, the head of each instrument's page, the gallery. */
export const lab = {
  lead: 'The instruments of the course, full size. Every state of them is a link.',
  description: 'The lab of Zhike: the instruments of the course at full size, with your own data and links to every state.',
  states: 'States worth seeing',
  taughtIn: 'Taught in',
  gallery: 'Gallery of states',
  galleryLead: 'Every named state of every instrument and control, as it looks before anything is touched.',
  galleryDescription: 'Gallery of Zhike: each named state of each instrument and control, for looking over and for testing.',
  instruments: {
    kano: {
      title: 'Kano plotter',
      lead: 'From paired survey answers to curves: which features please, and which are only missed.',
      description:
        'Plot Kano curves from survey counts: better and worse, category, vote split; published and course data or your own.',
    },
    clv: {
      title: 'Customer lifetime value',
      lead: 'What a customer is worth today, line by line, and which convention made the figure.',
      description:
        'Customer lifetime value calculator: conventions you can switch, six components, break-even retention, tornado, and the whole arithmetic.',
    },
    lifecycle: {
      title: 'Customer lifecycle',
      lead: 'Four stages as a river of customers: who stays, who leaves, and what each lever earns.',
      description:
        'Customer lifecycle simulator: four stages, cohort survival under three regimes, levers and their profit, exact and simulated.',
    },
    knowledge: {
      title: 'Sorting customer knowledge',
      lead: 'Nineteen things a firm may know. Who holds each first, and who uses it?',
      description:
        'Sort nineteen items into the four kinds of customer knowledge, by tap, drag or keys, with reasons for every answer.',
    },
  },
};
