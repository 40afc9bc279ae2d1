// Words taken for a verb of saying that are none: an adjective ("a mutually agreed draw", "took suspected diet pills", "Otto's
// ruling party"), a noun ("voice calls it will be"), a participle that tells a name ("men known as Marshers").
import { beOrGet } from '../../../../lexicon/auxiliaries.ts';
import { many } from '../../../../lexicon/people-words.ts';
import { estimateNouns, homographs } from '../../../../lexicon/saying-words.ts';
import { type Clues, EntityCode } from '../../clues.ts';
import { Trait } from '../../cue-words.ts';
import type { Draft } from '../../draft.ts';
import type { Evidence } from '../../evidence.ts';
import type { Segment } from '../../segments.ts';
import { isPlural } from '../../source-group.ts';
import { hasFinite, holdsQuotation } from '../../stretch.ts';
import { FINITE } from '../../tags.ts';
import { timePhraseEnd } from '../../time-phrase.ts';
import { DECLARED } from '../source/declared.ts';

/** "A first and preferred", "a mutually agreed": the article stands at most so many words before the adjective. */
const LONGEST_FRONT = 4;

/** "A mutually [agreed] draw", "a first and [preferred] means": nobody agrees or prefers here. */
function isAttribute({ traits, reading: { tokens } }: Clues, { first, end }: Segment, { source }: Draft): boolean {
  if (source !== null || end - first > 2 || !/^(?:VB[ND]|JJ)$/.test(tokens[end - 1]!.tag)) return false;
  const { lower } = tokens[end - 1]!;
  // "An alleged robbery", "the expected rise": somebody alleges, somebody expects.
  if (!lower.endsWith('ed') || ((traits[end - 1] ?? 0) & Trait.hearsay) !== 0 || /^(?:expect|fear|alleg)/.test(lower))
    return false;
  // "Draw" behind it is no verb, whatever the tagger says.
  if (!/^(?:NN.*|JJ|VB)$/.test(tokens[end]?.tag ?? '')) return false;
  for (let i = end - 2; i >= Math.max(0, end - 1 - LONGEST_FRONT); i--) {
    const { tag } = tokens[i]!;
    if (/^(?:DT|PRP\$|POS)$/.test(tag)) return true;
    if (!/^(?:RB|JJ|CC)/.test(tag)) return false;
  }
  return false;
}

