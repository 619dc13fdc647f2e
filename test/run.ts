import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { BUILDS, OUTPUT } from './support/site.ts';
import { type Result, runStages, type Stage } from './support/stage.ts';
import { build } from './support/stages/build.ts';
import { html } from './support/stages/html.ts';
import { links } from './support/stages/links.ts';
import { lint } from './support/stages/lint.ts';
import { playwright } from './support/stages/playwright.ts';
import { astroTypes, codeTypes, contentTypes } from './support/stages/types.ts';
import { vitest } from './support/stages/vitest.ts';

// The two builds follow one another, because they share Astro's caches; the first also writes the types of the content. Beside them runs
// what takes longest on one processor; the short ones fill what is left.
const STAGES: readonly Stage[] = [
  { name: 'build at /', run: () => build('root') },
  { name: 'vitest', run: () => vitest() },
  { name: 'build at /course/zhike/', needs: ['build at /'], run: () => build('base') },
  { name: 'types of .astro', needs: ['build at /'], run: astroTypes },
  { name: 'types of .ts and .svelte', needs: ['build at /'], run: codeTypes },
  { name: 'html', needs: ['build at /', 'build at /course/zhike/'], run: () => html([BUILDS.root, BUILDS.base]) },
  { name: 'lint', run: lint },
  { name: 'links at /', needs: ['build at /'], run: () => links(BUILDS.root) },
  { name: 'links at /course/zhike/', needs: ['build at /course/zhike/'], run: () => links(BUILDS.base) },
  { name: 'browser', needs: ['build at /', 'build at /course/zhike/'], slots: 2, run: playwright },
];

/** `npm run check`: what tells soonest, the longest first; laws and published figures are left to the whole. */
const CHECK: readonly Stage[] = [
  { name: 'types of content', run: contentTypes },
  { name: 'vitest', run: () => vitest(['test/unit', 'test/content', 'test/component']) },
  { name: 'types of .astro', needs: ['types of content'], run: astroTypes },
  { name: 'types of .ts and .svelte', needs: ['types of content'], run: codeTypes },
  { name: 'lint', run: lint },
];

/** The end of a long report: where the tools put their summaries. */
const tail = (text: string, lines = 150) => {
  const all = text.trimEnd().split('\n');
  return (all.length > lines ? [`… (${all.length - lines} lines above left out)`, ...all.slice(-lines)] : all)
    .map((line) => `    ${line}`)
    .join('\n');
};

const report = ({ name, passed, failed, seconds, explain }: Result) => {
  console.log(`${failed ? '✗' : '✓'} ${name}: ${failed ? `${failed} failed, ` : ''}${passed} passed (${seconds.toFixed(1)} s)`);
  if (failed && explain) console.log(tail(explain));
};

mkdirSync(OUTPUT, { recursive: true });
const wanted = process.argv.slice(2);
const named = STAGES.filter(({ name }) => wanted.some((word) => name.includes(word)));
const chosen = wanted.length === 0 ? STAGES : wanted[0] === 'check' ? CHECK : named;
const announced = (stage: Stage): Stage => ({
  ...stage,
  // A stage asked for alone works on what is already built.
  needs: (stage.needs ?? []).filter((need) => names.has(need)),
  run: () => {
    console.log(`… ${stage.name}`);
    return stage.run();
  },
});
const names = new Set(chosen.map(({ name }) => name));
const began = performance.now();
const results = await runStages(chosen.map(announced), Math.min(2, availableParallelism()), report);

const sum = (key: 'passed' | 'failed') => results.reduce((total, result) => total + result[key], 0);
console.log(`\n${'stage'.padEnd(28)}${'passed'.padStart(8)}${'failed'.padStart(8)}${'seconds'.padStart(9)}`);
for (const { name, passed, failed, seconds } of results)
  console.log(`${name.padEnd(28)}${String(passed).padStart(8)}${String(failed).padStart(8)}${seconds.toFixed(1).padStart(9)}`);
console.log(`${'all'.padEnd(44)}${((performance.now() - began) / 1000).toFixed(1).padStart(9)}\n`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 || results.length === 0 ? 1 : 0;
