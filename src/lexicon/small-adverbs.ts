// Adverbs by where they may stand: beside a verb that reports, inside a hedge, in front of a quality or a result.
// Belongs here: adverbs of time, degree and frequency. Does not: hedges and boosters, which lists of their own have.
// Origin: written by us. Licence: MIT, as the project.
import { wordSet } from './word-list.ts';

/** How far a view of nobody has gone. */
export const spreadWidely = wordSet(`
  widely generally commonly largely often universally popularly usually broadly long already now
`);
export const reportAdverbs = wordSet(`
  again almost already also always anyway apart away back before besides else elsewhere even ever far first forward
  here hence however indeed instead just late later likewise maybe meanwhile moreover never next nevertheless
  nonetheless not now nowadays often once otherwise perhaps rather seldom second so sometimes soon still then there
  therefore third though thus today together tomorrow too twice yesterday yet
`);
/** They may stand between an auxiliary and its verb. */
export const cueAdverbs = wordSet(`
  also now still once long yet then just even ever all both again soon almost quite rather somewhat so very more most
  well far already perhaps too only often
`);
export const betweenModalAndVerb = wordSet("not n't never soon eventually inevitably probably certainly almost");
/**
 * "Is largely the direct result of neglect", "the result of that would be war": what has a cause is or will be; not
 * "read out the result of the vote".
 */
export const beforeResult = wordSet('a the direct partly largely mainly likely also not merely simply');
/** How much of a quality. */
export const degrees = wordSet('too very quite rather far highly extremely particularly especially');
/** They make a rule of what they stand beside. */
export const howOften = wordSet(`
  always never often usually typically generally normally frequently commonly routinely regularly rarely seldom
  invariably mostly
`);
