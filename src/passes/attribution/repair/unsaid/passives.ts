// Participles of what happens to somebody or something: "has not been seen", "hit by high costs", "the sanctions announced last week".
import { questionedHard } from '../../../../lexicon/ask-words.ts';
import { lookedAt } from '../../../../lexicon/passive-beliefs.ts';
import { established } from '../../../../lexicon/study-words.ts';
import { harmed } from '../../../../lexicon/unsaid-deeds.ts';
import { Shape } from '../../clues.ts';
import { Trait } from '../../cue-words.ts';
import type { Draft } from '../../draft.ts';
import type { Evidence } from '../../evidence.ts';
import type { Segment } from '../../segments.ts';
import { holdsQuotation } from '../../stretch.ts';
import { FINITE } from '../../tags.ts';
import { afterBe } from '../be.ts';

/** Of the senses, and only with these a report: "was seen as a failure", "is known to drink", "was seen by many". */
const SENSED = new Set(['seen', 'heard', 'viewed', 'watched', 'spotted']);
const OPINION = new Set(['as', 'to', 'by', 'that']);

/** "Was seen [by a doctor] at three": examined, where "was seen by many as" tells a view. */
function isSeenBySomebody(clues: Evidence['clues'], last: number, from: number): boolean {
  const { tokens, sentences } = clues.reading;
  const by = tokens[last]!.lower === 'by' ? last : last + 1;
  if (
    tokens[by]?.lower !== 'by' ||
    !SENSED.has(tokens[by - 1]?.lower ?? '') ||
    !/^an?$/.test(tokens[by + 1]?.lower ?? '')
  )
    return false;
  const { endToken } = sentences[tokens[last]!.sentence]!;
  for (let i = by + 2; i < endToken; i++) if (OPINION.has(tokens[i]!.lower)) return false;
  return afterBe(clues, by - 1, from);
}

/** "Selim has not been seen in public": nobody's view of him. */
export function isBarePassive({ clues }: Evidence, { cue, source, content }: Draft): boolean {
  if (cue === null) return false;
  const { tokens } = clues.reading;
  const last = cue.end - 1;
  if (isSeenBySomebody(clues, last, cue.first)) return true;
  // "Less is known about the north".
  if (source === null && tokens[last]!.lower === 'about' && tokens[last - 1]?.lower === 'known')
    return content.every((part) => !holdsQuotation(clues, part.first, part.end));
  if (source !== null && source.first > cue.first) return false;
  // "Several routes were considered because of the cost".
  if (tokens[last]!.lower === 'considered' && lookedAt.has(tokens[cue.end]?.lower ?? '.'))
    return afterBe(clues, last, cue.first);
  // "Seen mainly as".
  const next = tokens[cue.end]?.lower.endsWith('ly') ? cue.end + 1 : cue.end;
  if (!SENSED.has(tokens[last]?.lower ?? '') || OPINION.has(tokens[next]?.lower ?? '')) return false;
  return afterBe(clues, last, cue.first);
}

/** "Announced on Monday by the council in May have had": so long may the participle's phrase be. */
const LONGEST_RELATIVE = 8;

/** Time, place or agent: "last week", "on Monday by the council". */
const PHRASE = new Set(['JJ', 'NN', 'NNP', 'IN', 'DT', 'CD', 'RB']);

/** "The estimates reported here", "the terms used above": the article points at itself. */
const HERE = new Set(['here', 'above', 'below', 'herein']);

/** "The sanctions announced last week have had no effect": a participle behind a thing that speaks to nobody. */
export function isReducedRelative({ clues }: Evidence, { cue, source, content }: Draft): boolean {
  if (cue === null || source === null || source.end !== cue.first || cue.end - cue.first > 1) return false;
  const { tokens, sentences } = clues.reading;
  // "According to emails disclosed in a lawsuit".
  if (tokens[source.first - 2]?.lower === 'according' && content.length === 0) return tokens[cue.first]!.tag === 'VBN';
  if (!/(?:ed|en|wn|de|nt|id|ght)$/.test(tokens[cue.first]?.lower ?? '')) return false;
  if (HERE.has(tokens[cue.end]?.lower ?? '')) return true;
  // "The only ones known to fly there".
  if (tokens[cue.first]!.lower === 'known') return true;
  // "63 percent said", "the fund predicted that" have their subject before them.
  if (tokens[cue.first]!.lower === 'said' || tokens[cue.end]?.lower === 'that') return false;
  const named = Trait.human | Trait.institution | Trait.document | Trait.sayingNoun;
  const speaker = named | Trait.vague | Trait.pronoun;
  for (let i = source.first; i < source.end; i++) {
    // "Most of the lamps offered have gone", "all 60 cases reported in May were mild": how many makes them nobody.
    const traits = i === source.end - 1 ? speaker : named;
    if ((clues.entity[i] ?? 0) !== 0 || ((clues.traits[i] ?? 0) & traits) !== 0) return false;
    if (clues.shape[i] === Shape.capital && i > source.first) return false;
  }
  if (!(tokens[source.end - 1]?.tag ?? '').startsWith('NN')) return false;
  const end = Math.min(sentences[tokens[cue.first]?.sentence ?? 0]?.endToken ?? 0, cue.end + LONGEST_RELATIVE);
  for (let i = cue.end; i < end; i++) {
    const tag = tokens[i]?.tag ?? '';
    // A verb without a subject of its own: the main verb of the thing.
    if (tag === 'VBZ' || tag === 'VBP' || tag === 'VBD' || tag === 'MD') return i > cue.end || tag !== 'VBD';
    if (!PHRASE.has(tag)) return false;
  }
  return false;
}

