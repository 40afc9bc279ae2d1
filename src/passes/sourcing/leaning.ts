// What the form of a sentence says of its need for a source and the two models over the signals do not see: they add up,
// each trained on other sentences than those that are left when roles and sources are our own findings.
import { isReview } from '../../language/about-review.ts';
import { isAboutSport } from '../../language/about-sport.ts';
import { estimating, ordinalsButFirst } from '../../lexicon/amount-words.ts';
import { paidOut } from '../../lexicon/deed-words.ts';
import { leaningWords } from '../../lexicon/leaning-words.ts';
import { staffInPlural } from '../../lexicon/people-words.ts';
import { scopes } from '../../lexicon/place-words.ts';
import { mapNouns } from '../../lexicon/plain-claims.ts';
import { recordedDeeds } from '../../lexicon/recorded-deeds.ts';
import { months } from '../../lexicon/time-words.ts';
import type { Findings } from '../../model/findings.ts';
import type { Token } from '../../model/reading.ts';
import { definitionIn } from './definition.ts';
import type { SentenceFacts } from './facts.ts';
import { isRanked } from './finder.ts';
import { isOfMatch } from './match-report.ts';
import type { ArticleContext, TokenRange } from './rule.ts';
import { comparison, hardRules, quantity, rules, superlative } from './rules/index.ts';
import { isStory, STORY } from './story.ts';
import { isBe } from './verbs.ts';

/**
 * In log-odds, near what a regression on top of the held-out verdicts gives each over 3,100 sentences of four sets of
 * labels (folds by genre and publisher). Together they put sentences that need a source before others in .825 of pairs
 * instead of .804, more in each of the four sets, and of findings from 0.7 on .83 need one instead of .77. As they were
 * chosen on the same sentences, expect less: read afresh by a strict editor, 67 of 89 stood, and 70 of 95 before.
 */
const LEANING = {
  /** Fewer than fourteen words say little; in full at six. */
  short: -0.5,
  /** "Must", "cannot accept", "have every right to": more often a demand or a judgement. */
  duty: -0.7,
  /** "My", "I": whose word it is goes without saying. */
  singular: -0.9,
  /** "You": an explanation. */
  you: -0.4,
  /** "If brains were clocks, ...". */
  supposition: -0.4,
  /** "A mutant is a copy": a definition or an example. */
  any: -0.4,
  /** An item of a list, often a note. */
  item: -0.8,
  /** "On Monday": what happened on a day of the news. */
  weekday: -0.3,
  /** "Two thirds of the members". */
  share: 0.4,
  /** "Some 90", "more than 400": somebody has estimated it. */
  estimate: 0.2,
  /** One figure of a market report or a table. */
  figures: -1,
  /** "Older than the town hall": as often plain to see. */
  comparison: -0.3,
  /** A cause, a generalisation or a vague source alone; with others it is counted in full already. */
  alone: 0.3,
  /** Half of the sentence or more may be somebody's words. */
  covered: -0.4,
  /** "Officials said", "her lawyers say": whose they are the article has mostly told. */
  office: -0.8,
  /** "The governor vetoed a bill that critics called unfair": a deed, and all that is doubtful by the way. */
  aside: -0.7,
  /** "Many", "often", "generally". */
  weasel: 0.3,
  /** "She hoped", "they were pleased": what goes on in somebody. */
  wish: 0.5,
  /** "Likely", "unlikely". */
  chance: 0.5,
  /** "The group raised $500,000". */
  payment: 0.5,
  /** "The study", "the poll": the source is at hand. */
  study: -0.5,
  /** "Won", "beat": it stands in the table. */
  result: -0.5,
  /** "A 9-2 vote", "a 2-1 win": it was counted before everybody's eyes. */
  tally: -0.9,
  /** "Levelled from 25 yards", in a report of the match. */
  match: -0.8,
  /** "A rogue wizard is wreaking havoc", "the plot drags": in a review. */
  review: -2.5,
  figureInReview: -1,
  /** "Plans to close two plants": whoever plans has mostly told. */
  plan: -0.7,
  /** "Has bought up the leases": no day, and nobody who saw it. */
  perfect: 0.25,
  /** "That would cost the club its place". */
  would: 0.7,
  /** "They were victims of ringing, a hoax where ...": nothing else in the sentence asks for one. */
  definition: -1.2,
  /** "They could have asked", "anything less would have been a pity": what did not happen. */
  unreal: -0.6,
  /** "Unless the rates fall, the shops will close". */
  threat: 0.65,
  /** "The problem is that nobody pays", "the turning point came when": what it all came down to. */
  crux: 0.6,
  /** "The fourth such fire this year": somebody has counted; in sport it is the table. */
  count: 0.8,
  /** "The sunniest place in the country": of the first and last of a place somebody keeps count. */
  scope: 0.5,
} as const;

