// Speed as ratios against named peers in the same run: start-up against an empty Node process, throughput against
// compromise's default pipeline on the same text. Absolute figures are printed for orientation only.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
process.chdir(root);

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Runs the actions in turn, round after round, so that a machine that slows down slows all of them. */
function inTurn(rounds, actions) {
  const times = Object.fromEntries(Object.keys(actions).map((name) => [name, []]));
  for (const action of Object.values(actions)) action();
  for (let round = 0; round < rounds; round++) {
    for (const [name, action] of Object.entries(actions)) {
      const start = performance.now();
      action();
      times[name].push(performance.now() - start);
    }
  }
  return times;
}

const pairwise = (times, a, b) => median(times[a].map((time, index) => time / times[b][index]));

function startUp() {
  const sample = 'samples/libraries-opinion.txt';
  const node = (...args) => {
    const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
  };
  const folder = mkdtempSync(join(tmpdir(), 'analyze-bench-'));
  const sentence = join(folder, 'sentence.txt');
  writeFileSync(sentence, 'Anna Keller came to Merrin.\n');
  const one = (pass) => () => node('bin/analyze.cjs', '--only', pass, sentence);
  const times = inTurn(15, {
    'node -e 0': () => node('-e', '0'),
    'analyze --version': () => node('bin/analyze.cjs', '--version'),
    [`analyze ${sample}`]: () => node('bin/analyze.cjs', sample),
    'names of one sentence': one('entities'),
    'hedges of one sentence': one('hedging'),
  });
  rmSync(folder, { recursive: true });
  console.log('Start-up, whole process, median of 15 runs in turn');
  for (const [name, values] of Object.entries(times)) {
    const ratio = pairwise(times, name, 'node -e 0').toFixed(2);
    console.log(`  ${name.padEnd(40)} ${median(values).toFixed(0).padStart(5)} ms   ${ratio} x node -e 0`);
  }
  // The hedging pass needs neither the weights nor the gazetteers of the names.
  const loading = times['names of one sentence'].map((time, round) => time - times['hedges of one sentence'][round]);
  console.log(`  so that weights and gazetteers of the names cost ${median(loading).toFixed(0)} ms (25 at most)`);
}

async function throughput() {
  const { analyze } = await import(`${root}dist/index.js`);
  const { default: nlp } = await import('compromise');
  const articles = readdirSync('samples')
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(`samples/${name}`, 'utf8'));
  const bytes = articles.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const each = (act) => () => {
    for (const text of articles) act(text);
  };
  const actions = {
    'analyze, everything': each((text) => analyze(text)),
    'analyze, entities only': each((text) => analyze(text, { only: ['entities'] })),
    'compromise, people places organizations': each((text) => {
      const doc = nlp(text);
      return [doc.people().out('array'), doc.places().out('array'), doc.organizations().out('array')];
    }),
  };
  // Node compiles what runs often, ours and the peer's alike, so both are measured twice: soon after the start, as a
  // short batch sees them, and once the rate no longer rises.
  for (const action of Object.values(actions)) for (let i = 0; i < 10; i++) action();
  const early = inTurn(15, actions);
  for (const action of Object.values(actions)) for (let i = 0; i < 40; i++) action();
  const warm = inTurn(15, actions);
  console.log(`\nThroughput in one process, ${articles.length} articles, ${bytes} bytes, median of 15 rounds in turn`);
  console.log(`  ${'after 10 rounds'.padStart(64)} ${'after 65 rounds'.padStart(26)}`);
  for (const name of Object.keys(actions)) {
    const figures = [early, warm].map((times) => {
      const ratio = (1 / pairwise(times, name, 'compromise, people places organizations')).toFixed(1);
      const rate = bytes / 1e3 / median(times[name]);
      return `${rate.toFixed(2)} MB/s ${ratio.padStart(4)} x`;
    });
    console.log(`  ${name.padEnd(46)} ${figures.map((figure) => figure.padStart(17)).join('         ')}`);
  }
}

startUp();
await throughput();
