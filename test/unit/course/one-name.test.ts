import { describe, expect, it } from 'vitest';
import { byAnyName, namesOf } from '../../../src/course/one-name.ts';

describe('a blank that asks for a term of the course', () => {
  const names = [
    ['保健因素', '卫生因素'],
    ['维系率', '留存率'],
  ];
  it('accepts its other names, without the word that follows the blank anyway', () => {
    expect(byAnyName(['保健'], '{h}因素缺了就不满。', 'h', names)).toEqual(['保健', '卫生']);
    expect(byAnyName(['维系率'], '按{r}加权。', 'r', names)).toEqual(['维系率', '留存率']);
  });
  it('knows the names of each language, of terms that have more than one', () => {
    const terms = [
      { id: 'r', zh: '维系率', en: 'retention rate', also: { zh: ['留存率'], en: ['retention'] } },
      { id: 'p', zh: '现值', en: 'present value', also: { en: ['PV'] } },
    ];
    expect(namesOf([{ terms }], 'zh')).toEqual([['维系率', '留存率']]);
    expect(namesOf([{ terms }], 'en')).toEqual([
      ['retention rate', 'retention'],
      ['present value', 'PV'],
    ]);
  });
  it('leaves out of a name what stands after the blank: up to three words, in whatever case, and of a plural one too', () => {
    const of = (prompt: string, ...list: readonly string[]) => byAnyName([list[0] as string], prompt, 'h', [list.slice(1)]);
    expect(of('{h} loyalty is felt.', 'attitudinal', 'attitudinal loyalty', 'felt Loyalty')).toEqual(['attitudinal', 'felt']);
    expect(
      of('{h} customer lifetime value.', 'discounted', 'Discounted Customer Lifetime Value', 'present customer lifetime value'),
    ).toEqual(['discounted', 'present']);
    expect(of('{h}潜在价值客户。', '高', '高潜在', '大潜在')).toEqual(['高', '大']);
    expect(of('{h} factors', 'hygiene', 'hygiene factor', 'maintenance factors')).toEqual(['hygiene', 'maintenance']);
    expect(of('{h} sites', 'web', 'web site', 'own sites')).toEqual(['web', 'own']);
    // A name is never cut to nothing, and a letter s inside a word is no plural.
    expect(of('{h} loyalty', 'loyalty', 'loyalty', 'fidelity')).toEqual(['loyalty', 'fidelity']);
    expect(of('{h} stress.', 'job', 'job stress', 'work stress')).toEqual(['job', 'work']);
    expect(of('{h} a b c d', 'x', 'x a b c d', 'y')).toEqual(['x']);
  });

  it('adds nothing where the key is no term', () => {
    expect(byAnyName(['折旧'], '按{r}加权。', 'r', names)).toEqual(['折旧']);
  });
});
