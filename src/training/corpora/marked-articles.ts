// Articles written for training, with every name marked in the text: src/training/articles holds them, a file a field,
// and apart from them some to measure on.
import { articlesOf, readArticleFiles } from './article-files.ts';
import type { LabelledSpan, LabelledText } from './conll.ts';

const FOLDERS = {
  articles: new URL('../articles/', import.meta.url),
  'held-out articles': new URL('../articles/held-out/', import.meta.url),
} as const;

const MARK = /\{([POLM]) ([^{}\n]+)\}/g;

/**
 * The articles of a file: `{P Ida Brandt}` marks a person, O an organisation, L a place, M another name.
 *
 * @throws RangeError at a brace that belongs to no mark
 */
export function markedArticles(content: string): LabelledText[] {
  return articlesOf(content).map(({ body }) => withoutMarks(body));
}

function withoutMarks(article: string): LabelledText {
  const spans: LabelledSpan[] = [];
  let text = '';
  let from = 0;
  for (const { 0: mark, 1: type = '', 2: name = '', index } of article.matchAll(MARK)) {
    text += article.slice(from, index);
    spans.push({ start: text.length, end: text.length + name.length, type });
    text += name;
    from = index + mark.length;
  }
  text += article.slice(from);
  const brace = /[{}]/.exec(text);
  if (brace !== null) {
    const beside = text.slice(Math.max(0, brace.index - 20), brace.index + 20);
    throw new RangeError(`a mark that is none near "${beside}"`);
  }
  return { text: `${text}\n`, spans };
}

/** Those to learn from or those to measure on, in the order of the files' names. */
export function readMarkedArticles(name: keyof typeof FOLDERS): LabelledText[] {
  return readArticleFiles(FOLDERS[name]).flatMap(({ content }) => markedArticles(content));
}
