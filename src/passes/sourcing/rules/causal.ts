import { sharesAccounted } from '../../../lexicon/amount-words.ts';
import { duties } from '../../../lexicon/deed-words.ts';
import { moves, outputs } from '../../../lexicon/effect-words.ts';
import { beforeResult } from '../../../lexicon/small-adverbs.ts';
import type { Token } from '../../../model/reading.ts';
import { hasPersonAsSubject, isSubject } from '../cue-context.ts';
import { findCue, type Rule, type TokenRange } from '../rule.ts';
import { isBe } from '../verbs.ts';

const HENCE = new Set(['hence', 'thus', 'therefore']);
/** "Accounted for 76 percent": the share stands this near. */
const SHARE_REACH = 4;

/** "Most of the quarterly decline". */
const MOVE_REACH = 6;

const ABOUT = new Set(['about', 'nearly', 'almost', 'some', 'around', 'roughly', 'over']);

/** "Exports accounted for half of it" tells a share, no cause; "fees accounted for half of the rise" tells one. */
function isShareOf(tokens: readonly Token[], { endToken }: TokenRange): boolean {
  for (let i = endToken; i < endToken + MOVE_REACH; i++) if (moves.has(tokens[i]?.lower ?? '')) return false;
  for (let i = endToken; i < endToken + SHARE_REACH; i++) {
    const lower = tokens[i]?.lower ?? '';
    // "One-third", "two-fifths".
    if (sharesAccounted.has(lower.slice(lower.lastIndexOf('-') + 1))) return true;
  }
  const at = ABOUT.has(tokens[endToken]?.lower ?? '') ? endToken + 1 : endToken;
  return tokens[at]?.kind === 'number' || tokens[at]?.kind === 'symbol' || tokens[at]?.lower === '$';
}

const DUTY_REACH = 3;

/** "Responsible for the content of the page", where "responsible for the deaths" blames. */
function hasDuty(tokens: readonly Token[], { endToken }: TokenRange): boolean {
  for (let i = endToken; i < endToken + DUTY_REACH; i++) if (duties.has(tokens[i]?.lower ?? '')) return true;
  return false;
}

const WOULD = new Set(['would', 'will', 'could']);
const RESULT_REACH = 5;

function isResult(tokens: readonly Token[], { firstToken, endToken }: TokenRange): boolean {
  let i = firstToken - 1;
  while (beforeResult.has(tokens[i]?.lower ?? '')) i--;
  const before = tokens[i];
  if (before !== undefined && (before.lower === 'as' || before.kind === 'punctuation' || isBe(before))) return true;
  for (let k = endToken; k < endToken + RESULT_REACH; k++) if (WOULD.has(tokens[k]?.lower ?? '')) return true;
  return false;
}

const DENIAL_REACH = 14;

