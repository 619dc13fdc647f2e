import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { freePort } from '../hosts/program.ts';
import { pythonWith } from '../peers/programs.ts';
import type { Engine, Missing } from './engine.ts';

const SCREEN = ':97';
const DRIVER = '/usr/bin/WebKitWebDriver';

/** MiniBrowser, which comes with the library. */
const miniBrowser = (): string | undefined => {
  for (const libraries of ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/libexec'])
    if (existsSync(libraries))
      for (const name of readdirSync(libraries).filter((each) => each.startsWith('webkit')))
        if (existsSync(`${libraries}/${name}/MiniBrowser`)) return `${libraries}/${name}/MiniBrowser`;
  return undefined;
};

/** WebKitGTK, driven by its own WebDriver on a screen that nobody sees. While it is driven it keeps nothing from one start to the next. */
export const webkit = async (): Promise<Engine | Missing> => {
  const binary = miniBrowser();
  const python = pythonWith("gi; gi.require_version('WebKit2', '4.1')");
  if (!binary || !existsSync(DRIVER) || !existsSync('/usr/bin/Xvfb') || !python)
    return { name: 'WebKitGTK', remedy: 'apt-get install webkit2gtk-driver xvfb python3-gi gir1.2-webkit2-4.1 (Debian, Ubuntu)' };
  const screen = spawn('Xvfb', [SCREEN, '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], { stdio: 'ignore' });
  // Its sandbox needs what a container does not have.
  const env = { ...process.env, DISPLAY: SCREEN, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
  const port = await freePort();
  const driver = spawn(DRIVER, [`--port=${port}`], { env, stdio: 'ignore' });
  const ask = async <T>(method: string, path: string, body?: object): Promise<T> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = (await answer.json()) as { value: T & { error?: string; message?: string } };
    if (!answer.ok) throw new Error(`${path}: ${value.error} ${value.message}`);
    return value;
  };
  await wait(2500);
  const options = { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } };
  const { sessionId } = await ask<{ sessionId: string }>('POST', '/session', { capabilities: { alwaysMatch: options } });
  const session = `/session/${sessionId}`;
  return {
    name: 'WebKitGTK',
    open: async (url) => {
      await ask('POST', `${session}/url`, { url });
    },
    run: async <T>(body: string): Promise<T> => {
      const script = `const done = arguments[0]; (async () => { ${body} })().then((found) => done(JSON.stringify({ found })), (error) => done(JSON.stringify({ error: String(error) })));`;
      const { found, error } = JSON.parse(await ask<string>('POST', `${session}/execute/async`, { script, args: [] }));
      if (error) throw new Error(error);
      return found as T;
    },
    // A page that is driven cannot be printed: it is opened apart.
    print: async (address, steps, says) => {
      const folder = mkdtempSync(join(tmpdir(), 'zhike-print-'));
      try {
        const file = join(folder, 'page.pdf');
        const script = fileURLToPath(new URL('print.py', import.meta.url));
        const { stdout } = await promisify(execFile)(python, [script, file, address, says, ...steps], {
          env,
          maxBuffer: 2 ** 24,
        });
        return { said: stdout.trim(), file: readFileSync(file) };
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
    restart: null,
    kill: null,
    close: async () => {
      await ask('DELETE', session).catch(() => undefined);
      driver.kill();
      screen.kill();
    },
  };
};
