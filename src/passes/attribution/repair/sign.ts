// "Said Brandt, holding up a sign that read 'never again'": the sign reads so, whoever holds it.
import { signReads } from '../../../lexicon/paper-words.ts';
import { type Clues, QuotePlace } from '../clues.ts';
import type { Draft } from '../draft.ts';
import type { Evidence } from '../evidence.ts';
import { BETWEEN, isSign, REACH, signStart } from '../rules/sign.ts';

export function mendSign({ clues }: Evidence, draft: Draft): Draft {
  const { cue } = draft;
  if (cue === null) return draft;
  const { tokens } = clues.reading;
  const mark = openingMark(clues, draft);
  const verb = /^[:,]$/.test(tokens[mark - 1]?.text ?? '') ? mark - 2 : mark - 1;
  if (verb < 1 || !signReads.has(tokens[verb]!.lower)) return draft;
  let noun = verb - 1;
  while (noun > verb - REACH && noun > 0 && !isSign(tokens[noun]!.form)) {
    const { lower, tag, sentence } = tokens[noun]!;
    if ((!BETWEEN.has(lower) && !/^(?:IN|DT|NN|JJ|WDT)/.test(tag)) || sentence !== tokens[verb]!.sentence) return draft;
    noun--;
  }
  if (!isSign(tokens[noun]!.form) || tokens[noun]!.sentence !== tokens[verb]!.sentence) return draft;
  const first = signStart(clues, noun);
  return {
    ...draft,
    source: draft.source?.first === first ? draft.source : { kind: 'source', first, end: noun + 1 },
    cue: { ...cue, first: verb, end: verb + 1 },
    content: draft.content.flatMap((part) =>
      part.end <= mark ? [] : [{ ...part, first: Math.max(part.first, mark) }],
    ),
  };
}

/** The first opening quotation mark behind the cue in what is said, or -1: "a sign on [the gate reading '...']". */
function openingMark({ quotePlace }: Clues, { cue, content }: Draft): number {
  const what = content.find(({ first }) => first >= cue!.end);
  for (let i = what?.first ?? 0; i < (what?.end ?? 0); i++) if (quotePlace[i] === QuotePlace.opening) return i;
  return -1;
}
