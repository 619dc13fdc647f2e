import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { frozen } from '../../src/core/exchange/export/item.ts';
import { qti30 } from '../../src/core/exchange/export/qti30.ts';
import { exportBank } from '../support/bank.ts';
import { findBrowser } from '../support/browser.ts';
import { answersOf, deservedScore } from '../support/qti-answers.ts';
import type { Responses } from '../support/qti-score.ts';

/** The script of the player, where its package was put; null where it is not there. */
export const qtiComponents = (folder: string): string | null => {
  const file = `${folder}/cdn/index.js`;
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
};

const PAGE =
  '<!doctype html><meta charset="utf-8"><title>QTI</title><script type="module" src="/player.js"></script><qti-item><item-container></item-container></qti-item>';

/** What its element for an item is to us. */
interface Item extends HTMLElement {
  readonly resetResponses: () => void;
  readonly updateResponseVariable: (identifier: string, value: string | readonly string[]) => void;
  readonly processResponse: () => boolean;
  readonly getOutcome: (identifier: string) => { readonly value: unknown } | undefined;
}

export interface Scored {
  readonly items: number;
  readonly answers: number;
  readonly faults: readonly string[];
}

/**
 * Opens every item of the bank in one language in the player and has it score the key and every other answer of ours: the key must give
 * the points, and each other what our grader gives. A fault is an item that does not open, or a score that differs.
 */
export const playQti = async (player: string, locale: 'zh' | 'en'): Promise<Scored> => {
  const items = exportBank(locale).flatMap((item) => frozen(item, 1).map((each) => ({ ...each, points: item.points })));
  const files = unzipSync(qti30(exportBank(locale), 'zhike', { lang: locale, yes: 'yes', no: 'no' }, 1).file);
  const server = createServer(({ url }, response) => {
    const [type, body] = url === '/player.js' ? ['text/javascript', player] : ['text/html', PAGE];
    response.writeHead(200, { 'content-type': type }).end(body);
  }).listen(0, '127.0.0.1');
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const faults: string[] = [];
  let answers = 0;
  try {
    const page = await browser.newPage();
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.waitForFunction(() => customElements.get('item-container'));
    for (const { id, asked, points } of items) {
      const xml = strFromU8(files[`items/${id}.xml`] ?? new Uint8Array());
      const rows = answersOf(asked).map(([answer, responses]) => ({
        answer: JSON.stringify(answer),
        responses: Object.entries(responses satisfies Responses),
        deserved: deservedScore(asked, answer, points),
        single: asked.kind !== 'multiple' && asked.kind !== 'match' && asked.kind !== 'classify' && asked.kind !== 'order',
      }));
      const scores = await page.evaluate(
        async ([text, asks]) => {
          const container = document.querySelector('item-container') as HTMLElement & { itemXML: string };
          const coming = new Promise<Item | null>((resolve) => {
            document.addEventListener(
              'qti-assessment-item-connected',
              ({ detail }: CustomEventInit<Item>) => resolve(detail ?? null),
              {
                once: true,
              },
            );
            setTimeout(() => resolve(null), 3000);
          });
          container.itemXML = text;
          const item = await coming;
          if (!item) return null;
          await new Promise((resolve) => setTimeout(resolve));
          return asks.map(({ responses, single }) => {
            item.resetResponses();
            for (const [name, value] of responses) item.updateResponseVariable(name, single ? (value[0] ?? '') : value);
            item.processResponse();
            return Number(item.getOutcome('SCORE')?.value);
          });
        },
        [xml, rows] as const,
      );
      if (!scores) faults.push(`${id} does not open`);
      for (const [i, { answer, deserved }] of rows.entries()) {
        answers++;
        const score = scores?.[i];
        if (score === undefined || Math.abs(score - deserved) > 6e-4)
          faults.push(`${id} ${answer}: ${score} (expected ${deserved})`);
      }
    }
    return { items: items.length, answers, faults };
  } finally {
    await browser.close();
    server.close();
  }
};
