// What ends the full name of a company behind a bracket or a comma: "Merrin Retail (Group) Co Ltd", "Merrin Foods, Inc.".
// What belongs in `companyTails`: forms of companies in law, as they are written; in `insideTails`: what stands in the
// bracket of such a name; in `plainTails`: what companies have in front of the form or at the end, and are called without.
// Lower case, without full stops. Origin: written for this project. Licence: MIT.
import { wordSet } from './word-list.ts';

export const companyTails = wordSet(
  'co ltd limited inc incorporated corp corporation company plc llc llp lp gmbh bhd pte pty pvt sdn nv ag sa',
);
export const insideTails = wordSet(
  'group holdings holding china asia europe uk usa india singapore malaysia thailand australia hong kong international',
);
export const plainTails = wordSet('group holding holdings bank');
