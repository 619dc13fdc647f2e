import { record as en } from '../i18n/en/record.ts';
import { asLocale } from '../i18n/locales.ts';
import { recordPath } from '../i18n/paths.ts';
import { record as zh } from '../i18n/zh/record.ts';
import type { Unsaved } from '../state/record/announce.ts';
import { mayWantBackup, wantsBackup } from '../state/record/backup.ts';
import { readHistory } from '../state/record/read-history.ts';
import { countEvents } from '../state/record/store.ts';
import styles from '../styles/notice.css?url';
import { showNotice } from '../widgets/record/show-notice.ts';

const locale = asLocale(document.documentElement.dataset.locale);
const words = { zh, en }[locale];
let shown = false;

/** One notice on a page is enough: what it says holds until the page is left. */
const show = (why: Unsaved | 'backup', answers = 0): void => {
  if (shown) return;
  shown = true;
  const sheet = document.createElement('link');
  Object.assign(sheet, { rel: 'stylesheet', href: styles });
  document.head.append(sheet);
  const box = document.createElement('div');
  box.className = 'notice';
  box.setAttribute('role', 'status');
  document.body.append(box);
  const end = showNotice(box, {
    words,
    why,
    answers,
    href: recordPath(locale),
    onclose: () => {
      end();
      box.remove();
    },
  });
};

/** Says once that something could not be kept as it should, and offers it to be taken along. */
export const onUnsaved = (why: Unsaved): void => show(why);

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
  const attempts = [...(await readHistory()).history.attempts.values()];
  const answers = attempts.reduce((sum, each) => sum + each.length, 0);
  const first = attempts.reduce((least, [each]) => Math.min(least, each?.at ?? least), Date.now());
  if (!asked && answers >= WORK) {
    asked = true;
    await navigator.storage?.persist?.().catch(() => false);
  }
  if (wantsBackup(answers, first, Date.now())) show('backup', answers);
};
