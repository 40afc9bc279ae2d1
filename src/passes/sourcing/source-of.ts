// Who stands behind a sentence: what its attributions and their neighbours show, and where they leave a doubt, the models.
import { setsRules } from '../../language/rules.ts';
import { sittings } from '../../lexicon/court-words.ts';
import type { AttributionFact, SourceKind } from '../../model/findings.ts';
import { accountOf } from './account.ts';
import { attributionAt } from './coverage.ts';
import type { SentenceFacts } from './facts.ts';
import type { SourceOdds } from './judge.ts';
import { NESTED_REACH, outermost } from './nested.ts';
import { isOpenQuestion } from './open-question.ts';
import { isShareOfAsked, pollFigures } from './polls.ts';
import type { ArticleContext } from './rule.ts';
import { isSourced } from './sourced.ts';
import { trailingReport } from './trailing-report.ts';
import { believedByNobody, opensWithHearsay, saidByCrowd, vagueWords } from './vague.ts';

/** Vague sources are few, and taking one for none or for a name misleads more than the reverse. */
export const VAGUE_THRESHOLD = 0.25;

export type Sourcing = { readonly sourcing: SourceKind; readonly attribution: number | null };

/** The attribution of the sentence before or after that a quoted sentence goes on with. */
function continued(facts: SentenceFacts, { facts: all, found }: ArticleContext): Sourcing | null {
  for (const step of [-1, 1]) {
    const near = all[facts.sentence.index + step];
    const index = near?.coverage.best ?? -1;
    const kind = found.attributions[index]?.sourceKind;
    const same = near !== undefined && near.sentence.paragraph === facts.sentence.paragraph;
    // Only a quotation waits for a speaker who comes after it.
    const awaits = step < 0 || facts.quoted > 0;
    if ((kind === 'named' || kind === 'unnamed') && awaits && (same || facts.quoted > 0.5))
      return { sourcing: kind, attribution: index };
  }
  return null;
}

/** An attribution below this gives way to the poll a story is about. */
const UNSURE = 0.6;

/** In a sentence with less of it quoted, somebody may be named. */
const WHOLLY = 0.9;

/** "According to Okafor, it appears that the dam leaked": the attribution of the phrase that opens the sentence, or -1. */
function openingPhrase(
  { firstWord, quoted, coverage }: SentenceFacts,
  { reading: { tokens }, found: { attributions } }: ArticleContext,
): number {
  const opener = tokens[firstWord];
  if (opener?.lower !== 'according' || quoted > 0 || coverage.best < 0) return -1;
  const last = Math.min(attributions.length - 1, coverage.best + NESTED_REACH);
  for (let index = Math.max(0, coverage.best - NESTED_REACH); index <= last; index++) {
    const { cue, source, sourceKind } = attributions[index]!;
    if (cue?.start === opener.start && source !== null && sourceKind !== 'none') return index;
  }
  return -1;
}

