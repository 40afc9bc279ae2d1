// Adjectives, nouns and verbs of likelihood and semblance: the uncertain sense against the plain one.
import {
  bettered,
  comparedRisk,
  determiners,
  negations,
  pronouns,
  scheduled,
  timesInFront,
  turnsUp,
  virtualThings,
  weighed,
} from '../../../lexicon/hedge-context.ts';
import { MONTHS } from '../../../lexicon/quantity-words.ts';
import { isSetIn } from '../clause.ts';
import {
  after,
  asListed,
  before,
  beginsClause,
  type ContextRule,
  type CueContext,
  isAmount,
  isContentWord,
  isGerund,
  isName,
  isNounLike,
  PERSONS,
  skipAdverbsBack,
  stands,
  tokenAt,
  verdict,
  wordAt,
} from '../context.ts';

const LOOKED_FORWARD = new Set(['highly', 'long', 'hotly', 'much', 'eagerly', 'widely', 'and', 'most']);
const FAMILY = new Set(['baby', 'child', 'twins', 'son', 'daughter']);

/** "She looked like a tourist": what a person seen resembles. "He looks like a winner" foretells and stays a hedge. */
function isSimile(context: CueContext): boolean {
  const look = wordAt(context, context.first);
  const subject = skipAdverbsBack(context, context.first - 1);
  const isPerson = PERSONS.has(wordAt(context, subject)) || isName(context, subject);
  return look === 'looked' && isPerson && determiners.has(after(context));
}

/** "They made it look as if he owned less" says how; the look is a fact. */
const MADE = new Set(['make', 'makes', 'made', 'making']);
const MADE_WITHIN = 4;

/** "Sunday", "March": a name that tells when something turned up. */
function isDated(lower: string): boolean {
  return turnsUp.has(lower) || MONTHS.has(lower);
}

/** "It appeared Harker was leaving", where "it appeared the next day" turned up. */
function isStatement(context: CueContext): boolean {
  const next = tokenAt(context, context.end);
  if (before(context) !== 'it' || next === undefined) return false;
  if (PERSONS.has(next.lower) || next.tag === 'EX' || next.tag === 'NNPS') return true;
  if (next.tag === 'NNP') return !isDated(next.lower);
  if (next.tag !== 'DT' && next.tag !== 'PRP$') return false;
  return !stands(context, timesInFront, context.end + 1, context.end + 3);
}

export const seeming: ContextRule = (context) => {
  const cue = context.entry[0];
  if ((cue === 'seem' || cue === 'look as if') && stands(context, MADE, context.first - MADE_WITHIN, context.first))
    return verdict(0.3, 'how it was made to look');
  if (cue === 'seem' || cue === 'look as if') return asListed(context, 'an impression');
  if (cue === 'appear to') {
    if (determiners.has(after(context))) return verdict(0.15, 'to somebody');
    return before(context) === 'avoid' || before(context) === 'without'
      ? verdict(0.3, 'a look avoided')
      : asListed(context, 'an impression');
  }
  if (cue !== 'appear') {
    // "They never looked like losing" came nowhere near it.
    if (isGerund(context, context.end) && stands(context, negations, context.first - NEAR, context.first))
      return verdict(0.2, 'not near it');
    return isSimile(context) ? verdict(0.3, 'a simile') : asListed(context, 'a likeness');
  }
  // "The crack first appeared last year."
  if (before(context) === 'first') return verdict(0.08, 'turned up');
  const next = tokenAt(context, context.end);
  if (next?.lower === 'that' || (before(context) === 'it' && next?.lower === 'as'))
    return verdict(0.9, 'it appears that');
  if (isStatement(context)) return verdict(0.85, 'it appears that');
  if (next === undefined || next.kind !== 'word' || turnsUp.has(next.lower) || determiners.has(next.lower)) {
    return before(context) === 'it' && next?.lower === ',' ? verdict(0.8, 'it appears') : verdict(0.08, 'turned up');
  }
  if (next.tag.startsWith('JJ') || next.tag === 'VBN') return verdict(0.75, 'an impression');
  if (next.tag === '' || next.tag.startsWith('RB')) return verdict(0.55, 'an impression');
  return verdict(0.2, 'turned up');
};

const TO = new Set(['to']);
/** How far before its noun or verb a negation may stand. */
const NEAR = 3;
/** A danger that grows is there. */
const GROWN = new Set('growing increasing mounting rising constant ever-present'.split(' '));
const WITHOUT = new Set(['without', 'no']);

