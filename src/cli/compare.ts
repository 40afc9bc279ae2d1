// --compare OLD NEW: analyses both drafts and prints what changed.
import { compareDocuments } from '../compare/compare.ts';
import { comparisonJson, comparisonMarkdown, comparisonText } from '../compare/render.ts';
import type { Document } from '../model/document.ts';
import { oneLine } from '../report/safe.ts';
import { outcomesOf, type Surroundings } from './batch.ts';
import { UsageEnd } from './program.ts';
import type { Settings } from './settings.ts';

export interface Compared {
  readonly text: string;
  /** The new draft, for --fail-on. */
  readonly document: Document;
}

/**
 * The comparison as text, or null when a draft could not be analysed, which `say` has been told.
 * @throws UsageEnd for a format that cannot show it
 */
export async function compareDrafts(
  settings: Settings,
  surroundings: Surroundings,
  say: (text: string) => void,
): Promise<Compared | null> {
  const { compare: old, paths, format, width, color } = settings;
  const [draft] = paths;
  if (old === null || draft === undefined || paths.length !== 1) {
    throw new UsageEnd(
      2,
      "analyze: --compare takes two drafts: analyze --compare old.md new.md\nTry 'analyze --help'.\n",
    );
  }
  if (!['summary', 'json', 'markdown'].includes(format)) {
    throw new UsageEnd(2, `analyze: --compare prints text, json or markdown, not ${format}\n`);
  }
  const documents: Document[] = [];
  let failed = false;
  // One after the other, so that a folder or a file of records cannot pass for a draft.
  for (const path of [old, draft]) {
    const before = documents.length;
    for await (const outcome of outcomesOf(
      { ...settings, paths: [path], filesFrom: null },
      surroundings,
      new Set(),
      new AbortController().signal,
    )) {
      if ('warning' in outcome && !settings.quiet) say(oneLine(outcome.warning));
      else if ('failure' in outcome) {
        failed = true;
        say(`${oneLine(outcome.failure.file)}: ${oneLine(outcome.failure.error)}`);
      } else if ('analysis' in outcome) documents.push(outcome.analysis.document);
    }
    if (!failed && documents.length !== before + 1) {
      throw new UsageEnd(
        2,
        `analyze: --compare: ${oneLine(path)} holds ${documents.length - before} articles, not one\n`,
      );
    }
  }
  const [before, after] = documents;
  if (failed || before === undefined || after === undefined) return null;
  const comparison = compareDocuments(before, after);
  const text =
    format === 'json'
      ? comparisonJson(comparison)
      : format === 'markdown'
        ? comparisonMarkdown(comparison)
        : comparisonText(comparison, { width, color });
  return { text, document: after };
}
