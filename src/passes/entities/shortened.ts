// Forms that an article may use for a longer name of it: a team without its town, letters for the first words.
import { nameHeads } from '../../lexicon/name-heads.ts';
import { hashString } from '../../tagger/index.ts';
import { classBit, extendPhrase, type Gazetteer } from './gazetteer.ts';

const TOWN = classBit('country') | classBit('region') | classBit('city');
/** "New York City Otters". */
const LONGEST_TOWN = 3;
/** "Red Otters". */
const LONGEST_SQUAD = 2;

/** "red otters" of "Merrin Red Otters", where a list has the town; empty for every other name. */
export function squadOf(words: readonly string[], gazetteer: Gazetteer): string {
  const last = words.at(-1)!;
  if (!(last.endsWith('s') || SQUADS.has(last)) || nameHeads.organizations.has(last)) return '';
  for (let end = Math.max(1, words.length - LONGEST_SQUAD); end < words.length && end <= LONGEST_TOWN; end++) {
    const town = words.slice(0, end).map(hashString).reduce(extendPhrase);
    if ((gazetteer.classes(town) & TOWN) !== 0) return words.slice(end).join(' ');
  }
  return '';
}

/** Nicknames of teams in the singular that no "s" ends. */
const SQUADS: ReadonlySet<string> = new Set(['sox', 'heat', 'jazz', 'thunder', 'magic', 'avalanche', 'lightning']);

/** Two letters or three: "NC Seed Growers Union" beside the North Cray Seed Growers Union. */
const MOST_LETTERS = 3;
/** Fewer words behind the letters are too many bodies' names. */
const LEAST_BEHIND = 2;

/** "nc seed growers union" for "north cray seed growers union". */
export function cutForms(words: readonly string[]): readonly string[] {
  const forms: string[] = [];
  for (let length = 2; length <= MOST_LETTERS && length + LEAST_BEHIND <= words.length; length++) {
    const letters = words.slice(0, length).map((word) => word[0]!);
    forms.push(`${letters.join('')} ${words.slice(length).join(' ')}`);
  }
  return forms;
}

/** "tv9" for "tv 9": channels are written either way. */
export function channelOf(name: string): string {
  return name.includes('tv') ? name.replace(CHANNEL, '$1$2') : name;
}

const CHANNEL = /^(tv|\d{1,2}) (\d{1,2}|tv)$/;
