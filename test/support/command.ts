import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { PROJECT } from './site.ts';

export interface Finished {
  /** 0 for success; null when it was stopped for taking too long. */
  readonly code: number | null;
  /** What it printed, on both streams, without colours. */
  readonly text: string;
  readonly stdout: string;
}

const ESC = String.fromCharCode(27);
/** Colours, and the addresses terminals make clickable. */
const MARKS = new RegExp(`${ESC}\\[[\\d;]*m|${ESC}\\]8;[^${ESC}]*${ESC}\\\\`, 'g');

/** Runs one of the project's own tools (node_modules/.bin) and gathers what it says. */
export const command = (tool: string, args: readonly string[], { env = {}, seconds = 600 } = {}): Promise<Finished> =>
  new Promise((done) => {
    const path = `${PROJECT}node_modules/.bin${delimiter}${process.env.PATH}`;
    const child = spawn(tool, args, {
      cwd: PROJECT,
      env: { ...process.env, PATH: path, CI: '1', NO_COLOR: '1', FORCE_COLOR: '0', ASTRO_TELEMETRY_DISABLED: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: seconds * 1000,
    });
    const both: Buffer[] = [];
    const out: Buffer[] = [];
    child.stdout.on('data', (chunk) => both.push(chunk) && out.push(chunk));
    child.stderr.on('data', (chunk) => both.push(chunk));
    const plain = (chunks: readonly Buffer[]) => Buffer.concat(chunks).toString('utf8').replace(MARKS, '');
    child.on('error', (error) => done({ code: -1, text: `${tool} could not be started: ${error.message}`, stdout: '' }));
    child.on('close', (code) => {
      const late = code === null ? `${tool} was stopped after ${seconds} s\n` : '';
      done({ code, text: late + plain(both), stdout: plain(out) });
    });
  });
