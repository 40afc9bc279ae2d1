// "It is not known how many died", "the cause is unclear": who says that a question is open says nothing that a source
// could be named for, and points at nobody.
import type { SentenceFacts } from './facts.ts';
import type { ArticleContext } from './rule.ts';
import { isBe } from './verbs.ts';

const OPEN = new Set(['unclear', 'unknown', 'uncertain']);
const SETTLED = new Set(['known', 'clear', 'certain']);
/** Of what nobody has heard. */
const REPORTED = new Set(['reported', 'known', 'recorded']);
const NOT = new Set(['not', "n't"]);
const REMAIN = new Set(['remain', 'remains', 'remained']);
/** "Was still not immediately clear": so many words at most behind the verb. */
const REACH = 4;

/** Whether the main clause says that something is not known, outside quotations. */
export function isOpenQuestion(facts: SentenceFacts, { reading: { tokens } }: ArticleContext): boolean {
  const { finiteVerb, quoted, sentence } = facts;
  const verb = tokens[finiteVerb];
  if (quoted > 0 || verb === undefined) return false;
  // "No deaths have been reported."
  if (tokens[sentence.firstToken]!.lower === 'no' && REPORTED.has(tokens[facts.mainVerb]?.lower ?? '')) return true;
  // "Whether the wells are to blame is disputed."
  if (tokens[sentence.firstToken]!.lower === 'whether' && isDisputed(facts, tokens)) return true;
  if (!(isBe(verb) || REMAIN.has(verb.lower))) return false;
  let negated = false;
  for (let i = finiteVerb + 1; i < sentence.endToken && i <= finiteVerb + REACH; i++) {
    const { lower, tag } = tokens[i]!;
    if (OPEN.has(lower)) return true;
    // "Is not known for his patience" tells his fame.
    if (SETTLED.has(lower)) return negated && tokens[i + 1]?.lower !== 'for' && tokens[i + 1]?.lower !== 'as';
    if (NOT.has(lower)) negated = true;
    else if (tag !== 'RB') return false;
  }
  return false;
}

const DISPUTED = new Set(['disputed', 'debated', 'contested', 'unclear', 'unknown', 'uncertain', 'open']);

/** Whether the sentence ends with saying so. */
function isDisputed({ sentence }: SentenceFacts, tokens: ArticleContext['reading']['tokens']): boolean {
  let last = sentence.endToken - 1;
  while (last > sentence.firstToken && tokens[last]!.kind === 'punctuation') last--;
  return (
    DISPUTED.has(tokens[last]!.lower) &&
    (tokens[last - 1]?.tag.startsWith('VB') === true || tokens[last - 1]?.tag === 'RB')
  );
}
