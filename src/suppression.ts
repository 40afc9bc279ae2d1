// Which findings the author of a text or a configuration has asked to be left out.
// `<!-- analyze off -->` … `<!-- analyze on -->` spans a region, `<!-- analyze ignore -->` the sentence it follows or, on a
// line of its own, the next paragraph; codes or groups after it narrow it down, words after `:` or `--` are the reason.
import type { Directive, Position } from './model/article.ts';
import type { AssertionFact, Findings } from './model/findings.ts';
import type { Reading } from './model/reading.ts';
import type { Span } from './model/span.ts';

/** Whether a finding of this code at this place is to be left out; without a place, wherever it is. */
export type Suppression = (code: string, span: Span | null) => boolean;

/** Beyond it, comparing every finding with every directive would no longer be a matter of moments. */
const MOST_DIRECTIVES = 1000;

interface Region {
  readonly from: Position;
  /** Null: to the end of the article. */
  to: Position | null;
  readonly covers: (code: string) => boolean;
  readonly names: readonly string[];
}

/** The suppression of an article, or null when nothing is to be left out. */
export function suppressionOf(
  reading: Pick<Reading, 'article' | 'sentences'>,
  ignore: readonly string[],
): Suppression | null {
  const directives = (reading.article.directives ?? []).slice(0, MOST_DIRECTIVES);
  if (directives.length === 0 && ignore.length === 0) return null;
  const everywhere = covering(ignore, false);
  const regions = regionsOf(directives, reading);
  return (code, span) => {
    if (everywhere(code)) return true;
    if (span === null || regions.length === 0) return false;
    const place = reading.article.locate(span.start);
    return regions.some(
      ({ from, to, covers }) => !before(place, from) && (to === null || before(place, to)) && covers(code),
    );
  };
}

/** The findings without those that are left out; the assertions stay, but need nothing any more. */
export function leaveOut(findings: Findings, suppressed: Suppression): Findings {
  return {
    ...findings,
    hedges: findings.hedges.filter((hedge) => !suppressed(`hedging/${hedge.category}`, hedge)),
    boosters: findings.boosters.filter((booster) => !suppressed('hedging/booster', booster)),
    assertions: findings.assertions.map((assertion) => withoutSuppressed(assertion, suppressed)),
  };
}

/** The assertion without the reasons that are left out; with none left it needs no source any more. */
function withoutSuppressed(assertion: AssertionFact, suppressed: Suppression): AssertionFact {
  if (assertion.sourcing !== 'vague' && !assertion.needsSource) return assertion;
  const reasons = assertion.reasons.filter(({ code }) => !suppressed(code, assertion));
  // What no named reason speaks for goes by the code of the group.
  const unnamed =
    assertion.reasons.length === 0 &&
    suppressed(assertion.sourcing === 'vague' ? 'sourcing/vague-source' : 'sourcing/needs-source', assertion);
  if (reasons.length === assertion.reasons.length && !unnamed) return assertion;
  if (reasons.length > 0) return { ...assertion, reasons };
  return { ...assertion, reasons, needsSource: false, suppressed: true };
}

function covering(names: readonly string[], all: boolean): (code: string) => boolean {
  if (names.length === 0) return () => all;
  const set = new Set(names);
  return (code) => set.has(code) || set.has(code.slice(0, code.indexOf('/')));
}

function before(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}

const SHAPE = /^(off|on|ignore)\b([^:]*?)(?:\s--|:|$)/i;

function regionsOf(
  directives: readonly Directive[],
  reading: Pick<Reading, 'article' | 'sentences'>,
): readonly Region[] {
  const regions: Region[] = [];
  for (const directive of directives) {
    const [, kind = '', list = ''] = SHAPE.exec(directive.text) ?? [];
    const names = list.split(/[\s,]+/).filter((name) => name !== '');
    const covers = covering(names, true);
    switch (kind.toLowerCase()) {
      case 'off':
        regions.push({ from: directive.start, to: null, covers, names });
        break;
      case 'on':
        for (const region of regions) {
          const same = names.length === 0 || region.names.join() === names.join();
          if (region.to === null && same) region.to = directive.end;
        }
        break;
      case 'ignore': {
        const target = targetOf(directive, reading);
        if (target !== null) regions.push({ ...target, covers, names });
        break;
      }
    }
  }
  return regions;
}

/** What `ignore` speaks of: the sentence it stands in or behind on its line, else the paragraph after it. */
function targetOf(
  { start, end }: Directive,
  { article, sentences }: Pick<Reading, 'article' | 'sentences'>,
): { from: Position; to: Position } | null {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (before(article.locate(sentences[middle]?.start ?? 0), end)) low = middle + 1;
    else high = middle;
  }
  // In HTML the end of a block is where the next begins: its last character is what tells.
  const lastOf = (span: Span): Position => article.locate(Math.max(span.start, span.end - 1));
  const last = sentences[low - 1];
  const lastEnd = last === undefined ? null : lastOf(last);
  if (last !== undefined && lastEnd !== null && (before(start, lastEnd) || lastEnd.line === start.line)) {
    return { from: article.locate(last.start), to: later(lastEnd) };
  }
  const next = sentences[low];
  if (next === undefined) return null;
  let until = low;
  while (sentences[until + 1]?.paragraph === next.paragraph) until++;
  return { from: article.locate(next.start), to: later(lastOf(sentences[until] ?? next)) };
}

function later({ line, column }: Position): Position {
  return { line, column: column + 1 };
}
