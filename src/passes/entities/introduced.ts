// What the noun beside a name says it is: "the port of Merrin", "the grid operator, Norvolt,".
import { namingNouns } from '../../lexicon/naming-nouns.ts';
import type { EntityType } from '../../model/findings.ts';
import type { Token } from '../../model/reading.ts';

/** An apposition has at most so many words before its noun: "a fast-growing maker". */
const LONGEST_APPOSITION = 7;
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);
/** "Once valued at", "now headquartered in". */
const LATEST_STAKE = 2;

/** What the words behind the comma behind a name say it is: "Norvolt, a maker of cables,"; null where they do not. */
export function appositionType(tokens: readonly Token[], first: number, end: number): EntityType | null {
  if (tokens[end]?.lower !== ',') return null;
  const { sentence } = tokens[first]!;
  for (let at = end + 1; at <= end + LATEST_STAKE; at++) {
    if (namingNouns.stakes.has(tokens[at]?.lower ?? '')) return 'organization';
  }
  // "Rico, 34, was seen": an age.
  if (first + 1 === end && /^[1-9]\d$/.test(tokens[end + 1]?.text ?? '') && isBehindAge(tokens, end + 2))
    return 'person';
  if (!ARTICLES.has(tokens[end + 1]?.lower ?? '')) return null;
  let head = end + 1;
  while (isOfGroup(tokens[head + 1], sentence) && head < end + LONGEST_APPOSITION) head++;
  const { lower, tag } = tokens[head]!;
  // What goes on is a list ("Brandt, a maker and seller") or a report ("Brandt, the company said,").
  const closes = !/^(?:CC|VBD|VBZ|VBP|MD)$/.test(tokens[head + 1]?.tag ?? '');
  if (tag !== 'NN' || !closes) return null;
  // "The Norlanders, an ethnic group".
  if (lower === 'group' && tokens[end - 1]!.lower.endsWith('s')) return null;
  return namingNouns.organizations.has(lower) || namingNouns.makers.has(lower) ? 'organization' : null;
}

/** "Rico, 34, was seen", "Rico, 34, who lives there". */
function isBehindAge(tokens: readonly Token[], comma: number): boolean {
  return tokens[comma]?.text === ',' && /^(?:VB[DZ]|WP|MD)$/.test(tokens[comma + 1]?.tag ?? '');
}

function isOfGroup(token: Token | undefined, sentence: number): boolean {
  return token !== undefined && token.sentence === sentence && /^(?:JJ|NN|NNP|CD|VBN|VBG|HYPH|POS|RB)/.test(token.tag);
}

/** The type of the name `first` to `end`, half-open, by the words beside it; null where they do not say. */
export function introducedType(tokens: readonly Token[], first: number, end: number): EntityType | null {
  const behind = tokens[end]?.lower;
  if (behind !== undefined && namingNouns.placesBehind.has(behind)) return 'place';
  if (behind !== undefined && namingNouns.organizationsBehind.has(behind)) return 'organization';
  const owns = first + 1 === end && isPossessive(behind) && namingNouns.owned.has(tokens[end + 1]?.lower ?? '');
  if (owns) return 'organization';
  const before = tokens[first - 1];
  const noun = tokens[first - 2];
  if (before === undefined || before.sentence !== tokens[first]!.sentence) return null;
  if (before.lower === 'of') {
    if (noun === undefined) return null;
    return namingNouns.places.has(noun.lower) ? 'place' : namingNouns.heads.has(noun.lower) ? 'organization' : null;
  }
  if (namingNouns.people.has(before.lower)) return 'person';
  if (namingNouns.organizations.has(before.lower)) {
    // "The party Brandt leads" names no party.
    return tokens[end]?.tag.startsWith('V') === true ? null : 'organization';
  }
  if (before.lower !== ',' || noun === undefined) return null;
  const type = namingNouns.people.has(noun.lower)
    ? 'person'
    : namingNouns.organizations.has(noun.lower)
      ? 'organization'
      : null;
  // "The union, Brandt said" names no union.
  const after = tokens[end];
  return after === undefined || after.lower === ',' || after.lower === '.' ? type : null;
}

function isPossessive(word: string | undefined): boolean {
  return word === "'s" || word === "'";
}
