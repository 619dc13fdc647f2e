import { today as en } from '../i18n/en/today.ts';
import { fill } from '../i18n/fill.ts';
import { asLocale } from '../i18n/locales.ts';
import { revisePath } from '../i18n/paths.ts';
import { today as zh } from '../i18n/zh/today.ts';
import { today } from '../state/record/stamp.ts';
import { readToday } from '../state/revise/today-line.ts';

/** One quiet line for those who have a plan: on the course map, and above a lesson. */
const place = document.querySelector('[data-lesson] .where, .opening');
const line = readToday(today());
if (place && line) {
  const locale = asLocale(document.documentElement.dataset.locale);
  const words = { zh, en }[locale];
  const { cards, questions, minutes } = line;
  const parts = (['cards', 'questions'] as const).flatMap((name) => {
    const n = line[name];
    return n > 0 ? [fill(words[name][n === 1 ? 'one' : 'many'], { n })] : [];
  });
  const link = document.createElement('a');
  link.href = revisePath(locale);
  link.textContent =
    minutes === 0
      ? words.done
      : cards + questions > 0
        ? fill(words.line, { parts: parts.join(words.and), minutes })
        : fill(words.minutes, { minutes });
  const box = document.createElement(place.tagName === 'P' ? 'span' : 'p');
  box.className = 'today-line';
  box.append(place.tagName === 'P' ? ' · ' : '', link);
  place.append(box);
}
