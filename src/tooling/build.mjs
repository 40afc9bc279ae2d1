// Builds dist: the command as one CommonJS file (start-up time), the library as one ES module, types, weights, schema.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
process.chdir(root);
const { version, dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

// Needed by every run, so they go into the bundle; readers of one format stay outside and are loaded on demand.
const bundled = new Set([
  'chalk',
  'commander',
  'compromise',
  'fast-string-width',
  'fast-wrap-ansi',
  'tinyglobby',
  'ignore',
]);
const external = Object.keys(dependencies).filter((name) => !bundled.has(name));

rmSync('dist', { recursive: true, force: true });
mkdirSync('dist');

// commander loads child_process for subcommands in files of their own, chalk loads tty to guess at colours; we have no
// such subcommands and decide on colours ourselves, and each costs milliseconds of start-up. So does chalk's guess.
const UNUSED = { commander: 'node:child_process', chalk: 'node:tty' };
const leaveOutUnused = {
  name: 'leave-out-unused',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:(?:child_process|tty)$/ }, ({ importer, path }) => {
      const unused = Object.entries(UNUSED).some(([name, module]) => module === path && importer.includes(`/${name}/`));
      return unused ? { path, namespace: 'unused' } : undefined;
    });
    onResolve({ filter: /^#supports-color$/ }, ({ path }) => ({ path, namespace: 'no-colour-support' }));
    onLoad({ filter: /./, namespace: 'no-colour-support' }, () => ({
      contents: 'export default { stdout: false, stderr: false };',
    }));
    onLoad({ filter: /./, namespace: 'unused' }, () => ({ contents: 'module.exports = { isatty: () => false };' }));
  },
};

// What a module named `*.static.ts` exports is data made of the word lists: it is computed here, once, and the bundle
// holds the result, so that no run spends its start on it.
const computeAtBuild = {
  name: 'compute-at-build',
  setup({ onLoad }) {
    onLoad({ filter: /\.static\.ts$/ }, async ({ path }) => {
      const { outputFiles } = await build({
        entryPoints: [path],
        bundle: true,
        write: false,
        format: 'esm',
        platform: 'node',
      });
      const source = Buffer.from(outputFiles[0].contents).toString('base64');
      const values = Object.entries(await import(`data:text/javascript;base64,${source}`));
      return { contents: values.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`).join('\n') };
    });
  },
};

const shared = {
  bundle: true,
  plugins: [leaveOutUnused, computeAtBuild],
  minify: true,
  platform: 'node',
  target: 'node20',
  external,
  define: { __VERSION__: JSON.stringify(version) },
  // Node.js has known these since 10; esbuild would write a literal as a call that makes the expression anew each time.
  supported: { 'regexp-unicode-property-escapes': true },
  logLevel: 'warning',
};
function rewrite(file, change) {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}
// The command, and what its worker threads run.
for (const [entry, outfile] of [
  ['src/cli/main.ts', 'dist/cli.cjs'],
  ['src/batch/worker.ts', 'dist/worker.cjs'],
]) {
  await build({
    ...shared,
    entryPoints: [entry],
    outfile,
    format: 'cjs',
    define: { ...shared.define, 'import.meta.url': '__moduleUrl' },
    banner: { js: 'const __moduleUrl = require("node:url").pathToFileURL(__filename).href;' },
  });
}
// What bin/analyze.cjs calls, whether it runs the file as a script or requires it as a module. V8 forgets where bytecode
// came from, and with it how to import: the command is lent an import.
const PARAMETERS = 'require, __filename, importModule, ahead';
rewrite(
  'dist/cli.cjs',
  (code) =>
    `(typeof module === 'object' ? module : {}).exports = (function (${PARAMETERS}) {${code.replace(/\bimport\((?=")/g, 'importModule(')}\n})`,
);
await build({ ...shared, entryPoints: ['src/index.ts'], outfile: 'dist/index.js', format: 'esm' });
// esbuild leaves the expressions as they are written. One sign beyond ASCII in them, and the whole text takes twice the
// memory and several milliseconds of every start to decode.
for (const file of ['dist/cli.cjs', 'dist/worker.cjs', 'dist/index.js']) {
  rewrite(file, (code) =>
    code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
}
cpSync('src/models', 'dist/models', { recursive: true, filter: (path) => !path.endsWith('.md') });

const tsc = createRequire(import.meta.url).resolve('typescript/package.json');
execFileSync(
  process.execPath,
  [tsc.replace('package.json', 'bin/tsc'), ...['--project', 'src/tooling/tsconfig.types.json']],
  { stdio: 'inherit' },
);

const { createGenerator } = await import('ts-json-schema-generator');
const schema = createGenerator({
  path: 'src/model/document.ts',
  tsconfig: 'src/tooling/tsconfig.types.json',
  type: 'Report',
  skipTypeCheck: true,
  additionalProperties: true,
}).createSchema('Report');
writeFileSync('dist/schema.json', `${JSON.stringify(schema, null, 2)}\n`);

// Bytecode of the functions that a usual run needs; bin/analyze.cjs starts with it. On this thread alone, as what a worker
// runs is not in it.
execFileSync(
  process.execPath,
  ['bin/analyze.cjs', '--no-config', '--jobs', '1', 'samples/sleep-study.txt', 'samples/harbour-trial.txt'],
  { env: { ...process.env, ANALYZE_WRITE_BYTECODE: '1' }, stdio: ['ignore', 'ignore', 'inherit'] },
);

writeFileSync('dist/analyze.1', execFileSync(process.execPath, ['bin/analyze.cjs', '--no-config', '--man']));
