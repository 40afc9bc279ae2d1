// Which organization "the fund", "the union" and "it" mean: the one with that word in its name, the one called so, or the
// one of that kind that has just been named.
import {
  ANY_BODIES,
  BODY_KINDS,
  FIRMS,
  LETTERED_KINDS,
  NO_COMPANIES,
  OTHER_FIRMS,
  TRADE_NOUNS,
  TRADES,
} from '../../lexicon/body-kinds.ts';
import { spokespeople } from '../../lexicon/source-words.ts';
import type { EntityFact } from '../../model/findings.ts';
import type { Clues } from './clues.ts';
import { describes, LATEST } from './descriptions.ts';
import type { Mention } from './mentions.ts';
import { NEAR } from './people.ts';
import { FINITE } from './tags.ts';

/** A trade or a group is the body that acted or spoke in the sentence before; "the company" may stand further on. */
const NEXT = 1;
/** "The clothing and home furnishing retailer": so many words tell its trade. */
const LONGEST_TRADE = 6;
const TRADE_WORD = /^(?:JJ|NNS?|CC|VBG|VBN|RB)$/;
/** "NASA", "CAAC". */
const LETTERS = /^\p{Lu}{3,5}$/u;
/** Whom somebody tells something: "told CNN". */
const TOLD = new Set(['told', 'with', 'to', 'on', 'by']);
/** "The research firm Merrwatch": so many words tell what it is. */
const LONGEST_KIND = 5;

/** "Merrinshire Police", "Police Norland", where "the Office for Police Conduct" is none. */
const FORCE = /(?:^Police \S+$| Police$| Constabulary$| Police (?:Department|Service|Force)$)/;

export interface Bodies {
  /** Reads on to another mention; all of them, in order. */
  readonly note: (mention: Mention) => void;
  /** `isPaper`: its figures or report speak: "figures from the research firm Merrwatch". */
  readonly noteSource: (entity: number, at: number, isPaper: boolean) => void;
  /** Whom "the fund" means; null for none known. */
  readonly meant: (first: number, end: number) => number | null;
  /** Whom "the bank" means rather than `known`, of which nobody has spoken of late; null for none. */
  readonly newer: (first: number, end: number, known: number) => number | null;
  /** Whom "it" means, when `previousAt` is where the last source stood; null for none known. */
  readonly it: (at: number, previousAt: number) => number | null;
}

