// could, may, might, would, should, must: possibility and condition against ability, permission, duty,
// habit and the future as it was reported in the past.
import {
  after,
  asListed,
  before,
  type ContextRule,
  type CueContext,
  isName,
  isQuestion,
  NEGATIONS,
  PERSONS,
  skipAdverbs,
  skipAdverbsBack,
  stands,
  tokenAt,
  type Verdict,
  verdict,
  wordAt,
} from '../context.ts';

/** How far a condition or a report reaches, in tokens: the sentence, unless it never ends. */
const REACH = 60;
const PERMISSION = new Set(['ruled', 'allowed', 'permitted', 'entitled']);
const WHATEVER = new Set(['whatever', 'wherever', 'however', 'whoever']);
const NEGATED = new Set(['not', "n't", 'never', 'hardly', 'barely', 'scarcely']);
const IF = new Set(['if', 'unless', 'otherwise']);
const INVERTED = new Set(['had', 'were', 'should']);
const REFUSAL = new Set([
  'say',
  'comment',
  'confirm',
  'name',
  'discuss',
  'identify',
  'specify',
  'elaborate',
  'disclose',
  'let',
  'budge',
]);
const INDIRECT_QUESTION = new Set(['whether', 'how', 'when']);
const ABILITY = new Set(
  'see hear feel smell taste remember recall afford understand imagine speak read swim walk run find stand bear barely hardly only'.split(
    ' ',
  ),
);
const PURPOSE = new Set(['so', 'where', 'whenever', 'as', 'until', 'when', 'before', 'than']);
const STRENGTH_BEFORE = new Set([
  'its',
  'his',
  'her',
  'their',
  'our',
  'my',
  'your',
  'the',
  'military',
  'all',
  'with',
  'full',
]);
const PERMITTED = new Set(
  'apply enter use submit appeal request leave go ask bring choose take keep attend park vote'.split(' '),
);
const HABIT = new Set('later soon eventually then often always usually sometimes regularly frequently go'.split(' '));
const REPORTED = new Set(
  (
    'said told promised announced agreed argued warned vowed pledged insisted added thought believed knew hoped predicted feared ' +
    'expected declared suggested claimed decided learned assured assurances condition concerns sure confirmed understood ' +
    'announcing saying adding warning arguing promising grounds stated asked wondered realized realised clear determined guaranteed reported indicated maintained worried worry afraid namely theory'
  ).split(' '),
);
/** Before a would whose subject was moved to the front: "a bill that critics said would …". */
const SAYS_IT = new Set([
  'say',
  'says',
  'said',
  'estimates',
  'estimated',
  'argue',
  'argued',
  'claim',
  'claimed',
  'fear',
  'feared',
  'believe',
  'believed',
]);
const PROPOSALS = new Set(
  (
    'bill law legislation proposal plan measure amendment move deal ban tax program programme policy rule rules act budget project ' +
    'wall treaty agreement reform reforms cut cuts order scheme idea ideas change changes step steps option transition closing'
  ).split(' '),
);
const MONTH_BEFORE = new Set(
  'in of since until till by last next this early late mid from to through between during and every'.split(' '),
);
const PARTICIPLES = new Set(
  'been come gone had known thought felt seen done made taken left meant got become begun lost said told'.split(' '),
);

function nextVerb(context: CueContext): number {
  let at = skipAdverbs(context, context.end);
  if (NEGATED.has(wordAt(context, at))) at = skipAdverbs(context, at + 1);
  return at;
}

function isWord(context: CueContext, index: number): boolean {
  return tokenAt(context, index)?.kind === 'word';
}

function isNegated(context: CueContext): boolean {
  return NEGATED.has(after(context)) || NEGATED.has(after(context, 2));
}

/** The index of the word before the modal that ends its subject. */
function subjectEnd(context: CueContext): number {
  return skipAdverbsBack(context, context.first - 1);
}

export const could: ContextRule = (context) => {
  const verb = nextVerb(context);
  const subject = subjectEnd(context);
  const word = wordAt(context, subject);
  if (PERSONS.has(wordAt(context, context.end)) && isQuestion(context)) return verdict(0.1, 'a request or question');
  if (!isWord(context, verb)) return verdict(0.25, 'no verb follows');
  if (isNegated(context)) return verdict(0.2, 'inability');
  if (stands(context, NEGATIONS, subject - 3, subject + 1)) return verdict(0.25, 'inability');
  if (ABILITY.has(wordAt(context, verb)) || ABILITY.has(after(context))) return verdict(0.3, 'past ability');
  const opener = wordAt(context, subject - 1);
  if (PERSONS.has(word) && (PURPOSE.has(opener) || wordAt(context, subject - 2) === 'so'))
    return verdict(0.2, 'purpose');
  if (PURPOSE.has(opener) && opener !== 'when' && !isName(context, subject)) return verdict(0.25, 'purpose');
  if (opener === 'if' || wordAt(context, subject - 2) === 'if') return verdict(0.35, 'inside a condition');
  if (PERSONS.has(word) && word !== 'you' && wordAt(context, verb) !== 'be') return verdict(0.5, 'a person acting');
  return asListed(context, 'possibility');
};

/** Whether the clause is one of purpose: "so readers may learn more", not ", so it may rain". */
function hasPurpose(context: CueContext, subject: number): boolean {
  for (let at = subject - 1; at >= subject - 3; at -= 1) {
    if (wordAt(context, at) === 'so') return wordAt(context, at - 1) !== ',' && at > context.start;
  }
  return false;
}

