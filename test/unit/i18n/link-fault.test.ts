import { describe, expect, it } from 'vitest';
import { widget as en } from '../../../src/i18n/en/widget.ts';
import { linkFault } from '../../../src/i18n/link-fault.ts';
import { widget as zh } from '../../../src/i18n/zh/widget.ts';

describe('the sentence on a link that could not be read', () => {
  it('names a part by its label in the figure, and not by its name in the link', () => {
    const said = linkFault(en, ['retention'], { retention: 'Retention rate' });
    expect(said).toBe(
      'Some parts of this link cannot be read: Retention rate. These have their default values, and the rest is as in the link.',
    );
  });

  it('counts the parts that have no label, whatever the link calls them', () => {
    expect(linkFault(zh, ['retention', 'seed', 'toString'], { retention: '维系率' })).toContain('：维系率，其他设置2项。');
    expect(linkFault(en, ['constructor'], {})).toContain(': other settings (1). ');
  });

  it('says a label once that two parts share', () => {
    expect(linkFault(zh, ['a', 'b'], { a: '价格', b: '价格' })).toContain('：价格。');
  });
});
