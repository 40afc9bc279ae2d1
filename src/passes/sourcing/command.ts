// What bids the reader do something and states nothing: "Do not worry if it rains", "Compare three offers", "Let us hope".
import { imperatives } from '../../lexicon/imperatives.ts';
import type { Token } from '../../model/reading.ts';
import { beginsClause } from './clauses.ts';
import type { SentenceFacts } from './facts.ts';
import type { ArticleContext } from './rule.ts';

const NOT = new Set(['not', "n't"]);
const JOINTS = new Set([',', ';', ':', 'and', 'but', '–', '—', '--', '-']);

/** Whether nothing is stated, outside quotations. */
export function isCommand(facts: SentenceFacts, { reading: { tokens } }: ArticleContext): boolean {
  const { firstWord, lastToken, quoted } = facts;
  const first = tokens[firstWord];
  if (first === undefined || quoted > 0 || tokens[lastToken]?.text === '?') return false;
  if (first.lower === 'do' && NOT.has(tokens[firstWord + 1]?.lower ?? ''))
    // "Don't forget that ..." states it.
    return tokens[firstWord + 2]?.lower !== 'forget';
  if (!imperatives.has(first.lower)) return false;
  // "Identify two reasons": the word may pass for an adjective.
  const bids = first.tag === 'VB' || (first.tag === 'JJ' && OBJECT.test(tokens[firstWord + 1]?.tag ?? ''));
  return bids && !hasSubject(facts, tokens) && !goesOn(facts, tokens);
}

const OBJECT = /^(?:DT|CD|PRP\$)$/;
const WHAT = /^W/;

/** "Call centres are hiring", where "think of the jobs it would save" has a pronoun in front of the verb. */
function hasSubject({ firstWord, finiteVerb }: SentenceFacts, tokens: readonly Token[]): boolean {
  if (finiteVerb < 0) return false;
  // "Explain how the dam failed", "tell us why it did".
  if (WHAT.test(tokens[firstWord + 1]!.tag) || WHAT.test(tokens[firstWord + 2]?.tag ?? '')) return false;
  let subject = finiteVerb - 1;
  while (subject > firstWord && tokens[subject]!.tag.startsWith('RB')) subject--;
  return subject === firstWord || /^(?:NN|CD|VBG|DT$)/.test(tokens[subject]!.tag);
}

/** "Add them up, and the bill is higher": what follows is stated. */
function goesOn({ firstWord, sentence: { endToken } }: SentenceFacts, tokens: readonly Token[]): boolean {
  for (let i = firstWord + 1; i < endToken; i++)
    if (JOINTS.has(tokens[i]!.lower) && beginsClause(tokens, i + 1, endToken)) return true;
  return false;
}
