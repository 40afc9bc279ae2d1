// Reports of nobody: "reportedly", "it is feared that", "is widely seen as", "is expected to".
import { rememberByForm } from '../../../language/forms.ts';
import { beForms } from '../../../lexicon/auxiliaries.ts';
import { passiveBeliefs, spreadBeliefs } from '../../../lexicon/passive-beliefs.ts';
import { spreadWidely } from '../../../lexicon/small-adverbs.ts';
import { looseFeelings, passiveAsides, stirred } from '../../../lexicon/view-words.ts';
import { LORE, loreEnd } from '../lore.ts';
import { hasMainVerb } from '../stretch.ts';
import { TagGroup, tagGroups } from '../tags.ts';
import { DASHES } from '../words.ts';
import { type AttributionRule, bodyEnd, isCovered, LONGEST_SENTENCE, type RuleFinding } from './rule.ts';

const ADVERBS = new Set(['reportedly', 'purportedly', 'rumoredly']);
/** "It emerged that": nobody has said so. */
const EMERGED = new Set(['emerged', 'emerges', 'transpired', 'transpires']);
/** "It emerged in court on Monday that": so many words on at most. */
const LATEST_THAT = 7;
/** One look at the form tells most words from all of these. */
const opens = rememberByForm(
  ({ lower }) =>
    ADVERBS.has(lower) || stirred.has(lower) || passiveBeliefs.has(lower) || EMERGED.has(lower) || LORE.has(lower),
);
const CONFIDENCE = 0.6;
/** Less in front of the comma is no statement. */
const LEAST_FRONT = 2;

