import { logOf, merge, writeLog } from '../core/record/log.ts';
import { record as en } from '../i18n/en/record.ts';
import { fill } from '../i18n/fill.ts';
import { asLocale } from '../i18n/locales.ts';
import { recordPath } from '../i18n/paths.ts';
import { record as zh } from '../i18n/zh/record.ts';
import { mayWantBackup, wantsBackup } from '../state/record/backup.ts';
import { unsaved } from '../state/record/remember.ts';
import { countEvents, readAll } from '../state/record/store.ts';
import { saveText } from '../state/save-text.ts';
import styles from '../styles/notice.css?url';

const locale = asLocale(document.documentElement.dataset.locale);
const words = locale === 'zh' ? zh : en;
let shown = false;

const button = (text: string, press: () => void): HTMLButtonElement => {
  const made = document.createElement('button');
  Object.assign(made, { type: 'button', className: 'quiet', textContent: text, onclick: press });
  return made;
};

/** One notice on a page is enough: what it says holds until the page is left. */
const show = (text: string, ...acts: readonly Node[]): void => {
  if (shown) return;
  shown = true;
  const box = document.createElement('div');
  box.className = 'notice';
  box.setAttribute('role', 'status');
  const said = document.createElement('p');
  said.textContent = text;
  const row = document.createElement('p');
  row.append(
    ...acts,
    button(words.notice.close, () => box.remove()),
  );
  const sheet = document.createElement('link');
  Object.assign(sheet, { rel: 'stylesheet', href: styles });
  document.head.append(sheet);
  document.body.append(box);
  // Put in after the box stands, or a screen reader may not notice.
  box.append(said, row);
};

/** All there is: what is kept somewhere, and what only this page knows. */
const text = async (): Promise<string> => writeLog(merge((await readAll()).log, logOf(unsaved())));

const save = async (): Promise<void> => saveText(await text(), 'zhike-record.json');
const copy = async (): Promise<void> => {
  const whole = await text();
  const area = document.createElement('textarea');
  Object.assign(area, { value: whole, readOnly: true, rows: 3 });
  area.setAttribute('aria-label', words.backup.copy);
  document.querySelector('.notice')?.append(area);
  area.select();
  await navigator.clipboard.writeText(whole).catch(() => undefined);
};

/** Says once that something could not be kept as it should, and offers it to be taken along. */
export const onUnsaved = (kept: 'noted' | 'lost'): void =>
  show(words.notice[kept], button(words.backup.save, save), button(words.backup.copy, copy));

/** Whether the browser was asked on this page not to clear the record. */
let asked = false;
/** Answers from which on there is real work to keep. */
const WORK = 5;

/**
 * After real work: asks the browser not to clear the record, and the learner for a copy once there is much to lose. The record is
 * read only when one of them can be due, for this comes after every answer; there are never fewer events than answers.
 */
export const onSaved = async (): Promise<void> => {
  const count = await countEvents().catch(() => 0);
  if (asked ? !mayWantBackup(count) : count < WORK) return;
  const { events } = (await readAll()).log;
  const answers = events.filter(({ kind }) => kind === 'answered');
  if (!asked && answers.length >= WORK) {
    asked = true;
    await navigator.storage?.persist?.().catch(() => false);
  }
  if (!wantsBackup(answers.length, events[0]?.at ?? Date.now(), Date.now())) return;
  const link = document.createElement('a');
  Object.assign(link, { href: recordPath(locale), textContent: words.notice.toRecord });
  show(fill(words.notice.backup, { n: answers.length }), link);
};
