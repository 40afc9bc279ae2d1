// Nouns for what somebody says of others and these may deny. Belongs here: what can be true or false ("a charge", "the
// figure"), in the forms that occur. Does not: deeds and things ("a decision", "a plan"), which nobody denies.
// Origin: written by us. Licence: MIT, as the project.
import { wordSet } from './word-list.ts';

/** What accuses or asserts, and can stand before "that": "the claim that the bridge is unsafe". */
const ASSERTIONS = `claim claims allegation allegations accusation accusations suggestion suggestions rumour rumours rumor
   rumors theory theories report reports notion`;

export const assertedNouns = wordSet(ASSERTIONS);

/** What can be denied behind a comma: "..., a charge the firm denies". */
export const deniableNouns = wordSet(
  `${ASSERTIONS} charge charges figure figures account version assertion assertions characterization characterisation
   contention conclusion finding findings notions estimate story description complaint something`,
);

/** And what somebody else says one did: "denied any wrongdoing". */
export const deniedObjects = new Set([...deniableNouns, 'wrongdoing', 'involvement', 'responsibility']);