export const vagueReport: AttributionRule = (evidence, covered) => {
  const { clues } = evidence;
  const { tokens, sentences } = clues.reading;
  const found: RuleFinding[] = [];
  for (const sentence of sentences) {
    if (sentence.endToken - sentence.firstToken > LONGEST_SENTENCE) continue;
    let end = -1;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const token = tokens[i]!;
      if (covered[i] === 1 || !opens(token.form) || (clues.quoteSize[i] ?? 0) > 1) continue;
      let first = i;
      let cueEnd = -1;
      if (ADVERBS.has(token.lower)) {
        cueEnd = i + 1;
      } else if (LORE.has(token.lower)) {
        cueEnd = loreEnd(clues, i);
        if (cueEnd < 0) continue;
      } else if (EMERGED.has(token.lower)) {
        first = emergedFrom(i, sentence.firstToken);
        const closing = closingAt(first, i, sentence.firstToken);
        if (closing !== null && !closing.content.some((part) => isCovered(covered, part.first, part.end))) {
          found.push(closing);
          break;
        }
        cueEnd = first < 0 ? -1 : thatBehind(i, sentence.endToken);
        if (cueEnd < 0) continue;
      } else if (stirred.has(token.lower)) {
        if (tokens[i + 1]?.lower === 'by') continue;
        const be = auxiliaryBefore(i, sentence.firstToken);
        if (be <= sentence.firstToken || !looseFeelings.has(tokens[hasBefore(be) ? be - 2 : be - 1]?.lower ?? ''))
          continue;
        first = hasBefore(be) ? be - 2 : be - 1;
        cueEnd = i + 1;
      } else {
        const aside = asideAt(i, sentence.firstToken);
        if (aside !== null && !aside.content.some((part) => isCovered(covered, part.first, part.end))) {
          found.push(aside);
          break;
        }
        const next = passiveBeliefs.get(token.lower);
        // "Seen mainly as".
        const behind = tokens[i + 1]?.lower.endsWith('ly') ? i + 2 : i + 1;
        if (next === undefined || !next.has(tokens[behind]?.lower ?? '') || behind >= sentence.endToken) continue;
        first = auxiliaryBefore(i, sentence.firstToken);
        if (first < 0) continue;
        let spread = false;
        for (let k = first + 1; k < i; k++) if (spreadWidely.has(tokens[k]?.lower ?? '')) spread = true;
        if (spreadBeliefs.has(token.lower) && !spread && tokens[i + 1]?.lower !== 'by') continue;
        if (tokens[i + 1]?.lower === 'by') continue;
        // "It has been argued that".
        if (hasBefore(first)) first--;
        cueEnd = i + 1;
      }
      if (end < 0) end = bodyEnd(evidence, sentence.firstToken, sentence.endToken);
      const [from, to] = betweenDashes(first, sentence.firstToken, end);
      const content = contentAround(first, cueEnd, from, to);
      if (content.length === 0 || content.some((part) => isCovered(covered, part.first, part.end))) continue;
      found.push({
        source: null,
        kind: 'vague',
        cue: { kind: 'cue', first, end: cueEnd },
        content,
        confidence: CONFIDENCE,
      });
      break;
    }
  }
  return found;

  /** Where the verb begins whose subject is "it": "it has since [emerged]"; -1. */
  function emergedFrom(verb: number, start: number): number {
    let first = verb;
    while (first > start && (hasBefore(first) || /^RB/.test(tokens[first - 1]!.tag))) first--;
    return tokens[first - 1]?.lower === 'it' && first > start ? first : -1;
  }

  /** "They had quarrelled for years, it has emerged": said of what stands in front. */
  function closingAt(first: number, verb: number, start: number): RuleFinding | null {
    const comma = first - 2;
    const closes = first >= 0 && tokens[comma]?.text === ',' && /^[,.!?]$/.test(tokens[verb + 1]?.text ?? '.');
    const ends = verb + 1 >= (sentences[tokens[verb]!.sentence]?.endToken ?? 0) - 1;
    if (!closes || !ends || comma - start < LEAST_FRONT) return null;
    // "She was glad when, at last, it emerged": what came up.
    if (first === verb && !hasMainVerb(clues, start, comma)) return null;
    return {
      source: null,
      kind: 'vague',
      cue: { kind: 'cue', first, end: verb + 1 },
      content: [{ kind: 'content', first: start, end: comma }],
      confidence: CONFIDENCE,
    };
  }

  /** The "that" behind a verb, over words that tell when and where; -1. */
  function thatBehind(verb: number, end: number): number {
    for (let i = verb + 1; i < end && i < verb + LATEST_THAT; i++) {
      if (tokens[i]!.lower === 'that' && tokens[i]!.tag !== 'DT') return i;
      if (tokens[i]!.kind === 'punctuation' || tokens[i]!.tag.startsWith('VB')) return -1;
    }
    return -1;
  }

  /** The form of "be" before a participle, over adverbs; -1 when there is none. */
  function auxiliaryBefore(participle: number, firstToken: number): number {
    for (let i = participle - 1; i >= firstToken && i >= participle - 4; i--) {
      const lower = tokens[i]?.lower ?? '';
      if (beForms.has(lower)) return i;
      const adverb =
        lower.endsWith('ly') || spreadWidely.has(lower) || (tagGroups(clues.tag[i] ?? 0) & TagGroup.adverb) !== 0;
      if (!adverb) return -1;
    }
    return -1;
  }

  /** "The master knew, it is alleged, but told nobody": said of both halves. */
  function asideAt(participle: number, start: number): RuleFinding | null {
    const be = auxiliaryBefore(participle, start);
    const it = be < 0 ? -1 : hasBefore(be) ? be - 2 : be - 1;
    const between = /^[,.]$/.test(tokens[participle + 1]?.text ?? '') && tokens[it - 1]?.text === ',';
    if (
      it - 1 - start < LEAST_FRONT ||
      tokens[it]?.lower !== 'it' ||
      !between ||
      !passiveAsides.has(tokens[participle]!.lower)
    )
      return null;
    const { endToken } = sentences[tokens[participle]!.sentence]!;
    const end = bodyEnd(evidence, start, endToken);
    const rest = end - participle - 2 >= LEAST_FRONT ? [{ kind: 'content' as const, first: participle + 2, end }] : [];
    return {
      source: null,
      kind: 'vague',
      cue: { kind: 'cue', first: it + 1, end: participle + 1 },
      content: [{ kind: 'content', first: start, end: it - 1 }, ...rest],
      confidence: CONFIDENCE,
    };
  }

  /** "have been": the form of "have" belongs to the verb too. */
  function hasBefore(be: number): boolean {
    return /^(?:has|have|had)$/.test(tokens[be - 1]?.lower ?? '');
  }

  /** "It may close — [the firm is reportedly in debt] — in May": what stands between two dashes; without them all. */
  function betweenDashes(at: number, start: number, end: number): readonly [number, number] {
    let first = at;
    while (first > start && !DASHES.has(tokens[first - 1]!.text)) first--;
    let last = at;
    while (last < end && !DASHES.has(tokens[last]!.text)) last++;
    return first > start && last < end ? [first, last] : [start, end];
  }

  /** "It is feared that X": X. "X is expected to Y": both halves. */
  function contentAround(first: number, cueEnd: number, start: number, end: number): RuleFinding['content'] {
    const parts = [];
    const impersonal = first === start + 1 && tokens[start]?.lower === 'it';
    // "It stopped its boats after what is believed to be a crash": what the article tells in front.
    if (first > start && !impersonal && tokens[first - 1]?.lower !== 'what')
      parts.push({ kind: 'content' as const, first: start, end: first });
    if (end > cueEnd) parts.push({ kind: 'content' as const, first: cueEnd, end });
    return parts;
  }
};
