import { effectNouns, hardThings, harmingThings } from '../../../lexicon/effect-words.ts';
import { examiningStems } from '../../../lexicon/study-words.ts';
import type { Token } from '../../../model/reading.ts';
import { hasPersonAsSubject, isDescription, isOnSomething, isPurpose } from '../cue-context.ts';
import { findCue, type Rule, type TokenRange } from '../rule.ts';
import { isBe } from '../verbs.ts';

const POINTED = new Set(['how', 'whether', 'why']);
/** "How a sale can affect the members": no further in front of the verb. */
const QUESTION_REACH = 8;

/** "They show how it can affect the members", "how the drug transforms the brain is unknown": that it does so is the question. */
function isAsked(tokens: readonly Token[], verb: number, { firstToken }: TokenRange): boolean {
  for (let i = verb - 1; i >= firstToken && i > verb - QUESTION_REACH; i--) {
    if (tokens[i]!.kind === 'punctuation') return false;
    if (POINTED.has(tokens[i]!.lower)) return true;
  }
  return false;
}

/** A change of something where nothing is changed, told as a trend: "prices are improving". */
const CHANGES = /^(?:improv|worsen|deepen|intensif|escalat)/;
const PARTED = new Set(['between', 'into', 'among', 'over', 'by']);

/** In front of a deed that somebody is charged with or admits. */
const DONE = new Set(['to', 'of', 'for', 'by']);

/** Whether the words around the verb give it another sense than that of an effect. */
function isOther(tokens: readonly Token[], { firstToken, endToken }: TokenRange): boolean {
  const { lower, tag } = tokens[firstToken]!;
  const before = tokens[firstToken - 1];
  const next = tokens[endToken];
  const hasObject = /^(?:DT|PRP|JJ|NN|CD|POS)/.test(next?.tag ?? '');
  // "The ministers threatened to leave", "admitted to threatening the clerk": what people do to others.
  if (lower.startsWith('threaten'))
    return (
      (tag === 'VBG' && DONE.has(before?.lower ?? '')) ||
      (next?.lower === 'to' && hasPersonAsSubject(tokens, firstToken))
    );
  // "The hall had transformed into a camp", "fled escalating attacks".
  if (lower.startsWith('transform') && next?.lower === 'into') return before === undefined || !isBe(before);
  if (tag === 'VBG' && before?.tag === 'VBG' && /^(?:JJ|NN)/.test(next?.tag ?? '')) return true;
  // "Paid off the loan", where "the risk paid off".
  if (lower.startsWith('pa')) return hasObject || next?.kind === 'symbol';
  // "Was held back in a fund".
  if (lower === 'held') return before !== undefined && isBe(before) && next?.lower !== 'by';
  // "Was exposed as a fraud": found out.
  // "Those who were exposed to the dust": were near it.
  if (lower === 'exposed' && next?.lower === 'to') return before !== undefined && isBe(before);
  if (lower.startsWith('expos')) return next?.lower === 'as';
  // "Deeply divided between two camps" is a state.
  if (lower === 'divided') return PARTED.has(next?.lower ?? '');
  if (lower.startsWith('shatter')) return hardThings.has(next?.lower ?? '');
  // "The bank has reduced its debt", "fees were reduced": what somebody did.
  if (lower.startsWith('reduc'))
    return tag === 'VBN' && (before !== undefined && isBe(before) ? true : hasPersonAsSubject(tokens, firstToken));
  return CHANGES.test(lower) && !hasObject && tag !== 'VBN';
}

/** "By the long decline of the port". */
const HARM_REACH = 5;

function isHarmedBy(tokens: readonly Token[], by: number, { endToken }: TokenRange): boolean {
  if (tokens[by]?.lower !== 'by') return false;
  for (let i = by + 1; i < endToken && i <= by + HARM_REACH; i++) {
    if (harmingThings.has(tokens[i]!.lower)) return true;
    if (!/^(?:DT|PRP\$|POS|JJ|NN|VB[NG]|CC)/.test(tokens[i]!.tag)) return false;
  }
  return false;
}

