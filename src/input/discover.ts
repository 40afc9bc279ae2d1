// From what the user typed to the files to read: paths, folders, globs, `-`. Order is stable: as typed, folders by
// name. A name that leads nowhere is a failure in its place, so nothing is lost silently.
import { promises, type Stats, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { errorCode, failureOf, type InputFailure, inputFailure } from './failure.ts';
import { type IgnoreRules, ignoreRulesAbove, ignoreRulesIn, isIgnored } from './ignored.ts';
import { formatOfName, READABLE_ENDINGS, unreadDocumentEnding } from './kinds.ts';
import { retryWhenBusy } from './retry.ts';
import { type Source, STANDARD_INPUT } from './source.ts';

/** What discovery comes upon: something to read, a name that cannot be read, or a remark for stderr. */
export type Discovered =
  | { readonly source: Source }
  | { readonly failure: InputFailure }
  | { readonly warning: string };

export interface DiscoverOptions {
  /** Folder that relative names start from. Default: the process's. */
  readonly cwd?: string;
}

/** Finds the sources behind `names` one by one; names are given lazily so that a list of any length fits. */
export async function* discover(
  names: Iterable<string> | AsyncIterable<string>,
  options: DiscoverOptions = {},
): AsyncGenerator<Discovered> {
  const cwd = options.cwd ?? process.cwd();
  // The same file by two roads (a folder and a glob) is read once; a file typed twice on purpose is too.
  const seen = new Set<string>();
  let standardInputTaken = false;
  for await (const name of names) {
    if (name === '-') {
      if (!standardInputTaken) yield { source: STANDARD_INPUT };
      standardInputTaken = true;
      continue;
    }
    for await (const found of discoverName(name, cwd)) {
      if ('source' in found && found.source.path !== null) {
        if (seen.has(found.source.path)) continue;
        seen.add(found.source.path);
      }
      yield found;
    }
  }
}

async function* discoverName(name: string, cwd: string): AsyncGenerator<Discovered> {
  if (name === '') {
    yield { failure: inputFailure('""', 'ENOENT', 'an empty file name', 'a variable in your command may be unset') };
    return;
  }
  const path = resolve(cwd, name);
  let found: Stats;
  try {
    // Asking takes less time than waiting for a thread to ask.
    found = await retryWhenBusy(async () => statSync(path));
  } catch (error) {
    // A file may have any name, so what exists is never taken for a pattern.
    if (errorCode(error) === 'ENOENT' && isPattern(name)) yield* discoverPattern(name, cwd);
    else yield { failure: failureOf(name, error) };
    return;
  }
  if (found.isDirectory()) yield* discoverFolder(name, path, cwd);
  // Named pipes (process substitution) and devices are read like files.
  else yield { source: { file: name, path } };
}

/** Whether a name has glob syntax. */
function isPattern(name: string): boolean {
  return /[*?{[]|[!+@]\(/.test(name);
}

async function* discoverPattern(pattern: string, cwd: string): AsyncGenerator<Discovered> {
  const { glob } = await import('tinyglobby');
  const escaped = sep === '\\' ? pattern.replaceAll('\\', '/') : pattern;
  const paths = await glob([escaped], { cwd, followSymbolicLinks: false, expandDirectories: false, onlyFiles: true });
  const rules = new Map<string, Promise<readonly IgnoreRules[]>>();
  let count = 0;
  for (const path of paths.sort(byCodeUnits)) {
    const full = resolve(cwd, path);
    const folder = dirname(full);
    let applying = rules.get(folder);
    if (applying === undefined) {
      applying = ignoreRulesAbove(folder, cwd);
      rules.set(folder, applying);
    }
    if (isIgnored(await applying, full, false)) continue;
    count += 1;
    yield { source: { file: path, path: full } };
  }
  if (count === 0) {
    const cause =
      paths.length > 0 ? 'every file that matches is ignored (.gitignore, .analyzeignore)' : 'no file matches';
    yield { failure: inputFailure(pattern, 'ENOENT', cause, 'try the pattern with `ls`') };
  }
}

interface Walk {
  /** The folder as the user typed it, and where it really is. */
  readonly name: string;
  readonly root: string;
  /** Real paths of the folders visited: a link back to one of them would go on for ever. */
  readonly visited: Set<string>;
  readonly unread: Map<string, number>;
  files: number;
}

async function* discoverFolder(name: string, root: string, cwd: string): AsyncGenerator<Discovered> {
  const walk: Walk = { name, root, visited: new Set(), unread: new Map(), files: 0 };
  const above = await ignoreRulesAbove(dirname(root), cwd);
  // A folder named by itself is searched even where a rule above ignores it.
  yield* walkFolder(walk, root, isIgnored(above, root, true) ? [] : above);
  const passedOver = [...walk.unread].map(([kind, count]) => `${count} .${kind}`).join(', ');
  if (walk.files === 0) {
    const cause =
      passedOver === '' ? 'no article in this folder' : `no article in this folder that can be read (${passedOver})`;
    yield { failure: inputFailure(name, 'ENOENT', cause, `looked for ${READABLE_ENDINGS}`) };
  } else if (passedOver !== '') {
    yield { warning: `${name}: passed over what cannot be read: ${passedOver}` };
  }
}

async function* walkFolder(walk: Walk, folder: string, above: readonly IgnoreRules[]): AsyncGenerator<Discovered> {
  let entries: readonly { name: string; isDirectory(): boolean; isFile(): boolean; isSymbolicLink(): boolean }[];
  try {
    const real = await promises.realpath(folder);
    if (walk.visited.has(real)) return;
    walk.visited.add(real);
    entries = await retryWhenBusy(() => promises.readdir(folder, { withFileTypes: true }));
  } catch (error) {
    walk.files += 1;
    yield { failure: failureOf(nameInside(walk, folder), error) };
    return;
  }
  const rules = [...above, ...(await ignoreRulesIn(folder))];
  for (const entry of [...entries].sort((a, b) => byCodeUnits(a.name, b.name))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    let directory = entry.isDirectory();
    let file = entry.isFile();
    if (entry.isSymbolicLink()) {
      // A link that leads nowhere is only worth a word when it is called like an article.
      const target = await promises.stat(path).catch((error: unknown) => error);
      directory = isStats(target) && target.isDirectory();
      file = isStats(target) ? target.isFile() : formatOfName(entry.name) !== null;
    }
    if (directory) {
      if (!isIgnored(rules, path, true)) yield* walkFolder(walk, path, rules);
      continue;
    }
    if (!file) continue;
    if (formatOfName(entry.name) === null) {
      const unread = unreadDocumentEnding(entry.name);
      if (unread !== null && !isIgnored(rules, path, false))
        walk.unread.set(unread, (walk.unread.get(unread) ?? 0) + 1);
      continue;
    }
    if (isIgnored(rules, path, false)) continue;
    walk.files += 1;
    yield { source: { file: nameInside(walk, path), path } };
  }
}

function isStats(value: unknown): value is Stats {
  return typeof value === 'object' && value !== null && 'isDirectory' in value;
}

/** A path under the folder, spelled as the user spelled the folder. */
function nameInside(walk: Walk, path: string): string {
  const inside = relative(walk.root, path);
  return inside === '' ? walk.name : join(walk.name, inside);
}

/** By UTF-16 units, not by locale: the same order on every machine. */
function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
