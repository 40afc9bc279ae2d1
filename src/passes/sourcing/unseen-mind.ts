// What goes on in somebody nobody has asked: "the heir was furious", "the board wants a younger coach".
import { rememberByForm } from '../../language/forms.ts';
import {
  feelingsOfGroups,
  governingGroups,
  groupVerbs,
  inventions,
  knownWrongs,
  lostTrust,
  mindedGroups,
  mindVerbs,
  politicalOffices,
  strongFeelings,
} from '../../lexicon/unseen-deeds.ts';
import type { Token } from '../../model/reading.ts';
import { isSpoken, subjectOf } from './asked.ts';
import type { SentenceFacts } from './facts.ts';
import type { ArticleContext, TokenRange } from './rule.ts';
import { isAuxiliary, isBe } from './verbs.ts';

const NOT = new Set(['not', "n't", 'no']);
/** Adverbs between "is" and what somebody is are no more. */
const PREDICATE_REACH = 3;
const invents = rememberByForm(({ lower }) => inventions.has(lower));

/** "Is determined to", "was furious"; "are convinced by" says what convinces. */
function isFeeling(verb: number, { sentence }: SentenceFacts, tokens: readonly Token[]): TokenRange | null {
  if (!isBe(tokens[verb]!) && !HAVE.has(tokens[verb]!.lower)) return null;
  for (let i = verb + 1; i < sentence.endToken && i <= verb + PREDICATE_REACH; i++) {
    const { lower, tag } = tokens[i]!;
    const next = tokens[i + 1];
    if (strongFeelings.has(lower)) {
      if (next?.lower === 'by' || next?.tag.startsWith('NN') === true) return null;
      return lower !== 'determined' || next?.lower === 'to' ? { firstToken: verb, endToken: i + 1 } : null;
    }
    if (NOT.has(lower) || (!tag.startsWith('RB') && !isAuxiliary(tokens[i]!))) return null;
  }
  return null;
}

/** "The crew has lost faith in the captain", "he lives in fear". */
function isInFear(verb: number, { sentence }: SentenceFacts, tokens: readonly Token[]): TokenRange | null {
  for (let i = verb; i + 2 < sentence.endToken && i <= verb + 1; i++) {
    const [one, two, three] = [tokens[i]!.lower, tokens[i + 1]!.lower, tokens[i + 2]!.lower];
    const lost = (one === 'lost' || one === 'losing') && lostTrust.has(two) && (three === 'in' || three === 'with');
    if (lost) return { firstToken: i, endToken: i + 2 };
    if (/^liv(?:e[sd]?|ing)$/.test(one) && two === 'in' && FEAR.has(three)) return { firstToken: i, endToken: i + 3 };
  }
  return null;
}

const KNOWS = /^kn(?:ow|ows|ew)$/;
const WELL_INDEED = new Set(['perfectly', 'full', 'very', 'damn', 'only']);

const ABOUT = new Set(['about', 'of']);
/** "About the hidden hairline cracks". */
const WRONG_REACH = 5;

/** "The minister knew about the payments"; of the risk of rain anybody may know. */
function isKnowingOf({ mainVerb, sentence }: SentenceFacts, tokens: readonly Token[]): TokenRange | null {
  if (tokens[mainVerb]!.lower !== 'knew' || !ABOUT.has(tokens[mainVerb + 1]?.lower ?? '')) return null;
  for (let i = mainVerb + 2; i < sentence.endToken && i <= mainVerb + WRONG_REACH; i++) {
    if (knownWrongs.has(tokens[i]!.lower)) return { firstToken: mainVerb, endToken: i + 1 };
    if (!/^(?:DT|JJ|NN|PRP\$|VB[NG])/.test(tokens[i]!.tag)) return null;
  }
  return null;
}

/** "Ministers knew perfectly well what would happen": that they did is the charge. */
function isKnowingWell({ mainVerb }: SentenceFacts, tokens: readonly Token[]): TokenRange | null {
  if (!KNOWS.test(tokens[mainVerb]!.lower) || tokens[mainVerb + 2]?.lower !== 'well') return null;
  return WELL_INDEED.has(tokens[mainVerb + 1]!.lower) ? { firstToken: mainVerb, endToken: mainVerb + 3 } : null;
}

const HAVE = new Set(['has', 'have', 'had']);
const FEAR = new Set(['fear', 'terror', 'dread']);

/** "..., and the queen was furious": the verb of a second clause about somebody without a name, or -1. */
function secondVerb({ finiteVerb, sentence }: SentenceFacts, tokens: readonly Token[]): number {
  for (let i = finiteVerb + 1; i < sentence.endToken; i++) {
    if (!/^VB[DZP]$/.test(tokens[i]!.tag) || !/^NNS?$/.test(tokens[i - 1]!.tag)) continue;
    let k = i - 1;
    while (k > finiteVerb && /^(?:NNS?|JJ|DT|PRP\$)$/.test(tokens[k]!.tag)) k--;
    if (tokens[k]!.tag === 'CC' && /^(?:DT|PRP\$)$/.test(tokens[k + 1]!.tag)) return i;
  }
  return -1;
}

/** "Mayor Harker wants a wall": a stance taken in public. */
function isOfOffice({ sentence, finiteVerb }: SentenceFacts, tokens: readonly Token[]): boolean {
  for (let i = sentence.firstToken; i < finiteVerb; i++) if (politicalOffices.has(tokens[i]!.lower)) return true;
  return false;
}

