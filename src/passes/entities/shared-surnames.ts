// "Bill and Hillary Harker": whose first name the first is.
import { sexOfName } from '../../language/sex.ts';
import type { Token } from '../../model/reading.ts';
import { personWords } from './names.ts';
import type { ResolvableMention } from './resolvable.ts';
import { endsKey } from './same-person.ts';

/** Named half as often as who is named most, somebody is whom the article is about. */
const MAIN_SHARE = 2;

/** "Bill" of "Bill and Hillary Harker" -> "william harker", as {@link endsKey} has it. */
export function sharedSurnames(
  mentions: readonly ResolvableMention[],
  tokens: readonly Token[],
): ReadonlyMap<ResolvableMention, string> {
  const sharers = new Map<ResolvableMention, string>();
  const pairs = mentions.flatMap((mention, index) => {
    const next = mentions[index + 1];
    if (mention.type !== 'person' || mention.words.length > 1 || mention.honorific !== null) return [];
    if (next?.type !== 'person' || next.firstToken !== mention.endToken + 1 || next.honorific !== null) return [];
    const name = personWords(next.words);
    if (tokens[mention.endToken]!.text !== 'and' || name.length < 2 || sexOfName(name[0]!) === null) return [];
    return sexOfName(mention.words[0]!) === null ? [] : [{ mention, last: name.at(-1)! }];
  });
  if (pairs.length === 0) return sharers;
  /** How often the article has a surname, alone or not; and the surnames it has with a first name. */
  const times = new Map<string, number>();
  const byFirst = new Map<string, string[]>();
  const full = new Set<string>();
  const ends = new Set<string>();
  for (const { type, words } of mentions) {
    if (type !== 'person') continue;
    const name = personWords(words);
    const last = name.at(-1)!;
    times.set(last, (times.get(last) ?? 0) + 1);
    if (name.length === 1) continue;
    full.add(last);
    ends.add(endsKey(name));
    const lasts = byFirst.get(name[0]!);
    if (lasts === undefined) byFirst.set(name[0]!, [last]);
    else if (lasts.at(-1) !== last) lasts.push(last);
  }
  let most = 0;
  for (const last of full) most = Math.max(most, times.get(last) ?? 0);
  for (const { mention, last } of pairs) {
    const first = mention.words[0]!;
    const key = endsKey([first, last]);
    // "Warren and Hillary Harker" beside somebody called Warren; "Hillary and Tim Harker" in an article about Hillary.
    const isMain = byFirst.get(first)?.some((other) => MAIN_SHARE * (times.get(other) ?? 0) >= most) === true;
    if (ends.has(key) || (!full.has(first) && !isMain)) sharers.set(mention, key);
  }
  return sharers;
}