export const prospect: ContextRule = (context) => {
  const cue = context.entry[0];
  const next = after(context);
  const previous = before(context);
  if (cue === 'possibly') {
    return previous === 'not' || previous === "n't" || previous === 'cannot'
      ? verdict(0.1, 'negated into certainty')
      : asListed(context);
  }
  if (cue === 'possibility') {
    const quote = tokenAt(context, context.end)?.kind === 'punctuation' && after(context, 2) === 'that';
    // "New possibilities for growth" can be had.
    if (tokenAt(context, context.first)?.lower === 'possibilities' && next === 'for') return verdict(0.35, 'options');
    if (quote || next === 'of' || next === 'that' || next === 'for' || next === 'to')
      return asListed(context, 'a prospect');
    return verdict(previous === 'a' || previous === 'another' ? 0.6 : 0.4, 'no prospect follows');
  }
  if (cue === 'suspicion' && previous === 'on') return verdict(0.3, 'what somebody is held for');
  if (cue === 'possibility' || cue === 'likelihood' || cue === 'suspicion' || cue === 'odds')
    return asListed(context, 'a prospect');
  const open =
    next === 'of' || next === 'that' || next === 'for' || (cue === 'chance' && (next === 'are' || next === 'were'));
  if (cue === 'chance') {
    if (next === 'to') return verdict(0.3, 'an opportunity');
    // "A chance for him to prove it", "the best chance of the half".
    if (next === 'for' && stands(context, TO, context.end + 1, context.end + NEAR))
      return verdict(0.3, 'an opportunity');
    // "A 10 percent chance of losing the eye": a rate that somebody has worked out.
    if (TIMES.has(previous) && isAmount(context, context.first - 2)) return verdict(0.4, 'a rate');
    // "It improved her chances of survival": by how much is at issue.
    const owner = before(context, 2);
    if (determiners.has(previous) && (weighed.has(owner) || bettered.has(owner)))
      return verdict(0.35, 'a chance weighed');
    if (previous === 'missed' || previous === 'given' || before(context, 2) === 'missed')
      return verdict(0.1, 'an opportunity');
    return open ? asListed(context, 'a prospect') : verdict(0.4, 'a prospect or an opportunity');
  }
  if (cue === 'risk') {
    // "The gains outweigh the risk of liver damage": the hazard is a fact, only its size is at issue.
    if (previous === 'the' && weighed.has(before(context, 2))) return verdict(0.35, 'a hazard weighed');
    if (stands(context, WITHOUT, context.first - 2, context.first)) return verdict(0.3, 'a hazard shut out');
    // "Smokers had a higher risk of stroke" compares what was counted.
    if (comparedRisk.has(previous)) return verdict(0.3, 'a rate');
    // "Warned of the risks of the cure": its hazards.
    if (previous === 'the' && wordAt(context, context.first) === 'risks') return verdict(0.35, 'hazards');
    if (previous === 'at') return next === 'of' ? verdict(0.65, 'a prospect') : verdict(0.35, 'exposed');
    if (determiners.has(next) || isGerund(context, context.end)) return verdict(0.4, 'to risk');
    return open ? asListed(context, 'a prospect') : verdict(0.2, 'a hazard');
  }
  if (cue === 'danger' && GROWN.has(previous)) return verdict(0.3, 'a hazard');
  if (cue === 'danger') return open ? asListed(context, 'a prospect') : verdict(0.1, 'a hazard');
  return open ? asListed(context, 'a prospect') : verdict(context.entry[2] * 0.8, 'no prospect follows');
};

const IMPROBABLE = new Set(['improbable', 'implausible']);

/** "Virtual, story-based models", "virtual interactive games": one quality beside another. */
function isOnComputer(context: CueContext): boolean {
  const next = tokenAt(context, context.end);
  // "A virtual dead heat" is one as good as.
  return next?.text === ',' || (next?.tag === 'JJ' && before(context) !== 'a');
}

export const adjective: ContextRule = (context) => {
  const cue = context.entry[0];
  const next = after(context);
  const previous = before(context);
  const noun = isNounLike(context, context.end);
  if (cue === 'virtual')
    return virtualThings.has(next) || isOnComputer(context)
      ? verdict(0.03, 'on a computer')
      : noun
        ? asListed(context, 'as good as')
        : verdict(0.2, 'no noun follows');
  const described = previous === 'a' || previous === 'an' || tokenAt(context, context.first - 1)?.tag.startsWith('JJ');
  if (cue === 'unknown' && !noun && described) return verdict(0.1, 'somebody not famous');
  if (cue === 'unknown' && (next === 'as' || next === 'for')) return verdict(0.1, 'what it is called');
  if (cue === 'unknown') return noun ? verdict(0.3, 'without a name') : asListed(context, 'not known');
  if (cue === 'potential') {
    if (next === 'to' || next === 'for') return verdict(0.65, 'a prospect');
    return noun ? verdict(0.88, 'before a noun') : verdict(0.25, 'a capacity');
  }
  if (cue === 'possible') {
    if (next === 'to') return verdict(previous === 'it' ? 0.3 : 0.25, 'ability');
    // "It's possible the dam holds."
    if (before(context, 2) === 'it' && beginsClause(context, context.end)) return verdict(0.85, 'a statement follows');
    if (next === 'for') return verdict(0.25, 'ability');
    if (noun && previous === 'the') return verdict(0.48, 'a known set');
    return noun ? verdict(0.72, 'before a noun') : verdict(0.3, 'no noun follows');
  }
  if (negations.has(previous)) return verdict(0.35, 'negated');
  // "An improbable victory" surprised.
  if (IMPROBABLE.has(wordAt(context, context.first)) && noun && determiners.has(previous))
    return verdict(0.35, 'surprising');
  return asListed(context, 'as listed');
};

