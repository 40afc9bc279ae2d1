// How batches scale: two threads against one, memory of ten thousand articles against one thousand, and a long text
// against a short one. Ratios within one run; `--check` exits with 1 when a figure misses its mark.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const command = join(root, 'bin/analyze.cjs');
const folder = mkdtempSync(join(tmpdir(), 'analyze-bench-'));
const samples = readdirSync(join(root, 'samples'))
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(root, 'samples', name), 'utf8'));

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const missed = [];
function say(what, figure, mark, good) {
  if (!good) missed.push(what);
  console.log(`  ${what.padEnd(56)} ${figure.padStart(22)}   ${good ? 'reaches' : 'MISSES'} ${mark}`);
}

/** Runs the command; its wall time, and its peak memory in MB where /proc tells. */
function run(args) {
  const code =
    'process.on("exit", () => { try { process.stderr.write("\\npeak " + ' +
    '/VmHWM:\\s+(\\d+)/.exec(require("fs").readFileSync("/proc/self/status", "utf8"))[1]); } catch {} });';
  const hook = join(folder, 'peak.cjs');
  writeFileSync(hook, `if (require("node:worker_threads").isMainThread) ${code}`);
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--require', hook, command, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const time = performance.now() - start;
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
  return { time, peak: Number(/peak (\d+)/.exec(stderr)?.[1] ?? 0) / 1024 };
}

function records(name, count) {
  const path = join(folder, name);
  const lines = Array.from({ length: count }, (_, id) => JSON.stringify({ id, text: samples[id % samples.length] }));
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

function jobs() {
  const many = join(folder, 'many');
  mkdirSync(many);
  for (let id = 0; id < 600; id += 1) writeFileSync(join(many, `${id}.txt`), samples[id % samples.length]);
  const times = { 1: [], 2: [] };
  for (let round = 0; round < 3; round += 1) {
    for (const count of [1, 2]) times[count].push(run(['-f', 'ndjson', '-j', String(count), many]).time);
  }
  const ratio = median(times[1].map((time, round) => time / times[2][round]));
  const [one, two] = [median(times[1]), median(times[2])].map((time) => `${(time / 1000).toFixed(1)} s`);
  say(`600 articles: one job ${one}, two jobs ${two}`, `${ratio.toFixed(2)} x as fast`, '1.6', ratio >= 1.6);
}

function memory() {
  const few = run(['-i', 'jsonl', '-f', 'ndjson', records('few.jsonl', 1000)]).peak;
  const many = run(['-i', 'jsonl', '-f', 'ndjson', records('many.jsonl', 10_000)]).peak;
  if (few === 0) return console.log('  peak memory: this system does not tell');
  const ratio = many / few;
  const what = `peak memory: 1,000 articles ${few.toFixed(0)} MB, 10,000 ${many.toFixed(0)} MB`;
  say(what, `${ratio.toFixed(2)} x`, '1.2 or less', ratio <= 1.2);
}

async function length() {
  const { analyze } = await import(join(root, 'dist/index.js'));
  const all = `${samples.join('\n\n')}\n\n`;
  const textOf = (bytes) => all.repeat(Math.ceil(bytes / Buffer.byteLength(all))).slice(0, bytes);
  const short = textOf(100_000);
  const long = textOf(10_000_000);
  const rate = (text, times) => {
    const start = performance.now();
    for (let time = 0; time < times; time += 1) analyze(text);
    return (text.length * times) / (performance.now() - start) / 1000;
  };
  rate(short, 10);
  const before = rate(short, 20);
  const whole = rate(long, 1);
  const after = rate(short, 20);
  const base = (before + after) / 2;
  const what = `100 kB at ${base.toFixed(2)} MB/s, 10 MB at ${whole.toFixed(2)} MB/s`;
  say(what, `${(whole / base).toFixed(2)} x`, '0.75 or more', whole / base >= 0.75);
}

try {
  console.log('Batches, median of 3 rounds in turn');
  const only = process.argv.slice(2).filter((name) => !name.startsWith('-'));
  for (const [name, part] of Object.entries({ jobs, memory, length })) {
    if (only.length === 0 || only.includes(name)) await part();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (process.argv.includes('--check') && missed.length > 0) process.exitCode = 1;
