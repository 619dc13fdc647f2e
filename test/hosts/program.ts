import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Running } from './host.ts';

/** The first number that a program says of its version; null where it is not here. */
export const versionOf = (program: string, asked: string): string | null => {
  const { status, stdout, stderr } = spawnSync(program, [asked], { encoding: 'utf8' });
  return status === 0 ? (/\d+\.\d+[.\d]*/.exec(`${stdout}${stderr}`)?.[0] ?? '') : null;
};

/** A port that is free now. */
export const freePort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
};

const answers = (address: string) =>
  fetch(address, { redirect: 'manual' }).then(
    () => true,
    () => false,
  );

/** Starts a server in a group of its own (some begin others), in a folder where it may leave what it likes, and waits for it to answer. */
export const running = async (
  address: string,
  program: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Running> => {
  const server = spawn(program, args, { cwd, detached: true, stdio: 'ignore', env: { ...process.env, ...env } });
  const { pid } = server;
  const ended = new Promise((done) => server.once('exit', done));
  const stop = async () => {
    if (pid && server.exitCode === null && server.signalCode === null) process.kill(-pid, 'SIGTERM');
    await ended;
    for (let i = 0; i < 50 && (await answers(address)); i++) await wait(100);
  };
  for (let i = 0; i < 300; i++) {
    if (await answers(address)) return { origin: new URL(address).origin, stop };
    if (server.exitCode !== null) break;
    await wait(200);
  }
  await stop();
  throw new Error(`${program} ${args.join(' ')} did not answer at ${address}`);
};