/** Who stands behind a sentence, and the attribution that shows it. The models are asked only where it matters. */
export function sourcingOf(
  facts: SentenceFacts,
  odds: Pick<SourceOdds, 'attributed' | 'vague'>,
  context: ArticleContext,
): Sourcing {
  const { found } = context;
  const { coverage } = facts;
  if (coverage.touching === 0) {
    const trailing = trailingReport(context.reading.tokens, facts.sentence);
    // A name needs an attribution that shows it; a crowd is shown by its words.
    if (trailing === 'vague' || (trailing === 'named' && coverage.cueOf >= 0))
      return { sourcing: trailing, attribution: coverage.cueOf >= 0 ? coverage.cueOf : null };
  }
  const best = attributionAt(found.attributions, coverage.best);
  // "67 percent of voters say": the crowd of a poll is the poll's.
  const crowd = best?.sourceKind === 'vague' || isShareOfAsked(best, context.reading.tokens);
  const unsure = crowd || coverage.share < 0.4 || (best?.confidence ?? 1) < UNSURE;
  const open = coverage.touching === 0 || (facts.quoted === 0 && unsure);
  const poll = open ? pollFigures(facts, context) : -1;
  if (poll >= 0) return { sourcing: 'named', attribution: poll };
  const named = openingPhrase(facts, context);
  if (named >= 0) return { sourcing: found.attributions[named]!.sourceKind, attribution: named };
  if (opensWithHearsay(facts, context)) return { sourcing: 'vague', attribution: null };
  const isVague = (): boolean => odds.vague(facts.sentence.index) >= VAGUE_THRESHOLD;
  if (coverage.best >= 0) {
    if (isSourced(facts, odds, context)) {
      const whole = wholeOf(facts, context);
      if (whole !== null) return whole;
      if (best?.sourceKind === 'vague' && best.source !== null) {
        // "Lawmakers blocked the bill" tells a deed.
        if (!isOpenQuestion(facts, context) && vagueWords(facts, coverage.best, context) !== null)
          return { sourcing: 'vague', attribution: coverage.best };
        // Somebody is quoted, and the article does not say who.
      } else if (facts.quoted > WHOLLY && isUnclaimed(best)) return { sourcing: 'unnamed', attribution: coverage.best };
      // Only the link to the speaker is missing.
      else if (!isVague() && !isSaidByNobody(facts, best)) return { sourcing: 'named', attribution: coverage.best };
    }
  } else {
    const account = accountOf(facts, context);
    if (account >= 0) return { sourcing: context.found.attributions[account]!.sourceKind, attribution: account };
    const near = continued(facts, context);
    if (near !== null && isSourced(facts, odds, context) && !isVague()) return near;
  }
  const index =
    [coverage.best, coverage.cueOf].find((i) => attributionAt(found.attributions, i)?.sourceKind === 'vague') ?? null;
  // What is called vague must show the words that make it so.
  if (isOpenQuestion(facts, context) || isDue(facts, context) || vagueWords(facts, index, context) === null)
    return { sourcing: 'none', attribution: null };
  return saidByCrowd(facts, context) || believedByNobody(facts, context) !== null || isVague()
    ? { sourcing: 'vague', attribution: index }
    : { sourcing: 'none', attribution: null };
}

/** Whoever reports all of it: somebody one could name, or the crowd that "..., officials said" ends with. */
function wholeOf(facts: SentenceFacts, context: ArticleContext): Sourcing | null {
  const { attributions } = context.found;
  const { coverage, quoted } = facts;
  for (const inner of [coverage.best, coverage.cueOf]) {
    const outer = outermost(inner, attributions);
    const crowd = outer !== inner && attributionAt(attributions, outer)?.sourceKind === 'vague';
    // "The minister had threatened to resign, officials said." Where she is quoted, it is her all the same.
    if (crowd && quoted === 0 && vagueWords(facts, outer, context) !== null)
      return { sourcing: 'vague', attribution: outer };
    const index = crowd ? inner : outer;
    const kind = attributionAt(attributions, index)?.sourceKind;
    if (kind === 'named' || kind === 'unnamed') return { sourcing: kind, attribution: index };
  }
  return null;
}

/** A quotation without a word of saying, and nobody near who might say it. */
function isUnclaimed(attribution: AttributionFact | undefined): boolean {
  if (attribution === undefined || attribution.quotation !== 'direct' || attribution.sourceKind !== 'none')
    return false;
  return attribution.source === null && attribution.cue === null;
}

/** "It should be noted that", "the refugees were said to have voted": no speaker is missing there, as beside a quotation. */
function isSaidByNobody({ passive, coverage }: SentenceFacts, attribution: AttributionFact | undefined): boolean {
  if (attribution?.source !== null || attribution.cue === null || attribution.quotation !== 'indirect') return false;
  return passive && coverage.mainVerb === 'cue';
}

const RUNS = new Set('last continue resume conclude finish end run sit'.split(' '));

/**
 * "Under the industry code, banks are expected to pay": the rule expects it, whoever wants to read it. "The trial is
 * expected to last a week": so the court has set it down.
 */
export function isDue(
  { mainVerb, finiteVerb, passive, sentence }: SentenceFacts,
  { reading: { tokens } }: ArticleContext,
): boolean {
  if (!passive || (tokens[mainVerb]!.lower !== 'expected' && tokens[mainVerb]!.lower !== 'scheduled')) return false;
  if (setsRules(tokens, sentence.firstToken)) return true;
  if (!RUNS.has(tokens[mainVerb + 2]?.lower ?? '')) return false;
  for (let i = sentence.firstToken; i < finiteVerb; i++) if (sittings.has(tokens[i]!.lower)) return true;
  return false;
}
