// Browsers from before popovers (README, “Browsers”): a press shows or hides the box a button is for, a press elsewhere hides it.
if (!('popover' in HTMLElement.prototype))
  addEventListener('click', ({ target }) => {
    const of = target instanceof Element && target.closest('[popovertarget]')?.getAttribute('popovertarget');
    for (const box of document.querySelectorAll('[popover]')) {
      const open = box.hasAttribute('data-open');
      box.toggleAttribute('data-open', of === box.id ? !open : open && box.contains(target as Node));
    }
  });
