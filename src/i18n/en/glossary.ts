/** The glossary and the cram sheets. */
export const glossary = {
  title: 'Glossary',
  lead: 'Every concept of the course: its names in both languages, the sentence an exam answer needs, and where it is taught.',
  description:
    'Glossary of customer relationship management and customer knowledge management in English and Chinese, with definitions, other names and lessons.',
  also: 'Also',
  names: 'Within it',
  confused: 'Not to be confused with',
  taught: 'Lesson',
  ask: 'Practise ({n})',
  cram: 'Cram sheet',
  cramTitle: 'Cram sheet: {unit}',
  cramWhole: 'Cram sheet of the whole course',
  cramLead: 'What a marker looks for, point by point. Prints on A4 in two columns.',
  cramDescription: 'The marking points of {unit} on one sheet, to print on A4 in two columns.',
  print: 'Print',
};
