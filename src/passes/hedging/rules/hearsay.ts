// alleged, supposed, apparent, reports: hearsay against the plain sense.
import { behindHearsay } from '../../../lexicon/hedge-context.ts';
import { after, asListed, before, type ContextRule, isName, isNounLike, tokenAt, verdict } from '../context.ts';

export const hearsayAdjective: ContextRule = (context) => {
  const next = after(context);
  const cue = context.entry[0];
  if (next === 'to') return verdict(cue === 'supposed' ? 0.08 : 0.4, 'a duty');
  if (cue === 'apparent' && !isNounLike(context, context.end)) return verdict(0.1, 'plain to see');
  if (cue === 'supposed' && !isNounLike(context, context.end)) return verdict(0.4, 'no noun follows');
  if (cue === 'suspected' && !isNounLike(context, context.end)) return verdict(0.5, 'a suspicion');
  return asListed(context, 'before a noun');
};

export const allegation: ContextRule = (context) => {
  if (context.entry[0] === 'allege') return asListed(context, 'an allegation');
  if (after(context) === 'that') return verdict(0.6, 'an allegation');
  return isNounLike(context, context.end) ? asListed(context, 'before a noun') : verdict(0.6, 'an allegation');
};

export const hearsayNoun: ContextRule = (context) => {
  const previous = before(context);
  // "Media reports say": the tagger may take the noun for a verb, but a verb of saying follows only a noun.
  if (tokenAt(context, context.first)?.tag === 'VBZ' && !behindHearsay.has(after(context)))
    return verdict(0.1, 'a verb');
  if (
    previous === 'to' ||
    previous === 'media' ||
    previous === 'press' ||
    previous === 'recent' ||
    previous === 'unconfirmed'
  )
    return verdict(0.6, 'nobody is named');
  if (isName(context, context.first - 1)) return verdict(0.1, 'a named outlet');
  return behindHearsay.has(after(context)) ? asListed(context, 'nobody is named') : verdict(0.25, 'documents');
};
