import { expect, it, vi } from 'vitest';
import { openAddress } from '../../../src/widgets/quiz/practice/address.ts';

it('a link to a question or a concept opens it, whatever a text around the link left on its end', () => {
  for (const tail of ['', '。', '）.', ',', '%EF%BC%8C', '”']) {
    vi.stubGlobal('location', { search: `?q=loyalty-judge${tail}` });
    expect(openAddress(), tail).toEqual({ session: null, question: 'loyalty-judge', concept: null, due: false });
    vi.stubGlobal('location', { search: `?c=loyalty${tail}&utm_source=x` });
    expect(openAddress().concept).toBe('loyalty');
  }
});
