// The articles of a run: which names, read how, by how many threads, without those an earlier run has done.
import { promises } from 'node:fs';
import type { Readable } from 'node:stream';
import { runBatch } from '../batch/run.ts';
import type { Outcome, TaskOptions } from '../batch/task.ts';
import { tasksOf } from '../batch/tasks.ts';
import { discover } from '../input/discover.ts';
import type { OffsetUnit } from '../report/offsets.ts';
import { finishedIn } from './finished.ts';
import { namesOf } from './names.ts';
import type { Sink } from './output.ts';
import { sinkToFile } from './output.ts';
import type { Settings } from './settings.ts';
import type { Tally } from './tally.ts';

/** What a batch needs of the process. */
export interface Surroundings {
  readonly version: string;
  readonly stdin: Readable;
  /** The built script of a worker thread; absent when run from the sources. */
  readonly workerScript?: URL;
  /** The built program itself, for the manifest. */
  readonly programFile?: URL;
}

export function taskOptions(settings: Settings): TaskOptions {
  const {
    ignore,
    lexicon,
    minConfidence,
    only,
    inputFormat,
    encoding,
    html,
    textField,
    idField,
    titleField,
    language,
  } = settings;
  return {
    read: {
      inputFormat,
      html,
      language,
      ...(encoding === null ? {} : { encoding }),
      ...(textField === null ? {} : { textField }),
      ...(idField === null ? {} : { idField }),
      ...(titleField === null ? {} : { titleField }),
    },
    analyze: { minConfidence, ignore, lexicon, ...(only === null ? {} : { only }) },
  };
}

/** Copies what an earlier run has written to `out` and returns the names of its articles. */
export async function resume(settings: Settings, out: Sink): Promise<ReadonlySet<string>> {
  if (!settings.resume || settings.output === null) return new Set();
  return finishedIn(settings.output, (line) => out.write(line));
}

/** The outcomes of a run in order; with `serialize`, articles as JSON with offsets in that unit. */
export function outcomesOf(
  settings: Settings,
  surroundings: Surroundings,
  done: ReadonlySet<string>,
  signal: AbortSignal,
  serialize: OffsetUnit | null = null,
): AsyncGenerator<Outcome> {
  const task = { ...taskOptions(settings), ...(serialize === null ? {} : { serialize }) };
  const standardInput = { [Symbol.asyncIterator]: () => surroundings.stdin[Symbol.asyncIterator]() };
  const names = namesOf(namesGiven(settings), settings.filesFrom, standardInput);
  return runBatch(tasksOf(names, task.read, standardInput, done), {
    task,
    // Asked for only when a batch goes on: one article is no reason to load a module.
    get jobs() {
      return settings.jobs ?? process.getBuiltinModule('node:os').availableParallelism();
    },
    workerScript: surroundings.workerScript ?? null,
    signal,
  });
}

function namesGiven(settings: Settings): readonly string[] {
  return settings.paths.length === 0 && settings.filesFrom === null ? ['-'] : settings.paths;
}

/** How many articles there will be, for the progress line; null when only reading can tell. */
export async function countArticles(settings: Settings): Promise<number | null> {
  if (settings.filesFrom === '-' || settings.paths.includes('-') || settings.inputFormat === 'jsonl') return null;
  let count = 0;
  for await (const found of discover(namesOf(namesGiven(settings), settings.filesFrom, neverRead()))) {
    if (!('source' in found)) continue;
    if (/\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(found.source.file)) return null;
    count += 1;
  }
  return count;
}

async function* neverRead(): AsyncGenerator<Uint8Array> {}

export async function writeManifest(
  path: string,
  tally: Tally,
  settings: Settings,
  surroundings: Surroundings,
  complete: boolean,
): Promise<void> {
  const { programFile, version } = surroundings;
  const program = programFile === undefined ? null : await promises.readFile(programFile);
  const { format, offsets, filesFrom, paths } = settings;
  const { read, analyze } = taskOptions(settings);
  const options = { paths, filesFrom, format, offsets, ...read, ...analyze };
  // Hashing is loaded only where it is wanted.
  const { makeManifest } = await import('./manifest.ts');
  const manifest = makeManifest(tally, { version, program, options, complete });
  const out = await sinkToFile(path);
  try {
    await out.write(`${JSON.stringify(manifest, null, 2)}\n`);
    await out.close();
  } catch (error) {
    await out.abandon();
    throw error;
  }
}
