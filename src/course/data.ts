import type { Locale } from '../i18n/locales.ts';
import { inOne } from './in-one.ts';
import { readCourse } from './read.ts';

const setsIn = async (locale: Locale) => inOne((await readCourse()).data, locale);

/** The surveys for the Kano figures in one language, each by its name without `kano-`. */
export const surveysIn = async (locale: Locale) =>
  (await setsIn(locale)).flatMap((set) =>
    set.kind === 'cohort'
      ? []
      : [{ id: set.id.replace(/^kano-/, ''), title: set.title, origin: set.origin, features: [...set.features] }],
  );

/** The cohorts of customers for the lifecycle figures in one language, each by its name without `cohort-`. */
export const cohortsIn = async (locale: Locale) =>
  (await setsIn(locale)).flatMap((set) =>
    set.kind === 'cohort'
      ? [{ id: set.id.replace(/^cohort-/, ''), title: set.title, origin: set.origin, survivors: set.survivors }]
      : [],
  );