const HALF = 0.45;
const NOT_SHORT = 14;
const SHORTEST = 6;
/** A market or match report has more than a number a sentence. */
const MANY_NUMBERS = 1;

/** Words that make a difference wherever they stand; those of the first person outside quotations. */
const WORDS: ReadonlyMap<string, keyof typeof LEANING> = new Map(
  Object.entries(leaningWords).flatMap(([name, words]) =>
    words.split(' ').map((word) => [word, name as keyof typeof LEANING]),
  ),
);
const ABLE = new Set(['can', 'ca']);
const NOT = new Set(['not', "n't"]);
const WEEKDAYS = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);
const SHARES = new Set(['half', 'majority', 'third', 'thirds', 'quarter', 'quarters']);
const MONEY = /^[$£€]/;
/** "The first quarter of 1997". */
const PARTS = new Set(['first', 'second', 'third', 'fourth', 'last', 'latter']);
const SOME = new Set(['some', 'many', 'several', 'few', 'other', 'most']);
const SUPPOSING = new Set(['if', 'suppose', 'imagine', 'assume', 'assuming']);
const THREATENING = new Set(['unless', 'without']);
const COMING = new Set(['will', "'ll", 'would']);
const HAVE = new Set(['has', 'have', "'ve"]);
const CRUX = new Set(['problem', 'trouble', 'reason', 'truth', 'point', 'mistake']);
const CRUX_VERBS = new Set(['is', 'was', 'lies', 'lay', 'came']);
const PERIODS = new Set(['year', 'month', 'week', 'summer', 'winter', 'spring', 'autumn']);
/** "The fourth armed robbery in the old town this year". */
const COUNT_REACH = 10;
const POINTING = new Set(['that', 'this', 'it']);
/** "2-1"; two years make a span. */
const TALLY = /^\d{1,3}[-–]\d{1,3}$/;
/** A plan stands no further behind the main verb. */
const OWN_PLAN = 3;
const PLANS = new Set(['plan', 'plans', 'planned', 'planning']);
/** "The sunniest place in the whole country". */
const SCOPE_REACH = 6;

const QUANTITY = rules.indexOf(quantity);
const COMPARISON = rules.indexOf(comparison);
const SUPERLATIVE = rules.indexOf(superlative);

/** What the words of the sentence add, each kind once. */
function leaningOfWords({ sentence, mainVerb }: SentenceFacts, tokens: readonly Token[]): number {
  const kinds = new Set<keyof typeof LEANING>();
  let paying = false;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const { text, lower, quotation } = tokens[i]!;
    const next = tokens[i + 1]?.lower ?? '';
    const kind = WORDS.get(lower);
    if (kind !== undefined && (quotation < 0 || kind !== 'singular')) kinds.add(kind);
    else if ((ABLE.has(lower) && NOT.has(next)) || (lower === 'every' && next === 'right')) kinds.add('duty');
    else if (lower === 'on' && WEEKDAYS.has(next)) kinds.add('weekday');
    else if (next === 'to' && PLANS.has(lower) && isOwnPlan(i)) kinds.add('plan');
    else if (isTally(tokens, i)) kinds.add('tally');
    else if (lower === 'lost' && next === 'by' && tokens[i + 2]?.tag === 'CD') kinds.add('result');
    else if (next === 'of' && SHARES.has(lower) && !PARTS.has(tokens[i - 1]?.lower ?? '')) kinds.add('share');
    else if (paidOut.has(lower)) paying = true;
    else if (paying && MONEY.test(text)) kinds.add('payment');
  }
  let sum = 0;
  for (const kind of kinds) sum += LEANING[kind];
  return sum;

  /** "Plans to", "drew a plan to"; not "..., opposing plans to". */
  function isOwnPlan(at: number): boolean {
    return tokens[at]!.tag.startsWith('VB') || at <= mainVerb + OWN_PLAN;
  }
}

