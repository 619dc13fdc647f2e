import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../hosts/program.ts';
import type { Engine, Missing } from './engine.ts';

const PLACES = [
  process.env.FIREFOX_PATH,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** After some kills Firefox would ask how to begin, and begin with the tabs of before. */
const UNASKED = [
  ['toolkit.startup.max_resumed_crashes', -1],
  ['browser.sessionstore.resume_from_crash', false],
  ['browser.sessionstore.max_resumed_crashes', -1],
] as const;

/** In cm. */
const A4 = { width: 21, height: 29.7 };

/** One WebDriver BiDi connection: what is asked has a number, and the answer bears it. */
const connect = async (port: number) => {
  let socket: WebSocket | null = null;
  for (let i = 0; i < 150 && !socket; i++) {
    socket = await new Promise<WebSocket | null>((done) => {
      const opening = new WebSocket(`ws://127.0.0.1:${port}/session`);
      opening.onopen = () => done(opening);
      opening.onerror = () => done(null);
      setTimeout(() => done(null), 3000);
    });
    if (!socket) await wait(200);
  }
  const open = socket;
  if (!open) throw new Error('Firefox did not answer');
  const waiting = new Map<number, (message: { result?: object; error?: string; message?: string }) => void>();
  open.onmessage = ({ data }) => {
    const message = JSON.parse(String(data));
    waiting.get(message.id)?.(message);
  };
  let count = 0;
  const ask = <T>(method: string, params: object): Promise<T> =>
    new Promise((done, fail) => {
      count += 1;
      setTimeout(() => fail(new Error(`${method}: no answer`)), 60_000).unref();
      waiting.set(count, ({ result, error, message }) =>
        error ? fail(new Error(`${method}: ${error} ${message}`)) : done(result as T),
      );
      open.send(JSON.stringify({ id: count, method, params }));
    });
  await ask('session.new', { capabilities: {} });
  // A tab of our own: the first may still be changed for another while Firefox begins.
  const { context } = await ask<{ context: string }>('browsingContext.create', { type: 'tab' });
  return { ask, context, end: () => open.close() };
};

/** Firefox, driven by WebDriver BiDi, which it speaks by itself; its profile is kept from one start to the next. */
export const firefox = async (): Promise<Engine | Missing> => {
  const found = PLACES.find((path) => path && existsSync(path));
  if (!found) return { name: 'Firefox', remedy: 'apt-get install firefox-esr, or FIREFOX_PATH=/path/to/firefox (128 or newer)' };
  const profile = mkdtempSync(join(tmpdir(), 'zhike-firefox-'));
  writeFileSync(join(profile, 'user.js'), UNASKED.map(([name, value]) => `user_pref('${name}', ${value});\n`).join(''));
  let browser: ChildProcess;
  const begin = async () => {
    const port = await freePort();
    browser = spawn(found, ['--headless', '--no-remote', '--profile', profile, `--remote-debugging-port=${port}`], {
      stdio: 'ignore',
    });
    return connect(port);
  };
  const unlock = () => {
    for (const lock of ['lock', '.parentlock']) rmSync(join(profile, lock), { force: true });
  };
  /** On a busy machine Firefox may begin and never answer: it is begun again, which loses nothing that was kept. */
  const start = () =>
    begin().catch(() => {
      browser.kill('SIGKILL');
      unlock();
      return begin();
    });
  let driver = await start();
  const stop = async () => {
    const ended = new Promise((done) => browser.once('exit', done));
    // The connection ends with the browser, and an answer may not come.
    driver.ask('browser.close', {}).catch(() => undefined);
    await Promise.race([ended, wait(8000).then(() => browser.kill('SIGKILL'))]);
    driver.end();
  };
  const open = async (url: string) => {
    await driver.ask('browsingContext.navigate', { context: driver.context, url, wait: 'complete' });
  };
  const run = async <T>(body: string): Promise<T> => {
    const expression = `(async () => JSON.stringify(await (async () => { ${body} })()) ?? 'null')()`;
    const target = { context: driver.context };
    const { result, exceptionDetails } = await driver.ask<{ result?: { value: string }; exceptionDetails?: { text: string } }>(
      'script.evaluate',
      { expression, target, awaitPromise: true },
    );
    if (!result) throw new Error(exceptionDetails?.text);
    return JSON.parse(result.value);
  };
  return {
    name: 'Firefox',
    open,
    run,
    print: async (address, steps, says) => {
      await open(address);
      for (const step of steps)
        for (let i = 0; !(await run<boolean>(`return !!(${step})`).catch(() => false)); i++) {
          if (i > 300) throw new Error(`never: ${step}`);
          await wait(200);
        }
      const said = await run<string>(`return ${says}`);
      await wait(1000);
      const { data } = await driver.ask<{ data: string }>('browsingContext.print', { context: driver.context, page: A4 });
      return { said, file: Buffer.from(data, 'base64') };
    },
    restart: async () => {
      await stop();
      driver = await start();
    },
    kill: async () => {
      const ended = new Promise((done) => browser.once('exit', done));
      browser.kill('SIGKILL');
      await ended;
      driver.end();
      // What it was in the middle of writing is found out when it starts again; the lock of a killed one is in the way.
      unlock();
      driver = await start();
    },
    close: async () => {
      await stop();
      rmSync(profile, { recursive: true, force: true });
    },
  };
};