/** "Many of the {estimated} 50 million lamps", "Norvolt's {proposed} purchase": nobody's verb stands there. */
function isBehindArticle({ reading: { tokens } }: Clues, { first, end }: Segment): boolean {
  const before = tokens[first - 1];
  if (end - first > 1 || before === undefined || !/^(?:VB[NDG]|JJ)$/.test(tokens[first]!.tag)) return false;
  // "The party's declared aims" are what it says; "he's proposed to go".
  if (DECLARED.has(tokens[first]!.lower)) return false;
  if (!/^(?:NN.*|JJ.?|CD|\$|VBN)$/.test(tokens[end]?.tag ?? '')) return false;
  return (before.tag === 'POS' && /^['’]s?$/.test(before.text)) || /^(?:the|an?|its|their|his|our)$/.test(before.lower);
}

/** "Said fog, and {requests} to climb, were common": a noun, whose verb comes later. */
function isPlainNoun({ reading: { tokens } }: Clues, { first, end }: Segment, { source }: Draft): boolean {
  if (end - first > 1 || source === null || source.end >= first) return false;
  if (tokens[first - 1]!.tag !== 'CC' || tokens[end]?.lower !== 'to') return false;
  // Many do not "requests".
  const { tag } = tokens[first]!;
  return tag === 'NNS' || (tag === 'VBZ' && isPlural(tokens[source.end - 1]!.lower));
}

const SUSPECTED = new Set(['suspected', 'alleged', 'supposed', 'reputed', 'so-called']);

/** "[Took suspected] diet pills": what they took. */
function isOfObject({ reading: { tokens } }: Clues, { first, end }: Segment): boolean {
  if (end - first < 2 || !SUSPECTED.has(tokens[end - 1]!.lower) || !/^(?:NN|JJ)/.test(tokens[end]?.tag ?? ''))
    return false;
  const before = tokens[end - 2]!;
  return before.tag.startsWith('VB') && !/^(?:has|have|had|having|'ve)$/.test(before.lower);
}

/** "Otto['s ruling] party". */
function isRulingParty({ reading: { tokens } }: Clues, { first, end }: Segment): boolean {
  if (tokens[end - 1]!.lower !== 'ruling' || !/^(?:NN|JJ)/.test(tokens[end]?.tag ?? '')) return false;
  return end - first === 1
    ? tokens[first - 1]?.tag === 'POS'
    : end - first === 2 && /^['’]s?$/.test(tokens[first]!.text);
}

/** "Voice [calls] it will be too dear": nobody calls a clause something. */
function isNoun({ reading: { tokens } }: Clues, { end }: Segment): boolean {
  if (!/^calls?$/.test(tokens[end - 1]!.lower) || tokens[end]?.tag !== 'PRP') return false;
  return FINITE.has(tokens[end + 1]?.tag ?? '');
}

const PEOPLES = /(?:sh|ch|ese)$/;

/** "The young demand", "the British claim": these are many. */
function areMany(word: string): boolean {
  return many.has(word) || PEOPLES.test(word);
}

/** "The executive {order} that he signed", "quiz {show} host": one of them would order, and show, with an -s. */
function isCompound(clues: Clues, { first, end }: Segment, { source }: Draft): boolean {
  const { tokens } = clues.reading;
  if (source === null || source.end !== first || end - first > 1) return false;
  // "The pro-dam {protests} that began": an adjective that is nobody.
  const led = tokens[first]!.lower.endsWith('s') && /^(?:pro|anti)-/.test(tokens[source.end - 1]!.lower);
  if (!led && !homographs.has(tokens[first]!.lower)) return false;
  if (source.end - source.first > 2 || areMany(tokens[source.end - 1]!.lower)) return false;
  const last = source.end - 1;
  const bodies = Trait.institution | Trait.vague | Trait.pronoun;
  if (clues.entity[last] !== 0 || ((clues.traits[last] ?? 0) & bodies) !== 0) return false;
  return /^(?:JJ|NN)$/.test(tokens[last]!.tag) && !isPlural(tokens[last]!.lower);
}

/** "The nationwide {protests} that erupted": a noun with its clause, where "the left protests that nobody asked". */
export function isHead(clues: Clues, { first, end }: Segment, { source }: Draft): boolean {
  const { tokens } = clues.reading;
  if (source === null || source.end !== first || end - first > 1 || !tokens[first]!.lower.endsWith('s')) return false;
  if (!/^(?:that|which)$/.test(tokens[end]?.lower ?? '') || !FINITE.has(tokens[end + 1]?.tag ?? '')) return false;
  const last = source.end - 1;
  const somebody = Trait.human | Trait.institution | Trait.document | Trait.vague | Trait.pronoun;
  return (
    /^(?:JJ|NN)/.test(tokens[last]!.tag) && clues.entity[last] === 0 && ((clues.traits[last] ?? 0) & somebody) === 0
  );
}

/** "He {was back} to normal": an adverb. */
function isAdverb({ reading: { tokens } }: Clues, { first, end }: Segment): boolean {
  return end - first > 1 && tokens[end - 1]!.lower === 'back' && beOrGet.has(tokens[end - 2]!.lower);
}

const ASKS = /^(?:how|why|what|where|when)$/;

/** "Ice Storms and Burst Pipes{:} How Winter Hits Town": a subject announced, where "Ida Brandt: How I won" is hers. */
function isAnnounced(clues: Clues, { end }: Segment, { source }: Draft): boolean {
  const { tokens } = clues.reading;
  if (source === null || tokens[end - 1]!.text !== ':' || source.end !== end - 1) return false;
  // "PRICE: What did he say?" is a label of a transcript.
  if (source.end - source.first < 2 || !ASKS.test(tokens[end]?.lower ?? '')) return false;
  const somebody = Trait.human | Trait.institution | Trait.document | Trait.pronoun | Trait.vague;
  for (let i = source.first; i < source.end; i++)
    if (clues.entity[i] === EntityCode.person || ((clues.traits[i] ?? 0) & somebody) !== 0) return false;
  return true;
}

/** "[Including] {noted} rapper", "[made] {predicting} it": the word in front is nobody. */
function isBehindVerb(clues: Clues, { first, end }: Segment, { source, content }: Draft): boolean {
  const { tokens } = clues.reading;
  if (source !== null && source.end - source.first === 1 && source.end === first && clues.entity[source.first] === 0) {
    const before = tokens[source.first]!;
    if (/^VB[GDN]$/.test(before.tag) && /^VB[GN]$/.test(tokens[first]!.tag)) return true;
  }
  // "{Made predicting} the weather a gamble", all of it the cue.
  const made = /^(?:made|makes?|making)$/.test(tokens[end - 2]?.lower ?? '') && tokens[end - 1]!.tag === 'VBG';
  return made && !content.some((part) => holdsQuotation(clues, part.first, part.end));
}

/** "Men [known as] Marshers": what they are called. */
function isName({ reading: { tokens } }: Clues, { end }: Segment): boolean {
  const as = tokens[end - 1]!.lower === 'as' ? end - 1 : end;
  return tokens[as]?.lower === 'as' && tokens[as - 1]?.lower === 'known';
}

/** "The World [According to] Ida, a comedy": within a title. */
function isInTitle({ reading: { tokens, sentences } }: Clues, { first }: Segment): boolean {
  const { text, sentence } = tokens[first]!;
  if (text !== 'According' || sentences[sentence]!.kind === 'headline' || sentences[sentence]!.kind === 'heading')
    return false;
  return first > sentences[sentence]!.firstToken && /^\p{Lu}/u.test(tokens[first - 1]!.text);
}

/** "A convicted thief and [alleged] smuggler": what he is called, and not what he alleges. */
function isEpithet({ reading: { tokens } }: Clues, { first, end }: Segment, { source }: Draft): boolean {
  if (source === null || source.end > first || end - first > 1 || !SUSPECTED.has(tokens[first]!.lower)) return false;
  const next = tokens[end]?.tag ?? '';
  return (
    /^(?:CC|DT|JJ)$/.test(tokens[first - 1]?.tag ?? '') && /^[A-Z]/.test(next) && !/^(?:IN|DT|PRP|TO|W)/.test(next)
  );
}

/** "[Let's] hope it rains", "[let us] say": a turn of speech. */
function isExhortation({ reading: { tokens } }: Clues, { source }: Draft): boolean {
  if (source === null) return false;
  const at = tokens[source.first]!.lower === 'us' ? source.first - 1 : source.first;
  return tokens[at]?.lower === 'let' && /^(?:us|'s)$/.test(tokens[at + 1]?.lower ?? '');
}

/** "Waiting {for} the dam [claims] to be heard": a noun, whose infinitive follows "for". */
function isOfInfinitive({ reading: { tokens } }: Clues, { first, end }: Segment, { source }: Draft): boolean {
  if (source === null || source.end !== first || end - first > 1 || tokens[end]?.tag !== 'TO') return false;
  return tokens[source.first - 1]?.lower === 'for' && tokens[first]!.lower.endsWith('s');
}

const TOWARDS = new Set(['to', 'of', 'about', 'against', 'on', 'over', 'for']);

/** "She fights {against} the board's harbour [plans] to spend more": a noun, of which a preposition speaks. */
function isOfPreposition(clues: Clues, { first, end }: Segment, { source }: Draft): boolean {
  const { tokens, sentences } = clues.reading;
  if (source === null || source.end !== first || end - first > 1 || tokens[end]?.tag !== 'TO') return false;
  if (!tokens[first]!.lower.endsWith('s') || !TOWARDS.has(tokens[source.first - 1]?.lower ?? '')) return false;
  let owner = source.first;
  while (owner < source.end && tokens[owner]!.tag !== 'POS') owner++;
  const { firstToken } = sentences[tokens[first]!.sentence]!;
  return owner < source.end && hasFinite(clues, firstToken, source.first - 1);
}

/** "{They make} odd [sounds:] 'ack'", where "it sounds: 'ack'" has no verb before it. */
function isObjectNoun(clues: Clues, { first, end }: Segment, { source }: Draft): boolean {
  const { tokens } = clues.reading;
  if (source === null || source.end !== first || end - first > 2 || tokens[end - 1]!.text !== ':') return false;
  const { lower } = tokens[first]!;
  return lower.endsWith('s') && /^(?:JJ|NN)/.test(tokens[first - 1]!.tag) && hasFinite(clues, source.first, source.end);
}

const TASKS = /^(?:aim|goal|mission|task|target|job|challenge)$/;

/** "The flash price {estimate} signalling a gain": a noun; one of them would estimate with an -s, and that something signals. */
function isSignal({ reading: { tokens } }: Clues, { first, end }: Segment, { source }: Draft): boolean {
  if (source === null || source.end !== first || end - first > 1 || tokens[end]?.tag !== 'VBG') return false;
  const { lower } = tokens[first]!;
  return (homographs.has(lower) || estimateNouns.has(lower)) && /^NNP?$/.test(tokens[first - 1]!.tag);
}

/** "Now have a new [aim:]": what it is, and nobody's word. */
function isTaskNamed({ reading: { tokens } }: Clues, { first, end }: Segment): boolean {
  if (tokens[end - 1]!.text !== ':' || !TASKS.test(tokens[end - 2]?.lower ?? '')) return false;
  for (let i = first; i < end - 2; i++) if (/^(?:ha[sd]|have|faces?d?)$/.test(tokens[i]!.lower)) return true;
  return false;
}

/** "Not there that night was Keller ({see} 'Ten Poets, 2013')": another page. */
function isCrossReference({ reading: { tokens } }: Clues, { source, cue }: Draft): boolean {
  if (cue !== null) return tokens[cue.first]!.lower === 'see' && tokens[cue.first - 1]?.text === '(';
  if (source === null) return false;
  for (let i = source.first - 1; i > 0 && i > source.first - LONGEST_REFERENCE; i--) {
    const { lower, kind } = tokens[i]!;
    if (lower === 'see') return tokens[i - 1]!.text === '(';
    if (kind === 'punctuation' && lower !== ',') return false;
  }
  return false;
}

/** So far behind "see" a title may be taken for a source. */
const LONGEST_REFERENCE = 6;

/** "[In support of] the plan, the board freed ten floors": what for, where "in the words of the board" has its speaker next. */
function isInFavour(
  { reading: { tokens, sentences } }: Clues,
  { first, end }: Segment,
  { source, content }: Draft,
): boolean {
  const [what] = content;
  if (source === null || what === undefined || what.first !== end || source.first <= what.end) return false;
  const { lower, sentence } = tokens[first]!;
  return lower === 'in' && first === sentences[sentence]!.firstToken && tokens[end - 1]!.lower === 'of';
}

/** "[Alleged] thefts have become a worry": a caution about the thefts, and nobody's word that they have. */
function isCaution(clues: Clues, { first, end }: Segment, { source, content }: Draft): boolean {
  const { tokens } = clues.reading;
  if (source !== null || end - first > 1 || tokens[first]!.lower !== 'alleged') return false;
  if (!/^(?:NN|JJ)/.test(tokens[end]?.tag ?? '')) return false;
  return content.some((part) => part.first === end && hasFinite(clues, part.first, part.end));
}

/** "The deal [announced Monday] by the board was set to end": who announced it stands behind "by", and the deal was set to. */
function isReducedClause(clues: Clues, { first }: Segment, { source }: Draft): boolean {
  const { tokens, sentences } = clues.reading;
  if (source === null || source.end !== first || !/^VB[ND]$/.test(tokens[first]!.tag)) return false;
  const { endToken } = sentences[tokens[first]!.sentence]!;
  const by = timePhraseEnd(clues, first + 1, endToken);
  if (tokens[by]?.lower !== 'by' || by + 1 >= endToken) return false;
  return FINITE.has(tokens[clues.groupEnd[by + 1] ?? endToken]?.tag ?? '');
}

export function isMisread({ clues }: Evidence, draft: Draft): boolean {
  const { cue } = draft;
  if (cue === null) return isCrossReference(clues, draft);
  return (
    isOfInfinitive(clues, cue, draft) ||
    isOfPreposition(clues, cue, draft) ||
    isObjectNoun(clues, cue, draft) ||
    isTaskNamed(clues, cue) ||
    isSignal(clues, cue, draft) ||
    isInFavour(clues, cue, draft) ||
    isReducedClause(clues, cue, draft) ||
    isCaution(clues, cue, draft) ||
    isAttribute(clues, cue, draft) ||
    isBehindArticle(clues, cue) ||
    isPlainNoun(clues, cue, draft) ||
    isOfObject(clues, cue) ||
    isRulingParty(clues, cue) ||
    isNoun(clues, cue) ||
    isCompound(clues, cue, draft) ||
    isBehindVerb(clues, cue, draft) ||
    isHead(clues, cue, draft) ||
    isAdverb(clues, cue) ||
    isAnnounced(clues, cue, draft) ||
    isName(clues, cue) ||
    isEpithet(clues, cue, draft) ||
    isExhortation(clues, draft) ||
    isInTitle(clues, cue) ||
    isCrossReference(clues, draft)
  );
}