/** "A 2-1 win"; "5-10 minutes" and "10-15%" are no tally. */
function isTally(tokens: readonly Token[], i: number): boolean {
  const { kind, lower } = tokens[i]!;
  if (kind !== 'number' || !TALLY.test(lower)) return false;
  const next = tokens[i + 1];
  return (
    next === undefined || !(next.tag === 'NNS' || next.kind === 'symbol' || /^(?:%|per|percent)$/.test(next.lower))
  );
}

function leaningOfOpening(
  { firstWord, finiteVerb, firstPerson, secondPerson }: SentenceFacts,
  counted: boolean,
  tokens: readonly Token[],
): number {
  const first = tokens[firstWord]?.lower ?? '';
  const verb = tokens[finiteVerb]?.lower ?? '';
  const comes = COMING.has(verb) && firstPerson === 0 && secondPerson === 0;
  if (comes && THREATENING.has(first)) return LEANING.threat;
  // "If the rates fall, the shops will close" tells what is coming.
  if (SUPPOSING.has(first)) return comes ? 0 : LEANING.supposition;
  const crux = CRUX_VERBS.has(verb) && CRUX.has(tokens[finiteVerb - 1]?.lower ?? '') && finiteVerb - firstWord <= 3;
  if (crux && first === 'the') return LEANING.crux;
  if (POINTING.has(first) && verb === 'would' && finiteVerb === firstWord + 1) return LEANING.would;
  // "A filter removes 97 per cent" is no definition.
  if (counted || (first !== 'a' && first !== 'an')) return 0;
  const tag = tokens[finiteVerb]?.tag;
  return tag === 'VBZ' || tag === 'MD' ? LEANING.any : 0;
}

const BEFORE: Readonly<Record<string, string>> = { than: 'more', least: 'at', to: 'up' };

/** Counted in public: "at least 866 delegates", "a million shares". */
const RETURNS = /^(?:delegates?|superdelegates?|votes?|seats?|points?|shares)$/;

/** Whether a figure that the rule for figures shows is no exact one. */
function isEstimate(figure: TokenRange | null, tokens: readonly Token[]): boolean {
  if (figure === null) return false;
  for (let i = figure.firstToken + 1; i <= figure.endToken + 1; i++)
    if (RETURNS.test(tokens[i]?.lower ?? '')) return false;
  const before = tokens[figure.firstToken - 1]?.lower ?? '';
  const opener = tokens[figure.firstToken]!.lower;
  if (estimating.has(opener) && BEFORE[opener] === undefined) return true;
  if (!estimating.has(before)) return false;
  return BEFORE[before] === undefined || BEFORE[before] === tokens[figure.firstToken - 2]?.lower;
}

function isWeasel({ firstHedge, endHedge }: SentenceFacts, { hedges }: Omit<Findings, 'assertions'>): boolean {
  for (let i = firstHedge; i < endHedge; i++) if (hedges[i]!.category === 'weasel') return true;
  return false;
}

const BECAME = new Set(['been', 'become']);
const OBJECT = /^(?:DT|PRP\$|CD|JJ|NN|\$)/;

