// "The Paris climate accord", "the Geneva conventions": treaties that have a place's name and a noun in small letters.
import { treatyNouns, treatyPlaces, treatyTopics } from '../../lexicon/treaties.ts';
import type { Reading, Token } from '../../model/reading.ts';
import { isCapital } from './capitals.ts';
import { plainWord } from './names.ts';
import { nameOfType } from './plain-names.ts';
import type { Name } from './recognise.ts';

const SURE = 0.95;

/** Such treaties, in order. */
export function findTreaties({ tokens }: Reading): Name[] {
  const found: Name[] = [];
  for (const { lower, text, index } of tokens) {
    if (!treatyNouns.has(lower) || text !== lower) continue;
    const start = startOf(tokens, index);
    // "The Geneva convention centre".
    if (start < 0 || tokens[index + 1]?.tag.startsWith('NN') === true) continue;
    found.push({ ...nameOfType('misc', start, index + 1), confidence: SURE, isName: SURE, told: true, whole: true });
  }
  return found;
}

/** Where the place in front of the noun at `noun` begins; -1 where none of the list stands there. */
function startOf(tokens: readonly Token[], noun: number): number {
  const end = treatyTopics.has(tokens[noun - 1]?.lower ?? '') ? noun - 1 : noun;
  const last = tokens[end - 1];
  if (last === undefined || last.sentence !== tokens[noun]!.sentence || !isCapital(last)) return -1;
  const first = tokens[end - 2];
  if (treatyPlaces.has(plainWord(last.lower))) return isCapital(first) && first!.lower !== 'the' ? -1 : end - 1;
  return isCapital(first) && treatyPlaces.has(`${first!.lower} ${last.lower}`) ? end - 2 : -1;
}

/** What a treaty is compared by: "paris treaty" of the Paris climate accord; undefined for all other names. */
export function treatyOf(words: readonly string[]): string | undefined {
  if (words.length < 2 || !treatyNouns.has(words.at(-1)!)) return undefined;
  const place = words.slice(0, treatyTopics.has(words.at(-2)!) ? -2 : -1).join(' ');
  return treatyPlaces.has(place) ? `${place} treaty` : undefined;
}
