import { expect, PAGES, test, UNDER_BASE } from './fixtures.ts';
import { axeFaults, colourFaults, structureFaults } from './gates/axe.ts';
import { budgetOf } from './gates/budget.ts';
import { contrastFaults } from './gates/contrast.ts';
import { fieldFaults } from './gates/fields.ts';
import { overflowFaults } from './gates/overflow.ts';
import { INSTRUMENT, ownWeightFaults } from './gates/own-weight.ts';
import { policyFaults, watchPolicy } from './gates/policy.ts';
import { watchTraffic } from './gates/quiet.ts';
import { settle, wake } from './gates/settle.ts';
import { specimenFaults } from './gates/specimens.ts';
import { weigh, weightFaults } from './gates/weigh.ts';
import { SAMPLE } from './lessons.ts';
import { partsOf } from './parts.ts';

test.use({ reducedMotion: 'reduce' });

// A page is opened once and looked at in every way, each saying for itself what it found: opening is what takes the time.
const soft = expect.configure({ soft: true });

for (const address of PAGES) {
  const part = partsOf(address);

  test(`/${address} is light, keeps to its policy, is accessible and legible, and fits a phone`, async ({
    tour: { page, faults, shifts, forget },
    packedSite,
    seenLooks,
    seenShapes,
  }) => {
    await forget();
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ colorScheme: 'light' });
    const weight = await weigh(page, packedSite.url(address));
    const { policies, ...has } = await page.evaluate(() => ({
      formulas: document.querySelector('math') !== null,
      figures: document.querySelector('[data-widget]') !== null,
      policies: [...document.querySelectorAll<HTMLMetaElement>('meta[http-equiv="content-security-policy" i]')].map(
        ({ content }) => content,
      ),
    }));
    soft(weightFaults(weight, budgetOf(address, has)), 'bytes').toEqual([]);
    soft(weight.pieces.filter(({ path }) => /katex/i.test(path))).toEqual([]);
    if (INSTRUMENT.test(address)) {
      soft(ownWeightFaults(weight), 'what the instrument brings of its own').toEqual([]);
      soft(await shifts(), 'what moved as the instrument woke').toEqual([]);
    }

    await wake(page);
    soft(part.structure ? await structureFaults(page, seenShapes) : await axeFaults(page, 'words'), 'axe').toEqual([]);
    if (part.light) {
      soft(await colourFaults(page, seenLooks), 'colours').toEqual([]);
      soft(await contrastFaults(page), 'labels of figures').toEqual([]);
    }
    if (part.specimens) soft(await specimenFaults(page), 'named states').toEqual([]);
    if (part.dark) {
      await page.emulateMedia({ colorScheme: 'dark' });
      soft(await colourFaults(page, seenLooks), 'colours in the dark').toEqual([]);
      soft(await contrastFaults(page), 'labels of figures in the dark').toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    soft(await overflowFaults(page), 'at 320 px').toEqual([]);
    soft(await fieldFaults(page), 'fields on a phone').toEqual([]);
    soft([...policyFaults(policies.length === 1 ? (policies[0] as string) : null), ...faults()], 'policy').toEqual([]);
  });
}

// The address of a twin is not enough: it must be there, and be looked at.
test('what an English page is spared its Chinese twin shows', () => {
  const spared = PAGES.filter((address) => address.startsWith('en/')).flatMap((address) =>
    (['structure', 'light', 'paper'] as const).filter((part) => !partsOf(address)[part]).map((part) => ({ address, part })),
  );
  const twin = (address: string) => address.replace(/^en/, 'zh');
  expect(spared.length).toBeGreaterThan(0);
  expect(spared.filter(({ address, part }) => !PAGES.includes(twin(address)) || !partsOf(twin(address))[part])).toEqual([]);
  expect(PAGES.filter((address) => partsOf(address).specimens).length).toBeGreaterThan(0);
});

// Under / every page was just watched.
for (const address of SAMPLE) {
  test(`/${address} keeps to a strict policy wherever the course is published`, UNDER_BASE, async ({ page, site }) => {
    const faults = await watchPolicy(page, site.origin);
    const quiet = watchTraffic(page);
    await page.goto(site.url(address));
    await settle(page);
    await quiet();
    expect(faults).toEqual([]);
  });
}
