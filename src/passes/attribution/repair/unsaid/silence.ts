// Those who keep silent: "did not respond to a request", "declined to comment", "did not tell his parents". What somebody
// will not say of a matter ("declined to say whether the mill would close") is a stand on it and stays.
import { curtAnswers, evading, shunnedTalk, unansweredRequests, withheldTalk } from '../../../../lexicon/ask-words.ts';
import type { Clues } from '../../clues.ts';
import type { Draft } from '../../draft.ts';
import type { Evidence } from '../../evidence.ts';
import type { Segment } from '../../segments.ts';
import { hasFinite, holdsQuotation } from '../../stretch.ts';

const LEFT_OUT = new Set(['none', 'neither']);
const NOT = new Set(['not', "n't", 'never']);
const DECLINES = /^(?:declin|refus)(?:e|es|ed|ing)$/;
const ANSWERS = /^(?:respond|repl(?:y|ied)|answer|return|comment)(?:ed)?$/;
const PASSED_ON = /^(?:refer|direct)(?:s|red|ed)$/;
/** "To several emailed requests": so soon stands what was not answered. */
const REACH = 6;
const ABOUT = new Set(['on', 'about']);

/** "Declined to comment", "avoided mentioning her", "did not respond to questions about the fine", "referred questions to the board". */
export function isUnanswered({ clues }: Evidence, { cue, source, content }: Draft): boolean {
  if (cue === null || source === null || source.first > cue.first) return false;
  if (content.some(({ first, end }) => holdsQuotation(clues, first, end))) return false;
  const lower = (i: number): string => clues.reading.tokens[i]?.lower ?? '';
  // "Neither Brandt nor Keller responded".
  let negated = LEFT_OUT.has(lower(source.first)) || LEFT_OUT.has(lower(source.first - 1));
  for (let i = cue.first; i < cue.end; i++) {
    if (DECLINES.test(lower(i)) && lower(i + 1) === 'to') {
      // "Declined to immediately comment".
      const withheld = lower(i + 2).endsWith('ly') ? i + 3 : i + 2;
      // "Refused to answer further questions", where "the ones she refused to answer" are told of.
      if (/^answer$/.test(lower(withheld))) return isAsked(withheld + 1) && !isOfMatter(questionsEnd(withheld + 1));
      if (withheldTalk.has(lower(withheld)))
        return !isOfMatter(withheld + 1) && !content.some((part) => isSaying(part));
    }
    if (evading.has(lower(i)))
      return shunnedTalk.has(lower(lower(i + 1) === 'from' || lower(i + 1) === 'the' ? i + 2 : i + 1));
    if (PASSED_ON.test(lower(i)) && i === cue.end - 1) return unansweredRequests.has(lower(i + 1));
    // "Did not reply but, on Monday, denied it".
    if (negated && ANSWERS.test(lower(i)))
      return /^comment/.test(lower(i)) || isAsked(i + 1) || content.every((part) => isMere(part));
    negated ||= NOT.has(lower(i));
  }
  return false;

  /** "To comment on whether he would go". */
  function isOfMatter(at: number): boolean {
    // "Declined to answer whether he would go", "to discuss how".
    if (/^(?:wh(?:ether|y|o|at|en|ich|ere)|how|if)$/.test(lower(at))) return true;
    return ABOUT.has(lower(at)) && /^(?:wh(?:ether|y|o|at|en|ich|ere)|how|if)$/.test(lower(at + 1));
  }

  function isMere({ first, end }: Segment): boolean {
    for (let i = first; i < end; i++) if (!/^(?:CC|[,.;])$/.test(clues.reading.tokens[i]!.tag)) return false;
    return true;
  }

  function questionsEnd(at: number): number {
    let noun = at;
    while (noun < at + REACH && !unansweredRequests.has(lower(noun))) noun++;
    return noun + 1;
  }

  /** "Refused to discuss it, aside from saying that it was old". */
  function isSaying({ first, end }: Segment): boolean {
    for (let i = first; i < end; i++) if (lower(i) === 'saying') return true;
    return false;
  }

  function isAsked(at: number): boolean {
    for (let i = at; i < at + REACH; i++) if (unansweredRequests.has(lower(i))) return true;
    return false;
  }
}

const TALKED = new Set(['spoken', 'spoke', 'talked']);

/** "Did not tell his parents", "has never spoken about it", "none of whom agreed to talk", "waits to learn": no word said. */
export function isWordless({ clues }: Evidence, { cue, source, content }: Draft): boolean {
  if (cue === null || content.some(({ first, end }) => holdsQuotation(clues, first, end))) return false;
  const { tokens } = clues.reading;
  const lower = (i: number): string => tokens[i]?.lower ?? '';
  if (lower(cue.first - 2) === 'of' && LEFT_OUT.has(lower(cue.first - 3))) return true;
  let negated = false;
  let waits = false;
  for (let i = cue.first; i < cue.end; i++) {
    if (negated && TALKED.has(lower(i))) return true;
    if (negated && i === cue.end - 1 && /^tell$|^told$/.test(lower(i)))
      return source !== null && isOnlyListener(clues, i + 1);
    if (waits && lower(i) === 'to') return true;
    negated ||= NOT.has(lower(i));
    // "Never acknowledged any theft"; "has not acknowledged that it leaked" is a stand on it.
    if (negated && i === cue.end - 1 && /^acknowledged?$/.test(lower(i)))
      return (
        !/^(?:that|until)$/.test(lower(cue.end)) && !content.some(({ first, end }) => hasFinite(clues, first, end))
      );
    // "Did not offer any other cause".
    if (negated && i === cue.end - 1 && /^(?:offer|give|provide)(?:ed|d)?$/.test(lower(i)) && lower(cue.end) === 'any')
      return !content.some(({ first, end }) => hasFinite(clues, first, end));
    waits ||= /^wait(?:s|ed|ing)?$/.test(lower(i));
  }
  return isBareAnswer(clues, cue, content);
}

/** "[His parents], because they knew": whom, and not what. */
function isOnlyListener({ groupEnd, reading: { tokens } }: Clues, at: number): boolean {
  const end = groupEnd[at] ?? at;
  if (end <= at || /^(?:what|why|how|whether)$/.test(tokens[at]!.lower)) return false;
  const next = tokens[end];
  return next === undefined || next.kind === 'punctuation' || /^(?:because|until|when|as|and|but)$/.test(next.lower);
}

const GESTURING = new Set(['replied', 'replies', 'responded', 'responds', 'answered', 'answers']);

/** "She refused[.]", "many disagreed[.]", "replied with a nod": an answer without a word. */
function isBareAnswer({ reading: { tokens } }: Clues, { end }: Segment, content: Draft['content']): boolean {
  const verb = tokens[end - 1]!.lower;
  const next = tokens[end];
  if (curtAnswers.has(verb)) return content.length === 0 && (next === undefined || next.kind === 'punctuation');
  if (!GESTURING.has(verb) || next?.lower !== 'with' || !/^an?$/.test(tokens[end + 1]?.lower ?? '')) return false;
  return content.every(({ first }) => first >= end);
}
