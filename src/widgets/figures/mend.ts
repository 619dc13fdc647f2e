import type { LinkRead } from '../../core/exchange/state-link.ts';

/** A state whose lists were read from a link: those that are not sound stand at their standard, by name. */
export const mendLists = <State, Name extends keyof State & string>(
  state: State,
  standard: State,
  names: readonly Name[],
  sound: (list: State[Name]) => boolean,
): LinkRead<State> => {
  const faults = names.filter((name) => !sound(state[name]));
  return { state: { ...state, ...Object.fromEntries(faults.map((name) => [name, standard[name]])) }, faults };
};
