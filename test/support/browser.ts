import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Chromium without its windows: a quarter less work, and all a test needs but the settings of a profile. */
const SHELLS = ['/usr/bin/chromium-headless-shell'];

const asRoot = process.getuid?.() === 0;

/**
 * What a browser does for people who type addresses, and no test does: two pages of suggestions are loaded with every window, for more
 * than half of what a fresh context costs. The rest of the list is Playwright's own, which a switch given here takes the place of.
 */
const FEATURES_OFF = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'SpareRendererForSitePerProcess',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];

/** Quiet and offline: nothing a browser does of its own accord may look like a request of the page. */
export const LAUNCH_ARGS = [
  ...(asRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${FEATURES_OFF.join(',')}`,
];

const playwrightsOwn = (): string | null => {
  try {
    return chromium.executablePath();
  } catch {
    // Playwright has no build for this system.
    return null;
  }
};

const installFromDebian = (): string | null => {
  if (!asRoot || !existsSync('/etc/debian_version')) return null;
  console.error('No browser here: installing Debian’s chromium (apt-get install -y chromium).');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) => spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  const install = (...names: string[]) => apt('install', '-y', '--no-install-recommends', ...names);
  // Not every release has the shell apart.
  return apt('update') && (install('chromium', 'chromium-headless-shell') || install('chromium')) ? '/usr/bin/chromium' : null;
};

/** The browser of `CHROMIUM_PATH`, if it is there; throws if it is named and is not. */
const asked = (): string | undefined => {
  const path = process.env.CHROMIUM_PATH;
  if (path && !existsSync(path)) throw new Error(`CHROMIUM_PATH names no file: ${path}`);
  return path;
};

/** A whole Chromium, installed if need be; throws with what to do when there is none to be had. */
export const findBrowser = (): string => {
  const found = [asked(), playwrightsOwn(), ...INSTALLED].find((path) => path && existsSync(path)) ?? installFromDebian();
  if (found && existsSync(found)) return found;
  throw new Error(
    [
      'The tests need a Chromium and found none. Do one of these, then run them again:',
      '  sudo apt-get update && sudo apt-get install -y chromium    (Debian, Ubuntu; done for you when root)',
      '  npx playwright install --with-deps chromium                (any system Playwright supports)',
      '  export CHROMIUM_PATH=/path/to/chromium-or-chrome           (one you have already)',
    ].join('\n'),
  );
};

/** What the tests drive: the shell of the browser where there is one, else the whole; what `CHROMIUM_PATH` names is taken as it is. */
export const findShell = (): string => {
  const whole = findBrowser();
  return asked() ?? SHELLS.find((path) => existsSync(path)) ?? whole;
};
