// Bylines, credits, captions and a headline that no markup tells are told by their look, as in plain text.
import { articleFromText } from '../language/article-from-text.ts';
import type { Block } from '../model/article.ts';

/** The blocks with the kinds that plain text would give them where markup only said `paragraph`, and the title. */
export function adoptLooks(
  prose: string,
  blocks: readonly Block[],
  title: string | null,
): { readonly blocks: readonly Block[]; readonly title: string | null } {
  const looks = articleFromText(prose, title === null ? {} : { title });
  const kinds = new Map(looks.blocks.map((block) => [block.start, block.kind]));
  let found = title;
  const adopted = blocks.map((block, index): Block => {
    if (block.kind !== 'paragraph') return block;
    const kind = kinds.get(block.start);
    if (kind === 'byline' || kind === 'credit' || kind === 'caption') return { ...block, kind };
    if (kind !== 'headline' || title !== null || index !== 0) return block;
    found = looks.title;
    return { ...block, kind };
  });
  return { blocks: adopted, title: found };
}
