// One run of the command: settings, articles, analysis, report, exit status. I/O goes through what it is given.
import type { Readable, Writable } from 'node:stream';
import { analyzeArticle } from '../analyze.ts';
import { explainCode } from '../catalogue.ts';
import { discover } from '../input/discover.ts';
import { readArticles } from '../input/read.ts';
import type { Article } from '../model/article.ts';
import type { Failure } from '../model/document.ts';
import { REPORTERS } from '../report/index.ts';
import type { Analysis, ReportStream, View } from '../report/report.ts';
import { oneLine } from '../report/safe.ts';
import { type Condition, holds, parseCondition } from '../settings/fail-on.ts';
import { ClosedPipe, type Sink, sinkTo, sinkToFile, UnwritableError } from './output.ts';
import { helpText, parseArguments, UsageEnd } from './program.ts';
import { resolveSettings, type Settings } from './settings.ts';

export interface Process {
  readonly version: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable;
}

/** Exit statuses: the contract with scripts. */
const FINE = 0;
const CONDITION_HOLDS = 1;
const NOT_DONE = 2;

/** Runs the command; resolves to the exit status. */
export async function run(argv: readonly string[], process: Process): Promise<number> {
  try {
    const { paths, flags } = parseArguments(argv, process.version);
    const settings = resolveSettings(paths, flags, {
      environment: process.environment,
      stdoutIsTerminal: process.stdout.isTTY === true,
      columns: process.stdout.columns,
    });
    if (paths.length === 0 && process.stdin.isTTY === true) {
      process.stdout.write(helpText(process.version));
      return FINE;
    }
    return await analyzeAll(settings, process);
  } catch (error) {
    if (error instanceof ClosedPipe) return FINE;
    if (error instanceof UnwritableError) {
      process.stderr.write(`analyze: ${oneLine(error.message)}\n`);
      return NOT_DONE;
    }
    if (!(error instanceof UsageEnd)) throw error;
    (error.status === FINE ? process.stdout : process.stderr).write(error.text);
    return error.status;
  }
}

async function analyzeAll(settings: Settings, process: Process): Promise<number> {
  const makeReporter = REPORTERS[settings.format];
  if (makeReporter === undefined) throw new UsageEnd(NOT_DONE, `analyze: no format '${settings.format}' yet\n`);
  const conditions = settings.failOn.map((text) => conditionOf(text, settings));
  const report = (await makeReporter())(viewOf(settings, process.version));
  const out = settings.output === null ? sinkTo(process.stdout) : await sinkToFile(settings.output);
  try {
    const status = await writeReport(report, out, conditions, settings, process);
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
  settings: Settings,
  process: Process,
): Promise<number> {
  let failed = false;
  let held = false;
  await out.write(report.begin());
  for await (const item of readAll(settings, process)) {
    const result = 'error' in item ? item : analyzeOne(item, settings);
    if ('error' in result) {
      failed = true;
      process.stderr.write(`analyze: ${oneLine(result.file)}: ${oneLine(result.error)}\n`);
      await out.write(report.failure(result));
      continue;
    }
    for (const condition of conditions) {
      const why = holds(condition, result.document);
      if (why === null) continue;
      held = true;
      process.stderr.write(`analyze: ${oneLine(result.document.file)}: ${why} (--fail-on ${condition.text})\n`);
    }
    await out.write(report.analysis(result));
  }
  await out.write(report.end());
  return failed ? NOT_DONE : held ? CONDITION_HOLDS : FINE;
}

function conditionOf(text: string, settings: Settings): Condition {
  const condition = parseCondition(text);
  if ('error' in condition) throw new UsageEnd(NOT_DONE, `analyze: --fail-on: ${condition.error}\n`);
  if (condition.pass !== null && settings.only !== null && !settings.only.includes(condition.pass)) {
    const why = `--fail-on ${condition.text} needs ${condition.pass}, which --only leaves out`;
    throw new UsageEnd(NOT_DONE, `analyze: ${why}\n`);
  }
  return condition;
}

function analyzeOne(article: Article, settings: Settings): Analysis | Failure {
  try {
    const { minConfidence, only } = settings;
    const document = analyzeArticle(article, { minConfidence, ...(only === null ? {} : { only }) });
    return { document, text: article.text };
  } catch (error) {
    // One article we cannot handle must not cost the others theirs.
    const cause = error instanceof Error ? error.message : String(error);
    return { file: article.file, error: `internal error: ${cause}; this is a bug in analyze, please report it` };
  }
}

async function* readAll(settings: Settings, process: Process): AsyncGenerator<Article | Failure> {
  const options = {
    inputFormat: settings.inputFormat,
    ...(settings.encoding === null ? {} : { encoding: settings.encoding }),
  };
  const remark = (text: string): void => {
    if (!settings.quiet) process.stderr.write(`analyze: ${oneLine(text)}\n`);
  };
  for await (const found of discover(settings.paths.length > 0 ? settings.paths : ['-'])) {
    if ('failure' in found) yield found.failure;
    else if ('warning' in found) remark(found.warning);
    else {
      for await (const read of readArticles(found.source, options, process.stdin)) {
        if ('failure' in read) yield read.failure;
        else {
          for (const warning of read.warnings) remark(`${read.article.file}: ${warning}`);
          yield read.article;
        }
      }
    }
  }
}

function viewOf(settings: Settings, version: string): View {
  const { width, color, hyperlinks, quiet } = settings;
  return { width, color, hyperlinks, quiet, version, explain: explainCode };
}
