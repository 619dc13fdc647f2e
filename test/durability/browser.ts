import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { findBrowser, LAUNCH_ARGS } from '../support/browser.ts';

const profile = mkdtempSync(join(tmpdir(), 'zhike-durable-'));

/** The browser with the one profile of this run. */
export const launch = (): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, { executablePath: findBrowser(), args: LAUNCH_ARGS, headless: true });

export const firstPage = async (context: BrowserContext): Promise<Page> => context.pages()[0] ?? (await context.newPage());

/** Processes that name the profile in their command line: the browser and all it started. */
const running = (): readonly number[] => {
  if (!existsSync('/proc/self/cmdline'))
    return execFileSync('pgrep', ['-f', profile], { encoding: 'utf8' }).split('\n').filter(Boolean).map(Number);
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const names = (id: string) => {
    try {
      return readFileSync(`/proc/${id}/cmdline`, 'utf8').includes(profile);
    } catch {
      // It ended meanwhile.
      return false;
    }
  };
  return ids.filter(names).map(Number);
};

/** Gone at once, as when the browser is killed; what the system has of its files stays. */
export const kill = async (context: BrowserContext): Promise<void> => {
  const ids = running();
  if (ids.length === 0) throw new Error('there is no browser to kill');
  for (const id of ids) {
    try {
      process.kill(id, 'SIGKILL');
    } catch {
      // It went with another.
    }
  }
  await context.close().catch(() => undefined);
};

export const forgetProfile = (): void => rmSync(profile, { recursive: true, force: true });
