// Words of polls: who asks, who is asked, what comes out.
// Belongs here: what shows that a sentence or an article tells of a poll. Does not: those polled by kind (polled.ts).
// Origin: written by us. Licence: MIT, as the project.
import { wordSet } from './word-list.ts';

const POLLS = 'poll polls polling survey surveys surveyed respondents pollster pollsters';

/** Words of sources that are a poll, or those whom it asked. */
export const pollWords = wordSet(POLLS, 'polled voters % percent');
/** Of an article's every sentence; "voters" stand in any story of an election. */
export const pollingWords = wordSet(POLLS);
/** What a poll tells. */
export const pollShares = wordSet('% percent percentage point points margin lead leads edge');
