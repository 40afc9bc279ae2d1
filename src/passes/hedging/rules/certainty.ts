// clearly, certainly, always: certainty claimed against manner, limits and other hedges.
import { clearlySeen, negations } from '../../../lexicon/hedge-context.ts';
import { after, asListed, before, type ContextRule, isNounLike, stands, tokenAt, verdict, wordAt } from '../context.ts';

const COMPARED = new Set(['more', 'most', 'less', 'as', 'so', 'too', 'very', 'how']);
const UNSURE = new Set(['if', 'whether', 'almost', 'nearly', 'virtually', 'probably', 'perhaps', 'maybe']);

/** "Nobody knows yet for certain": so far from the denial. */
const SAID = 4;
const NEVER: ReadonlySet<string> = new Set([...negations, 'cannot', 'hard', 'difficult', 'impossible', 'too']);

const CONDITIONS = new Set(['if', 'unless', 'until', 'whether', 'when']);
/** How far before "we are sure" the condition may stand. */
const ASIDE = 4;

export const certainty: ContextRule = (context) => {
  if (COMPARED.has(before(context))) return verdict(0.2, 'a degree');
  // "Cannot say for certain."
  if (context.entry[0] === 'for sure' && stands(context, NEVER, context.first - SAID, context.first))
    return verdict(0.1, 'negated');
  if (
    context.entry[0] === 'for sure' &&
    wordAt(context, context.end - 1) === 'certain' &&
    isNounLike(context, context.end)
  )
    return verdict(0.05, 'certain ones');
  if (context.entry[0] === 'indeed' && context.first === context.start)
    return verdict(0.45, 'a link to the sentence before');
  if (negations.has(before(context)) && context.entry[0] !== 'no doubt') return verdict(0.1, 'negated');
  if (clearlySeen.has(after(context)) && context.entry[0] === 'clearly') return verdict(0.2, 'manner');
  if (UNSURE.has(before(context))) return verdict(0.2, 'itself hedged');
  if (context.entry[0] === 'I am certain' && stands(context, CONDITIONS, context.first - ASIDE, context.first))
    return verdict(0.2, 'inside a condition');
  if (
    context.entry[0] === 'clearly' &&
    tokenAt(context, context.end)?.kind !== 'word' &&
    context.first !== context.start
  )
    return verdict(0.4, 'manner');
  return asListed(context, 'certainty claimed');
};

export const always: ContextRule = (context) => {
  if (negations.has(before(context)) || before(context) === 'almost') return verdict(0.1, 'negated or limited');
  return asListed(context, 'a claim without exception');
};
