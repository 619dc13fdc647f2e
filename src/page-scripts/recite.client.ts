/** 背诵: covered points are buttons that uncover; in the other modes they are plain text again. */
const root = document.documentElement;
const points = document.querySelectorAll<HTMLElement>('[data-point]');

const cover = (point: HTMLElement) => {
  delete point.dataset.open;
  point.role = 'button';
  point.tabIndex = 0;
  point.ariaLabel = point.dataset.covered ?? '';
};
const uncover = (point: HTMLElement) => {
  point.dataset.open = '';
  point.removeAttribute('role');
  point.removeAttribute('aria-label');
};
const bare = (point: HTMLElement) => {
  uncover(point);
  delete point.dataset.open;
  point.removeAttribute('tabindex');
};

const follow = () => points.forEach(root.dataset.mode === 'recite' ? cover : bare);
new MutationObserver(follow).observe(root, { attributeFilter: ['data-mode'] });
if (root.dataset.mode === 'recite') follow();

const press = (event: Event) => {
  if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') return;
  const point = event.target instanceof Element && event.target.closest<HTMLElement>('[data-point][role="button"]');
  if (!point) return;
  event.preventDefault();
  uncover(point);
  import('./recalled.client.ts').then(
    ({ askRecalled }) => askRecalled(point),
    // What was covered is shown all the same, and the next press asks again.
    () => undefined,
  );
};
document.addEventListener('click', press);
document.addEventListener('keydown', press);
