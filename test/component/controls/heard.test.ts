import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import Said from '../../../src/charts/Said.svelte';
import NumberField from '../../../src/controls/NumberField.svelte';
import Slider from '../../../src/controls/Slider.svelte';
import { filesUnder } from '../../unit/house/files.ts';

const about = { label: 'Retention', value: 80, min: 0, max: 100, fault: 'from 0 to 100', onchange: () => undefined };

it('a slider says its value with its unit, and the field beside it is described by the unit', () => {
  const { body } = render(Slider, { props: { ...about, unit: '% a year' } });
  expect(body).toMatch(/<input type="range"[^>]*aria-label="Retention"[^>]*aria-valuetext="80 % a year"/);
  const [, unit] = /aria-describedby="([^"]+)"/.exec(body) ?? [];
  expect(body).toContain(`<span class="unit" id="${unit}">% a year</span>`);
});

it('a number without a unit is described by nothing until it is wrong', () => {
  expect(render(NumberField, { props: about }).body).not.toContain('aria-describedby');
});

it('what a figure shows at first is no news', () => {
  expect(render(Said, { props: { text: 'Three curves' } }).body.replace(/<!--.*?-->/g, '')).toMatch(
    /<p class="unseen" role="status"[^>]*><\/p>/,
  );
});

describe('in the sources', () => {
  const views = filesUnder('src').filter(({ path }) => /^src\/(charts|controls|widgets)\/.*\.svelte$/.test(path));

  it('every range input is called something and says its value', () => {
    const ranges = views.flatMap(({ path, text }) =>
      [...text.matchAll(/<input\b[\s\S]*?type="range"[\s\S]*?\/>/g)].map(([tag]) => ({ path, tag })),
    );
    expect(ranges.length).toBeGreaterThan(5);
    // The years of the time line have no unit: the number is the value.
    const mute = ranges.filter(
      ({ path, tag }) => !/aria-label=/.test(tag) || (!/aria-valuetext=/.test(tag) && !path.endsWith('TimeLine.svelte')),
    );
    expect(mute).toEqual([]);
  });

  it('no figure with a slider announces at each step: what changes in it is said by Said, when the hand rests', () => {
    const chatter = views.filter(
      ({ path, text }) =>
        /src\/widgets\/(clv|figures|kano|lifecycle)\//.test(path) &&
        /(role="status"|aria-live="polite")[^>]*>[^<]*\{(fill|say|said|verdict)/.test(text) &&
        !/\b(Run|KanoOwn|KanoSurvey|KanoPreview|FitInputs)\.svelte$/.test(path),
    );
    expect(chatter.map(({ path }) => path)).toEqual([]);
  });
});
