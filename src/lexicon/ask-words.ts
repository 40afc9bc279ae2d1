// Verbs and nouns of asking and of answering: requests, questions, refusals.
// Belongs here: choices of them that one place in a sentence needs. Does not: which verbs report, which speech-verbs.ts and
// its neighbours have.
// Origin: written by us. Licence: MIT, as the project.
import { withEndings, wordSet, wordStems } from './word-list.ts';

/** In front of "for" these do not: "he's called for a vote". */
export const activeBeforeFor = wordSet(
  'called asked argued pushed pressed appealed apologised apologized advocated voted',
);
export const askingStems = wordStems('ask say urg demand call warn complain express seek rais request object');
export const askingStemsOfSomebody = wordStems('ask urg want tell told order beg press call');
/** What is answered, or not. */
export const unansweredRequests = wordSet(`
  request requests question questions inquiry inquiries enquiry enquiries call calls message messages email emails
  letter letters comment
`);
/** Answers that stand alone: "he declined". */
export const curtAnswers = wordSet(
  'refused refuses declined declines agreed agrees disagreed disagrees disagree objected',
);
/** In front of "questions": somebody asks, and nobody doubts. */
export const facingQuestions = wordSet('took with', withEndings('ask answer field tak', '- s e es ed ing'));
/** What a source did not answer. */
export const declinedRequests = wordSet('request requests call calls message messages email emails questions');
/** What is done to whoever is asked, and is no word of theirs: "was grilled about the dam". */
export const questionedHard = wordSet('pressed grilled quizzed peppered bombarded questioned');
/** What one declines to do. */
export const withheldTalk = wordSet('comment elaborate respond speak talk discuss');
/** Of talk that is shunned. */
export const evading = wordSet(
  `avoid avoids avoided avoiding sidestep sidesteps sidestepped sidestepping dodge dodges dodged dodging evade evades
   evaded evading refrain refrains refrained refraining`,
);
/** What they shun: "avoided mentioning him", where "avoided criticising him" is a stand. */
export const shunnedTalk = wordSet(
  'addressing answering mentioning discussing naming commenting speaking talking question questions topic subject issue',
);
