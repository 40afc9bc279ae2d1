// clearly, certainly, always: certainty claimed against manner, limits and other hedges.
import { after, asListed, before, type ContextRule, NEGATIONS, tokenAt, verdict } from '../context.ts';

const MANNER = new Set('visible audible marked labeled labelled legible stated defined written seen heard'.split(' '));
const UNSURE = new Set(['if', 'whether', 'almost', 'probably', 'perhaps', 'maybe']);

export const certainty: ContextRule = (context) => {
  if (NEGATIONS.has(before(context)) && context.entry[0] !== 'no doubt') return verdict(0.1, 'negated');
  if (MANNER.has(after(context)) && context.entry[0] === 'clearly') return verdict(0.2, 'manner');
  if (UNSURE.has(before(context)) && context.entry[0] !== 'almost certainly') return verdict(0.2, 'itself hedged');
  if (
    context.entry[0] === 'clearly' &&
    tokenAt(context, context.end)?.kind !== 'word' &&
    context.first !== context.start
  )
    return verdict(0.4, 'manner');
  return asListed(context, 'certainty claimed');
};

export const always: ContextRule = (context) => {
  if (NEGATIONS.has(before(context)) || before(context) === 'almost') return verdict(0.1, 'negated or limited');
  return asListed(context, 'a claim without exception');
};
