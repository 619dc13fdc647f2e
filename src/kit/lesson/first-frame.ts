/** As much of a figure's link as opening it takes. */
interface Link<State> {
  readonly decode: (fragment: string) => { readonly state: State; readonly faults: readonly string[] } | null;
}

/** The state that a tag opens a figure on. Throws RangeError, which fails the build, when its link is wrong. */
export const firstFrame = <State>(tag: string, link: Link<State>, fragment: string): State => {
  const read = link.decode(fragment);
  if (!read || read.faults.length > 0)
    throw new RangeError(`${tag}: the state “${fragment}” is wrong at ${read?.faults.join(', ')}`);
  return read.state;
};
