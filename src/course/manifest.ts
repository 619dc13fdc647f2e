import { LANG, type Locale } from '../i18n/locales.ts';
import { strings } from '../i18n/strings.ts';

const ICONS = [
  { src: '../icon-192.png', sizes: '192x192', type: 'image/png' },
  { src: '../icon-512.png', sizes: '512x512', type: 'image/png' },
  { src: '../icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  { src: '../icon.svg', sizes: 'any', type: 'image/svg+xml' },
] as const;

/**
 * What the course is as an app of a device, in one language: it opens at that language's home, and all of the course is in it. Addresses
 * are seen from the home page, beside which this stands. No `id` is given: it would be read from the root of the host, which under a
 * base path belongs to others; without one, an app is known by where it opens.
 */
export const manifest = (locale: Locale) => {
  const { site, course } = strings(locale);
  return {
    name: site.name,
    short_name: site.name,
    description: course.description,
    lang: LANG[locale],
    start_url: './',
    scope: '../',
    display: 'standalone',
    display_override: ['minimal-ui', 'standalone'],
    background_color: '#fbf8f1',
    theme_color: '#fbf8f1',
    categories: ['education'],
    icons: ICONS,
  };
};
