// Places without a name, and the words in front of them: towns and their parts, streets, where something lies.
// Belongs here: nouns of places, prepositions and adverbs of place. Does not: names of places, and heads of such names
// (name-heads.ts).
// Origin: written by us. Licence: MIT, as the project.
import { wordSet, wordStems } from './word-list.ts';

const WHERE = 'on in inside behind at near outside beside';
const TOWNS = 'city town port island country state';

/** In front of where something was found. */
export const whereFound = wordSet(WHERE, 'under');
/** Where a crowd is when it calls for something. */
export const whereGathered = wordSet(WHERE, 'through across into around');
/** They open a phrase that tells where somebody was. */
export const wherePerson = wordSet(WHERE, 'before');
/** Places and trades of which something is the first or the last. */
export const scopes = wordSet(`
  country world coast region city town county state continent island nation valley district industry trade market
  sector planet
`);
/** What is breached when it gives way, and no rule with it. */
export const barriers = wordSet(
  'border fence wall walls dam dams levee levees barrier barricade perimeter dyke dykes hull gate gates defences defenses line lines',
);
/** "Beneath the square lies a tunnel": the place comes first. */
export const placeFirst = wordSet(`
  underground beneath below behind above beyond ahead nearby inside outside underneath there here
`);
/** Units in which it is told how far off a place is. */
export const distances = wordSet('mile miles km kms kilometres kilometers metres meters yards feet');
/** And whence, or in which direction. */
export const wherefromStems = wordStems(`
  from away off north south east west inland outside up down apart across long wide deep high tall
`);
/** "The old quarter" of a town. */
export const townQuarters = wordSet(
  'old latin french jewish muslim christian armenian historic medieval ancient poorer poor',
);
/** "A town of 5,000": what has so and so many inhabitants, as the census says. */
export const settlements = wordSet(TOWNS, 'village hamlet parish suburb municipality settlement nation');
/** How large or old a place is, is on the map: "the country's second-largest city". */
export const mapped = wordSet(TOWNS, 'lake river mountain province county continent desert');
/** "Grows in": a plant. */
export const growsWhere = wordSet('in on at near along nowhere only wild there here up');
/** Places that are seen to be full or empty. */
export const squares = wordSet('street streets square squares roads shops pavements beach beaches centre center');
/** And how they look. */
export const sceneStates = wordSet('calm quiet silent empty deserted peaceful busy crowded packed');