export const may: ContextRule = (context) => {
  const token = tokenAt(context, context.first);
  const next = after(context);
  const capital = token !== undefined && token.text.charCodeAt(0) < 97;
  const allCapitals = capital && token.text.length > 1 && token.text === token.text.toUpperCase();
  if (token?.tag.startsWith('NN')) return verdict(0, 'the month or a name');
  if (capital && !allCapitals && context.first > context.start && token?.tag !== 'MD') {
    if (!['“', '"', '‘', '(', '[', "'"].includes(before(context))) return verdict(0, 'the month or a name');
  }
  if (tokenAt(context, context.end)?.kind !== 'word') return verdict(0.05, 'the month');
  if (context.first === context.start && (PERSONS.has(next) || next === 'the'))
    return verdict(0.05, 'a wish or a question');
  if (MONTH_BEFORE.has(before(context)) && !isWord(context, nextVerb(context))) return verdict(0.05, 'the month');
  const subject = subjectEnd(context);
  const _opener = wordAt(context, subject - 1);
  if (hasPurpose(context, subject)) return verdict(0.1, 'purpose');
  if (stands(context, WHATEVER, context.first - 5, context.first)) return verdict(0.2, 'whatever … may');
  if (stands(context, PERMISSION, context.first - REACH, context.first)) return verdict(0.25, 'permission');
  if (wordAt(context, context.start) === 'no' || next === 'only') return verdict(0.25, 'permission');
  if (PERMITTED.has(wordAt(context, nextVerb(context)))) {
    const who = wordAt(context, subject);
    if (who === 'you' || who === 'applicants' || who === 'visitors' || who === 'members' || who === 'students')
      return verdict(0.2, 'permission');
  }
  return asListed(context, 'possibility');
};

export const might: ContextRule = (context) => {
  const token = tokenAt(context, context.first);
  if (token?.tag.startsWith('NN')) return verdict(0.02, 'strength');
  const next = after(context);
  if (STRENGTH_BEFORE.has(before(context))) return verdict(0.02, 'strength');
  if (next === 'of' || next === 'and' || (token?.tag !== 'MD' && !isWord(context, nextVerb(context))))
    return verdict(0.1, 'strength, or no verb follows');
  return asListed(context, 'possibility');
};

export const would: ContextRule = (context) => {
  const verb = nextVerb(context);
  const subject = subjectEnd(context);
  const who = wordAt(context, subject);
  const contracted = context.entry[0] !== 'would';
  const next = wordAt(context, verb);
  if (contracted) {
    const tag = tokenAt(context, verb)?.tag ?? '';
    if (tag === 'VBN' || PARTICIPLES.has(next) || (next.endsWith('ed') && next !== 'need')) return verdict(0.02, 'had');
  }
  if (!isWord(context, verb)) return verdict(0.3, 'no verb follows');
  if (HABIT.has(after(context))) return verdict(0.1, 'habit or what came later');
  const negated = isNegated(context);
  if (negated && REFUSAL.has(next)) return verdict(0.05, 'a refusal');
  if (stands(context, IF, context.first - REACH, context.end + REACH) || INVERTED.has(wordAt(context, context.start)))
    return verdict(0.85, 'beside a condition');
  if (isQuestion(context) && subject < context.start + 2) return verdict(0.2, 'a question');
  if (SAYS_IT.has(who) && !negated) return verdict(0.65, 'what a plan would do');
  if (next === 'have' && isWord(context, verb + 1) && wordAt(context, verb + 1) !== 'to')
    return verdict(0.75, 'what did not happen');
  if (negated) return verdict(0.25, 'a refusal or a reported future');
  const proposal = stands(context, PROPOSALS, Math.max(context.start, context.first - 8), context.first);
  const relative = who === 'that' || who === 'which' || who === 'it' || who === 'this';
  const person = PERSONS.has(who) || isName(context, subject);
  if (proposal && (relative || PROPOSALS.has(who))) return verdict(0.85, 'what a plan would do');
  if (stands(context, INDIRECT_QUESTION, subject - 5, subject)) return verdict(0.25, 'an indirect question');
  if (stands(context, REPORTED, context.first - REACH, context.first))
    return person ? verdict(0.12, 'a future as it was reported') : verdict(0.46, 'reported, no person acting');
  if (proposal) return verdict(0.75, 'what a plan would do');
  if (next === 'be' && tokenAt(context, verb + 1)?.tag === 'VBN') return verdict(0.45, 'what was to be done');
  if (relative) return verdict(0.65, 'conditional');
  if (PERSONS.has(who)) return verdict(who === 'i' ? 0.4 : 0.3, 'a person acting');
  return verdict(0.55, 'conditional');
};

export const should: ContextRule = (context): Verdict => {
  const next = after(context);
  const previous = before(context);
  const inverted =
    next === 'the' ||
    next === 'a' ||
    next === 'any' ||
    next === 'they' ||
    next === 'he' ||
    next === 'she' ||
    next === 'it' ||
    ((previous === ',' || context.first === context.start) &&
      isWord(context, context.end) &&
      !isNegated(context) &&
      next !== 'be' &&
      next !== 'have');
  if (
    inverted &&
    !isQuestion(context) &&
    !(context.first > context.start && /^(what|why|how|who|where|when)$/.test(previous))
  )
    return verdict(0.75, 'inverted: in case that');
  return verdict(0.04, 'duty');
};

export const must: ContextRule = (context) => {
  let at = skipAdverbs(context, context.end);
  if (wordAt(context, at) === 'have') at = skipAdverbs(context, at + 1);
  const word = wordAt(context, at);
  if (PARTICIPLES.has(word) || (word.length > 4 && (word.endsWith('ed') || word.endsWith('en'))))
    return verdict(0.6, 'a conclusion');
  return verdict(0.02, 'duty');
};
