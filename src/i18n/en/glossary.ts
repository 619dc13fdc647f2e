/** The glossary and the cram sheets. */
export const glossary = {
  title: 'Glossary',
  lead: 'Every concept of the course: its names in both languages, the sentence you need in an exam, and the lesson that teaches it.',
  description:
    'Glossary of customer relationship management and customer knowledge management in English and Chinese, with definitions, other names and lessons.',
  also: 'Also called',
  names: 'Related terms',
  confused: 'Not to be confused with',
  taught: 'Lesson',
  ask: 'Practise ({n})',
  cram: 'Cram sheet',
  cramTitle: 'Cram sheet: {unit}',
  cramWhole: 'Cram sheet of the whole course',
  cramLead: 'All exam points, one by one. The sheet prints on A4 in two columns.',
  cramDescription: 'The exam points of {unit} on one sheet, to print on A4 in two columns.',
  print: 'Print',
};
