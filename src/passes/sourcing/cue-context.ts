// Where a cue stands decides whether it claims anything: "the ban hurt farmers" states an effect, "to hurt nobody" a
// wish, "an injured man" a description. What several rules ask of the words around a cue.
import { underWay } from '../../lexicon/effect-words.ts';
import type { Token } from '../../model/reading.ts';
import { isAuxiliary, isBe } from './verbs.ts';
import { Noun, wordOf } from './words.ts';

/** "To protect the harbour", "to help protect it": what somebody is after has not come about. */
export function isPurpose(tokens: readonly Token[], verb: number): boolean {
  if (tokens[verb]!.tag !== 'VB') return false;
  const to = tokens[verb - 1]?.lower === 'help' ? verb - 2 : verb - 1;
  return (
    tokens[to]?.lower === 'to' && !underWay.has(tokens[to - 1]?.lower ?? '') && !tokens[to - 1]?.tag.startsWith('RB')
  );
}

/** Auxiliaries and adverbs between a subject and its verb are no more. */
const SUBJECT_REACH = 5;

/** "The affected workers", "with rising costs", "the area affected by the storm": a participle that only describes. */
export function isDescription(tokens: readonly Token[], at: number): boolean {
  const { tag } = tokens[at]!;
  if (tag !== 'VBN' && tag !== 'VBG' && !tag.startsWith('JJ')) return false;
  const before = tokens[at - 1];
  const beforeNoun = /^(?:NN|JJ)/.test(tokens[at + 1]?.tag ?? '');
  // "Is in no way affected".
  if (tag === 'VBN') for (let i = at - 1; i >= 0 && i > at - SUBJECT_REACH; i--) if (isBe(tokens[i]!)) return false;
  // "The twelve affected by the ruling".
  const counted = before?.tag === 'CD' && tokens[at + 1]?.lower === 'by';
  if (tag === 'VBN' && (before?.tag.startsWith('NN') === true || before?.lower === 'those' || counted)) return true;
  if (!beforeNoun) return false;
  return before?.sentence !== tokens[at]!.sentence || /^(?:DT|JJ|IN|CC|PRP\$|POS|TO|CD|NN)/.test(before.tag);
}

/** "An impact on", "a threat to": a noun that says on whom. */
export function isOnSomething(tokens: readonly Token[], noun: number): boolean {
  return ON.has(tokens[noun + 1]?.lower ?? '');
}
const ON = new Set(['on', 'of', 'for', 'to', 'over', 'upon', 'from', 'in']);

const PRONOUNS = new Set(['he', 'she', 'they', 'i', 'we', 'you', 'who', 'one']);
/** Whether the word before the verb, auxiliaries and adverbs left out, names a person: "she helped", "officials suggested". */
export function hasPersonAsSubject(tokens: readonly Token[], verb: number): boolean {
  const { sentence } = tokens[verb]!;
  for (let i = verb - 1; i >= 0 && i >= verb - SUBJECT_REACH && tokens[i]!.sentence === sentence; i--) {
    const token = tokens[i]!;
    if (token.tag.startsWith('RB') || token.tag === 'MD' || token.lower === 'to' || isAuxiliary(token)) continue;
    return token.tag.startsWith('NNP') || PRONOUNS.has(token.lower) || wordOf(token.form).noun === Noun.human;
  }
  return false;
}

/** Words between a subject and its finite verb: adverbs, a phrase or a clause of its own. */
const VERB_REACH = 4;

/** Whether a finite verb follows, of which what ends here is the subject: "voters fear", "voters in Arden who fear". */
export function isSubject(tokens: readonly Token[], end: number, endToken: number): boolean {
  for (let i = end; i < endToken && i < end + VERB_REACH; i++) {
    const { tag, kind, lower } = tokens[i]!;
    if (kind === 'punctuation' || lower === 'than') return false;
    if (tag === 'VBP' || tag === 'MD' || tag === 'VBD' || tag === 'VBZ') return true;
  }
  return false;
}

const YEAR = /^(?:19|20)\d\d$/;
const ROUGHLY = new Set(['about', 'some', 'around', 'nearly', 'almost', 'over']);

/** "Since 2008, when dozens of weavers were killed", seen from the figure: it stands in the chronicle of that year. */
export function isOfPastYear(tokens: readonly Token[], first: number): boolean {
  const when = ROUGHLY.has(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
  return tokens[when]?.lower === 'when' && tokens[when - 1]?.text === ',' && YEAR.test(tokens[when - 2]?.lower ?? '');
}
