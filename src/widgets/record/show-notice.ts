import { type ComponentProps, mount, unmount } from 'svelte';
import Notice from './Notice.svelte';

/** Shows a notice in a box that stands already, or a screen reader may not notice; gives back what takes it away. */
export const showNotice = (target: HTMLElement, props: ComponentProps<typeof Notice>): (() => void) => {
  const notice = mount(Notice, { target, props });
  return () => unmount(notice);
};
