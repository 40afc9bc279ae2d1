// "The pier was called 'a disgrace' by Lena Brandt": a passive that names or judges, which the tagger overlooked.
import { rememberByForm } from '../../../language/forms.ts';
import { viewParticiples } from '../../../lexicon/assessments.ts';
import { namingParticiples } from '../../../lexicon/naming-participles.ts';
import { QuoteSize } from '../clues.ts';
import { lateAgent } from '../late-agent.ts';
import { afterBe } from '../repair/be.ts';
import { type AttributionRule, LONGEST_SENTENCE, type RuleFinding } from './rule.ts';

const CONFIDENCE = 0.7;

const names = rememberByForm(({ lower }) => viewParticiples.has(lower) || namingParticiples.has(lower));

export const lateAgentRule: AttributionRule = ({ clues }, covered) => {
  const { tokens, sentences } = clues.reading;
  const found: RuleFinding[] = [];
  for (const { kind, firstToken, endToken } of sentences) {
    if ((kind !== 'paragraph' && kind !== 'list-item') || endToken - firstToken > LONGEST_SENTENCE) continue;
    for (let i = firstToken + 2; i < endToken - 2; i++) {
      if (!names(tokens[i]!.form) || covered[i] === 1 || (clues.quoteSize[i] ?? 0) > QuoteSize.short) continue;
      const first = beBefore(i, firstToken);
      const agent = first < 0 ? null : lateAgent(clues, i, endToken);
      if (agent === null) continue;
      found.push({
        source: agent,
        kind: null,
        cue: { kind: 'cue', first, end: i + 1 },
        content: [
          { kind: 'content', first: firstToken, end: first },
          { kind: 'content', first: i + 1, end: agent.first - 1 },
        ],
        confidence: CONFIDENCE,
      });
      break;
    }
  }
  return found;

  /** Where "was", "has been" begins that makes the participle a passive; -1 where none does. */
  function beBefore(participle: number, start: number): number {
    if (!afterBe(clues, participle, participle)) return -1;
    let first = participle;
    while (first > start + 1 && /^(?:VB|RB|MD)/.test(tokens[first - 1]!.tag)) first--;
    return first > start ? first : -1;
  }
};
