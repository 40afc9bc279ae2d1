// Verbs of saying in another sense: "charged £48,000", "called a meeting", "is to blame", "are promising".
import { sortedBy } from '../../../../lexicon/amount-words.ts';
import { calledMeetings } from '../../../../lexicon/deed-words.ts';
import { pollingWords } from '../../../../lexicon/poll-words.ts';
import { noReports } from '../../../../lexicon/saying-words.ts';
import { hardToBelieve } from '../../../../lexicon/view-words.ts';
import type { Token } from '../../../../model/reading.ts';
import { EntityCode } from '../../clues.ts';
import type { Draft } from '../../draft.ts';
import type { Evidence } from '../../evidence.ts';
import type { Segment } from '../../segments.ts';
import { hasFinite } from '../../stretch.ts';
import { CURRENCY, LONGEST_OBJECT } from './objects.ts';

const CHARGE = /^charg(?:ed|es|e|ing)$/;
const CALL = /^call(?:ed|s|ing)?$/;

const RECORD = /^record(?:ed|s|ing)?$/;

/** "Charged £48,000 to the bank", "has called a meeting", "has ruled for 19 years", "an estimated £2m": nothing said. */
export function isDoing({ clues }: Evidence, { cue, content }: Draft): boolean {
  const { tokens } = clues.reading;
  const [what] = content;
  if (cue === null || what === undefined || what.first !== cue.end) return false;
  const verb = tokens[cue.end - 1]!.lower;
  // "Has record low support".
  if (verb === 'record' && /^(?:has|have|had)$/.test(tokens[cue.end - 2]?.lower ?? '')) return true;
  if (RECORD.test(verb) && /^(?:DT|CD|PRP\$)$/.test(tokens[what.first]!.tag) && !hasFinite(clues, what.first, what.end))
    return true;
  if (verb === 'estimated' && /^an?$/.test(tokens[cue.first - 1]?.lower ?? '')) return true;
  if (CHARGE.test(verb)) {
    if (CURRENCY.test(tokens[what.first]!.text)) return true;
    // "Charged two developers with bribery".
    return tokens[what.first]!.tag === 'CD' && !/^with$/.test(tokens[clues.groupEnd[what.first] ?? 0]?.lower ?? '');
  }
  // "Called the harbour police": with nothing they are called, by telephone.
  if (CALL.test(verb) && (isOneName(clues, what) || isRungUp(clues, what))) return true;
  // "Called her vote a mistake", "called the election rigged" judge it.
  if (!CALL.test(verb) || !/^(?:DT|JJ|NNS?)$/.test(tokens[what.first]!.tag) || tokens[what.first]!.lower === 'the')
    return false;
  // "Called the vote a sham" has something to say of it.
  for (let i = what.first; i < what.end && i < what.first + LONGEST_OBJECT; i++) {
    if ((clues.quotation[i] ?? -1) >= 0 || (i > what.first && tokens[i]!.tag === 'DT')) return false;
    if (calledMeetings.has(tokens[i]!.lower)) {
      const next = tokens[i + 1]?.tag ?? '';
      return next !== 'DT' && !next.startsWith('JJ') && (clues.quotation[i + 1] ?? -1) < 0;
    }
  }
  return false;
}

/** Whether an organization's name, article aside, is all that stands there. */
function isOneName({ entity, reading: { tokens } }: Evidence['clues'], { first, end }: Segment): boolean {
  const from = tokens[first]!.lower === 'the' ? first + 1 : first;
  if (from === end || tokens[end]?.kind !== 'punctuation') return false;
  for (let i = from; i < end; i++) if (entity[i] !== EntityCode.organization) return false;
  return true;
}

/** "Called [her on Monday]": a pronoun, and when or from where. */
function isRungUp({ quotation, reading: { tokens } }: Evidence['clues'], { first, end }: Segment): boolean {
  if (!/^(?:me|him|her|us|them|you)$/.test(tokens[first]!.lower)) return false;
  const next = tokens[first + 1];
  if (first + 1 >= end) return tokens[end]?.kind === 'punctuation';
  for (let i = first; i < end; i++) if ((quotation[i] ?? -1) >= 0) return false;
  return next?.tag === 'IN' && /^(?:on|at|from|after|before|in|during)$/.test(next.lower);
}