/** "The players in the dressing room": the noun that the subject is about, or "". */
function headOf({ firstWord, finiteVerb }: SentenceFacts, tokens: readonly Token[]): string {
  let head = '';
  for (let i = firstWord; i < finiteVerb; i++) {
    const { tag, lower, kind } = tokens[i]!;
    if (tag === 'IN' || kind === 'punctuation' || /^(?:W|VB|MD)/.test(tag)) break;
    if (tag.startsWith('NN') || tag === 'JJ') head = lower;
  }
  return head;
}

/** "The 22-year-old". */
const OF_AGE = /^\d+-year-olds?$/;
/** "Is keen to leave", "was afraid of the dark"; a knife is keen as well. */
const GOES_ON = new Set(['to', 'of', 'on', 'about', 'that', 'at', 'with', 'and', '.', ',', ';']);

/** "Staff are angry and exhausted", "the owners want a younger coach": many heads, and none of them asked. */
function isMindOfGroup(facts: SentenceFacts, tokens: readonly Token[]): TokenRange | null {
  const { finiteVerb, mainVerb, passive } = facts;
  const head = headOf(facts, tokens);
  const minded = mindedGroups.has(head) || OF_AGE.test(head);
  if (!minded && !governingGroups.has(head)) return null;
  if (minded && !passive && groupVerbs.has(tokens[mainVerb]!.lower))
    return { firstToken: finiteVerb, endToken: mainVerb + 1 };
  return isMood(facts, tokens);
}

/** "Is bitter about the defeat". */
function isMood({ finiteVerb, sentence }: SentenceFacts, tokens: readonly Token[]): TokenRange | null {
  if (!isBe(tokens[finiteVerb]!)) return null;
  let at = finiteVerb + 1;
  while (at < sentence.endToken && tokens[at]!.tag.startsWith('RB')) at++;
  const feels = feelingsOfGroups.has(tokens[at]?.lower ?? '') && GOES_ON.has(tokens[at + 1]?.lower ?? '.');
  return feels ? { firstToken: finiteVerb, endToken: at + 1 } : null;
}

const LOOKING = /^(?:regard|consider|view)(?:s|ed)$|^(?:sees?|saw)$/;
const SELF = new Set(['himself', 'herself']);

/** "Regards himself as a reformer". */
function isSelfImage({ mainVerb }: SentenceFacts, tokens: readonly Token[]): TokenRange | null {
  const looks = LOOKING.test(tokens[mainVerb]!.lower) && SELF.has(tokens[mainVerb + 1]?.lower ?? '');
  // "Saw himself in the mirror".
  return looks && /^(?:as|an?)$/.test(tokens[mainVerb + 2]?.lower ?? '')
    ? { firstToken: mainVerb, endToken: mainVerb + 2 }
    : null;
}

const NOTHING = new Set(['like', 'love', 'enjoy']);
const RATHER = new Set(['rather', 'sooner', 'prefer']);

/** "Would rather sell", "would like nothing more than": what somebody would do if they could. */
export function isPreference({ finiteVerb }: SentenceFacts, tokens: readonly Token[]): TokenRange | null {
  if (tokens[finiteVerb]!.lower !== 'would') return null;
  const [one, two] = [tokens[finiteVerb + 1]?.lower ?? '', tokens[finiteVerb + 2]?.lower ?? ''];
  if (RATHER.has(one)) return { firstToken: finiteVerb, endToken: finiteVerb + 2 };
  return NOTHING.has(one) && two === 'nothing' ? { firstToken: finiteVerb, endToken: finiteVerb + 3 } : null;
}

/** "Locals are furious. 'They lied to us,' said ...": the next sentence bears it out. */
export function isBorneOut({ sentence }: SentenceFacts, context: ArticleContext): boolean {
  const next = context.facts[sentence.index + 1];
  return next !== undefined && isSpoken(next, context);
}

/** What goes on in a person who says nothing in the article, or in whoever the article does not name. */
export function mindOf(facts: SentenceFacts, context: ArticleContext): TokenRange | null {
  const { tokens } = context.reading;
  const { finiteVerb, mainVerb, passive, sentence } = facts;
  const knows = isKnowingWell(facts, tokens) ?? isKnowingOf(facts, tokens);
  if (knows !== null) return knows;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) if (invents(tokens[i]!.form)) return null;
  if (isBorneOut(facts, context)) return null;
  if (tokens[finiteVerb]!.tag === 'MD') return null;
  const second = secondVerb(facts, tokens);
  const ofSecond = second < 0 ? null : (isFeeling(second, facts, tokens) ?? isInFear(second, facts, tokens));
  if (ofSecond !== null) return ofSecond;
  const subject = subjectOf(facts, context);
  if (subject === 'speaks' || subject === 'unclear') return null;
  const feels = isFeeling(finiteVerb, facts, tokens) ?? isInFear(finiteVerb, facts, tokens);
  if (feels !== null) return feels;
  if (subject === 'unnamed') return isMindOfGroup(facts, tokens);
  const mood = isMood(facts, tokens) ?? isSelfImage(facts, tokens);
  if (mood !== null) return mood;
  const holds = !passive && mindVerbs.has(tokens[mainVerb]!.lower);
  return holds && !isOfOffice(facts, tokens) ? { firstToken: finiteVerb, endToken: mainVerb + 1 } : null;
}
