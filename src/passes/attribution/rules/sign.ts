// "Many held placards that read 'Save our shelves'": what is written on a thing, which says it.
import { rememberByForm } from '../../../language/forms.ts';
import { signReads } from '../../../lexicon/paper-words.ts';
import { signNouns } from '../../../lexicon/sign-nouns.ts';
import { type Clues, QuotePlace } from '../clues.ts';
import type { AttributionRule, RuleFinding } from './rule.ts';

const CONFIDENCE = 0.65;
export const BETWEEN = new Set(['that', 'which', ',', 'simply']);
/** "On the door", "outside the hall": so far behind its noun the verb may stand. */
export const REACH = 7;

export const isSign = rememberByForm(({ lower }) => signNouns.has(lower));

export const sign: AttributionRule = ({ clues }, covered) => {
  const { tokens, sentences, quotations } = clues.reading;
  const found: RuleFinding[] = [];
  for (const { firstToken, endToken } of sentences) {
    for (let noun = firstToken; noun + 2 < endToken; noun++) {
      if (!isSign(tokens[noun]!.form) || (clues.quotation[noun] ?? -1) >= 0) continue;
      const verb = verbBehind(noun, endToken);
      const mark = /^[:,]$/.test(tokens[verb + 1]?.text ?? '') ? verb + 2 : verb + 1;
      const quotation = quotations[clues.quotation[mark] ?? -1];
      if (verb < 0 || clues.quotePlace[mark] !== QuotePlace.opening || quotation === undefined) continue;
      if (covered[mark + 1] === 1 || covered[verb] === 1) continue;
      found.push({
        source: { kind: 'source', first: signStart(clues, noun), end: noun + 1 },
        kind: null,
        cue: { kind: 'cue', first: verb, end: verb + 1 },
        content: [
          { kind: 'content', first: mark, end: quotation.closed ? quotation.endToken + 1 : quotation.endToken },
        ],
        confidence: CONFIDENCE,
      });
      noun = quotation.endToken;
    }
  }
  return found;

  function verbBehind(noun: number, end: number): number {
    for (let i = noun + 1; i < Math.min(end - 1, noun + REACH); i++) {
      const { lower, tag } = tokens[i]!;
      if (signReads.has(lower)) return i;
      if (!BETWEEN.has(lower) && !/^(?:IN|DT|NN|JJ)/.test(tag)) return -1;
    }
    return -1;
  }
};

/** "A home-made banner"; "stuck a sign" is no group, whatever its words look like. */
export function signStart({ groupStart, reading: { tokens } }: Clues, noun: number): number {
  for (let i = noun - 1; i >= (groupStart[noun] ?? noun); i--) if (/^(?:DT|PRP\$|CD)$/.test(tokens[i]!.tag)) return i;
  return noun;
}
