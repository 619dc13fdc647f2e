import type { History } from '../core/record/history.ts';
import { isToRepeat, lessonProgress } from '../core/record/progress.ts';
import { readHistory } from '../state/record/read-history.ts';
import { today } from '../state/record/stamp.ts';
import { hear } from '../state/record/tabs.ts';

/** Marks on the course map how far each lesson has got, in a word and not only a colour; gives back the first that is not checked. */
const markLessons = (history: History): HTMLElement | undefined => {
  let next: HTMLElement | undefined;
  for (const item of document.querySelectorAll<HTMLElement>('[data-path]')) {
    const { path = '', questions = '' } = item.dataset;
    const progress = lessonProgress(history, path, questions.split(' ').filter(Boolean));
    item.dataset.progress = progress;
    const word = item.querySelector('.progress');
    if (word) word.textContent = progress === 'none' ? '' : (word.getAttribute(`data-${progress}`) ?? '');
    if (progress === 'none' || progress === 'read') next ??= item;
  }
  return next;
};

/** Who has begun is led on from there. */
const leadOn = (next: HTMLElement | undefined): void => {
  const [place, there] = [document.getElementById('go-on'), next?.querySelector('a')];
  const [words, link] = [place?.querySelector('span'), place?.querySelector('a')];
  if (!place || !there || !words || !link) return;
  words.textContent = place.dataset.words ?? '';
  Object.assign(link, { href: there.href, textContent: there.textContent });
};

/** How many questions were missed or are due today, with the way to them. */
const tellDue = (history: History): void => {
  const now = today();
  const due = [...history.attempts.values()].filter((attempts) => isToRepeat(attempts, now)).length;
  const place = document.getElementById('due');
  const link = place?.querySelector('a');
  if (!place || !link) return;
  place.hidden = due === 0;
  link.textContent = (place.dataset.words ?? '').replace('{n}', String(due));
};

const tell = async (): Promise<void> => {
  const { history } = await readHistory();
  const next = markLessons(history);
  if (history.attempts.size + history.read.size > 0) leadOn(next);
  tellDue(history);
};

tell();
hear(tell);