/** `isNamedBehind` tells whether the rest of the sentence that has been read names somebody. */
export function createBodies(
  clues: Clues,
  entities: readonly EntityFact[],
  isNamedBehind: (entity: number) => boolean,
): Bodies {
  const { tokens, sentences } = clues.reading;
  const mentions: Mention[] = [];
  /** The last organization that was the subject of a verb, and the last that was a source. */
  let subject = { entity: -1, at: -1 };
  let source = { entity: -1, at: -1 };
  /** The last whose figures or deeds a sentence opens with: "Norvolt's profits tripled". */
  let owner = source;
  /** The last by whom something was done. */
  let agent = source;
  /** The last that spoke itself, and not in a paper. */
  let speaker = source;
  /** The last organization whose name holds a word: "the fund" after "the International Monetary Fund". */
  const byWord = new Map<string, number>();
  /** Up to which mention they are there: nobody asks in many articles. */
  let listed = 0;
  const nameWords = new Map<number, readonly string[]>();

  const sentenceOf = (token: number): number => tokens[token]?.sentence ?? sentences.length;
  const isNear = (at: number, here: number, reach = NEAR): boolean =>
    at >= 0 && sentenceOf(here) - sentenceOf(at) <= reach;

  const wordsOf = (entity: number): readonly string[] => {
    const known = nameWords.get(entity) ?? entities[entity]!.name.toLowerCase().split(' ');
    nameWords.set(entity, known);
    return known;
  };
  const list = () => {
    for (; listed < mentions.length; listed++) {
      const { entity } = mentions[listed]!;
      for (const word of wordsOf(entity)) byWord.set(word, entity);
    }
  };

  /** "The Norwing union", "Merrwatch, the water regulator": whom the noun was put beside. */
  const described = (noun: string, at: number): number | null => {
    for (let k = mentions.length - 1; k >= Math.max(0, mentions.length - LATEST); k--) {
      // "For the Crown, the defendant said": the defendant, who is not the Crown.
      const isBeside = mentions[k]!.end + 1 !== at && describes(clues, mentions[k]!, noun);
      if (isBeside || isOfTrade(mentions[k]!, noun)) return mentions[k]!.entity;
    }
    return null;
  };

  /** "The banking giant Norvik", "the investment banking group Norvik": the bank. */
  const isOfTrade = ({ first }: Mention, noun: string): boolean => {
    const trade = TRADE_NOUNS.get(noun);
    if (trade === undefined || tokens[first - 2]?.lower !== trade) return false;
    const { lower } = tokens[first - 1]!;
    return TRADES.has(lower) || FIRMS.has(lower) || ANY_BODIES.has(lower);
  };

  /** Those that acted or spoke near the token, the latest first. */
  const acting = (here: number, reach: number): readonly number[] =>
    [speaker, subject, agent, owner]
      .filter(({ at }) => isNear(at, here, reach))
      .sort((a, b) => b.at - a.at)
      .map(({ entity }) => entity);

  /** "NASA", "the Civil Aviation Administration (CAAC)". */
  const hasLetters = (entity: number): boolean => {
    const { name, aliases } = entities[entity]!;
    return LETTERS.test(name) || aliases.some((alias) => LETTERS.test(alias));
  };

  /** "The Norland Medical Association went on strike. The union said", "NASA waited. The agency said". */
  const ofKind = (noun: string, here: number): number | null => {
    const kind = BODY_KINDS.get(noun);
    if (kind === undefined) return null;
    const isNamedSo = (entity: number): boolean => wordsOf(entity).some((word) => kind.has(word));
    const lettered = LETTERED_KINDS.has(noun);
    const doer = acting(here, NEXT).find((entity) => isNamedSo(entity) || (lettered && hasLetters(entity)));
    if (doer !== undefined) return doer;
    let only: number | null = null;
    for (let k = mentions.length - 1; k >= 0 && isNear(mentions[k]!.first, here); k--) {
      const { entity, first } = mentions[k]!;
      if (isNamedSo(entity)) return entity;
      const isLettered = lettered && hasLetters(entity) && isNear(first, here, NEXT);
      if (!isLettered || TOLD.has(tokens[first - 1]?.lower ?? '')) continue;
      // Of two bodies of letters neither is the agency.
      if (only !== null && only !== entity) return null;
      only = entity;
    }
    return only;
  };

  /** Where the words in front of the noun do no more than tell its trade: "the online retail giant". */
  const isTrade = (first: number, end: number): boolean => {
    const noun = tokens[end - 1]!.lower;
    if (end - first > LONGEST_TRADE || !(TRADES.has(noun) || FIRMS.has(noun))) return false;
    for (let i = first + 1; i < end - 1; i++) {
      const { text, lower, tag } = tokens[i]!;
      const isPlain = /-based$/.test(lower) || (text === lower && TRADE_WORD.test(tag));
      if (!isPlain || OTHER_FIRMS.has(lower)) return false;
    }
    return true;
  };

  let onlyPolice: number | null | undefined;
  /** The force of the article, where it names but one: "Police", "the force" and "Merrinshire Police" are one source. */
  const police = (): number | null => {
    if (onlyPolice !== undefined) return onlyPolice;
    const forces = entities.flatMap(({ type, name }, entity) =>
      type === 'organization' && FORCE.test(name) ? entity : [],
    );
    onlyPolice = forces.length === 1 ? forces[0]! : null;
    return onlyPolice;
  };

  /** "The Norwing union", "Norwing, the union,": no company. */
  const isNoCompany = (entity: number): boolean => {
    if (wordsOf(entity).some((word) => NO_COMPANIES.has(word))) return true;
    for (let k = mentions.length - 1; k >= Math.max(0, mentions.length - LATEST); k--) {
      const mention = mentions[k]!;
      if (mention.entity !== entity) continue;
      if (NO_COMPANIES.has(tokens[mention.end]?.lower ?? '')) return true;
      for (const noun of NO_COMPANIES) if (describes(clues, mention, noun)) return true;
    }
    return false;
  };

  /** "Norvolt cut 200 jobs. The company said": what has just acted or spoken. */
  const latest = (here: number, reach: number, any: boolean): number | null => {
    const both = speaker.at > subject.at ? [speaker, subject] : [subject, speaker];
    for (const { entity, at } of both) {
      // "The company said that Norvolt's profits rose": not Norvolt.
      if (isNear(at, here, reach) && (any || !isNoCompany(entity)) && !isNamedBehind(entity)) return entity;
    }
    return null;
  };

  /** "Shares in Norvolt fell on Monday, the company said": the one of which this sentence or the one before speaks. */
  const onlyFirm = (here: number): number | null => {
    let only: number | null = null;
    for (let k = mentions.length - 1; k >= 0 && isNear(mentions[k]!.first, here, NEXT); k--) {
      const { entity, first } = mentions[k]!;
      // "MERRIN (Reuters) -", "told Reuters".
      const before = tokens[first - 1]?.lower ?? '';
      if (isNoCompany(entity) || before === '(' || TOLD.has(before)) continue;
      if (only !== null && only !== entity) return null;
      only = entity;
    }
    return only === null || isNamedBehind(only) ? null : only;
  };

  /** "Figures from the research firm [Merrwatch] showed": the figures are what the verb is about. */
  const isWhose = ({ first }: Mention): boolean => {
    let before = first - 1;
    while (before >= 0 && before > first - LONGEST_KIND && /^(?:DT|JJ|NN)$/.test(tokens[before]!.tag)) before--;
    return tokens[before]?.lower === 'from' || tokens[before]?.lower === 'by';
  };

  /** "Norvolt's profits tripled", "according to the figures, Norvolt's profits tripled". */
  const opensAsOwner = ({ first, end }: Mention): boolean => {
    const at = tokens[first - 1]?.lower === 'the' ? first - 1 : first;
    const opens = at === sentences[sentenceOf(first)]?.firstToken || tokens[at - 1]?.text === ',';
    const verb = tokens[clues.groupEnd[end] ?? end]?.tag ?? '';
    // The past of a regular verb is often taken for its participle.
    return opens && tokens[end]?.tag === 'POS' && (FINITE.has(verb) || verb === 'VBN');
  };

  /** "A Norvolt spokeswoman declined to comment". */
  const hasSpokesman = ({ end }: Mention): boolean =>
    spokespeople.has(tokens[end]?.lower ?? '') && FINITE.has(tokens[end + 1]?.tag ?? '');

  /** "The line is run by the Norland Railway Trust". */
  const isAgent = ({ first }: Mention): boolean => {
    const by = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
    return tokens[by]?.lower === 'by' && tokens[by - 1]?.tag === 'VBN';
  };

  return {
    note: (mention) => {
      mentions.push(mention);
      if ((mention.subject && !isWhose(mention)) || hasSpokesman(mention))
        subject = { entity: mention.entity, at: mention.first };
      else if (isAgent(mention)) agent = { entity: mention.entity, at: mention.first };
      else if (opensAsOwner(mention)) owner = { entity: mention.entity, at: mention.first };
    },
    noteSource: (entity, at, isPaper) => {
      source = { entity, at };
      if (!isPaper) speaker = source;
    },
    meant: (first, last) => {
      const isPolice = last - first === 1 ? tokens[first]?.lower === 'police' : tokens[last - 1]?.lower === 'force';
      if (isPolice && (last - first === 1 || (last - first === 2 && tokens[first]!.lower === 'the'))) return police();
      const noun = last - 1;
      const { lower = '', tag = '' } = tokens[noun] ?? {};
      // "The retail giant" looks like an adjective.
      if (tokens[first]?.lower !== 'the' || noun === first || (tag !== 'NN' && !TRADES.has(lower))) return null;
      const isCentral = last - first === 3 && lower === 'bank' && tokens[first + 1]!.lower === 'central';
      const word = isCentral ? 'central bank' : lower;
      // "The Merrin-based company", "the online retail giant".
      const bare = last - first === 2 || isCentral || (last - first === 3 && /-based$/.test(tokens[first + 1]!.lower));
      const trade = isTrade(first, last);
      if (!bare && !trade) return null;
      const any = ANY_BODIES.has(word);
      // "Harker Aid, a group of nurses, ... The Norland Union spoke. The group said": the one that has just spoken.
      const next = word === 'group' ? latest(first, NEXT, any) : null;
      if (bare) {
        list();
        const known = byWord.get(word) ?? null;
        if (known !== null && (next === null || wordsOf(known).includes(word))) return known;
        const found = next === null ? (described(word, first) ?? ofKind(word, first)) : null;
        if (found !== null) {
          // So called once, so called further on.
          byWord.set(word, found);
          return found;
        }
      }
      if (word === 'group') return next;
      if (any && agent.at > Math.max(speaker.at, subject.at) && isNear(agent.at, first)) return agent.entity;
      const firm = bare && (any || FIRMS.has(word));
      if (!firm && !trade) return null;
      return latest(first, firm ? NEAR : NEXT, any) ?? (any ? null : onlyFirm(first));
    },
    newer: (first, end, known) => {
      if (end - first !== 2 || tokens[first]!.lower !== 'the') return null;
      list();
      const other = byWord.get(tokens[first + 1]!.lower);
      if (other === undefined || other === known) return null;
      let isTold = false;
      for (let k = mentions.length - 1; k >= 0 && isNear(mentions[k]!.first, first); k--) {
        if (mentions[k]!.entity === known) return null;
        isTold ||= mentions[k]!.entity === other;
      }
      return isTold ? other : null;
    },
    it: (at, previousAt) => {
      // The body that spoke last, unless somebody else has spoken or another has done something since.
      if (subject.at > Math.max(source.at, previousAt) && isNear(subject.at, at)) return subject.entity;
      if (isNear(source.at, at) && source.at === previousAt) return source.entity;
      // With another body since it may be that.
      const alone = owner.entity === mentions.at(-1)?.entity && sentenceOf(owner.at) < sentenceOf(at);
      return alone && owner.at > previousAt && isNear(owner.at, at) ? owner.entity : null;
    },
  };
}
