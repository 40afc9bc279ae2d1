// Files of articles written for training: a header, then the articles, each behind a line "== slug".
import { readdirSync, readFileSync } from 'node:fs';

const HEAD = /^== (\S+)$/m;

/** The articles of a file, what stands before the first left out. */
export function articlesOf(content: string): { readonly slug: string; readonly body: string }[] {
  // Split at a group, each slug stands in front of its article.
  const parts = content.split(HEAD).slice(1);
  return parts.flatMap((slug, index) => (index % 2 === 0 ? [{ slug, body: parts[index + 1]!.trim() }] : []));
}

/** The folder's text files, in the order of their names, which are given without the ending. */
export function readArticleFiles(folder: URL): { readonly name: string; readonly content: string }[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({ name: file.slice(0, -'.txt'.length), content: readFileSync(new URL(file, folder), 'utf8') }));
}
