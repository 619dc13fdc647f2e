import { recite as en } from '../i18n/en/recite.ts';
import { asLocale } from '../i18n/locales.ts';
import { recite as zh } from '../i18n/zh/recite.ts';
import { remember } from '../state/record/remember.ts';

const words = { zh, en }[asLocale(document.documentElement.dataset.locale)];

/** After a covered point was shown: two small buttons by which the learner says whether it had come to mind. */
export const askRecalled = (point: HTMLElement): void => {
  if (point.nextElementSibling?.className === 'recall') return;
  const box = document.createElement('span');
  box.className = 'recall';
  box.setAttribute('role', 'group');
  box.ariaLabel = words.ask;
  for (const [name, recalled] of [
    ['recalled', true],
    ['forgot', false],
  ] as const) {
    const button = document.createElement('button');
    Object.assign(button, { type: 'button', className: 'quiet', textContent: words[name] });
    button.addEventListener('click', () => {
      box.remove();
      point.focus();
      remember({ kind: 'carded', point: point.dataset.point ?? '', recalled, direction: 'forward' });
    });
    box.append(button);
  }
  point.after(box);
};
