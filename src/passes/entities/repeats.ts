// Surnames the recogniser missed: a word that is the surname of somebody the article names in full, stands alone with a
// capital and is no ordinary word. Above all in headlines, where capitals tell little.
import type { Reading, Token } from '../../model/reading.ts';
import { hashString } from '../../tagger/index.ts';
import { classBit, type Gazetteer } from './gazetteer.ts';
import { personWords, plainWord } from './names.ts';
import type { ResolvableMention } from './resolve.ts';

/** Only a full name this sure lends its surname. */
const SURE = 0.8;
/** What a mention found this way is worth. */
const CONFIDENCE = 0.6;
const SHORTEST = 4;

const ORDINARY =
  classBit('noun') |
  classBit('verb') |
  classBit('adjective') |
  classBit('function') |
  classBit('date') |
  classBit('job');

export function findRepeats(
  reading: Reading,
  mentions: readonly ResolvableMention[],
  named: ReadonlySet<number>,
  gazetteer: Gazetteer,
): ResolvableMention[] {
  const { tokens, sentences } = reading;
  const surnames = new Set<string>();
  for (const { type, words, confidence } of mentions) {
    const name = personWords(words);
    const last = name.at(-1) ?? '';
    if (type !== 'person' || confidence < SURE || name.length < 2 || last.length < SHORTEST) continue;
    if ((gazetteer.classes(hashString(last)) & ORDINARY) === 0) surnames.add(last);
  }
  if (surnames.size === 0) return [];
  const found: ResolvableMention[] = [];
  for (const { firstToken, endToken, kind } of sentences) {
    const headline = kind === 'headline' || kind === 'heading';
    for (let at = firstToken; at < endToken; at++) {
      const token = tokens[at]!;
      if (token.kind !== 'word' || token.text === token.lower || named.has(at)) continue;
      const word = plainWord(token.lower);
      if (!surnames.has(word)) continue;
      // "Harker Hall", "Anna Harker": part of a longer name, which is somebody or something else.
      const before = at > firstToken ? tokens[at - 1] : undefined;
      const after = at + 1 < endToken ? tokens[at + 1] : undefined;
      if (!headline && (isCapital(after) || (at - 1 > firstToken && isCapital(before)))) continue;
      if (named.has(at - 1) && before?.quotation === token.quotation && isCapital(before)) continue;
      found.push({
        start: token.start,
        end: token.end,
        text: token.text,
        words: [word],
        type: 'person',
        confidence: CONFIDENCE,
        honorific: null,
        firstToken: at,
        endToken: at + 1,
      });
    }
  }
  return found;
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && token.text !== token.lower;
}
