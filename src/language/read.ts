// An article's linguistic reading: built once, shared by every pass.
import type { Article, Block } from '../model/article.ts';
import type { Paragraph, Reading, Sentence } from '../model/reading.ts';
import { posTagger } from './pos.ts';
import { findQuotations } from './quotations.ts';
import { withReferenceList } from './reference-list.ts';
import { sentenceEnds } from './sentences.ts';
import { type DraftToken, tokenize } from './tokenize.ts';

/** Tokens, sentences, paragraphs and quotations of the article's prose; a block without tokens is left out. */
export function read(article: Article): Reading {
  const tokens: DraftToken[] = [];
  const sentences: Sentence[] = [];
  const paragraphs: Paragraph[] = [];
  for (const block of withReferenceList(article)) readBlock(article.prose, block, tokens, sentences, paragraphs);
  tagWords(tokens, sentences);
  const quotations = findQuotations(tokens, sentences, paragraphs);
  for (const { closed, endToken } of quotations) if (closed) tagCloser(tokens[endToken] as DraftToken);
  // What it holds is readonly by type: V8 reads frozen arrays several times as slowly. That no pass writes to it is tested.
  return Object.freeze({ article, tokens, sentences, paragraphs, quotations });
}

/** "‘They have gone,’ said Brandt": a mark that closes a quotation is no apostrophe. */
function tagCloser(token: DraftToken): void {
  if (token.tag === 'POS') token.tag = "''";
}

function tagWords(tokens: readonly DraftToken[], sentences: readonly Sentence[]): void {
  if (tokens.length === 0) return;
  const tagger = posTagger();
  for (const { firstToken, endToken } of sentences) {
    const tags = tagger(tokens, firstToken, endToken);
    for (let at = firstToken; at < endToken; at += 1) (tokens[at] as DraftToken).tag = tags[at - firstToken] ?? '';
  }
}

function readBlock(
  prose: string,
  block: Block,
  tokens: DraftToken[],
  sentences: Sentence[],
  paragraphs: Paragraph[],
): void {
  const first = tokens.length;
  tokenize(prose, block.start, block.end, tokens);
  if (tokens.length === first) return;
  const firstSentence = sentences.length;
  const paragraph = paragraphs.length;
  let firstToken = first;
  for (const endToken of sentenceEnds(prose, tokens, first, tokens.length)) {
    const index = sentences.length;
    for (let at = firstToken; at < endToken; at += 1) (tokens[at] as DraftToken).sentence = index;
    const start = (tokens[firstToken] as DraftToken).start;
    const end = (tokens[endToken - 1] as DraftToken).end;
    sentences.push({ index, start, end, paragraph, kind: block.kind, firstToken, endToken });
    firstToken = endToken;
  }
  const start = (tokens[first] as DraftToken).start;
  const end = (tokens[tokens.length - 1] as DraftToken).end;
  const endSentence = sentences.length;
  paragraphs.push({ index: paragraph, start, end, kind: block.kind, firstSentence, endSentence });
}