/** "The crew {would be expected} to put on fat": what they would have to do. */
export function isRequired({ clues }: Evidence, { cue }: Draft): boolean {
  const { tokens } = clues.reading;
  if (cue === null || tokens[cue.end - 1]!.lower !== 'expected' || tokens[cue.end]?.tag !== 'TO') return false;
  if (tokens[cue.end - 2]?.lower !== 'be' || tokens[cue.end - 3]?.lower !== 'would') return false;
  const who = tokens[cue.end - 4];
  if (who?.tag !== 'NNS') return false;
  return ((clues.traits[who.index] ?? 0) & Trait.human) !== 0 || /(?:naut|ist|ee)s$/.test(who.lower);
}

const CONDITIONS = new Set(['if', 'once', 'unless', 'until']);
/** So far behind it stands the participle of the clause: "if the worst fears of the board are confirmed". */
const LONGEST_CONDITION = 10;

/** "If the suspicions are confirmed": by nobody so far. */
export function isCondition({ clues }: Evidence, { cue, source }: Draft): boolean {
  const { tokens } = clues.reading;
  if (cue === null || source !== null || !established.has(tokens[cue.end - 1]!.lower)) return false;
  if (!afterBe(clues, cue.end - 1, cue.first)) return false;
  for (let i = cue.first - 1; i >= Math.max(0, cue.first - LONGEST_CONDITION); i--) {
    if (CONDITIONS.has(tokens[i]!.lower)) return true;
    if (tokens[i]!.kind === 'punctuation' || FINITE.has(tokens[i]!.tag)) return false;
  }
  return false;
}

const BLOWS = new Set(['hit', 'struck', 'battered', 'rocked', 'hurt']);

/** "Was grilled about the dam": asked by others; "were killed defending it": what they were at. */
function isAtOthersHands(clues: Evidence['clues'], { first, end }: Segment): boolean {
  const { tokens } = clues.reading;
  for (let i = first; i < end; i++) {
    const { lower } = tokens[i]!;
    if (questionedHard.has(lower)) return tokens[end - 1]!.lower !== 'by' && afterBe(clues, i, first);
    if (i === end - 2 && tokens[end - 1]!.tag === 'VBG' && harmed.has(lower)) return true;
  }
  return false;
}

/** "Carmakers have been hit by high costs", "a clerk accused of theft": what happens to them. */
export function isSuffered({ clues }: Evidence, { cue, source, content }: Draft): boolean {
  const { tokens } = clues.reading;
  const lower = (i: number): string => tokens[i]?.lower ?? '';
  if (cue === null || source === null || source.first > cue.first) return false;
  const participle = cue.end - 2;
  const behind = content.at(-1)?.end ?? cue.end;
  // "Brandt, asked about the fire by reporters, said ...": the question is theirs.
  const aside = lower(cue.first - 1) === ',' && lower(behind) === ',' && source.end >= cue.first - 1;
  if (aside && lower(cue.first) === 'asked' && /^VB[DZP]$|^MD$/.test(tokens[behind + 1]?.tag ?? '')) return true;
  if (lower(cue.end - 1) === 'by' && BLOWS.has(lower(participle))) return true;
  if (isAtOthersHands(clues, cue)) return !content.some(({ first, end }) => holdsQuotation(clues, first, end));
  // "The man credited with the find".
  const credited = source.end === cue.first && lower(cue.first) === 'credited' && lower(cue.first + 1) === 'with';
  return credited || (lower(cue.first) === 'accused' && lower(cue.first + 1) === 'of');
}

const AUTHORED = new Set(['written', 'authored', 'penned', 'composed', 'directed', 'edited']);

/** "Most of the stories were written by men": who made a thing. */
export function isCredit({ clues }: Evidence, { cue }: Draft): boolean {
  const { tokens } = clues.reading;
  const lower = (i: number): string => tokens[i]?.lower ?? '';
  if (cue === null) return false;
  const participle = lower(cue.end - 1) === 'by' ? cue.end - 2 : cue.end - 1;
  return AUTHORED.has(lower(participle)) && lower(participle + 1) === 'by' && afterBe(clues, participle, cue.first);
}
