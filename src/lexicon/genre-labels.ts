// What a headline says of its own text in front of a colon: "Analysis: How Okafor won". Belongs here: kinds of text and
// shouts for attention, in lower case. Does not: what one can cite ("report", "study", "poll").
// Origin: written by us. Licence: MIT, as the project.
import { wordSet } from './word-list.ts';

/** Behind a name too: "Forge X2 review: brilliant screen", where "Post analysis: cases double" cites the Post. */
export const namedGenres = wordSet('review preview recap live explained podcast video quiz obituary timeline');

export const genreLabels = wordSet(`
  analysis opinion comment commentary editorial column letter letters explainer explained factbox timeline profile
  feature features interview review preview recap obituary essay exclusive breaking update updated updates live watch
  video videos photos gallery podcast quiz correction background context shock shocking horror outrage scandal bombshell
  revealed alert warning developing urgent poll-tracker long-read longread fact-check perspective viewpoint blog
  claim ruling verdict facts truth bottom-line conclusion spoiler
`);
