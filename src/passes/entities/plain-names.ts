// "The Environment Agency", "Church Lane", where the recogniser saw no name: what is named in plain words.
import { bodyHeads, buildingHeads, lawHeads, nameHeads, streetHeads } from '../../lexicon/name-heads.ts';
import type { EntityType } from '../../model/findings.ts';
import type { Reading, Token } from '../../model/reading.ts';
import { isCapital } from './capitals.ts';
import { type Name, TYPES } from './recognise.ts';

const CONFIDENCE = 0.6;

interface Kind {
  readonly heads: ReadonlySet<string>;
  readonly type: EntityType;
  /** At most so many words stand in front of the head: "the Royal Norland Grain Agency". */
  readonly most: number;
  /** What has to stand in front of the name. */
  readonly opens: (token: Token | undefined) => boolean;
}

const isThe = (token: Token | undefined): boolean => token?.lower === 'the';
const anything = (): boolean => true;

const KINDS: readonly Kind[] = [
  { heads: bodyHeads, type: 'organization', most: 4, opens: isThe },
  // "His Seed Laboratory".
  { heads: new Set(['laboratory']), type: 'organization', most: 4, opens: isOwning },
  // "The Merrin Observer".
  { heads: nameHeads.papers, type: 'organization', most: 2, opens: isThe },
  { heads: streetHeads, type: 'place', most: 2, opens: anything },
  { heads: buildingHeads, type: 'place', most: 3, opens: isThe },
  // "The 1863 Seeds Proclamation", "in Seed and Soil Act benefits".
  { heads: lawHeads, type: 'misc', most: 5, opens: anything },
];

const kindOf: ReadonlyMap<string, Kind> = new Map(
  KINDS.flatMap((kind) => [...kind.heads].map((head): [string, Kind] => [head, kind])),
);

function isOwning(token: Token | undefined): boolean {
  return token !== undefined && (token.tag === 'PRP$' || token.tag === 'POS' || isThe(token));
}

/** Bodies, buildings, streets and laws among the words that are no part of a name yet (`named`), in prose. */
export function findPlainNames({ tokens, sentences }: Reading, named: Uint8Array): Name[] {
  const found: Name[] = [];
  for (const { firstToken, endToken, kind } of sentences) {
    if (kind === 'headline' || kind === 'heading') continue;
    for (let head = firstToken + 1; head < endToken; head++) {
      const token = tokens[head]!;
      const plain = kindOf.get(token.lower);
      if (plain === undefined || named[head] === 1 || !isCapital(token)) continue;
      let first = head;
      while (first > firstToken && named[first - 1] === 0 && isCapital(tokens[first - 1]!)) first--;
      // "The" at the head of the sentence has a capital too.
      if (tokens[first]!.lower === 'the') first++;
      const behind = tokens[head + 1];
      const goesOn = behind !== undefined && (named[head + 1] === 1 || isCapital(behind) || behind.lower === 'of');
      if (first === head || head - first > plain.most || goesOn || !plain.opens(tokens[first - 1])) continue;
      const span = { firstToken: first, endToken: head + 1 };
      const types = TYPES.map((type) => (type === plain.type ? 1 : 0));
      found.push({ ...span, type: plain.type, types, confidence: CONFIDENCE, isName: CONFIDENCE });
    }
  }
  return found;
}
