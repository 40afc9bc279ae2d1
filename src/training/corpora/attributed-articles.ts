// Articles written for training, with every attribution marked in the text: src/training/attributed holds them, a file a
// field, and apart from them some to measure on.
import type { AttributionArticle, GoldAttribution } from '../attribution-corpus.ts';
import { articlesOf, readArticleFiles } from './article-files.ts';

const FOLDERS = {
  training: new URL('../attributed/', import.meta.url),
  'held out': new URL('../attributed/held-out/', import.meta.url),
} as const;

const MARK = /\{([SCT])(\d+(?:\+\d+)*) |[{}]/g;
const ROLES = { S: 'source', C: 'cue', T: 'content' } as const;

type Pieces = { [Role in keyof GoldAttribution]: { start: number; end: number }[] };

/**
 * The articles of a file: `{S1 Ida Brandt}` marks a source, C a cue, T a content; the number links what belongs to one
 * attribution (`S1+2`: to two). One within the content of another is marked too, and read over: PolNeAR has none.
 *
 * @throws RangeError at a brace that belongs to no mark
 */
export function attributedArticles(content: string, publisher: string): AttributionArticle[] {
  return articlesOf(content).map(({ slug, body }) => ({ name: slug, publisher, ...withoutMarks(body) }));
}

function withoutMarks(body: string): Pick<AttributionArticle, 'text' | 'annotations'> {
  const attributions = new Map<string, Pieces>();
  const open: { readonly role: keyof GoldAttribution; readonly numbers: string[]; readonly start: number }[] = [];
  let text = '';
  let from = 0;
  for (const { 0: mark, 1: letter, 2: numbers = '', index } of body.matchAll(MARK)) {
    text += body.slice(from, index);
    from = index + mark.length;
    if (letter !== undefined) {
      open.push({ role: ROLES[letter as keyof typeof ROLES], numbers: numbers.split('+'), start: text.length });
      continue;
    }
    const piece = mark === '}' ? open.pop() : undefined;
    if (piece === undefined) throw new RangeError(`a mark that is none behind "${text.slice(-20)}"`);
    if (open.some(({ role }) => role === 'content')) continue;
    for (const number of piece.numbers) {
      const parts = attributions.get(number) ?? { source: [], cue: [], content: [] };
      parts[piece.role].push({ start: piece.start, end: text.length });
      attributions.set(number, parts);
    }
  }
  if (open.length > 0) throw new RangeError(`a mark without an end in "${body.slice(0, 20)}"`);
  const whole = [...attributions.values()].filter(
    ({ source, cue, content }) => content.length > 0 && source.length + cue.length > 0,
  );
  return { text: `${text}${body.slice(from)}\n`, annotations: [whole] };
}

/** Those to learn from or those to measure on, in the order of the files' names. */
export function readAttributedArticles(which: keyof typeof FOLDERS): AttributionArticle[] {
  return readArticleFiles(FOLDERS[which]).flatMap(({ name, content }) => attributedArticles(content, name));
}
