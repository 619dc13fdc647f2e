import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PEERS } from './peers.ts';
import { outcomeOf } from './report.ts';
import { GIVEN } from './tools.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhike-peers-'));
const option = (name: string) => process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);
let failed = 0;
try {
  const tools = {
    folder,
    write: (name: string, file: string | Uint8Array) => {
      const path = join(folder, name);
      mkdirSync(join(path, '..'), { recursive: true });
      writeFileSync(path, file);
      return path;
    },
    list: (path: string) => readdirSync(path),
    given: Object.fromEntries(
      GIVEN.flatMap((name) => {
        const path = option(name);
        return path ? [[name, resolve(path)]] : [];
      }),
    ),
  };
  for (const peer of PEERS(tools)) {
    const outcome = await outcomeOf(peer);
    if (outcome.state === 'failed') failed++;
    const sign = { passed: '✓', failed: '✗', missing: '–' }[outcome.state];
    console.log(
      `${sign} ${peer.name}: ${outcome.state === 'passed' ? outcome.found : outcome.state === 'failed' ? outcome.why : `not here; ${outcome.get}`}`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}
process.exitCode = failed > 0 ? 1 : 0;
