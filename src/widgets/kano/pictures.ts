import type { PictureWords } from '../../charts/picture.ts';
import type { View } from './state.ts';
import type { Survey } from './survey.ts';
import type { Common, Words } from './words.ts';

/** What stands over and under a saved picture: the survey that is drawn, or that it is an illustration. */
export const pictureWords = (words: Words, view: View, survey: Survey): PictureWords =>
  view === 'drift' ? { title: words.views.drift, source: words.driftCaption } : { title: survey.title, source: survey.origin };

/** Pictures of the figure as files; what draws them is fetched when one is asked for. */
export const pictureFiles = (common: Common, figure: () => HTMLElement | undefined, said: () => PictureWords) => {
  const make = (kind: 'svgFile' | 'pngFile') => async () => {
    const drawing = figure()?.querySelector<SVGSVGElement>('.plot > svg');
    if (!drawing) throw new Error('there is no figure to draw');
    return (await import('../../charts/picture.ts'))[kind](drawing, said());
  };
  return [
    { label: common.saveSvg, ending: 'svg', make: make('svgFile') },
    { label: common.savePng, ending: 'png', make: make('pngFile') },
  ];
};