const AWAY = new Set(['away', 'up', 'out', 'off', 'down', 'into', 'onto', 'himself', 'herself', 'themselves']);

/** An effect on somebody or something is stated. */
export const consequence: Rule = {
  code: 'sourcing/consequence',
  find: (range, facts, { reading: { tokens } }) =>
    findCue('consequence', range, facts, ({ firstToken, endToken }) => {
      const { lower, tag } = tokens[firstToken]!;
      const before = tokens[firstToken - 1];
      if (endToken === firstToken + 1 && !tag.startsWith('V') && effectNouns.has(lower)) {
        // "Higher pay and benefits", "the death toll" have an effect on nobody, nor has "his influence".
        const owned = before?.tag === 'POS' || before?.tag === 'PRP$';
        // "They studied the effects of noise": which, nobody says yet.
        for (let i = firstToken - 1; i >= range.firstToken && i >= firstToken - 3; i--)
          if (examiningStems.test(tokens[i]!.lower)) return false;
        // "Come into effect", "into full effect".
        if (before?.lower === 'into' || (before?.tag === 'JJ' && tokens[firstToken - 2]?.lower === 'into'))
          return false;
        if (lower === 'influence')
          return !owned && isOnSomething(tokens, firstToken) && tokens[endToken]!.lower !== 'to';
        return isOnSomething(tokens, firstToken);
      }
      if (isPurpose(tokens, firstToken) || isDescription(tokens, firstToken)) return false;
      if (isOther(tokens, { firstToken, endToken }) || isAsked(tokens, firstToken, range)) return false;
      // "She helped them": what somebody does; "the loan helped the firm to survive": what came of it.
      // "Who sought help", "was helped away".
      if (lower.startsWith('help'))
        return (
          tag.startsWith('V') &&
          tag !== 'VBG' &&
          !hasPersonAsSubject(tokens, firstToken) &&
          !AWAY.has(tokens[endToken]?.lower ?? '')
        );
      // "Nobody was hurt." The town was, "by the loss of the yard".
      return !(lower === 'hurt' && before !== undefined && isBe(before)) || isHarmedBy(tokens, endToken, range);
    }),
  docs: {
    summary: 'States an effect.',
    why: 'Effects have to be measured or at least told by those affected.',
    fix: 'Name the study, the figures or the people that show the effect.',
    hits: [
      'The scandal has badly [damaged] the party.',
      'The ban has [hurt] farmers more than the drought.',
      'The risk has [paid off] for the yard, and its rivals have lost.',
      'The loan [helped] the shipyard to survive the long crisis of the trade.',
      'The rules had an [effect] on rents in nearly every street of the old town.',
      'Merrin has been [hurt] by the loss of the shipyard and the long decline of the port.',
      'Profits were [buoyed] by the sale of the yard and the cheap krone of the past two years.',
    ],
    nearMisses: [
      'The judge responded by threatening to clear the hall.',
      'Ask those who were exposed to the dust.',
      'The officers had threatened to leave.',
      'Harker admitted to threatening the clerk.',
      'The hall had transformed into a camp.',
      'They came after fleeing escalating attacks.',
      'The ferry leaves the harbour at noon.',
      'He was born in Bremen.',
      'He used his influence.',
      'He used money and influence to win.',
      'Nobody was hurt.',
      'A child was helped away.',
      'Those who sought help waited at the gate.',
      'They left the doomed ship.',
      'She helped the guests to find the door.',
      'They came to protect the harbour.',
      'The affected drivers want higher pay and benefits.',
      'The 12 affected by the order live in Kiel.',
      'The yard sold a crane to help pay off its loan.',
      'Brandt has reduced the debt.',
      'He was exposed as a fraud.',
      'The law came into full effect in May.',
      'The case shows how a sale can affect tenants.',
      'The blast shattered windows.',
      'The light in the hall is improving.',
    ],
  },
};
