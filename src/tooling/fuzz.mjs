// Fuzzes for as long as it is told: `npm run fuzz -- 3600` tries each property for an hour. A failure prints the
// seed and the smallest input found; FUZZ_SEED repeats it.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const seconds = Number(process.argv[2] ?? 600);
if (!(seconds > 0)) throw new Error('npm run fuzz -- SECONDS');
const vitest = join(createRequire(import.meta.url).resolve('vitest/package.json'), '..', 'vitest.mjs');
const { status } = spawnSync(process.execPath, [vitest, 'run', 'tests/fuzz/fuzz.test.ts'], {
  stdio: 'inherit',
  env: { ...process.env, FUZZ_SECONDS: String(seconds) },
});
process.exitCode = status ?? 1;
