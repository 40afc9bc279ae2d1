// Sources in set phrases that have no subject and verb of their own: "As first reported by the Merrin Post, ...",
// "..., per the Merrin Post", "In the words of the mayor, ...", "By most accounts, ...", "(source: Harbour Board)". Rare in
// the training texts, and plain: the tagger gives way to them.
import { binding, partsOfPaper, reckonings } from '../../lexicon/paper-words.ts';
import { reckoners } from '../../lexicon/people-words.ts';
import { hashString } from '../../tagger/index.ts';
import { EntityCode, QuoteSize } from './clues.ts';
import { SPEAKING, Trait } from './cue-words.ts';
import type { Draft } from './draft.ts';
import type { Evidence } from './evidence.ts';
import { bodyEnd, LONGEST_SENTENCE } from './rules/rule.ts';
import type { Segment } from './segments.ts';
import { isName } from './source-group.ts';

const CONFIDENCE = 0.8;
/** "As first and most fully reported by": so many adverbs at most. */
const MOST_ADVERBS = 2;
const LONGEST_SOURCE = 14;
/** Less is no statement. */
const LEAST_CONTENT = 3;
const SAID = Trait.report | Trait.weak;

const FIRST = new Set(['first', 'originally', 'initially', 'previously']);
/** The hashes of the words such a phrase is known by: numbers, since every word of the article is asked. */
const [AS, PER, WORDS, SOURCE, REPORTED, VIEW, OPINION, BY, PUT, TOLD] = [
  'as',
  'per',
  'words',
  'source',
  'reported',
  'view',
  'opinion',
  'by',
  'put',
  'told',
].map((word) => hashString(word));
const KNOWN = new Set([AS, PER, WORDS, SOURCE, REPORTED, VIEW, OPINION, BY, PUT, TOLD]);
/** "In the former mayor's view": so many words at most before the view. */
const LONGEST_HOLDER = 6;
/** "As stated in the report". */
const WHERE = new Set(['in', 'on']);
const TEXTS = Trait.document | Trait.sayingNoun | Trait.institution;
const OWN = new Set(['this', 'these', 'our', 'my', 'present', 'current', 'next', 'previous']);
/** "As one banker told me". */
const HEARERS = new Set(['me', 'us']);
const OWNERS = new Set(['his', 'her', 'their']);

/** Where the phrase's cue stands and its source begins; `holder` where the source ends in front of the cue. */
interface Opening {
  readonly first: number;
  readonly cue: number;
  readonly source: number;
  readonly holder?: number;
  /** Where a cue of more than one word ends. */
  readonly cueEnd?: number;
}

/** The drafts with those of set phrases among them, each in place of what the tagger made of its words. */
export function withPhrases(evidence: Evidence, drafts: readonly Draft[]): readonly Draft[] {
  const phrases = findPhrases(evidence);
  if (phrases.length === 0) return drafts;
  const taken = new Uint8Array(evidence.clues.reading.tokens.length);
  for (const { cue, source } of phrases)
    if (cue !== null && source !== null)
      taken.fill(1, Math.min(cue.first, source.first), Math.max(cue.end, source.end));
  const free = drafts.filter(({ cue, source }) => {
    if (cue !== null && taken[cue.first] === 1) return false;
    return source === null || taken[source.first] !== 1;
  });
  return [...free, ...phrases];
}

