import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { LOCALES } from '../../src/i18n/locales.ts';
import { packagesIn } from './packages.ts';

const folder = resolve(process.argv[2] ?? 'packages');
mkdirSync(folder, { recursive: true });
const seconds = Math.floor(Date.now() / 1000);
for (const { name, file, losses } of LOCALES.flatMap((locale) => packagesIn(locale, seconds))) {
  writeFileSync(join(folder, name), file);
  const counts = Map.groupBy(losses, ({ code }) => code);
  const said = [...counts].map(([code, { length }]) => `${code} ${length}`).join(', ');
  console.log(`${name.padEnd(28)}${`${Math.round(file.length / 1024)} KB`.padStart(10)}  ${said || 'everything travels'}`);
}
console.log(`in ${folder}`);
