import { remember } from '../state/record/remember.ts';

/** A lesson counts as read when its end comes into sight and it was open this long, in ms: who only scrolls past has not read it. */
const LEAST = 20_000;

const lesson = document.querySelector<HTMLElement>('[data-lesson]');
const end = document.querySelector('.turn');
if (lesson?.dataset.lesson && end) {
  const path = lesson.dataset.lesson;
  const watch = new IntersectionObserver((entries) => {
    if (performance.now() < LEAST || !entries.some(({ isIntersecting }) => isIntersecting)) return;
    watch.disconnect();
    remember({ kind: 'read', lesson: path });
  });
  // Watched only from then on, so that an end already in sight counts too.
  setTimeout(() => watch.observe(end), Math.max(0, LEAST - performance.now()));
}
