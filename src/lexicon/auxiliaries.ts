// Forms of "be", "have" and "do", modal verbs, and what stands among them. One list serves one place in a sentence: a form
// is missing where another reading of it is commoner there ("'s", "am", "got").
// Belongs here: verbs that help another. Does not: verbs with a meaning of their own.
// Origin: written by us. Licence: MIT, as the project.
import { wordSet } from './word-list.ts';

const BE = 'is are was were be been being';
const UNSURE = "if whether not n't could may might should must";

/** Not "am", nor "'s", which is looked at where it stands. */
export const beOrGet = wordSet(BE, "'re got gets get");
export const openingVerbs = wordSet('had has have was were is are would will could should may');
export const beOrHave = wordSet(BE, 'has have had');
/** "Has also appealed", "are appealing". */
export const haveBeforeAppeal = wordSet('has have had is are was were also again repeatedly later then');
export const beHaveDo = wordSet("is are was were has have had 's 're do does did");
export const haveBeDo = wordSet('has have had is are was were do does did');
export const beForms = wordSet(BE, "'s 're");
/** With the first person. */
export const beAndAm = wordSet(BE, "am 's 're");
/** In front of "thinking": "am thinking", where "had critics thinking" tells of critics. */
export const beShortened = wordSet("am is are was were be been 's 're 'm");
/** Verbs that help another. */
export const auxiliaries = wordSet(
  BE,
  `
  am 's 're 'm has have had having 've 'd do does did will would 'll can could may might must shall should
`,
);
/** With a participle they make a passive. */
export const makesPassive = wordSet(BE, "am 's 're 'm get gets got gotten getting");
/** In front of what has not happened, or not yet. */
export const pending = wordSet("will 'll could may might would to not n't yet never");
/** In front of a verb that then accuses nobody. */
export const notAccused = wordSet(UNSURE, 'never would');
/** In front of a verb that then states no effect. */
export const notStated = wordSet(UNSURE, 'to let');
/** "Under the rules, no owner may hold more than a third". */
export const ruling = wordSet('must may can cannot ca shall is are has have need needs');
/** Auxiliaries as the models of attribution know them. */
export const tracedAuxiliaries =
  "have has had do does did be is are was were been being am will would could may might can must shall should 's 've 'd 'll 're 'm get gets got";
