import type { Element } from '../support/elements.ts';

/** What may stand in a question of each type, in this order, after what all have: written down from Moodle’s documentation and its own exports. */
const COMMON = ['name', 'questiontext', 'generalfeedback', 'defaultgrade', 'penalty', 'hidden', 'idnumber'];
const OWN: Readonly<Record<string, readonly string[]>> = {
  multichoice: ['single', 'shuffleanswers', 'answernumbering', 'answer'],
  truefalse: ['answer'],
  cloze: [],
  numerical: ['answer', 'units', 'unitgradingtype', 'showunits'],
  matching: ['shuffleanswers', 'subquestion'],
  essay: ['responseformat', 'responserequired', 'responsefieldlines', 'attachments', 'graderinfo'],
};
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  answer: ['text'],
  subquestion: ['text', 'answer'],
  questiontext: ['text'],
  name: ['text'],
};

/** Faults of a file in Moodle’s XML: a type it does not have, an element out of its place, one that lacks its text. */
export const moodleFaults = (elements: readonly Element[]): readonly string[] => {
  const [root] = elements;
  if (root?.name !== 'quiz') return [`the root is ${root?.name} (expected quiz)`];
  return root.children.flatMap((question) => {
    const { type = '' } = question.attributes;
    if (type === 'category') return [];
    const { [type]: own } = OWN;
    const named = question.children.find(({ name }) => name === 'name')?.children[0]?.text ?? '?';
    if (question.name !== 'question' || !own) return [`${named}: ${question.name} of type ${type} is none of Moodle’s`];
    const order = [...COMMON, ...own, 'tags'];
    const places = question.children.map(({ name }) => order.indexOf(name));
    const strange = question.children.filter((_, i) => places[i] === -1).map(({ name }) => `${named}: no place for ${name}`);
    const turned = places.some((place, i) => place < (places[i - 1] ?? 0)) ? [`${named}: elements out of order`] : [];
    const bare = question.children.flatMap(({ name, children }) =>
      (NEEDED[name] ?? []).flatMap((need) =>
        children.some((child) => child.name === need) ? [] : [`${named}: ${name} without ${need}`],
      ),
    );
    return [...strange, ...turned, ...bare];
  });
};
