import { seedOf } from '../../quiz/seed.ts';
import { runsOf } from '../../quiz/text.ts';
import { type CardWords, facesOf } from './faces.ts';
import { type Exported, type ExportItem, frozen } from './item.ts';
import { lossesOf } from './losses.ts';
import { escaped } from './xml.ts';

/** A card on its way to Anki. The id is the same at every export, so that what is imported again takes the place of what was there. */
export interface Card {
  readonly id: string;
  readonly front: string;
  readonly back: string;
  readonly tags: readonly string[];
}

/** A text as the HTML of a field: on one line, without the tab that parts fields. */
export const fieldOf = (text: string): string =>
  runsOf(text)
    .map((run) => {
      const safe = 'text' in run ? escaped(run.text) : '';
      return run.kind === 'stress' ? `<b>${safe}</b>` : safe;
    })
    .join('')
    .replaceAll('\t', ' ')
    .replace(/\r?\n/g, '<br>');

/** Questions as cards, of which the two languages have their own: what is drawn is drawn once. Tags are what each is about and its kind. */
export const questionCards = (items: readonly ExportItem[], locale: 'zh' | 'en', words: CardWords): readonly Card[] =>
  items.flatMap((item) =>
    frozen(item, 1).map(({ asked }) => ({
      id: `zhike-${locale}-${item.id}`,
      ...facesOf(asked, item.rubric, words, seedOf(item.id)),
      tags: ['zhike', ...item.about, asked.kind].map((tag) => tag.replace(/\s+/g, '-')).filter((tag) => tag !== ''),
    })),
  );

/** Cards as the text that Anki imports: a line each, the first column its id, so that importing twice makes nothing twice. */
const ankiText = (cards: readonly Card[]): string =>
  [
    '#separator:tab',
    '#html:true',
    '#guid column:1',
    '#tags column:4',
    ...cards.map(({ id, front, back, tags }) => [id, fieldOf(front), fieldOf(back), tags.join(' ')].join('\t')),
    '',
  ].join('\n');

/**
 * Questions for Anki, by File › Import. Throws nothing that the questions can cause.
 * Source: docs.ankiweb.net, Importing › Text files. Example: the first line is #separator:tab.
 */
export const anki = (items: readonly ExportItem[], locale: 'zh' | 'en', words: CardWords): Exported => ({
  text: ankiText(questionCards(items, locale, words)),
  losses: lossesOf(items, ['frozen-once']),
});
