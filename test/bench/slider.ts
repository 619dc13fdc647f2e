import type { Browser, Page } from '@playwright/test';
import { settle } from '../e2e/gates/settle.ts';
import { KANO } from '../e2e/lessons.ts';
import { serve } from '../support/serve.ts';
import { BUILDS } from '../support/site.ts';

const PRESSES = 120;
const WARM_UP = 10;
const THROTTLE = 4;

/** A slider of every instrument that has one. */
const SLIDERS = [
  ...KANO.map((address) => ({ address, target: '[data-widget="kano"] input[type=range]' })),
  { address: 'zh/lab/clv/', target: '[data-widget="clv"] .slider:nth-of-type(2) input[type=range]' },
  { address: 'zh/lab/lifecycle/', target: '[data-widget="lifecycle"] .handle' },
];

/** Milliseconds from each key press to the frame that shows its effect, on a processor four times slower. */
const pressAndWait = async (page: Page, slider: string): Promise<readonly number[]> => {
  const devtools = await page.context().newCDPSession(page);
  await page.locator(slider).first().scrollIntoViewIfNeeded();
  await page.locator(slider).first().focus();
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { __times: times });
    // A task queued from the last callback before a paint runs after that paint.
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => times.push(performance.now() - timeStamp);
          port2.postMessage(null);
        });
      },
      true,
    );
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  for (let i = 0; i < PRESSES + WARM_UP; i++) {
    await page.keyboard.press(Math.floor(i / 20) % 2 === 0 ? 'ArrowRight' : 'ArrowLeft');
    await page.waitForFunction((n) => (window as unknown as { __times: number[] }).__times.length > n, i);
  }
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return (await page.evaluate(() => (window as unknown as { __times: number[] }).__times)).slice(WARM_UP);
};

const quantile = (times: readonly number[], q: number) =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * q))] as number;

const BASELINE = `<!doctype html><title>Baseline</title><input type="range" min="0" max="100" value="35"><p></p>
<script>const p = document.querySelector('p'); p.textContent = '35';
document.querySelector('input').addEventListener('input', (e) => { p.firstChild.data = e.target.value; });</script>`;

/** Slider to paint: the Kano plotter against a bare range that changes one text node, in the same browser, one after the other. */
export const slider = async (browser: Browser): Promise<string> => {
  const site = await serve({ dir: BUILDS.root.dir });
  const open = async (ready: (page: Page) => Promise<unknown>, target: string) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    await ready(page);
    const times = await pressAndWait(page, target);
    await context.close();
    return { p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
  };
  const bare = await open((page) => page.setContent(BASELINE), 'input[type=range]');
  const rows = [{ name: 'a bare range', ...bare }];
  for (const { address, target } of SLIDERS) {
    const times = await open(async (page) => {
      await page.goto(site.url(address));
      await settle(page);
    }, target);
    rows.push({ name: `/${address}`, ...times });
  }
  await site.close();
  const line = ({ name, p50, p95 }: (typeof rows)[number]) =>
    `${name.padEnd(40)}${p50.toFixed(1).padStart(8)}${p95.toFixed(1).padStart(8)}${(p95 / bare.p95).toFixed(2).padStart(8)}`;
  return [
    `${`key to paint, ms, processor ÷ ${THROTTLE}, ${PRESSES} presses`.padEnd(40)}${'p50'.padStart(8)}${'p95'.padStart(8)}${'ratio'.padStart(8)}`,
    ...rows.map(line),
  ].join('\n');
};
