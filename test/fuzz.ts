import { spawnSync } from 'node:child_process';

/** The fuzz tests with their full counts: 100,000 random fragments, files and records each, 20,000 calls of the core misused. `npm test` runs a thousand. */
const { status } = spawnSync(
  'npx',
  [
    'vitest',
    'run',
    '-c',
    'test/vitest.config.ts',
    '--testTimeout',
    '1800000',
    'test/property/class',
    'test/property/core',
    'test/property/exchange',
    'test/property/paper',
    'test/property/widgets',
    'test/property/figures',
    'test/property/record',
  ],
  { stdio: 'inherit', env: { ...process.env, ZHIKE_FUZZ: process.env.ZHIKE_FUZZ ?? '100000' } },
);
process.exitCode = status ?? 1;
