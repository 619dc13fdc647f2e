import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { manifest } from '../../../src/course/manifest.ts';
import { LOCALES } from '../../../src/i18n/locales.ts';
import { PROJECT } from '../../support/site.ts';

/** The width and height of a PNG, from its header. */
const sizeOf = (png: Buffer) => `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;

describe.each(LOCALES)('the course as an app, in %s', (locale) => {
  const found = manifest(locale);

  it.each(['https://example.org/', 'https://example.org/course/zhike/'])(
    'opens at home and holds the whole course under %s',
    (front) => {
      const from = (address: string) => new URL(address, `${front}${locale}/zhike.webmanifest`).href;
      expect(from(found.start_url)).toBe(`${front}${locale}/`);
      expect(from(found.scope)).toBe(front);
      expect(found.icons.map(({ src }) => from(src).startsWith(`${front}icon`))).not.toContain(false);
    },
  );

  it('stands without the browser’s bars, or with the fewest, on the paper of the light page', () => {
    expect(found).toMatchObject({
      display: 'standalone',
      display_override: ['minimal-ui', 'standalone'],
      categories: ['education'],
    });
    const [, paper] = /--paper: light-dark\((#\w+),/.exec(readFileSync(`${PROJECT}src/styles/tokens.css`, 'utf8')) ?? [];
    expect([found.background_color, found.theme_color]).toEqual([paper, paper]);
  });

  it('claims no name at the root of the host, which others may live on', () => {
    expect(found).not.toHaveProperty('id');
  });

  it('has the icons that browsers ask for, of the size they say', () => {
    const pictures = found.icons.filter(({ type }) => type === 'image/png');
    for (const { src, sizes } of pictures) expect(sizeOf(readFileSync(`${PROJECT}public/${src.slice(3)}`))).toBe(sizes);
    expect(pictures.map(({ sizes }) => sizes)).toEqual(['192x192', '512x512', '512x512']);
    expect(found.icons.some((icon) => 'purpose' in icon && icon.purpose === 'maskable')).toBe(true);
  });
});
