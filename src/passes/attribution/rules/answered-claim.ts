// "Rumours that the mill would close were dismissed by the mayor": who answers a claim of nobody, and which.
import { rememberByForm } from '../../../language/forms.ts';
import { beOrHave } from '../../../lexicon/auxiliaries.ts';
import { deniableNouns } from '../../../lexicon/claim-nouns.ts';
import { denied } from '../../../lexicon/denials.ts';
import { afterBe } from '../repair/be.ts';
import { agentEnd } from '../repair/passive.ts';
import { hasFinite } from '../stretch.ts';
import { type AttributionRule, canSpeak, LONGEST_SENTENCE, type RuleFinding } from './rule.ts';

const CONFIDENCE = 0.7;
/** "But persistent rumours": so near the head of its sentence the claim stands. */
const LONGEST_OPENING = 4;

const answers = rememberByForm(({ lower }) => denied.has(lower));

export const answeredClaim: AttributionRule = ({ clues }, covered) => {
  const { tokens, sentences } = clues.reading;
  const found: RuleFinding[] = [];
  for (const { kind, firstToken, endToken } of sentences) {
    if ((kind !== 'paragraph' && kind !== 'list-item') || endToken - firstToken > LONGEST_SENTENCE) continue;
    for (let i = firstToken + 3; i + 1 < endToken; i++) {
      if (!answers(tokens[i]!.form) || covered[i] === 1 || tokens[i + 1]!.lower !== 'by') continue;
      const noun = claimAt(firstToken, endToken);
      if (noun < 0 || !afterBe(clues, i, i)) break;
      let first = i;
      while (first > noun + 1 && (beOrHave.has(tokens[first - 1]!.lower) || tokens[first - 1]!.tag === 'RB')) first--;
      const end = agentEnd(clues, i + 2);
      // "Claims that were denied by the board": the clause is about the claims themselves.
      if (!hasFinite(clues, noun, first) || end <= i + 2 || !canSpeak(clues, i + 2, end)) break;
      found.push({
        source: { kind: 'source', first: i + 2, end },
        kind: null,
        cue: { kind: 'cue', first, end: i + 1 },
        content: [{ kind: 'content', first: firstToken, end: first }],
        confidence: CONFIDENCE,
      });
      break;
    }
  }
  return found;

  /** The noun of a claim told in a clause, near the head of the sentence; -1 where none stands. */
  function claimAt(first: number, end: number): number {
    for (let i = first; i < Math.min(end - 2, first + LONGEST_OPENING); i++)
      if (deniableNouns.has(tokens[i]!.lower) && tokens[i + 1]!.lower === 'that') return i;
    return -1;
  }
};
