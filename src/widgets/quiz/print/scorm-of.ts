import type { ExportItem, Packed } from '../../../core/exchange/export/item.ts';
import { scoItems, scormLosses, scormPackage } from '../../../core/exchange/export/scorm.ts';
import type { ScoWords } from '../../../core/exchange/scorm/sco-paper.ts';
import player from '../sco/player.ts?worker&url';

/** The questions as a SCORM package, with the script that plays it, which is fetched whole. Throws where it does not come. */
export const scormOf = async (items: readonly ExportItem[], title: string, lang: string, words: ScoWords): Promise<Packed> => {
  const response = await fetch(player);
  if (!response.ok) throw new Error(`no player at ${response.url} (${response.status})`);
  return {
    file: scormPackage({ title, lang, words, items: scoItems(items) }, await response.text()),
    losses: scormLosses(items),
  };
};
