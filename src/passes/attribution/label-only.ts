// What stands before a colon and is no speaker: "Opinion: The ferry must go", "Q: When did it begin?"
import { insideNameAtLabels } from '../../lexicon/name-words.ts';
import { noticeLabels } from '../../lexicon/paper-words.ts';
import { EntityCode, Shape } from './clues.ts';
import { Trait } from './cue-words.ts';
import type { Evidence } from './evidence.ts';
import type { Link } from './link.ts';

export const QUESTIONER: ReadonlySet<string> = new Set(['q', 'question', 'interviewer', 'reporter', 'moderator']);
export const QUOTE_MARKS: ReadonlySet<string> = new Set(['"', '“', '”', "''", '``', '«', '„']);

/** "Q: When did it begin?", "Opinion: The ferry must go", the headline "Okafor: Hero or fool?": nobody reports. */
export function isLabelOnly({ clues }: Evidence, { source, cue }: Link): boolean {
  if (source === null) return false;
  const { tokens, sentences } = clues.reading;
  const colon = cue === null ? source.end : cue.first;
  if (tokens[colon]?.text !== ':') return false;
  const word = tokens[source.first]?.lower ?? '';
  if (source.end - source.first === 1 && (QUESTIONER.has(word) || noticeLabels.has(word))) return true;
  const sentence = sentences[tokens[colon]?.sentence ?? -1];
  if (sentence?.kind === 'headline') return tokens[sentence.endToken - 1]?.text === '?';
  // A label behind a quotation mark is for the rule below: the tagger gives its speaker the paragraphs of the others.
  if (sentence?.firstToken === source.first - 1 && QUOTE_MARKS.has(tokens[source.first - 1]?.text ?? '')) return true;
  return sentence?.firstToken === source.first && isRunInHeading(clues, source.first, colon);
}

/** A longer name has a noun that says what it is: "Society for the Protection of ..." */
const LONGEST_NAME = 3;

/** "Veto Power Impedes Peace: The council ...": words in title case that say something, not somebody. */
function isRunInHeading(
  { reading: { tokens }, shape, entity, traits }: Evidence['clues'],
  first: number,
  colon: number,
): boolean {
  let words = 0;
  let persons = 0;
  let verb = false;
  for (let i = first; i < colon; i++) {
    const { lower, tag, kind } = tokens[i]!;
    if (kind === 'punctuation' || insideNameAtLabels.has(lower)) continue;
    if (shape[i] === Shape.lower) return false;
    words++;
    if (entity[i] === EntityCode.person) persons++;
    verb ||= i > first && /^VB[DZP]?$/.test(tag) && entity[i] !== EntityCode.person;
  }
  if (persons > 0 && !verb) return false;
  const speaks = ((traits[colon - 1] ?? 0) & (Trait.human | Trait.institution)) !== 0;
  return verb || (words > LONGEST_NAME && !speaks);
}