/** Whether token `index` is a possessive 's, not the verb of "it's". */
function isPossessive(context: CueContext, index: number): boolean {
  const token = tokenAt(context, index);
  if (token?.lower !== "'s") return false;
  return token.tag === '' ? !pronouns.has(wordAt(context, index - 1)) : token.tag === 'POS';
}

const MORE = new Set(['more', 'less']);
const COMPARED = new Set(['as', 'more', 'less']);
const TIMES = new Set(['times', 'time', 'twice', 'thrice', 'half', '%', 'percent', 'cent']);

const WERE = new Set(['was', 'were']);
/** "More likely, even when they ate well, than their wives": so far to those compared with. */
const THAN_REACH = 12;

/** "Those who smoked were more likely to fall ill", "boys are more likely than girls to drown": what was counted. */
function isRate(context: CueContext): boolean {
  if (!MORE.has(before(context))) return false;
  if (after(context) === 'to' && WERE.has(wordAt(context, skipAdverbsBack(context, context.first - 2)))) return true;
  for (let at = context.end; at < context.stop && at < context.end + THAN_REACH; at += 1) {
    if (wordAt(context, at) !== 'than') continue;
    // "More likely than not", "than to win".
    const described = tokenAt(context, at + 1)?.tag.startsWith('JJ') ? at + 2 : at + 1;
    return wordAt(context, described) === 'those' || tokenAt(context, described)?.tag === 'NNS';
  }
  return false;
}

export const likely: ContextRule = (context) => {
  const attributive = determiners.has(before(context)) || isPossessive(context, context.first - 1);
  if (context.entry[0] === 'unlikely' && attributive && isContentWord(context, context.end))
    return verdict(0.4, 'surprising');
  if (before(context) === 'as' && after(context) === 'as') return verdict(0.4, 'a comparison');
  if (isRate(context)) return verdict(0.3, 'a rate');
  // "Twice as likely", "30 percent more likely": a rate.
  if (COMPARED.has(before(context)) && TIMES.has(before(context, 2))) return verdict(0.3, 'a rate');
  return asListed(context, 'a likelihood');
};

/** "is set to lose": what is coming; "was set to begin at noon", "can be set to stop": a timetable, a switch. */
export const schedule: ContextRule = (context) => {
  if (scheduled.has(after(context))) return verdict(0.35, 'a timetable');
  if (before(context) === 'be' || before(context) === 'been') return verdict(0.2, 'a switch');
  return asListed(context, 'what is coming');
};

export const expectation: ContextRule = (context) => {
  const cue = context.entry[0];
  const next = after(context);
  const previous = before(context);
  if (previous === 'than' || previous === 'as') return verdict(0.1, 'a comparison');
  // "Higher than would be expected."
  if (previous === 'be' && before(context, 3) === 'than') return verdict(0.2, 'a comparison');
  if (cue === 'anticipate' && next === 'to' && before(context) === 'widely') return verdict(0.8, 'expected to');
  if (next === 'of') return verdict(0.1, 'a demand');
  if (cue === 'anticipate' && LOOKED_FORWARD.has(previous)) return verdict(0.05, 'looked forward to');
  if (previous === 'would' || previous === 'can' || previous === 'everyone' || previous === 'everybody')
    return verdict(0.2, 'no expectation is stated');
  if (cue === 'expected') {
    // "What we should have expected".
    if (previous === 'have' && before(context, 2) === 'should') return verdict(0.15, 'a reproach');
    if (next === 'to') return verdict(0.9, 'expected to');
    if (tokenAt(context, context.end)?.kind !== 'word') return verdict(0.35, 'no statement follows');
    return previous === 'nobody' || previous === 'one' ? verdict(0.15, 'a denial') : verdict(0.7, 'an expectation');
  }
  if (FAMILY.has(after(context, 3)) || FAMILY.has(after(context, 2)) || FAMILY.has(next))
    return verdict(0.03, 'a birth');
  const denied = wordAt(context, skipAdverbsBack(context, context.first - 1));
  if (previous === 'to' || previous === 'cannot' || denied === 'not' || denied === "n't")
    return verdict(0.25, 'no expectation is stated');
  if (next === 'you' || next === 'nothing') return verdict(0.25, 'a demand');
  if (isSetIn(context)) return asListed(context, 'an expectation set in');
  if (tokenAt(context, context.end)?.kind !== 'word') return verdict(0.3, 'no statement follows');
  return asListed(context, isName(context, context.first - 1) ? 'a name expects' : 'an expectation');
};
