// One run of the command: settings, articles, analysis, report, exit status. I/O goes through what it is given.
import type { Readable, Writable } from 'node:stream';
import { explainCode } from '../catalogue.ts';
import { isKnownEncoding } from '../input/decode.ts';
import { REPORTERS } from '../report/index.ts';
import { convertOffsets } from '../report/offsets.ts';
import type { Analysis, ReportStream, View } from '../report/report.ts';
import { oneLine } from '../report/safe.ts';
import { resourcesReadAhead } from '../resources.ts';
import { type Condition, holds, parseCondition } from '../settings/fail-on.ts';
import type { BaselineRun } from './baseline.ts';
import { countArticles, outcomesOf, resume, writeManifest } from './batch.ts';
import { configure } from './config.ts';
import { ListError } from './names.ts';
import { ClosedPipe, type Sink, sinkTo, sinkToFile, UnwritableError } from './output.ts';
import { helpText, parseArguments, UsageEnd } from './program.ts';
import { NO_PROGRESS, type Progress, progressOn } from './progress.ts';
import { resolveSettings, type Settings } from './settings.ts';
import { countArticle, countFailure, makeTally } from './tally.ts';

export interface Process {
  readonly version: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  /** The built script of a worker thread; absent when run from the sources. */
  readonly workerScript?: URL;
  /** The built program itself, for the manifest. */
  readonly programFile?: URL;
  /** Has a function called when the user interrupts (Ctrl-C) instead of ending at once; null undoes it. */
  readonly onInterrupt?: (stop: (() => void) | null) => void;
}

/** Exit statuses: the contract with scripts. */
const FINE = 0;
const CONDITION_HOLDS = 1;
const NOT_DONE = 2;
/** 128 + SIGINT, as shells have it. */
const INTERRUPTED = 130;

/** Runs the command; resolves to the exit status. */
export async function run(argv: readonly string[], process: Process): Promise<number> {
  try {
    const { paths, flags } = parseArguments(argv, process.version);
    const { config, flags: configured } = await configure(flags, process.environment, globalThis.process.cwd());
    const settings = resolveSettings(
      paths,
      configured,
      {
        environment: process.environment,
        stdoutIsTerminal: process.stdout.isTTY === true,
        columns: process.stdout.columns,
      },
      config,
    );
    if (asksForInformation(flags)) {
      const { information } = await import('./information.ts');
      await sinkTo(process.stdout).write(information(flags, settings, process.version));
      return FINE;
    }
    if (paths.length === 0 && settings.filesFrom === null && process.stdin.isTTY === true) {
      process.stdout.write(helpText(process.version));
      return FINE;
    }
    checkUsage(settings);
    await resourcesReadAhead();
    if (settings.compare !== null) return await compareTwo(settings, process);
    return settings.watch ? await keepWatching(settings, process) : await analyzeAll(settings, process);
  } catch (error) {
    if (error instanceof ClosedPipe) return FINE;
    if (error instanceof UnwritableError || error instanceof ListError) {
      process.stderr.write(`analyze: ${oneLine(error.message)}\n`);
      return NOT_DONE;
    }
    if (!(error instanceof UsageEnd)) throw error;
    (error.status === FINE ? process.stdout : process.stderr).write(error.text);
    return error.status;
  }
}

async function compareTwo(settings: Settings, process: Process): Promise<number> {
  const conditions = settings.failOn.map((text) => conditionOf(text, settings));
  const { compareDrafts } = await import('./compare.ts');
  const say = (text: string): void => {
    process.stderr.write(`analyze: ${text}\n`);
  };
  const compared = await compareDrafts(settings, process, say);
  if (compared === null) return NOT_DONE;
  const out = settings.output === null ? sinkTo(process.stdout) : await sinkToFile(settings.output);
  await out.write(compared.text);
  await out.close();
  const reasons = conditions.flatMap((condition) => {
    const why = holds(condition, compared.document);
    return why === null ? [] : [`${oneLine(compared.document.file)}: ${why} (--fail-on ${condition.text})`];
  });
  for (const reason of reasons) say(reason);
  return reasons.length > 0 ? CONDITION_HOLDS : FINE;
}

