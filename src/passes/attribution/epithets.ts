// Whom "the candidate" and "the Norland senator" mean: somebody the article has named, by a part or an office.
import { parties, parts, sharedOffices } from '../../lexicon/epithets.ts';
import { publicNouns } from '../../lexicon/player-nouns.ts';
import type { EntityFact } from '../../model/findings.ts';
import { type Clues, EntityCode } from './clues.ts';
import { Trait } from './cue-words.ts';
import { describes, LATEST } from './descriptions.ts';
import type { Mention } from './mentions.ts';
import type { People } from './people.ts';
import { titlesOf } from './titles-of.ts';

/** So many sentences after somebody acted or spoke the article still tells of him. */
const STILL = 2;
const LONGEST = 5;
/** So many words in front of a name or behind it tell who bears it. */
const BESIDE = 7;
const BEFORE_NAME = /^(?:NN|JJ)/;
/** ", the Norland senator", ", a senator from Norland", ", R-Norland". */
const BEHIND_NAME = /^(?:NN|JJ|DT|IN|,)/;
/** "Mr." is no office. */
const ADDRESS = /^(?:mr|mrs|ms|miss)\.?$/;
/** The code of a word that tells whence or of which party somebody is. */
const TELLING: ReadonlySet<number | undefined> = new Set<number>([
  EntityCode.place,
  EntityCode.misc,
  EntityCode.organization,
]);

export interface Epithets {
  /** The person tokens `first` to `end` mean by a part or an office; null for nobody. */
  readonly meant: (first: number, end: number) => number | null;
  /** "Harker will play for Brandt, the singer said": the one whom the article is about, by trade; null for nobody. */
  readonly main: (first: number, end: number) => number | null;
}

/**
 * `spoken` are the mentions of people so far, and grow; `isNamedBehind` tells whether the rest of the sentence names
 * somebody.
 */
export function createEpithets(
  clues: Clues,
  entities: readonly EntityFact[],
  people: People,
  spoken: readonly Mention[],
  isNamedBehind: (entity: number) => boolean,
): Epithets {
  const { tokens } = clues.reading;
  const counts = entities.map(({ type, mentions }) => (type === 'person' ? mentions.length : 0));
  const most = counts.reduce((left, right) => Math.max(left, right), 0);
  /** Who is named more than once and at least twice as often as anybody else; null for nobody. */
  const main = most > 1 && counts.filter((count) => count * 2 > most).length === 1 ? counts.indexOf(most) : null;

  /** Whether the article has called the person by another noun, or holds him in another office. */
  const isElse = (entity: number, noun: string, latest: readonly Mention[]): boolean => {
    // "Gov. Lena Brandt spoke. The Norland senator", "Lena Brandt, a teacher, spoke. The candidate", "the nominee Lena
    // Brandt, of Ostmark, spoke. The Norland nominee".
    const { honorific } = entities[entity]!;
    if (honorific !== null && !ADDRESS.test(honorific.toLowerCase())) return true;
    return latest.some(
      (mention) =>
        mention.entity === entity && (isIntroduced(clues, mention) || isCalled(clues, entities, mention, noun)),
    );
  };

  /** Who has just acted or spoken, unless he is known as something else. */
  const latestAs = (head: number, isPart: boolean, latest: readonly Mention[]): number | null => {
    const entity = people.meant(head)?.entity ?? null;
    if (entity === null || entities[entity]!.type !== 'person') return null;
    if (isElse(entity, tokens[head]!.lower, latest)) return null;
    // "Lena Brandt spoke. The candidate thanked Brandt". And an article speaks of parts where it tells of few others.
    return isNamedBehind(entity) || (isPart && counts[entity]! * 2 < most) ? null : entity;
  };

  return {
    meant: (first, end) => {
      const head = end - 1;
      const noun = tokens[head]?.lower ?? '';
      if (tokens[first]?.lower !== 'the' || head === first || end - first > LONGEST) return null;
      const isPart = parts.has(noun);
      if (!isPart && !sharedOffices.has(noun)) return null;
      const whence = told(clues, first + 1, head);
      if (!isPart && whence.size === 0 && tokens[first + 1]!.lower !== 'former') return null;
      const latest = spoken.slice(-LATEST);
      const bearers = new Set<number>();
      for (const mention of latest) {
        if (isCalled(clues, entities, mention, noun) && comesFrom(clues, mention, whence)) bearers.add(mention.entity);
      }
      const [only] = bearers;
      if (bearers.size === 1 && only !== undefined) return only;
      const at = people.lastAt();
      if (at < 0 || tokens[first]!.sentence - tokens[at]!.sentence > STILL) return null;
      if (bearers.size === 0) return latestAs(head, isPart, latest);
      const entity = people.meant(head)?.entity ?? -1;
      return bearers.has(entity) ? entity : null;
    },
    main: (first, end) => {
      const head = end - 1;
      const noun = tokens[head]?.lower ?? '';
      if (main === null || tokens[first]?.lower !== 'the' || end - first > LONGEST || !publicNouns.has(noun))
        return null;
      const latest = spoken.slice(-LATEST);
      const isNamed = latest.some(({ entity }) => entity === main);
      if (!isNamed || !people.mayBe(head, main) || isElse(main, noun, latest) || isNamedBehind(main)) return null;
      return main;
    },
  };
}

function isCalled(clues: Clues, entities: readonly EntityFact[], mention: Mention, noun: string): boolean {
  const { honorific } = entities[mention.entity]!;
  return (honorific !== null && titlesOf(honorific).includes(noun)) || describes(clues, mention, noun);
}

/** The words among tokens `first` to `end` that tell whence or of which party somebody is. */
function told({ entity, reading: { tokens } }: Clues, first: number, end: number): ReadonlySet<string> {
  const words = new Set<string>();
  for (let i = Math.max(first, 0); i < Math.min(end, tokens.length); i++) {
    if (TELLING.has(entity[i])) words.add(parties.get(tokens[i]!.lower) ?? tokens[i]!.lower);
  }
  return words;
}

/** Whether nothing beside the name says otherwise than `whence`: a Harbour nominee is not the Meadow one. */
function comesFrom(clues: Clues, { first, end }: Mention, whence: ReadonlySet<string>): boolean {
  if (whence.size === 0) return true;
  const { tokens } = clues.reading;
  let from = first;
  while (from > first - BESIDE && BEFORE_NAME.test(tokens[from - 1]?.tag ?? '')) from--;
  let to = end;
  if (tokens[end]?.lower === ',') while (to < end + BESIDE && BEHIND_NAME.test(tokens[to]?.tag ?? '')) to++;
  const beside = [...told(clues, from, first), ...told(clues, end, to)];
  return beside.length === 0 || beside.some((word) => whence.has(word));
}

/** "The teacher Lena Brandt", "Lena Brandt, a teacher". */
function isIntroduced({ traits, reading: { tokens } }: Clues, { first, introduced }: Mention): boolean {
  return introduced || (tokens[first - 1]?.tag === 'NN' && ((traits[first - 1] ?? 0) & Trait.human) !== 0);
}
