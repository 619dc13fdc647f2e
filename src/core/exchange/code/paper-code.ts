import { ASKS, type BankItem, FEEDBACKS, type OwnItem, type Paper, type PaperItem } from '../../paper/paper.ts';
import { readQuestion, readRubric } from '../../paper/read-question.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { BrokenCode, ByteReader, ByteWriter } from './bytes.ts';

/** The layout that is written; older ones are read for ever. */
const LAYOUT = 1;
/** A draft may have none yet. */
const MOST_ITEMS = 300;
const MARKINGS = ['all', 'each', 'some'] as const;
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
  out.whole(rules.multiple === null ? 0 : MARKINGS.indexOf(rules.multiple) + 1);
  out.whole(forms.length);
  for (const seed of forms) out.whole(seed);
  out.whole(due === null ? 0 : Math.round(due / MINUTE));
  const point = key === null ? new Uint8Array() : fromBase64url(key);
  if (!point || (key !== null && point.length !== KEY))
    throw new RangeError(`invalid key: ${key} (expected ${KEY} bytes in base64url)`);
  out.bytes(point).whole(items.length);
  const points = items.map((item) => Math.round(item.points * 100));
  const none = points.findIndex((each) => !(each >= 1));
  if (none >= 0) throw new RangeError(`invalid points: ${items[none]?.points} (expected at least 0.01)`);
  const alike = points.every((each) => each === points[0]);
  out.whole(alike ? 1 : 0);
  for (const each of alike ? points.slice(0, 1) : points) out.whole(each);
  for (const item of items) {
    if (item.kind === 'bank') out.whole(item.number).pair(item.hash);
    else out.whole(0).text(own(item));
  }
  return out.done();
};

const readOwn = (text: string, points: number): OwnItem => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new BrokenCode('own question');
  }
  const [id, asked, compared, keyless] = Array.isArray(value) ? value : [];
  const question = readQuestion(asked);
  const rubric = compared === null ? null : readRubric(compared);
  if (!question || typeof id !== 'string' || !/^own-[a-z0-9-]{1,40}$/.test(id) || (compared !== null && !rubric))
    throw new BrokenCode('own question');
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
      ? readOwn(from.text(200_000), points)
      : ({ kind: 'bank', number, hash: from.pair(), points } satisfies BankItem);
  });
};

/** A paper from its bytes. Throws BrokenCode where they are not one. */
export const readPaper = (bytes: Uint8Array): Paper => {
  const from = new ByteReader(bytes);
  from.whole(LAYOUT, LAYOUT);
  const id = from.text(40);
  if (!/^[a-z0-9]{8,40}$/.test(id)) throw new BrokenCode('name');
  const [title, sender, note] = [from.text(2_000), from.text(2_000), from.text(20_000)];
  const flags = from.whole(127);
  const feedback = FEEDBACKS[from.whole(FEEDBACKS.length - 1)] ?? 'end';
  const minutes = from.whole(600);
  const attempts = from.whole(99);
  const multiple = from.whole(MARKINGS.length);
  const forms = Array.from({ length: from.whole(8, 1) }, () => from.whole(2 ** 32 - 1, 1));
  const due = from.whole(2 ** 32);
  const point = from.bytes(KEY);
  if (point.length !== 0 && point.length !== KEY) throw new BrokenCode('key');
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
      multiple: multiple === 0 ? null : (MARKINGS[multiple - 1] ?? null),
    },
    forms,
    ask: ASKS.filter((_, i) => flags & (16 << i)),
    due: due === 0 ? null : due * MINUTE,
    key: point.length === 0 ? null : toBase64url(point),
  };
};