/** "Has bought up the leases": the main clause tells what has been done, and no day; not "has not bought", "has changed". */
function isPerfect({ finiteVerb, mainVerb }: SentenceFacts, tokens: readonly Token[]): boolean {
  const verb = tokens[mainVerb];
  if (verb?.tag !== 'VBN' || finiteVerb === mainVerb || !HAVE.has(tokens[finiteVerb]!.lower)) return false;
  for (let i = finiteVerb + 1; i < mainVerb; i++) if (NOT.has(tokens[i]!.lower)) return false;
  const at = tokens[mainVerb + 1]?.tag === 'RP' ? mainVerb + 2 : mainVerb + 1;
  if (recordedDeeds.has(verb.lower) || BECAME.has(verb.lower)) return false;
  return OBJECT.test(tokens[at]?.tag ?? '');
}

const UNREAL = new Set(['could', 'would', 'should']);

/** "Could have asked": the main clause tells what did not happen. */
function isUnreal({ finiteVerb, mainVerb }: SentenceFacts, tokens: readonly Token[]): boolean {
  if (mainVerb <= finiteVerb + 1 || !UNREAL.has(tokens[finiteVerb]?.lower ?? '')) return false;
  for (let i = finiteVerb + 1; i < mainVerb; i++) if (tokens[i]!.lower === 'have') return true;
  return false;
}

/** "This year", "in four years". */
function isPeriod(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at]!.lower, tokens[at + 1]!];
  if (word === 'this') return PERIODS.has(next.lower);
  const last = tokens[at + 2]?.lower ?? '';
  return word === 'in' && next.tag === 'CD' && last.endsWith('s') && PERIODS.has(last.slice(0, -1));
}

/** "The fourth armed robbery in the city this year". */
function isCount({ sentence }: SentenceFacts, tokens: readonly Token[]): boolean {
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    if (!ordinalsButFirst.has(tokens[i]!.lower) || tokens[i - 1]?.lower !== 'the') continue;
    for (let k = i + 2; k + 1 < sentence.endToken && k <= i + COUNT_REACH; k++)
      if (isPeriod(tokens, k)) return !isAboutSport(tokens);
  }
  return false;
}

/** Whether a superlative is that of a place or a trade: "the best on the coast". */
function isOfScope(
  hit: TokenRange | null,
  counted: boolean,
  { sentence }: SentenceFacts,
  tokens: readonly Token[],
): boolean {
  if (hit === null) return false;
  for (let i = hit.endToken; i < sentence.endToken - 2 && i < hit.endToken + SCOPE_REACH; i++) {
    if (tokens[i]!.tag !== 'IN') continue;
    for (let k = i + 2; k <= i + 3 && k < sentence.endToken; k++)
      if (/^(?:DT|PRP\$)$/.test(tokens[i + 1]!.tag) && scopes.has(tokens[k]!.lower)) return true;
    // "With 900 votes, the most in Merrin": it was counted.
    if (!counted && isInNamedPlace(tokens, i)) return !isOnMap(tokens, hit.firstToken, i);
  }
  return false;
}

/** "In Europe", "in the Merrin valley". */
function isInNamedPlace(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.lower !== 'in' && tokens[at]!.lower !== 'on') return false;
  const first = tokens[at + 1]!.lower === 'the' ? at + 2 : at + 1;
  // "The only hitch in Harker's plan".
  if (tokens[first + 1]?.tag === 'POS') return false;
  return tokens[first]?.tag === 'NNP' && !isDate(tokens[first]!.lower);
}

/** A month or a day. */
function isDate(word: string): boolean {
  return months.has(word) || word.endsWith('day');
}

/** "The longest river in Norland": any map tells it. */
function isOnMap(tokens: readonly Token[], from: number, end: number): boolean {
  let ranked = false;
  for (let i = from; i < end; i++) {
    if (mapNouns.has(tokens[i]!.lower)) return true;
    ranked ||= isRanked(tokens[i]!);
  }
  // "The supreme commander in Europe" has a rank.
  return !ranked;
}

/** Whether one rule alone found something, and it is a hard one. */
function isAloneAndHard(fired: readonly (TokenRange | null)[]): boolean {
  let only = -1;
  for (let rule = 0; rule < fired.length; rule++) {
    if (fired[rule] === null) continue;
    if (only >= 0) return false;
    only = rule;
  }
  return only >= 0 && hardRules.has(rules[only]!);
}

