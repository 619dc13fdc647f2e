import fc from 'fast-check';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { Counts } from '../../../src/core/kano/categories.ts';
import { kano as words } from '../../../src/i18n/en/kano.ts';
import { widget as common } from '../../../src/i18n/en/widget.ts';
import KanoPlotter from '../../../src/widgets/kano/KanoPlotter.svelte';
import { STANDARD } from '../../../src/widgets/kano/state.ts';

const page = (counts: Counts, x = 35) => {
  const own = [{ name: 'it', counts }];
  const start = { ...STANDARD, set: 'own', feature: '', own, x };
  return render(KanoPlotter, { props: { id: 'k', words, common, surveys: [], tasks: [], start, linked: false } })
    .body.replace(/<!--[\s\S]*?-->|<[^>]+>/g, ' ')
    .replaceAll('\u2212', '-')
    .replace(/\s+/g, ' ');
};

describe('the Kano plotter', () => {
  it('shows Better and Worse by arithmetic done apart, for 200 random surveys', () => {
    const count = fc.integer({ min: 0, max: 200 });
    const counts = fc.record({ M: count, O: count, A: count, I: fc.integer({ min: 1, max: 200 }), R: count, Q: count });
    fc.assert(
      fc.property(counts, ({ M, O, A, I, R, Q }) => {
        const text = page({ M, O, A, I, R, Q });
        const base = M + O + A + I;
        const said = /= (-?[\d.]+) Worse = .*? = (-?[\d.]+) /.exec(text);
        expect(Math.abs(Number(said?.[1]) - (A + O) / base)).toBeLessThan(0.00051);
        expect(Math.abs(Number(said?.[2]) + (M + O) / base)).toBeLessThan(0.00051);
        expect(text).toContain(`questionable Q n = ${M + O + A + I + R + Q}`.slice(-`n = ${M + O + A + I + R + Q}`.length));
      }),
      { numRuns: 200 },
    );
  });
});
