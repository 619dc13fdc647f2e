import type { Browser, Page } from '@playwright/test';
import { settle } from '../e2e/gates/settle.ts';
import { KANO } from '../e2e/lessons.ts';
import { serve } from '../support/serve.ts';
import { BUILDS } from '../support/site.ts';

/** Every page is pressed in turn, round after round, so that what else the machine does falls on all alike. */
const ROUNDS = 6;
const PRESSES = 20;
/** The first presses of a turn, which pay for the page coming to the front. */
const FIRST = 4;
const WARM_UP = 40;
const THROTTLE = 4;

const CLV = '[data-widget="clv"] .slider:nth-of-type(2) input[type=range]';
const LIFECYCLE = '[data-widget="lifecycle"] .slider input[type=range]';
/** A slider of every instrument that has one, in each view that moves with it. */
const SLIDERS = [
  ...KANO.map((address) => ({ address, target: '[data-widget="kano"] input[type=range]' })),
  ...['', '#clv-1_view-lines', '#clv-1_view-parts', '#clv-1_view-tornado', '#clv-1_view-compare'].map((state) => ({
    address: `zh/lab/clv/${state}`,
    target: CLV,
  })),
  { address: 'zh/lab/lifecycle/', target: '[data-widget="lifecycle"] .handle' },
  ...['', '#lifecycle-1_view-river', '#lifecycle-1_view-levers', '#lifecycle-1_view-fit'].map((state) => ({
    address: `zh/lab/lifecycle/${state}`,
    target: LIFECYCLE,
  })),
  { address: 'zh/lab/kano/#kano-1_view-drift', target: '[data-widget="kano"] .slider input[type=range]' },
  ...[
    'value/delivered-value',
    'loyalty/five-times',
    'clv/money-and-time',
    'complaints/handling-complaints',
    'satisfaction/satisfaction-matrix',
    'satisfaction/managing-expectations',
    'satisfaction/servqual',
  ].map((lesson) => ({ address: `zh/lessons/${lesson}/`, target: '.instrument.small .slider input[type=range]' })),
];

interface Pressed {
  /** Milliseconds from each key press to the frame that shows its effect. */
  readonly times: readonly number[];
  /** Milliseconds of the processor that a press costs the page's own thread. */
  readonly work: number;
}

/** Sets the focus on a slider, and gives what presses it so many times on a processor so many times slower. */
const presser = async (page: Page, slider: string): Promise<(presses: number, rate: number) => Promise<Pressed>> => {
  const devtools = await page.context().newCDPSession(page);
  await page.locator(slider).first().scrollIntoViewIfNeeded();
  await page.locator(slider).first().focus();
  await page.evaluate(() => {
    const times: number[] = [];
    let seen = () => {};
    const painted = (n: number) => (times.length > n ? undefined : new Promise<void>((resolve) => (seen = resolve)));
    Object.assign(window, { __times: times, __painted: painted });
    // A task queued from the last callback before a paint runs after that paint.
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            times.push(performance.now() - timeStamp);
            seen();
          };
          port2.postMessage(null);
        });
      },
      true,
    );
  });
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async () =>
    ((await devtools.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) *
    1000;
  return async (presses, rate) => {
    await page.bringToFront();
    await devtools.send('Emulation.setCPUThrottlingRate', { rate });
    await page.evaluate(() => (window as unknown as { __times: number[] }).__times.splice(0));
    const before = await worked();
    for (let i = 0; i < presses; i++) {
      await page.keyboard.press(i < presses / 2 ? 'ArrowRight' : 'ArrowLeft');
      // Nothing is asked in between: asking at every frame would make frames of its own.
      await page.evaluate((n) => (window as unknown as { __painted: (n: number) => unknown }).__painted(n), i);
    }
    const work = ((await worked()) - before) / presses;
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    return { times: await page.evaluate(() => (window as unknown as { __times: number[] }).__times), work };
  };
};

const quantile = (times: readonly number[], q: number) =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * q))] as number;

const BASELINE = `<!doctype html><title>Baseline</title><input type="range" min="0" max="100" value="35"><p></p>
<script>const p = document.querySelector('p'); p.textContent = '35';
document.querySelector('input').addEventListener('input', (e) => { p.firstChild.data = e.target.value; });</script>`;

/** Slider to paint: each instrument against a bare range that changes one text node, in the same browser and in turn. */
export const slider = async (browser: Browser): Promise<string> => {
  const site = await serve({ dir: BUILDS.root.dir });
  const open = async (name: string, ready: (page: Page) => Promise<unknown>, target: string) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    await ready(page);
    const press = await presser(page, target);
    await press(WARM_UP, 1);
    return { name, context, press, times: [] as number[], work: Number.NaN };
  };
  const all = [await open('a bare range', (page) => page.setContent(BASELINE), 'input[type=range]')];
  for (const { address, target } of SLIDERS) {
    const ready = async (page: Page) => {
      await page.goto(site.url(address));
      await settle(page);
    };
    all.push(await open(`/${address}`, ready, target));
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const each of all) {
      each.times.push(...(await each.press(FIRST + PRESSES, THROTTLE)).times.slice(FIRST));
    }
  }
  // Throttled, a thread is counted as busy while it is held up.
  for (const each of all) each.work = (await each.press(PRESSES * 2, 1)).work;
  for (const { context } of all) await context.close();
  await site.close();
  const bare = quantile(all[0]?.times ?? [], 0.95);
  const line = ({ name, times, work }: (typeof all)[number]) => {
    const p95 = quantile(times, 0.95);
    const figures = [quantile(times, 0.5).toFixed(1), p95.toFixed(1), (p95 / bare).toFixed(2), work.toFixed(1)];
    return name.padEnd(60) + figures.map((figure) => figure.padStart(8)).join('');
  };
  const head = `key to paint, ms, processor ÷ ${THROTTLE}, ${ROUNDS * PRESSES} presses; work undivided`.padEnd(60);
  return [head + ['p50', 'p95', 'ratio', 'work'].map((name) => name.padStart(8)).join(''), ...all.map(line)].join('\n');
};