/** "... does not mean": so far from "just because". */
function isDenied(tokens: readonly Token[], from: number, { endToken }: TokenRange): boolean {
  for (let i = from; i + 1 < endToken && i <= from + DENIAL_REACH; i++)
    if (/^(?:n't|not)$/.test(tokens[i]!.lower) && tokens[i + 1]!.lower === 'mean') return true;
  return false;
}

/** "Generates half as much wind power": so far to what is made. */
const OUTPUT_REACH = 9;

function isOutput(tokens: readonly Token[], from: number, { endToken }: TokenRange): boolean {
  for (let i = from; i < endToken && i < from + OUTPUT_REACH; i++) {
    if (tokens[i]!.kind === 'punctuation') return false;
    if (outputs.has(tokens[i]!.lower)) return true;
  }
  return false;
}

const WAYS = new Set(['way', 'ways', 'how']);
const THEY = new Set(['it', 'they', 'he', 'she']);

/** "The way it accounts for the sale", "they have been accounting for it": in books or in a reckoning. */
function isReckoned(tokens: readonly Token[], { firstToken }: TokenRange): boolean {
  const before = tokens[firstToken - 1]?.lower ?? '';
  if (THEY.has(before)) return WAYS.has(tokens[firstToken - 2]?.lower ?? '');
  return tokens[firstToken]!.tag === 'VBG' && hasPersonAsSubject(tokens, firstToken);
}

const AIM = new Set(['to', 'for', 'in', 'of', 'into', 'about']);

/** One thing is said to have brought about another. */
export const causal: Rule = {
  code: 'sourcing/causal',
  find: (range, facts, { reading: { tokens } }) =>
    findCue('cause', range, facts, (cue) => {
      const { lower } = tokens[cue.firstToken]!;
      const next = tokens[cue.endToken];
      // "Machines that enable them to print": what a thing does.
      if (lower.startsWith('enabl')) return !/^(?:that|which)$/.test(tokens[cue.firstToken - 1]?.lower ?? '');
      // "The dam generates half of the power": makes it.
      if (lower.startsWith('generat') && isOutput(tokens, cue.endToken, range)) return false;
      // "Just because it rains does not mean that it is cold" denies a reason.
      if (lower === 'because' && tokens[cue.firstToken - 1]?.lower === 'just' && isDenied(tokens, cue.endToken, range))
        return false;
      // "Best known for triggering it".
      if (tokens[cue.firstToken]!.tag === 'VBG' && tokens[cue.firstToken - 1]?.lower === 'for') return false;
      // "Revenue owed to the state": a debt.
      if (lower === 'owed') return tokens[cue.firstToken - 1]?.tag.startsWith('NN') !== true;
      // "Gives special thanks to her mother".
      if (lower === 'thanks' && /^(?:JJ|DT|VB)/.test(tokens[cue.firstToken - 1]?.tag ?? '')) return false;
      // "Asked for the reasons": what is sought.
      if (lower === 'the' && tokens[cue.endToken - 1]!.lower === 'reasons')
        return isSubject(tokens, cue.endToken, range.endToken);
      // "Had been hit by a van", where "hit by falling sales" tells why; "she has suffered from asthma".
      if (lower === 'been') return next !== undefined && !/^(?:DT|CD|PRP|NNP)/.test(next.tag);
      if (lower === 'has' || lower === 'have')
        return tokens[cue.endToken - 1]!.lower !== 'from' || !hasPersonAsSubject(tokens, cue.firstToken);
      // "Talks are due to resume" sets a time.
      if (lower === 'due') return next?.tag !== 'VB';
      // 'A strict code (hence "draconian")' explains a word.
      if (HENCE.has(lower)) return tokens[cue.firstToken - 1]?.lower !== '(' && next?.kind !== 'punctuation';
      // "Service to the cause of freedom", "they seek the cause of the fire": what is served or sought.
      if (lower === 'the' && tokens[cue.endToken - 2]?.lower === 'cause')
        return !AIM.has(tokens[cue.firstToken - 1]?.lower ?? '');
      if (lower === 'result' && tokens[cue.endToken - 1]!.lower === 'of') return isResult(tokens, cue);
      // "The bank is responsible for managing the fund" tells its duty.
      if (tokens[cue.endToken - 2]?.lower === 'responsible') return next?.tag !== 'VBG' && !hasDuty(tokens, cue);
      return !lower.startsWith('account') || !(isShareOf(tokens, cue) || isReckoned(tokens, cue));
    }),
  docs: {
    summary: 'States a cause.',
    why: 'What caused what is the writer’s inference unless somebody who can know it says so.',
    fix: 'Name who established the cause, or report the two events without joining them.',
    hits: [
      'The closure of the mine [led to] a dramatic exodus of young families.',
      'Hundreds of families lost their homes [because of] the new stadium.',
      'The yard closed in May, [thanks in part to] the cheap loans.',
      'Underfunding [is why] so many bridges are closed.',
      'The collapse was the [result of] long neglect by the owners.',
      'Dearer freight and higher wages [accounted for] most of the decline.',
      'The valley [has suffered from] the closure of the railway, and hundreds of families have left.',
      'Exporters have [been hit by] falling prices, and thousands of jobs have gone.',
    ],
    nearMisses: [
      'The dam generates half of the electricity.',
      'The boy had been hit by a van.',
      'She has suffered from asthma since May.',
      'Talks are due to resume on Monday.',
      'They bought a machine that enables them to print in colour.',
      'She asked him for the reasons.',
      'The path runs past the old mill.',
      'She closed the door and left.',
      'The clerk read out the result of the vote.',
      'He was honoured for his service to the cause of peace.',
      'Copper accounted for 76 percent of exports.',
      'Coal is the main export, accounting for nearly one-third of the total.',
      'The office collects money owed to the town.',
      'Her speech gave special thanks to her mother.',
      'The bank is responsible for managing the fund.',
      'The author is responsible for the content of the page.',
      'They wrote a harsh code (hence the word).',
      'The bank changed the way it accounts for the sale of its yard.',
      'The model generated a few interesting trends.',
    ],
  },
};
