import { historyOf } from '../core/record/history.ts';
import { lessonProgress } from '../core/record/progress.ts';
import { readAll } from '../state/record/store.ts';
import { hear } from '../state/record/tabs.ts';

/** Marks on the course map how far each lesson has got: a word, not only a colour. */
const mark = async (): Promise<void> => {
  const history = historyOf((await readAll()).log.events);
  for (const item of document.querySelectorAll<HTMLElement>('[data-path]')) {
    const { path = '', questions = '' } = item.dataset;
    const progress = lessonProgress(history, path, questions.split(' ').filter(Boolean));
    item.dataset.progress = progress;
    const word = item.querySelector('.progress');
    if (word) word.textContent = progress === 'none' ? '' : (word.getAttribute(`data-${progress}`) ?? '');
  }
};

mark();
hear(mark);
