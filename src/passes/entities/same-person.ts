// Whether two full names are one person's.
import { NICKNAMES } from '../../lexicon/nicknames.ts';
import { isNameSuffix, personWords } from './names.ts';
import type { Group } from './resolvable.ts';

/** "Hillary Rodham Clinton" and "Hillary Clinton" have the same ends, and so have "Ken Harker" and "Kenneth Harker". */
export function endsKey(name: readonly string[]): string {
  const first = name[0]!;
  return `${NICKNAMES.get(first) ?? first} ${name.at(-1)}`;
}

/** Whether nobody in the group has the middle name: "George H.W. Bush" is not "George W. Bush". */
export function differs(name: readonly string[], group: Group | undefined): boolean {
  if (group === undefined || name.length < 3) return false;
  const middle = name.slice(1, -1).join('');
  const middles = [...group.spellings.values()]
    .map((words) => personWords(words).slice(1, -1).join(''))
    .filter((own) => own !== '');
  return middles.length > 0 && !middles.some((own) => own.startsWith(middle) || middle.startsWith(own));
}

/**
 * The group of a name that has all words of the other: "de la Cruz" after "Rosa de la Cruz", "Jens Otto Harker" after
 * "Otto Harker".
 */
export function surname(name: readonly string[], group: Group | undefined): Group | undefined {
  if (group === undefined) return undefined;
  const fits = [...group.spellings.values()].some((words) => {
    if (words.length > name.length) {
      return name.every((word, i) => words[words.length - name.length + i] === word) || isWithin(name, words);
    }
    return isWithin(words, name);
  });
  return fits ? group : initials(name, group);
}

/** Whether the words of a full name are all among those of a longer one, in order; "Anna Harker Sr." is somebody else. */
function isWithin(words: readonly string[], longer: readonly string[]): boolean {
  if (words.length < 2 || longer.length <= words.length || isNameSuffix(longer.at(-1)!)) return false;
  let at = 0;
  for (const word of longer) if (word === words[at]) at++;
  return at === words.length;
}

/** The group of a name that differs by initials only: "J. Smith", "John Smith", "John Q. Smith". */
function initials(name: readonly string[], group: Group | undefined): Group | undefined {
  if (group === undefined) return undefined;
  const first = name[0] ?? '';
  const fits = [...group.spellings.values()].some((words) => {
    const other = words[0] ?? '';
    return words.length > 1 && other[0] === first[0] && (other.length === 1 || first.length === 1);
  });
  return fits ? group : undefined;
}
