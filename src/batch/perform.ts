// Does one task: reads and analyses, article by article. The same in the main thread and in a worker.
import { analyzeArticle } from '../analyze.ts';
import { type InputFailure, inputFailure } from '../input/failure.ts';
import { readArticles, readBytes, readRecordLines } from '../input/read.ts';
import type { Read } from '../input/readout.ts';
import type { Document } from '../model/document.ts';
import { convertOffsets } from '../report/offsets.ts';
import { safeJson } from '../report/safe.ts';
import { InstallationError } from '../resources.ts';
import type { Outcome, Serialized, Task, TaskOptions } from './task.ts';

/** The outcomes of a task in order. Never throws: what goes wrong is an outcome of its article. */
export async function perform(task: Task, options: TaskOptions): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for await (const read of readTask(task, options)) {
    if ('failure' in read) {
      outcomes.push(read);
      continue;
    }
    const { article, warnings } = read;
    for (const warning of warnings) outcomes.push({ warning: `${article.file}: ${warning}` });
    try {
      const document = analyzeArticle(article, options.analyze);
      const { serialize } = options;
      outcomes.push(
        serialize === undefined
          ? { analysis: { document, text: article.text } }
          : { serialized: serialized(convertOffsets(document, article.text, serialize)) },
      );
    } catch (error) {
      // One article we cannot handle must not cost the others theirs.
      outcomes.push({ failure: analysisFailure(article.file, error) });
    }
  }
  return outcomes;
}

function analysisFailure(file: string, error: unknown): InputFailure {
  if (error instanceof InstallationError) return inputFailure(file, 'INSTALLATION', error.message);
  const cause = error instanceof Error ? error.message : String(error);
  return inputFailure(file, 'INTERNAL', `internal error: ${cause}`, 'this is a bug in analyze, please report it');
}

function serialized(document: Document): Serialized {
  const { counts, assertions } = document;
  const { words, sentences } = counts;
  return { json: safeJson(document), counts: { words, sentences, assertions: assertions.length } };
}

function readTask(task: Task, { read }: TaskOptions): AsyncIterable<Read> {
  switch (task.kind) {
    case 'file':
      return readArticles(task, read);
    case 'records':
      return readRecordLines(task.file, task.lines, read);
    case 'bytes':
      return readBytes(task.file, task.bytes, read);
  }
}
