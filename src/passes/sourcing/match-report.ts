// What a report of a match tells of the match: "Brandt levelled from 25 yards", "They are two points clear". The reporter was
// there, and the score sheet and the table are public.
import { isAboutSport } from '../../language/about-sport.ts';
import { matchWords } from '../../lexicon/match-words.ts';
import type { Token } from '../../model/reading.ts';
import type { SentenceFacts } from './facts.ts';
import type { ArticleContext, TokenRange } from './rule.ts';
import { causal, prediction, rules, stateOfMind } from './rules/index.ts';
import { vagueSource } from './rules/vague-source.ts';

/** What one of these finds nobody has seen from the stand. */
const UNSEEN = [causal, prediction, stateOfMind, vagueSource].map((rule) => rules.indexOf(rule));
/** So many words of the match: one alone may be a figure of speech. */
const LEAST = 2;

const PLAYED = new Set(['won', 'lost', 'dropped', 'drawn', 'winning', 'losing']);

/** "Having lost eight of their last ten". */
function isRun(tokens: readonly Token[], at: number): boolean {
  if (!PLAYED.has(tokens[at]!.lower) || tokens[at + 2]?.lower !== 'of') return false;
  return tokens[at + 1]!.tag === 'CD' && /^(?:its|their|his|her|the)$/.test(tokens[at + 3]?.lower ?? '');
}

/** Whether a sentence outside quotations tells what happened on the pitch or stands in the table. */
export function isOfMatch(
  { sentence: { firstToken, endToken }, finiteVerb, quoted }: SentenceFacts,
  fired: readonly (TokenRange | null)[],
  { reading: { tokens } }: ArticleContext,
): boolean {
  if (finiteVerb < 0 || quoted > 0 || tokens[finiteVerb]!.tag === 'MD' || !isAboutSport(tokens)) return false;
  if (UNSEEN.some((rule) => fired[rule] !== null)) return false;
  let found = 0;
  for (let i = firstToken; i < endToken; i++) {
    if (isRun(tokens, i)) return true;
    if (matchWords.has(tokens[i]!.lower)) found++;
  }
  return found >= LEAST;
}
