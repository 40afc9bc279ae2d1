#!/usr/bin/env node
// Starts the bundled command. The build keeps the bytecode that V8 made of it, for the version that built it: with it
// the command starts without compiling, in a fifth less time. Other versions of Node.js from 22.8 on keep bytecode of
// their own from the first run on, in the system's folder for temporary files (NODE_DISABLE_COMPILE_CACHE=1 forbids it).
const { closeSync, existsSync, fstatSync, openSync, read, readSync, writeFileSync } = require('node:fs');
const { createRequire, enableCompileCache } = require('node:module');
const { join } = require('node:path');
const { Script } = require('node:vm');

/**
 * Has other threads read the largest models while this one prepares the program: megabytes take milliseconds. Never
 * rejects: a file that cannot be read is left to the one that needs it, which says why.
 */
function readAhead(names) {
  const files = new Map();
  const readOne = (name) =>
    new Promise((resolve) => {
      try {
        const file = openSync(join(__dirname, '..', 'dist', 'models', name), 'r');
        const bytes = Buffer.allocUnsafeSlow(fstatSync(file).size);
        read(file, bytes, 0, bytes.length, 0, (error, count) => {
          closeSync(file);
          if (error === null && count === bytes.length) files.set(name, bytes);
          resolve();
        });
      } catch {
        resolve();
      }
    });
  return { files, done: Promise.all(names.map(readOne)) };
}
// A run that only informs analyses nothing; one that is not known here reads in vain and says the same.
const informs = /^(?:--?help|-h|--version|-V|--explain|--print-schema|--completion|--man)(?:=|$)/;
const ahead = readAhead(
  process.argv.some((argument) => informs.test(argument))
    ? []
    : ['entities.bin', 'gazetteers.bin', 'attribution.bin', 'sourcing.bin', 'pos.bin'],
);

/** The content of a file; in `memory` when that is large enough: memory new to the process costs as much as the reading. */
function readInto(memory, file) {
  const descriptor = openSync(file, 'r');
  const { size } = fstatSync(descriptor);
  const bytes = size <= memory.length ? memory.subarray(0, size) : Buffer.allocUnsafeSlow(size);
  let at = 0;
  while (at < size) {
    const count = readSync(descriptor, bytes, at, size - at, null);
    if (count === 0) break;
    at += count;
  }
  closeSync(descriptor);
  return bytes.subarray(0, at);
}

const program = join(__dirname, '..', 'dist', 'cli.cjs');
const bytecode = join(__dirname, '..', 'dist', `cli.${process.versions.v8}.bytecode`);
// The build asks for the bytecode of what this run used.
const writes = process.env.ANALYZE_WRITE_BYTECODE === '1';

/** The program, a function, from its bytecode; its file is plain ASCII. Throws where one of the two cannot be read. */
function fromBytecode() {
  const memory = Buffer.allocUnsafeSlow(4 * 2 ** 20);
  const source = readInto(memory, program).latin1Slice();
  const cachedData = writes ? undefined : readInto(memory, bytecode);
  const script = new Script(source, { filename: program, cachedData });
  if (writes) process.on('exit', () => writeFileSync(bytecode, script.createCachedData()));
  return script.runInThisContext();
}

function load() {
  try {
    if (writes || existsSync(bytecode)) return fromBytecode();
  } catch {
    // Without it everything works, only later.
  }
  enableCompileCache?.();
  return require(program);
}

/** The program, or null where its file is missing, cut short or not written yet: in a clone that nobody has built. */
function loadBuilt() {
  try {
    const start = load();
    return typeof start === 'function' ? start : null;
  } catch (error) {
    if (error instanceof SyntaxError || !existsSync(program)) return null;
    throw error;
  }
}

const start = loadBuilt();
if (start === null) {
  process.stderr.write(
    'analyze: dist/cli.cjs is missing or damaged; run `npm ci` in a clone, or reinstall analyze-article\n',
  );
  process.exitCode = 2;
} else {
  if (!writes) {
    const engine = Number.parseInt(process.versions.v8, 10);
    // V8 optimises a function after so little use that it does much of it in vain: it guesses types wrong, and what it
    // optimises is seldom called again. Waiting up to nine times as long saves a batch a third of its processor time.
    // Flags set here, after the bytecode has been taken, leave it valid.
    const patience = { 11: '--interrupt-budget=600000', 12: '--invocation-count-for-turbofan=12000' };
    if (engine in patience) require('node:v8').setFlagsFromString(patience[engine]);
    // When all is written, end at once: tidying up what the system takes back anyway costs a run 10 ms. Not with the V8
    // of Node.js 22 and later: its compiler threads may wait for a collection that an ending process never makes, and the
    // process for them, for ever (nodejs/node#54918; 8 of 200 runs on Node.js 24).
    if (engine === 11) process.once('beforeExit', () => process.exit());
  }
  // Code that V8 has from bytecode cannot import by itself.
  const importModule = (name) => import(name);
  start(createRequire(program), program, importModule, ahead);
}
