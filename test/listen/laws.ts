import { CONTROLS, type Heard } from './heard.ts';

const where = ({ role, name, within }: Heard) => `${role} “${name}” in ${within.join(' > ') || 'the page'}`;

/** What a listener cannot use: a control or a picture without a name, two of one name side by side that do not lead to one place, a slider without a value. */
export const unheard = (heard: readonly Heard[]): readonly string[] => {
  const controls = heard.filter(({ role }) => CONTROLS.has(role));
  const alike = (one: Heard, other: Heard | undefined) =>
    one.role === other?.role &&
    one.name === other.name &&
    (one.to === '' || one.to !== other.to) &&
    one.within.join() === other.within.join();
  return [
    ...heard
      .filter(({ role, name }) => name === '' && (CONTROLS.has(role) || role === 'image' || role === 'heading'))
      .map((each) => `no name: ${where(each)}`),
    ...controls.filter((each, i) => alike(each, controls[i + 1])).map((each) => `two alike: ${where(each)}`),
    ...controls.filter(({ role, value }) => role === 'slider' && value === '').map((each) => `no value: ${where(each)}`),
  ];
};
