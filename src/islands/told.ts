import type { ClientDirective } from 'astro';
import { takeUp, waker } from './wake.ts';

/** `client:told`: wakes at once what a page is all about, and says so where its script is late or does not come. */
const told: ClientDirective = (load, _options, island) => {
  takeUp(island);
  waker(load, island, true)();
};
export default told;
