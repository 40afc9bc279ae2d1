// Texts and their parts: letters, reports, headlines, what they are called and what they do.
// Belongs here: nouns of what can be read, and verbs of papers. Does not: nouns that are sources by themselves
// (source-nouns.ts), periodicals, works of art.
// Origin: written by us. Licence: MIT, as the project.
import { wordSet } from './word-list.ts';

const RECKONINGS = 'account accounts estimate estimates reckoning count counts tally telling';

/** What opens a headline or a notice before a colon and is nobody. */
export const noticeLabels = wordSet(`
  correction opinion video live update updated watch exclusive breaking review editorial commentary explainer factbox
  photos podcast listen read sponsored advertisement note
`);
/** What a paper points to within itself. */
export const partsOfPaper = wordSet(
  'figure figures fig fig. table tables section sections chapter appendix box equation',
);
/** "By most accounts", "by the board's own estimate". */
export const reckonings = wordSet(RECKONINGS, 'reckonings');
/** Words as a thing that somebody uses. */
export const wording = wordSet(`
  word words phrase phrases term terms language expression hashtag label name image metaphor
`);
/** What is written to say something: "wrote a letter that warned". */
export const letters = wordSet(`
  letter letters note message email e-mail post tweet memo report article column editorial statement
`);
/** What one gets back from somebody, and prints below: "I got an email reply from a spokesman." */
export const replies = wordSet('reply response answer email e-mail statement message letter note comment');
/** "By Okafor's own admission, ..." */
export const ownReckonings = wordSet(RECKONINGS, 'admission calculation calculations measure measures');
/** What such a sentence opens with: a text one can read, not a plan, a law or the article itself. */
export const openingTexts = wordSet(`
  email e-mail emails e-mails exchange exchanges letter letters memo memos memorandum message messages note notes
  study report survey poll affidavit complaint indictment lawsuit filing filings transcript deposition diary memoir
  autobiography statement post tweet tweets manifesto ruling dissent call recording
`);
/** In the headline of an interview. */
export const interviewWords = wordSet(`
  interview interviewed interviews q&a conversation talks tells discusses speaks spoke chat answers asked questions
`);
/** What is read or heard is considered in the open. */
export const agenda = wordSet(`
  submission submissions application applications petition petitions appeal appeals motion motions complaint
  complaints amendment amendments evidence request requests
`);
/** What is said, called by its kind. */
export const ownableWords = wordSet(`
  advice answer answers argument assessment comment complaint conclusion explanation instruction message motto opinion
  plea promise reaction rejoinder reply response retort statement verdict view warning word words
`);
/** What a sign does in front of its words. */
export const signReads = wordSet('read reads reading saying said says declaring demanding proclaiming');
/** What is done as they lay down is not what they report: "paid as per the contract". */
export const binding = wordSet(
  'agreement contract treaty deal constitution policy law laws rules rule order orders instructions guidelines custom tradition',
);
