import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PROJECT } from '../../support/site.ts';

it('Astro still writes the style of its islands among its scripts, so src/middleware.ts is still needed', () => {
  const scripts = readFileSync(`${PROJECT}node_modules/astro/dist/runtime/server/scripts.js`, 'utf8');
  expect(scripts, 'the middleware can go').toMatch(/<style>\$\{ISLAND_STYLES\}/);
});
