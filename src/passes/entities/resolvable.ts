// Mentions on their way to entities, as the rules pass them on, and the groups they become.
import type { EntityType } from '../../model/findings.ts';

/** A mention ready to be resolved. The span may be narrower than its tokens ("China" in "China-US"). */
export interface ResolvableMention {
  readonly start: number;
  readonly end: number;
  /** As it stands, without invisible characters. */
  readonly text: string;
  /** Comparable words, see `plainWords` in names.ts. */
  readonly words: readonly string[];
  /** The words with spaces between. */
  readonly name: string;
  readonly type: EntityType;
  readonly confidence: number;
  readonly honorific: string | null;
  /** Set where the article says in words what it is: "Norvolt, a maker of cables,". */
  readonly told?: true;
  /** Set where the words are another mention's, and the text shows less than whom it names. */
  readonly borrowed?: true | undefined;
  /** Token behind the mention, to see "(WHO)" after a name. */
  readonly endToken: number;
  readonly firstToken: number;
}

/** The mentions found to name one thing. */
export interface Group {
  readonly type: EntityType;
  readonly mentions: ResolvableMention[];
  /** The words of the mentions, each spelling once, and so many at most that comparing them all stays cheap. */
  readonly spellings: Map<string, readonly string[]>;
}

/** Adds a mention to its group, or to a new one; returns the group. */
export type Join = (mention: ResolvableMention, group: Group | undefined) => Group;

/** Finds the group of a mention by those that it was given before, and has it joined. */
export type Resolve = (mention: ResolvableMention) => void;
