// What the noun beside a name says it is: "the port of Merrin", "the grid operator, Norvolt,".
import { namingNouns } from '../../lexicon/naming-nouns.ts';
import type { EntityType } from '../../model/findings.ts';
import type { Token } from '../../model/reading.ts';
import { hashString } from '../../tagger/index.ts';
import { classBit, type Gazetteer } from './gazetteer.ts';
import { isPersonLike } from './persons.ts';

/** An apposition has at most so many words before its noun: "a fast-growing maker". */
const LONGEST_APPOSITION = 7;
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the']);
const COPULAS: ReadonlySet<string> = new Set(['is', 'was']);
/** "Once valued at", "now headquartered in". */
const LATEST_STAKE = 2;

/**
 * What the words behind a name say it is: "Norvolt, a maker of cables,", "Port Merrin is a harbour town"; null where they
 * do not.
 */
export function appositionType(
  tokens: readonly Token[],
  first: number,
  end: number,
  gazetteer: Gazetteer,
): EntityType | null {
  const joint = tokens[end]?.lower ?? '';
  const { sentence } = tokens[first]!;
  if (COPULAS.has(joint)) {
    const head = ARTICLES.has(tokens[end + 1]?.lower ?? '') ? headOfGroup(tokens, end + 1, sentence) : null;
    return head !== null && namingNouns.settlements.has(head.lower) ? 'place' : null;
  }
  if (joint !== ',') return null;
  for (let at = end + 1; at <= end + LATEST_STAKE; at++) {
    if (namingNouns.stakes.has(tokens[at]?.lower ?? '')) return 'organization';
  }
  // "Rico, 34, was seen": an age.
  const isOne = first + 1 === end;
  const isAged = /^[1-9]\d$/.test(tokens[end + 1]?.text ?? '');
  if (isOne && isAged && isBehindAge(tokens, end + 2)) return 'person';
  // "Mallen Kharim, who leads it": names of two words and more, of which nobody knows another kind.
  const mayBePerson = !OUTER.has(tokens[first - 1]?.lower ?? '') && isPersonLike(tokens, first, end, gazetteer);
  if (mayBePerson && (tokens[end + 1]?.lower === 'who' || (isAged && tokens[end + 2]?.text === ','))) return 'person';
  if (mayBePerson && isPost(tokens[end + 1], tokens[end + 2], gazetteer)) return 'person';
  if (!ARTICLES.has(tokens[end + 1]?.lower ?? '')) return null;
  const head = headOfGroup(tokens, end + 1, sentence);
  if (head === null) return null;
  const { lower } = head;
  const isOrganization = namingNouns.organizations.has(lower) || namingNouns.makers.has(lower);
  if (mayBePerson && !isOrganization && (gazetteer.classes(hashString(lower)) & JOB) !== 0) return 'person';
  // "The Norlanders, an ethnic group".
  if (lower === 'group' && tokens[end - 1]!.lower.endsWith('s')) return null;
  if (namingNouns.settlements.has(lower) && tokens[end + 1]!.lower !== 'the') return 'place';
  return isOrganization ? 'organization' : null;
}

/** "Leader of", "editor at". */
function isPost(noun: Token | undefined, joint: Token | undefined, gazetteer: Gazetteer): boolean {
  if (noun?.tag !== 'NN' || joint === undefined || !OUTER.has(joint.lower)) return false;
  return (gazetteer.classes(hashString(noun.lower)) & JOB) !== 0;
}

const JOB = classBit('job');
/** Behind these a name belongs to whom "who" means: "the director at Merrin Weekly, who". */
const OUTER: ReadonlySet<string> = new Set(['at', 'of', 'for', 'from', 'in']);

/** The noun that the words from the article `at` on are about; null where they are a list or a report. */
function headOfGroup(tokens: readonly Token[], at: number, sentence: number): Token | null {
  let head = at;
  while (isOfGroup(tokens[head + 1], sentence) && head < at + LONGEST_APPOSITION - 1) head++;
  // "Brandt, a maker and seller", "Brandt, the company said,".
  const closes = !/^(?:CC|VBD|VBZ|VBP|MD)$/.test(tokens[head + 1]?.tag ?? '');
  return tokens[head]!.tag === 'NN' && closes ? tokens[head]! : null;
}

/** "Rico, 34, was seen", "Rico, 34, who lives there". */
function isBehindAge(tokens: readonly Token[], comma: number): boolean {
  return tokens[comma]?.text === ',' && /^(?:VB[DZ]|WP|MD)$/.test(tokens[comma + 1]?.tag ?? '');
}

function isOfGroup(token: Token | undefined, sentence: number): boolean {
  return token !== undefined && token.sentence === sentence && /^(?:JJ|NN|NNP|CD|VBN|VBG|HYPH|POS|RB)/.test(token.tag);
}

/** The type of the name `first` to `end`, half-open, by the words beside it; null where they do not say. */
export function introducedType(
  tokens: readonly Token[],
  first: number,
  end: number,
  gazetteer: Gazetteer,
): EntityType | null {
  const behind = tokens[end]?.lower;
  if (behind !== undefined && namingNouns.placesBehind.has(behind)) return 'place';
  if (behind !== undefined && namingNouns.organizationsBehind.has(behind)) return 'organization';
  if (behind !== undefined && namingNouns.tongues.has(behind) && isTongue(tokens, first, end)) return 'misc';
  const owns = first + 1 === end && isPossessive(behind) && namingNouns.owned.has(tokens[end + 1]?.lower ?? '');
  if (owns) return 'organization';
  if (first + 1 === end && isPossessive(behind) && namingNouns.rulers.has(tokens[end + 1]?.lower ?? '')) return 'place';
  const before = tokens[first - 1];
  const noun = tokens[first - 2];
  if (before === undefined || before.sentence !== tokens[first]!.sentence) return null;
  if (before.lower === 'of') {
    if (noun === undefined) return null;
    if (namingNouns.tongues.has(noun.lower) && noun.lower !== 'language') return 'misc';
    return namingNouns.places.has(noun.lower) ? 'place' : namingNouns.heads.has(noun.lower) ? 'organization' : null;
  }
  if (before.lower === 'in' && namingNouns.stocks.has(noun?.lower ?? '')) return 'organization';
  if (namingNouns.people.has(before.lower)) return 'person';
  if (namingNouns.vessels.has(before.lower) && first + 1 === end && !isPossessive(behind)) return 'misc';
  if (namingNouns.organizations.has(before.lower)) {
    // "The party Brandt leads" names no party.
    return tokens[end]?.tag.startsWith('V') === true ? null : 'organization';
  }
  if (before.lower !== ',' || noun === undefined) return null;
  const isPerson =
    namingNouns.people.has(noun.lower) ||
    ((gazetteer.classes(hashString(noun.lower)) & JOB) !== 0 && isPersonLike(tokens, first, end, gazetteer));
  const type = isPerson ? 'person' : namingNouns.organizations.has(noun.lower) ? 'organization' : null;
  // "The union, Brandt said" names no union.
  const after = tokens[end];
  return after === undefined || after.lower === ',' || after.lower === '.' ? type : null;
}

/** "The Merrinese language"; "Brandt speakers" may be what a company sells. */
function isTongue(tokens: readonly Token[], first: number, end: number): boolean {
  return first + 1 === end && tokens[end]!.lower !== 'speakers';
}

function isPossessive(word: string | undefined): boolean {
  return word === "'s" || word === "'";
}
