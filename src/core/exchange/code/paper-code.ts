import { ASKS, type BankItem, FEEDBACKS, type Feedback, type OwnItem, type Paper, type PaperItem } from '../../paper/paper.ts';
import { readQuestion, readRubric } from '../../paper/read-question.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { BrokenCode, ByteReader, ByteWriter } from './bytes.ts';

/** The layout that is written; older ones are read for ever. */
const LAYOUT = 1;
/** A draft may have none yet. */
const MOST_ITEMS = 300;
const MARKINGS = [null, 'all', 'each', 'some'] as const;
const LOCALES = ['zh', 'en'] as const;
/** Bytes of a compressed point. */
const KEY = 33;
/** Half minutes are enough for a due date. */
const MINUTE = 60_000;

const own = ({ id, question, rubric, keyless, unkeyed }: OwnItem): string =>
  JSON.stringify([id, question, rubric, unkeyed ? 2 : keyless ? 1 : 0]);

const flagsOf = ({ rules, locale, ask }: Paper): number =>
  (rules.shuffle.questions ? 1 : 0) |
  (rules.shuffle.options ? 2 : 0) |
  (rules.each ? 4 : 0) |
  (locale === 'en' ? 8 : 0) |
  ASKS.reduce((bits, each, i) => (ask.includes(each) ? bits | (16 << i) : bits), 0);

const inHundredths = ({ points }: PaperItem): number => {
  const whole = Math.round(points * 100);
  if (!(whole >= 1)) throw new RangeError(`invalid points: ${points} (expected at least 0.01)`);
  return whole;
};

/**
 * A paper in as few bytes as it takes: whole numbers, texts, and two bytes of hash for each bank question. Points are rounded to
 * hundredths, the due date to minutes. Throws RangeError on a paper that is not sound (points below a hundredth, a key that is no key).
 */
export const paperBytes = (paper: Paper): Uint8Array => {
  const { id, title, from, note, items, rules, forms, due, key } = paper;
  const out = new ByteWriter().whole(LAYOUT).text(id).text(title).text(from).text(note).whole(flagsOf(paper));
  out
    .whole(FEEDBACKS.indexOf(rules.feedback))
    .whole(rules.minutes ?? 0)
    .whole(rules.attempts);
  out.whole(MARKINGS.indexOf(rules.multiple));
  out.whole(forms.length);
  for (const seed of forms) out.whole(seed);
  out.whole(Math.round((due ?? 0) / MINUTE));
  const point = key === null ? new Uint8Array() : fromBase64url(key);
  if (!point || (key !== null && point.length !== KEY))
    throw new RangeError(`invalid key: ${key} (expected ${KEY} bytes in base64url)`);
  out.bytes(point).whole(items.length);
  const points = items.map(inHundredths);
  const alike = points.every((each) => each === points[0]);
  out.whole(alike ? 1 : 0);
  for (const each of alike ? points.slice(0, 1) : points) out.whole(each);
  for (const item of items) {
    if (item.kind === 'bank') out.whole(item.number).pair(item.hash);
    else out.whole(0).text(own(item));
  }
  return out.done();
};

const readOwn = (value: unknown, points: number): OwnItem => {
  const [id, asked, compared, keyless] = Array.isArray(value) ? value : [];
  const question = readQuestion(asked);
  const rubric = readRubric(compared);
  if (!question || typeof id !== 'string' || !/^own-[a-z0-9-]{1,40}$/.test(id) || (compared !== null && !rubric))
    throw new BrokenCode();
  const unkeyed = keyless === 2;
  return {
    kind: 'own',
    id,
    points,
    question: { ...question, id },
    rubric,
    keyless: unkeyed || keyless === 1,
    ...(unkeyed && { unkeyed }),
  };
};

const readItems = (from: ByteReader): readonly PaperItem[] => {
  const count = from.whole(MOST_ITEMS);
  const alike = from.whole(1) === 1;
  const given = Array.from({ length: alike ? Math.min(1, count) : count }, () => from.whole(1_000_000, 1) / 100);
  return Array.from({ length: count }, (_, i): PaperItem => {
    const points = given[alike ? 0 : i] ?? 1;
    const number = from.whole(1_000_000);
    return number === 0
      ? readOwn(from.json(200_000), points)
      : ({ kind: 'bank', number, hash: from.pair(), points } satisfies BankItem);
  });
};

/** A paper from its bytes. Throws BrokenCode where they are not one. */
export const readPaper = (bytes: Uint8Array): Paper => {
  const from = new ByteReader(bytes);
  from.whole(LAYOUT, LAYOUT);
  const id = from.text(40);
  if (!/^[a-z0-9]{8,40}$/.test(id)) throw new BrokenCode();
  const [title, sender, note] = [from.text(2_000), from.text(2_000), from.text(20_000)];
  const flags = from.whole(127);
  const feedback = FEEDBACKS[from.whole(FEEDBACKS.length - 1)] as Feedback;
  const minutes = from.whole(600);
  const attempts = from.whole(99);
  const multiple = from.whole(MARKINGS.length - 1);
  const forms = Array.from({ length: from.whole(8, 1) }, () => from.whole(2 ** 32 - 1, 1));
  const due = from.whole(2 ** 32);
  const point = from.bytes(KEY);
  if (point.length !== 0 && point.length !== KEY) throw new BrokenCode();
  const items = readItems(from);
  from.end();
  return {
    v: 1,
    id,
    locale: LOCALES[flags & 8 ? 1 : 0],
    title,
    from: sender,
    note,
    items,
    rules: {
      feedback,
      minutes: minutes || null,
      attempts,
      shuffle: { questions: (flags & 1) !== 0, options: (flags & 2) !== 0 },
      each: (flags & 4) !== 0,
      multiple: MARKINGS[multiple] ?? null,
    },
    forms,
    ask: ASKS.filter((_, i) => flags & (16 << i)),
    due: due === 0 ? null : due * MINUTE,
    key: point.length === 0 ? null : toBase64url(point),
  };
};
