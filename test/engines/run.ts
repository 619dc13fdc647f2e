import { BUILDS, pagesOf } from '../support/site.ts';
import { build } from '../support/stages/build.ts';
import { isMissing } from './engine.ts';
import { firefox } from './firefox.ts';
import { kills } from './kills.ts';
import { lessonOnPaper, paperOnPaper } from './printing.ts';
import { reporting } from './reporting.ts';
import { formulas, instruments, kinds, record, search } from './scenes.ts';
import { webkit } from './webkit.ts';

/** How often a browser is killed right after an answer: `npm run engines -- 50` takes five minutes. */
const times = Number(process.argv[2] ?? 5);
const SCENES = {
  instruments,
  'kinds of question': kinds,
  search,
  formulas,
  'lesson, printed': lessonOnPaper,
  'paper, printed': paperOnPaper,
  'record over a restart': record,
  [`record over ${times} kills`]: kills(times),
};

// A smoke test in the engines that the suite does not use; says what is not installed, and fails then: nothing is skipped in silence.
if (pagesOf(BUILDS.root.dir).length === 0) {
  const { failed, explain } = await build('root');
  if (failed) throw new Error(explain);
}
let failed = 0;
const say = (name: string, scene: string, faults: readonly string[]) => {
  failed += faults.length;
  console.log(`${name.padEnd(12)}${scene.padEnd(24)}${faults.length === 0 ? 'good' : faults.join('; ')}`);
};
for (const start of [firefox, webkit]) {
  const engine = await start();
  if (isMissing(engine)) {
    say(engine.name, 'not installed', [engine.remedy]);
    continue;
  }
  const site = await reporting();
  try {
    if (!engine.restart)
      console.log(
        `${engine.name.padEnd(12)}keeps nothing while it is driven: its record is counted, and not over a restart or a kill`,
      );
    for (const [scene, act] of Object.entries(SCENES))
      say(engine.name, scene, await act(engine, site.url).catch((error) => [String(error)]));
    say(engine.name, 'policy', site.reports);
  } finally {
    await engine.close();
    await site.close();
  }
}
process.exitCode = failed > 0 ? 1 : 0;
