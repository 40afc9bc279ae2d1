// Occasions and papers on and in which somebody says something: "called for a new pier in a statement".
// Belongs here: singular nouns of what is spoken, written or sent by one speaker, and of meetings where one speaks. Does not:
// papers that others write about somebody ("review", "report").
// Origin: written by us. Licence: MIT, as the project.
import { wordSet } from './word-list.ts';

export const occasions = wordSet(`
  interview statement speech briefing email e-mail tweet podcast address sermon broadcast diatribe tirade monologue
  op-ed letter message memo post video livestream rally stop conference hearing forum debate appearance visit
`);

/** In several of them at once: "in comments to the Post". */
export const occasionsInPlural = wordSet('comments remarks interviews tweets emails messages');
