import { setTimeout as wait } from 'node:timers/promises';
import { quiz } from '../../src/i18n/zh/quiz.ts';
import type { Engine } from './engine.ts';
import { answerOne, counted, UNTIL } from './scenes.ts';

/**
 * An answer that the page called saved, or noted for now, is in the record after the browser was killed up to 300 ms later, so many times over. Where an engine
 * keeps nothing while it is driven there is nothing to lose.
 */
export const kills =
  (times: number) =>
  async (engine: Engine, url: (page: string) => string): Promise<readonly string[]> => {
    if (!engine.kill) return [];
    let [have, lost] = [await counted(engine, url), 0];
    for (let i = 0; i < times; i++) {
      await answerOne(engine, url, 'judge', `killed${i}`);
      await engine.run(
        `${UNTIL} await until(() => ${JSON.stringify([quiz.kept.saved, quiz.kept.noted])}.includes($('.quiz-kept')?.textContent.trim()));`,
      );
      await wait(Math.random() * 300);
      await engine.kill();
      const found = await counted(engine, url);
      lost += Math.max(0, have + 1 - found);
      have = found;
    }
    return lost > 0 ? [`${lost} answers of ${times} were lost`] : [];
  };