/** Analyses now and after every change, until an interrupt; what goes wrong in one round is said, and the next may be right. */
async function keepWatching(settings: Settings, process: Process): Promise<number> {
  const { CLEAR_SCREEN, onEachChange } = await import('./watch.ts');
  const stop = new AbortController();
  process.onInterrupt?.(() => stop.abort());
  // A round is short: an interrupt lets it finish.
  const { onInterrupt: _ours, ...round } = process;
  const again = async (): Promise<void> => {
    if (settings.output === null && process.stdout.isTTY === true) process.stdout.write(CLEAR_SCREEN);
    await analyzeAll(settings, round);
  };
  await onEachChange(settings.paths, again, stop.signal);
  process.onInterrupt?.(null);
  return FINE;
}

async function analyzeAll(settings: Settings, process: Process): Promise<number> {
  const makeReporter = REPORTERS[settings.format];
  if (makeReporter === undefined) throw new UsageEnd(NOT_DONE, `analyze: no format '${settings.format}' yet\n`);
  const conditions = settings.failOn.map((text) => conditionOf(text, settings));
  const baseline = settings.baseline === null && settings.writeBaseline === null ? null : await baselineOf(settings);
  const report = (await makeReporter())(viewOf(settings, process.version, baseline));
  const out = settings.output === null ? sinkTo(process.stdout) : await sinkToFile(settings.output);
  try {
    const status = await writeReport(report, out, conditions, baseline, settings, process);
    await out.close();
    return status;
  } catch (error) {
    await out.abandon();
    throw error;
  }
}

async function writeReport(
  report: ReportStream,
  out: Sink,
  conditions: readonly Condition[],
  baseline: BaselineRun | null,
  settings: Settings,
  process: Process,
): Promise<number> {
  const { stderr } = process;
  const tally = makeTally();
  const progress = progressOf(settings, process);
  const say = (text: string): void => {
    progress.clear();
    stderr.write(`analyze: ${text}\n`);
  };
  const stop = new AbortController();
  let held = false;
  let interruptible = false;
  await out.write(report.begin());
  const done = await resume(settings, out);
  try {
    // Where nothing but the report asks for them, the results are written where they are made.
    const serialize =
      report.serialized === undefined || conditions.length > 0 || baseline !== null ? null : settings.offsets;
    for await (const outcome of outcomesOf(settings, process, done, stop.signal, serialize)) {
      if ('skipped' in outcome) tally.counts.skipped += 1;
      else if ('warning' in outcome) {
        tally.counts.warnings += 1;
        if (!settings.quiet) say(oneLine(outcome.warning));
      } else if ('failure' in outcome) {
        countFailure(tally, outcome.failure);
        say(`${oneLine(outcome.failure.file)}: ${oneLine(outcome.failure.error)}`);
        await out.write(report.failure(outcome.failure));
      } else {
        if ('serialized' in outcome) {
          countArticle(tally, outcome.serialized.counts);
          await out.write(report.serialized?.(outcome.serialized.json) ?? '');
        } else {
          const { document } = outcome.analysis;
          const { words, sentences } = document.counts;
          countArticle(tally, { words, sentences, assertions: document.assertions.length });
          baseline?.add(document);
          const fresh = conditions.length === 0 ? null : (baseline?.fresh(document) ?? null);
          for (const condition of conditions) {
            const why = holds(condition, document, fresh);
            if (why === null) continue;
            held = true;
            say(`${oneLine(document.file)}: ${why} (--fail-on ${condition.text})`);
          }
          await out.write(report.analysis(inUnits(outcome.analysis, settings)));
        }
        progress.step();
        // From now on there is something to lose: an interrupt ends the run in order. Not before, for while one long
        // article keeps this thread busy nothing could be heard, and Ctrl-C must end that at once.
        if (!interruptible) process.onInterrupt?.(() => stop.abort());
        interruptible = true;
      }
    }
  } finally {
    progress.clear();
    process.onInterrupt?.(null);
  }
  await out.write(report.end());
  const complete = !stop.signal.aborted;
  if (!complete) {
    const count = tally.counts.articles;
    say(`stopped; ${count} ${count === 1 ? 'article is' : 'articles are'} written`);
    // Nobody reads it any more, and it would keep the process waiting.
    process.stdin.destroy();
  }
  if (settings.manifest !== null) await writeManifest(settings.manifest, tally, settings, process, complete);
  if (!complete) return INTERRUPTED;
  await baseline?.finish();
  return tally.counts.failures > 0 ? NOT_DONE : held ? CONDITION_HOLDS : FINE;
}

