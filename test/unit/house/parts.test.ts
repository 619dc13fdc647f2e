import { describe, expect, it } from 'vitest';
import { type Parts, partsOf } from '../../e2e/parts.ts';

const WHOLE: Parts = { structure: true, light: true, dark: true, specimens: false, paper: true };

describe('what of a page the browser looks at', () => {
  it.each([
    '',
    '404.html',
    'zh/',
    'zh/lessons/satisfaction/kano/',
    'zh/lab/kano/',
    'zh/answers/ckm/',
    'zh/practice/',
    // addresses of templates that are not there yet
    'en/seminar/',
    'en/teach/paper/week/',
    'zh/seminar/',
    'fr/lessons/satisfaction/kano/',
    'about/',
  ])('is all of it at /%s', (address) => {
    expect(partsOf(address)).toEqual(WHOLE);
  });

  it('is what is its own where a Chinese twin shows the rest', () => {
    for (const address of [
      'en/',
      'en/lessons/satisfaction/kano/',
      'en/lab/',
      'en/lab/kano/',
      'en/record/',
      'en/exam/',
      'en/teach/class/',
      'en/cram/',
      'en/lab/gallery/kano/',
    ])
      expect(partsOf(address)).toEqual({ structure: false, light: false, dark: false, specimens: false, paper: false });
  });

  it('is every named state of a gallery, by day and in Chinese', () => {
    expect(partsOf('zh/lab/gallery/kano/')).toEqual({ ...WHOLE, dark: false, specimens: true });
  });
});
