import { offline as en } from '../i18n/en/offline.ts';
import { asLocale } from '../i18n/locales.ts';
import { asset, offlinePath } from '../i18n/paths.ts';
import { offline as zh } from '../i18n/zh/offline.ts';
import { latest } from '../state/offline/published.ts';
import { Shelf } from '../state/offline/shelf.ts';
import styles from '../styles/notice.css?url';

const locale = asLocale(document.documentElement.dataset.locale);
const words = { zh, en }[locale].notice;
const scope = new URL(asset(''), location.href).href;

/** Until when there is no need to ask whether a newer version was published. */
const KEY = 'zhike:kept-looked';
const HOUR = 3_600_000;
const restUntil = (time: number) => {
  try {
    localStorage.setItem(KEY, String(time));
  } catch {
    // Then the next page asks again.
  }
};
const resting = (): boolean => {
  try {
    const until = Number(localStorage.getItem(KEY));
    return until > Date.now() && until < Date.now() + 25 * HOUR;
  } catch {
    return false;
  }
};

/** Offers the page on which what is kept can be updated; whoever does not want to reads on in what there is. */
const offer = () => {
  const sheet = document.createElement('link');
  Object.assign(sheet, { rel: 'stylesheet', href: styles });
  document.head.append(sheet);
  const box = document.createElement('div');
  box.className = 'notice';
  box.setAttribute('role', 'status');
  document.body.append(box);
  const [said, acts, look, later] = ['p', 'p', 'a', 'button'].map((name) => document.createElement(name));
  if (!said || !acts || !look || !later) return;
  said.textContent = words.text;
  acts.className = 'acts';
  Object.assign(look, { href: offlinePath(locale), textContent: words.look });
  const close = () => {
    restUntil(Date.now() + 24 * HOUR);
    box.remove();
  };
  Object.assign(later, { type: 'button', className: 'quiet', textContent: words.later, onclick: close });
  acts.append(look, later);
  box.append(said, acts);
};

const ask = async () => {
  if (!navigator.onLine || resting() || location.pathname === offlinePath(locale)) return;
  const kept = await new Shelf(scope).now();
  const published = kept && (await latest(scope));
  if (!kept || !published) return;
  if (published === kept.version) restUntil(Date.now() + HOUR);
  else offer();
};

ask();