/** "Officials", "her lawyers"; not "some officials". */
function isOffice({ firstToken, endToken }: TokenRange, tokens: readonly Token[]): boolean {
  return staffInPlural.has(tokens[endToken - 1]!.lower) && !SOME.has(tokens[firstToken]!.lower);
}

const RELATIVE = new Set(['which', 'who', 'whom', 'whose', 'what', 'that']);

/** Whether the main clause is in the past and all that the rules found stands in a relative clause behind it. */
function isAside(
  { finiteVerb, mainVerb, sentence }: SentenceFacts,
  fired: readonly (TokenRange | null)[],
  tokens: readonly Token[],
): boolean {
  const verb = tokens[mainVerb];
  // "Was a thinker who persuaded everybody" tells no deed.
  if (verb === undefined || tokens[finiteVerb]!.tag !== 'VBD' || isBe(verb) || fired[QUANTITY] !== null) return false;
  let from = mainVerb + 1;
  while (from < sentence.endToken && !isRelative(tokens[from]!)) from++;
  let hits = 0;
  for (const hit of fired) {
    if (hit === null) continue;
    if (hit.firstToken < from) return false;
    hits++;
  }
  return hits > 0;
}

/** "That" is one where it is no pronoun of its own; the tagger calls many a conjunction. */
function isRelative({ lower, tag }: Token): boolean {
  return RELATIVE.has(lower) && tag !== 'DT';
}

/**
 * Log-odds to be added to those that the sentence needs a source.
 * @param fired what each rule found in it
 * @param vague the words of a vague source
 */
export function leaningOf(
  facts: SentenceFacts,
  fired: readonly (TokenRange | null)[],
  vague: TokenRange | null,
  context: ArticleContext,
): number {
  const {
    reading: { tokens },
    found,
    profile,
  } = context;
  let sum = leaningOfWords(facts, tokens) + leaningOfOpening(facts, fired[QUANTITY] !== null, tokens);
  const figures = profile.numbers > MANY_NUMBERS;
  // "Yields fell by a quarter": a figure is said in few words.
  if (fired[QUANTITY] === null || figures)
    sum += LEANING.short * Math.min(1, Math.max(0, (NOT_SHORT - facts.words) / (NOT_SHORT - SHORTEST)));
  if (facts.secondPerson > 0) sum += LEANING.you;
  if (facts.sentence.kind === 'list-item') sum += LEANING.item;
  if (fired[QUANTITY] !== null && figures) sum += LEANING.figures;
  if (isEstimate(fired[QUANTITY] ?? null, tokens)) sum += LEANING.estimate;
  if (fired[COMPARISON] !== null) sum += LEANING.comparison;
  if (isAloneAndHard(fired)) sum += LEANING.alone;
  if (vague === null && facts.coverage.share >= HALF) sum += LEANING.covered;
  if (vague !== null && isOffice(vague, tokens)) sum += LEANING.office;
  if (isWeasel(facts, found)) sum += LEANING.weasel;
  if (vague === null && isAside(facts, fired, tokens)) sum += LEANING.aside;
  if (vague === null && isPerfect(facts, tokens)) sum += LEANING.perfect;
  if (isOfScope(fired[SUPERLATIVE] ?? null, fired[QUANTITY] !== null, facts, tokens)) sum += LEANING.scope;
  if (isCount(facts, tokens)) sum += LEANING.count;
  if (isOfMatch(facts, fired, context)) sum += LEANING.match;
  if (vague === null && definitionIn(facts.sentence, tokens) !== null && fired.every((hit) => hit === null))
    sum += LEANING.definition;
  if (vague === null && isUnreal(facts, tokens)) sum += LEANING.unreal;
  if (isStory(profile)) sum += STORY;
  // What happens in the film, and how good it is; a figure may be of the world outside.
  if (vague === null && isReview(tokens)) sum += fired[QUANTITY] === null ? LEANING.review : LEANING.figureInReview;
  return sum;
}
