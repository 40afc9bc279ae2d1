// The works an article lists at its end: nobody asserts "Berg, A. (1980)." Such entries are credits, whatever the format.
import type { Article, Block } from '../model/article.ts';

/** What such a list is headed. */
const HEADING =
  /^\W*(?:\d+\W+)?(?:references|notes(?: and references)?|bibliography|works cited|literature(?: cited)?|sources|further reading|external links|footnotes|endnotes|citations)\W*$/i;
/** A heading is no longer. */
const LONGEST_HEADING = 60;
/** What shows that a paragraph names a work: a year of its own, a place in a book, where it can be found. */
const CITED =
  /\((?:[^()]{0,30}\s)?(?:1[5-9]|20)\d\d[a-z]?\)|https?:|\bdoi\b|\bISBN\b|\bpp?\.\s?\d|\bRetrieved\b|\bAccessed\b|,\s(?:1[5-9]|20)\d\d\.?$/;
/** A work is named within so many units. */
const LONGEST_ENTRY = 600;

/** The blocks of the article, those that list works as credits. */
export function withReferenceList({ prose, blocks }: Pick<Article, 'prose' | 'blocks'>): readonly Block[] {
  const textOf = ({ start, end }: Block): string => prose.slice(start, Math.min(end, start + LONGEST_ENTRY));
  const heads = (block: Block): boolean =>
    block.kind !== 'quote' && block.end - block.start <= LONGEST_HEADING && HEADING.test(textOf(block));
  let listed = false;
  let changed = false;
  const result = blocks.map((block): Block => {
    if (heads(block)) {
      listed = true;
      return block;
    }
    if (!listed) return block;
    const cites = CITED.test(textOf(block).trimEnd());
    if (block.kind === 'heading' && !cites) listed = false;
    if (!listed || (block.kind !== 'list-item' && !cites)) return block;
    changed = true;
    return { ...block, kind: 'credit' };
  });
  return changed ? result : blocks;
}