/** "Leaders will {find} [it harder to pay]", "rates {make} [it easy for firms]": what comes of it, where "she finds it hard to believe" is a view. */
function isMadeSo({ clues }: Evidence, cue: Segment): boolean {
  const { tokens } = clues.reading;
  if (!MAKES.test(tokens[cue.end - 1]!.lower) || tokens[cue.end]?.lower !== 'it') return false;
  const how = /^(?:more|less|very|too|so|even|much)$/.test(tokens[cue.end + 1]?.lower ?? '')
    ? cue.end + 2
    : cue.end + 1;
  const to = tokens[how + 1];
  if (!/^JJ|^RBR$/.test(tokens[how]?.tag ?? '') || !/^(?:to|for)$/.test(to?.lower ?? '')) return false;
  return !hardToBelieve.has(tokens[how + 2]?.lower ?? '');
}

const MAKES = /^(?:ma(?:ke|kes|de|king)|f(?:ind|inds|ound|inding))$/;

/** "Trained his army according to the western system", "sorted according to age": how, not who says so. */
function isMeasured({ clues }: Evidence, { cue, source }: Draft): boolean {
  const { tokens, sentences } = clues.reading;
  if (cue === null) return false;
  const isMeasure = (last: number): boolean => sortedBy.has(tokens[last]?.lower ?? '');
  // "Vary according to age", all of it the cue.
  if (cue.end - cue.first > 2 && tokens[cue.end - 2]!.lower === 'according')
    return isMeasure((clues.groupEnd[cue.end] ?? 0) - 1);
  if (source === null || tokens[cue.first]!.lower !== 'according') return false;
  const opens = cue.first === sentences[tokens[cue.first]!.sentence]!.firstToken;
  return !opens && tokens[cue.first - 1]!.lower !== ',' && isMeasure(source.end - 1);
}

/** "The drought is also to blame", "she is best known for her songs": a cause blames nobody, and fame is no report. */
export function isNoReport(evidence: Evidence, draft: Draft): boolean {
  const { clues } = evidence;
  const { cue } = draft;
  const lower = (i: number): string => clues.reading.tokens[i]?.lower ?? '';
  if (cue === null) return false;
  // "Was quoted by the Courier as saying": the Courier quotes.
  const { source } = draft;
  if (source !== null && source.end === cue.first - 1 && lower(source.end) === 'as' && lower(source.first - 1) === 'by')
    return true;
  // "Please note that": a command.
  if (lower(cue.first - 1) === 'please' || isMeasured(evidence, draft) || isMadeSo(evidence, cue)) return true;
  // "All told, forty ships were lost".
  if (lower(cue.first) === 'told' && lower(cue.first - 1) === 'all' && lower(cue.end) === ',') return true;
  for (let i = cue.first + 1; i <= cue.end; i++) if (noReports.has(`${lower(i - 1)} ${lower(i)}`)) return true;
  return false;
}

/** Without something said these report nothing: "put the board under supervision". */
const STATES = new Set(['promising', 'put', 'puts']);

/** "Early results are promising": how they are; "put the town at risk", "into the net": no estimate. */
export function isState({ clues }: Evidence, { cue, source, content }: Draft): boolean {
  const { tokens } = clues.reading;
  if (cue === null || !STATES.has(tokens[cue.end - 1]!.lower)) return false;
  const [what] = content;
  if (what === undefined) return true;
  if (!/^puts?$/.test(tokens[cue.end - 1]!.lower) || what.first !== cue.end) return false;
  // "The poll put her on 55 percent".
  if (source !== null && isShare(tokens, source, what)) return false;
  for (let i = what.first + 1; i < what.end; i++) {
    if (PLACED.has(tokens[i]!.lower)) return true;
    if (tokens[i]!.lower === 'at') return AT_STAKE.has(tokens[i + 1]?.lower ?? '');
  }
  return false;
}

/** Whether a poll puts somebody at a share or some points. */
function isShare(tokens: readonly Token[], source: Segment, what: Segment): boolean {
  let poll = source.first;
  while (poll < source.end && !pollingWords.has(tokens[poll]!.lower)) poll++;
  if (poll === source.end) return false;
  for (let i = what.first; i < what.end; i++) if (tokens[i]!.tag === 'CD') return true;
  return false;
}

const PLACED = new Set(['into', 'onto', 'in', 'on', 'under', 'through', 'up', 'ahead']);
const AT_STAKE = new Set(['risk', 'odds', 'ease', 'stake', 'peril', 'rest', 'the']);