/** A line of progress, where a person looks on and the results go elsewhere. */
function progressOf(settings: Settings, process: Process): Progress {
  const { stderr, stdout } = process;
  if (settings.quiet || stderr.isTTY !== true || (settings.output === null && stdout.isTTY === true))
    return NO_PROGRESS;
  let total: number | null = null;
  void countArticles(settings).then(
    (count) => {
      total = count;
    },
    // The run itself will say what is wrong.
    () => {},
  );
  return progressOn(stderr, () => total);
}

/** What only this run of the command can get wrong, found out before any work is done. */
function checkUsage(settings: Settings): void {
  const wrong = (why: string): never => {
    throw new UsageEnd(NOT_DONE, `analyze: ${why}\nTry 'analyze --help'.\n`);
  };
  if (settings.resume && (settings.output === null || settings.format !== 'ndjson')) {
    wrong('--resume goes on with a file: it needs --format ndjson and --output FILE');
  }
  if (settings.watch && (settings.paths.length === 0 || settings.paths.includes('-') || settings.filesFrom !== null)) {
    wrong('--watch needs the names of files or folders to watch');
  }
  if (settings.encoding !== null && !isKnownEncoding(settings.encoding)) {
    wrong(`--encoding: '${settings.encoding}' is no known encoding; try utf-8, utf-16le or windows-1252`);
  }
  if (settings.filesFrom === '-' && settings.paths.includes('-')) {
    wrong("standard input cannot be both --files-from and an article ('-')");
  }
}

function asksForInformation(flags: Readonly<Record<string, unknown>>): boolean {
  return ['explain', 'printSchema', 'completion', 'man'].some((name) => flags[name] !== undefined);
}

/** Only the formats that programs read print offsets; the others cut their text with them. */
function inUnits(analysis: Analysis, { format, offsets }: Settings): Analysis {
  if (format !== 'json' && format !== 'ndjson') return analysis;
  return { ...analysis, document: convertOffsets(analysis.document, analysis.text, offsets) };
}

async function baselineOf(settings: Settings): Promise<BaselineRun> {
  const { startBaseline } = await import('./baseline.ts');
  return startBaseline(settings);
}

function conditionOf(text: string, settings: Settings): Condition {
  const condition = parseCondition(text);
  if ('error' in condition) throw new UsageEnd(NOT_DONE, `analyze: --fail-on: ${condition.error}\n`);
  if (condition.metric === 'new' && settings.baseline === null) {
    throw new UsageEnd(NOT_DONE, `analyze: --fail-on ${condition.text} needs --baseline FILE\n`);
  }
  if (condition.pass !== null && settings.only !== null && !settings.only.includes(condition.pass)) {
    const why = `--fail-on ${condition.text} needs ${condition.pass}, which --only leaves out`;
    throw new UsageEnd(NOT_DONE, `analyze: ${why}\n`);
  }
  return condition;
}

function viewOf(settings: Settings, version: string, baseline: BaselineRun | null): View {
  const { width, color, hyperlinks, quiet, output } = settings;
  const accepted = baseline?.accepted;
  return {
    ...{ width, color, hyperlinks, quiet, version, explain: explainCode, toFile: output !== null },
    ...(accepted === undefined ? {} : { accepted }),
  };
}
