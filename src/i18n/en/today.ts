/** The one line on other pages that says what a plan has for today. */
export const today = {
  line: 'Today: {parts}, about {minutes} min of revision',
  cards: { one: '1 card', many: '{n} cards' },
  questions: { one: '1 question', many: '{n} questions' },
  and: ' and ',
  minutes: 'Today: about {minutes} min of revision',
  done: 'Today’s revision is done',
};
