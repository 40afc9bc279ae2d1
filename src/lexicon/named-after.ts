// What is called after somebody. Lower case.
// What belongs here: in `PRIZES` what a prize is called behind a name, in `AFTER_PRIZES` what stands behind the name alone
// of a prize that the article has ("an Anna Harker winner"), in `AILMENTS` what is called after who had or found it.
// Origin: written for this project. Licence: MIT.
import { wordSet } from './word-list.ts';

export const PRIZES = wordSet('award awards prize prizes trophy medal medals');
export const AFTER_PRIZES = wordSet(
  'winner winners vote votes voting ballot race finish finishes contender contenders',
);
export const AILMENTS = wordSet('disease syndrome lymphoma palsy chorea sarcoma');
