// Plain claims about what was done to people and how they took it: "was met with dismay", "drove families out of".
import {
  attacks,
  badCompany,
  drivingForms,
  duties,
  livelihoods,
  ofWrongs,
  onlookers,
  reactionNouns,
  reactionsWere,
  receivedHow,
  receptions,
  rife,
  slighting,
  stirring,
  straits,
  warnings,
  waves,
  wrongs,
} from '../../lexicon/plain-claims.ts';
import { type Finder, lowerAt } from './finder.ts';
import { isBe } from './verbs.ts';

const MET = new Set(['met', 'greeted', 'received']);
/** "With a mixture of anger and relief". */
const RECEPTION_REACH = 4;

/** "Was met with dismay", "sent shock waves through the trade": how others took it. */
export const takenBy: Finder = ({ mainVerb, passive, sentence: { endToken } }, tokens) => {
  const verb = lowerAt(tokens, mainVerb);
  const next = lowerAt(tokens, mainVerb + 1);
  if (passive && MET.has(verb) && (next === 'with' || next === 'by')) {
    for (let i = mainVerb + 2; i < endToken && i <= mainVerb + 1 + RECEPTION_REACH; i++)
      if (receptions.has(tokens[i]!.lower)) return { firstToken: mainVerb, endToken: i + 1 };
    return null;
  }
  if (passive || !/^sen(?:d|ds|t)$/.test(verb)) return null;
  const at = next === 'a' ? mainVerb + 2 : mainVerb + 1;
  if (!waves.has(lowerAt(tokens, at))) return null;
  const through = lowerAt(tokens, at + 1) === 'waves' ? at + 2 : at + 1;
  return lowerAt(tokens, through) === 'through' ? { firstToken: mainVerb, endToken: through + 1 } : null;
};

/** "Surprised many", "raised eyebrows", "was well received", "reactions were mixed": how others took it, and none is named. */
export const takenHow: Finder = ({ mainVerb, passive, finiteVerb }, tokens) => {
  const [verb, next] = [lowerAt(tokens, mainVerb), lowerAt(tokens, mainVerb + 1)];
  // "Mixed" may pass for the verb.
  if (isBe(tokens[finiteVerb]!) && reactionsWere.has(lowerAt(tokens, finiteVerb + 1)))
    return reactionNouns.has(lowerAt(tokens, finiteVerb - 1))
      ? { firstToken: finiteVerb - 1, endToken: finiteVerb + 2 }
      : null;
  if (passive) {
    const how = verb === 'received' && receivedHow.has(lowerAt(tokens, mainVerb - 1));
    return how ? { firstToken: finiteVerb, endToken: mainVerb + 1 } : null;
  }
  const stirs = /^rais(?:e[sd]?|ing)$/.test(verb) ? next === 'eyebrows' : stirring.has(verb) && onlookers.has(next);
  return stirs ? { firstToken: mainVerb, endToken: mainVerb + 2 } : null;
};

/** "Has driven young families out of": so far from the verb. */
const DRIVE_REACH = 6;

/** "The tax drove families out of the town", "pushed the firm into debt": what something has done to people. */
export const drivenTo: Finder = ({ mainVerb, passive, opensWithName, firstWord, sentence: { endToken } }, tokens) => {
  if (passive || !drivingForms.has(lowerAt(tokens, mainVerb))) return null;
  // "She drove her children out of the town."
  if (opensWithName || tokens[firstWord]!.tag === 'PRP') return null;
  for (let i = mainVerb + 2; i + 1 < endToken && i <= mainVerb + DRIVE_REACH; i++) {
    const { lower } = tokens[i]!;
    if (lower === 'into' && straits.has(lowerAt(tokens, i + 1))) return { firstToken: mainVerb, endToken: i + 2 };
    if (lower !== 'of' || lowerAt(tokens, i - 1) !== 'out' || !tokens[i - 2]!.tag.startsWith('NNS')) continue;
    for (let k = i + 1; k < endToken && k <= i + 2; k++)
      if (livelihoods.has(tokens[k]!.lower) || tokens[k]!.tag === 'NNP')
        return { firstToken: mainVerb, endToken: i + 1 };
  }
  return null;
};

/** "Theft is rife", "bribes are common in the port". */
export const spread: Finder = ({ finiteVerb, firstWord, mainVerb }, tokens) => {
  if (!isBe(tokens[finiteVerb]!)) return null;
  let at = Math.max(finiteVerb, mainVerb) + 1;
  if (/^RB/.test(tokens[at]?.tag ?? '')) at++;
  const word = lowerAt(tokens, at);
  const range = { firstToken: finiteVerb, endToken: at + 1 };
  if (rife.has(word)) return range;
  if (!ofWrongs.has(word)) return null;
  for (let i = firstWord; i < finiteVerb; i++) if (wrongs.has(tokens[i]!.lower)) return range;
  return null;
};

const COMMITTED = /^(?:committed|perpetrated|ordered|masterminded)$/;

/** "The attack was carried out by rebels": that it was them; in history it stands in books. */
export const committedBy: Finder = ({ passive, mainVerb, finiteVerb, firstWord, years }, tokens) => {
  if (!passive || years > 0) return null;
  const out = lowerAt(tokens, mainVerb) === 'carried' && lowerAt(tokens, mainVerb + 1) === 'out';
  if (!out && !COMMITTED.test(lowerAt(tokens, mainVerb))) return null;
  const by = out ? mainVerb + 2 : mainVerb + 1;
  if (lowerAt(tokens, by) !== 'by') return null;
  for (let i = firstWord; i < finiteVerb; i++)
    if (attacks.has(tokens[i]!.lower)) return { firstToken: finiteVerb, endToken: by + 1 };
  return null;
};

/** "Ignored the repeated warnings". */
const SLIGHT_REACH = 4;

/** "Failed to inspect the bridge", "ignored warnings", "has links to organised crime": it is for those who have looked into it to say. */
export const charged: Finder = ({ mainVerb, sentence: { endToken } }, tokens) => {
  const verb = lowerAt(tokens, mainVerb);
  if (/^fail(?:s|ed)?$/.test(verb) && lowerAt(tokens, mainVerb + 1) === 'to')
    return duties.has(lowerAt(tokens, mainVerb + 2)) ? { firstToken: mainVerb, endToken: mainVerb + 3 } : null;
  if (slighting.has(verb)) {
    for (let i = mainVerb + 1; i < endToken && i <= mainVerb + SLIGHT_REACH; i++)
      if (warnings.has(tokens[i]!.lower)) return { firstToken: mainVerb, endToken: i + 1 };
    return null;
  }
  if (!/^ha(?:s|ve|d)$/.test(verb)) return null;
  for (let i = mainVerb + 1; i + 2 < endToken && i <= mainVerb + 3; i++) {
    if (!/^(?:links|ties|connections)$/.test(tokens[i]!.lower) || !/^(?:to|with)$/.test(tokens[i + 1]!.lower)) continue;
    for (let k = i + 2; k < endToken && k <= i + 4; k++)
      if (badCompany.has(tokens[k]!.lower)) return { firstToken: mainVerb, endToken: k + 1 };
  }
  return null;
};
