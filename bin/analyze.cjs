#!/usr/bin/env node
// Starts the bundled command. The build keeps the bytecode that V8 made of it; where V8 accepts that (it checks its own
// version and flags), the command starts without compiling, in a fifth less time.
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

const filename = join(__dirname, '..', 'dist', 'cli.cjs');
let cachedData;
try {
  cachedData = readFileSync(join(__dirname, '..', 'dist', 'cli.bytecode'));
} catch {
  // Without it everything works, only later.
}
const parameters = 'exports, require, module, __filename, __dirname, importModule';
const script = new Script(`(function (${parameters}) {${readFileSync(filename, 'utf8')}\n})`, { filename, cachedData });
if (process.env.ANALYZE_WRITE_BYTECODE) {
  // The build asks for the bytecode of what this run used.
  const target = process.env.ANALYZE_WRITE_BYTECODE;
  process.on('exit', () => require('node:fs').writeFileSync(target, script.createCachedData()));
} else {
  const { setFlagsFromString } = require('node:v8');
  const engine = Number.parseInt(process.versions.v8, 10);
  // V8 optimises a function after so little use that it does much of it in vain: it guesses types wrong, and what it
  // optimises is seldom called again. Waiting up to nine times as long saves a batch a third of its processor time.
  // Flags set here, after the bytecode has been taken, leave it valid.
  const patience = { 11: '--interrupt-budget=600000', 12: '--invocation-count-for-turbofan=12000' };
  if (engine in patience) setFlagsFromString(patience[engine]);
  // Not with the V8 of Node.js 22 and later: its compiler threads may wait for a collection that an ending process never
  // makes, and the process for them, for ever (nodejs/node#54918; 8 of 200 runs on Node.js 24).
  if (engine === 11) {
    // The heap of one article is never worth a full collection, but V8 begins one some 200 ms after the start. A run
    // that goes on gets its collections back.
    setFlagsFromString('--no-incremental-marking');
    setTimeout(() => setFlagsFromString('--incremental-marking'), 500).unref();
    // When all is written, end at once: tidying up what the system takes back anyway costs a run 10 ms.
    process.once('beforeExit', () => process.exit());
  }
}
const main = { exports: {} };
// Code that V8 has from bytecode cannot import by itself.
const importModule = (name) => import(name);
script.runInThisContext()(main.exports, createRequire(filename), main, filename, dirname(filename), importModule);
