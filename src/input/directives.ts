// Comments in an article's source that tell the analysis what to leave alone: `<!-- analyze off -->`.
import type { Directive, Position } from '../model/article.ts';

const MARK = '<!--';
const SHAPE = /^\s*analyze\s+([\s\S]*)$/i;

/** The directives of a Markdown or HTML source, in order. `locate` gives the place of an offset in the file. */
export function directivesIn(source: string, locate: (offset: number) => Position): readonly Directive[] {
  const directives: Directive[] = [];
  for (let start = source.indexOf(MARK); start >= 0; ) {
    const close = source.indexOf('-->', start + MARK.length);
    if (close < 0) break;
    const text = SHAPE.exec(source.slice(start + MARK.length, close))?.[1];
    const end = close + '-->'.length;
    if (text !== undefined) directives.push({ text: text.trim(), start: locate(start), end: locate(end) });
    start = source.indexOf(MARK, end);
  }
  return directives;
}