function findPhrases(evidence: Evidence): readonly Draft[] {
  const { clues } = evidence;
  const { tokens, sentences, quotations } = clues.reading;
  const lower = (i: number): string => tokens[i]?.lower ?? '';
  const found: Draft[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!KNOWN.has(clues.word[i]!)) continue;
    if ((clues.quoteSize[i] ?? 0) > QuoteSize.short) continue;
    const opening = openingAt(i);
    const draft = opening === null ? null : toDraft(opening);
    if (draft !== null) found.push(draft);
  }
  return found;

  function openingAt(i: number): Opening | null {
    switch (lower(i)) {
      case 'as':
        return reportedBy(i);
      case 'per':
        return per(i);
      case 'words':
        return inWords(i);
      case 'source':
        return credit(i);
      case 'reported':
        return firstReported(i);
      case 'view':
      case 'opinion':
        return lower(i + 1) === 'of' ? inWords(i) : inView(i);
      case 'by':
        return byReckoning(i);
      case 'put':
        return lower(i + 1) === 'it' ? asSaid(i) : null;
      case 'told':
        return HEARERS.has(lower(i + 1)) && tokens[i + 2]?.kind === 'punctuation' ? asSaid(i) : null;
      default:
        return null;
    }
  }

  /** "As first reported by". */
  function reportedBy(as: number): Opening | null {
    let i = as + 1;
    while (i <= as + MOST_ADVERBS && (tokens[i]?.tag.startsWith('RB') || lower(i) === 'first')) i++;
    if (((clues.traits[i] ?? 0) & SAID) === 0 || !/(?:ed|told|said|put)$/.test(lower(i))) return null;
    if (lower(i + 1) === 'by' || (WHERE.has(lower(i + 1)) && isText(i + 2)))
      return { first: as, cue: i, source: i + 2 };
    return null;
  }

  /** "Davis' commentary", "the board's letter", "the report"; the article points at itself with "this" and "Figure 2". */
  function isText(at: number): boolean {
    if (OWN.has(lower(at)) || (tokens[at + 1] !== undefined && OWN.has(lower(at + 1)))) return false;
    for (let i = at; i < (clues.groupEnd[at] ?? at); i++) {
      if (partsOfPaper.has(lower(i))) return false;
      if (tokens[i]!.tag === 'POS' || ((clues.traits[i] ?? 0) & TEXTS) !== 0) return true;
    }
    return false;
  }

  /** "By most accounts", "by his own account", "by the board's own estimate"; not "by the count". */
  function byReckoning(by: number): Opening | null {
    let noun = by + 1;
    while (noun <= by + LONGEST_HOLDER && tokens[noun]?.kind === 'word' && !reckonings.has(lower(noun))) noun++;
    if (!reckonings.has(lower(noun))) return null;
    const owner = lower(noun - 1) === 'own' ? noun - 2 : noun - 1;
    const owned =
      owner > by &&
      (lower(owner) === "'s" || lower(owner) === "'" || lower(owner) === '\u2019s' || lower(owner) === '\u2019');
    // "By [Keller's] account": it is his; "by most accounts".
    if (owned) return { first: by, cue: noun, source: by + 1, holder: owner };
    return reckoners.has(lower(by + 1)) ? { first: by, cue: by, source: by + 1 } : null;
  }

  /** "As the mayor put it", "as one banker told me". */
  function asSaid(put: number): Opening | null {
    for (let as = put - 2; as >= Math.max(0, put - LONGEST_HOLDER); as--) {
      if (tokens[as]!.kind === 'punctuation') return null;
      if (lower(as) === 'as') return { first: as, cue: put, source: as + 1, holder: put, cueEnd: put + 2 };
    }
    return null;
  }

  /** "Per the Merrin Post", "as per a report of the board", not "per cent" or "per day". */
  function per(at: number): Opening | null {
    // "Per Dahl" is somebody.
    if (clues.entity[at] === EntityCode.person) return null;
    // "As per the report".
    const first = lower(at - 1) === 'as' ? at - 1 : at;
    const opener = lower(at + 1);
    const article = opener === 'the' || opener === 'a' || opener === 'an' || opener === 'its' || opener === 'their';
    if (!article) return isName(clues, at + 1) ? { first, cue: first, source: at + 1 } : null;
    const end = clues.groupEnd[at + 1] ?? at + 1;
    // "Paid as per the agreement": what binds says nothing.
    if (binding.has(lower(end - 1))) return null;
    const speaks = ((clues.traits[end - 1] ?? 0) & SPEAKING) !== 0 || isName(clues, end - 1);
    return speaks ? { first, cue: first, source: at + 1 } : null;
  }

  /** "In the words of the mayor". */
  function inWords(at: number): Opening | null {
    if (lower(at - 2) !== 'in' || lower(at - 1) !== 'the' || lower(at + 1) !== 'of') return null;
    return { first: at - 2, cue: at, source: at + 2 };
  }

  /** "In his view", "in Brandt's opinion". */
  function inView(at: number): Opening | null {
    const owned = OWNERS.has(lower(at - 1)) || lower(at - 1) === "'s" || lower(at - 1) === "'";
    if (!owned) return null;
    for (let i = at - 2; i >= Math.max(0, at - LONGEST_HOLDER); i--) {
      if (tokens[i]!.kind === 'punctuation') return null;
      if (lower(i) !== 'in') continue;
      return { first: i, cue: at, source: i + 1, holder: OWNERS.has(lower(at - 1)) ? at : at - 1 };
    }
    return null;
  }

  /** "The talks, first reported by the Merrin Post, broke down." */
  function firstReported(at: number): Opening | null {
    const first = FIRST.has(lower(at - 1)) ? at - 1 : at;
    return lower(first - 1) === ',' && lower(at + 1) === 'by' ? { first, cue: first, source: at + 2 } : null;
  }

  /** "(Source: Harbour Board)". */
  function credit(at: number): Opening | null {
    return lower(at - 1) === '(' && lower(at + 1) === ':' ? { first: at - 1, cue: at, source: at + 2 } : null;
  }

  /** The phrase at the head of its sentence or behind the comma or bracket at its end. */
  function toDraft({ first, cue, source, holder, cueEnd = cue + 1 }: Opening): Draft | null {
    const sentence = sentences[tokens[first]?.sentence ?? -1];
    if (sentence === undefined || sentence.endToken - sentence.firstToken > LONGEST_SENTENCE) return null;
    const body = bodyEnd(evidence, sentence.firstToken, sentence.endToken);
    let end = holder === undefined ? source : cueEnd;
    while (holder === undefined && end < body && end < source + LONGEST_SOURCE && !/^[,;:()\u2014]$/.test(lower(end)))
      end++;
    if (end === source || end - source >= LONGEST_SOURCE) return null;
    const opens = first === sentence.firstToken;
    // "They care for 'inner calm,' as one banker told me": no more than the quotation need be his.
    const quoted = lower(first - 2) === ',' ? quotations[clues.quotation[first - 2] ?? -1] : undefined;
    if (holder === cue && quoted !== undefined && quoted.endToken === first - 1) {
      return draftOf({ kind: 'content', first: quoted.firstToken - 1, end: first });
    }
    const closes = /^[,(]$/.test(lower(lower(first) === '(' ? first : first - 1)) && end >= body - 1;
    const aside =
      (cue === first || lower(first) === 'in' || holder === cue) && lower(first - 1) === ',' && lower(end) === ',';
    if (opens ? lower(end) !== ',' : !closes && !aside) return null;
    const [from, to] = opens ? [end + 1, body] : [sentence.firstToken, lower(first) === '(' ? first : first - 1];
    if (to - from < (aside ? 1 : LEAST_CONTENT)) return null;
    const content: Segment[] = [{ kind: 'content', first: from, end: to }];
    if (aside && body - end >= LEAST_CONTENT) content.push({ kind: 'content', first: end + 1, end: body });
    return draftOf(...content);

    function draftOf(...content: readonly Segment[]): Draft {
      return {
        source: { kind: 'source', first: source, end: holder ?? end },
        // "Told [me]": whom is no part of the verb, unlike "put [it]".
        cue: { kind: 'cue', first: cue, end: holder === undefined ? source : lower(cue) === 'told' ? cue + 1 : cueEnd },
        content,
        kind: null,
        confidence: CONFIDENCE,
      };
    }
  }
}
