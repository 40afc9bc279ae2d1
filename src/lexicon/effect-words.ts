// Words of causes, effects and change: what brings something about, what goes up or down, what is under way.
// Belongs here: words around an assertion of effect or trend that make it one, or tell that it is none. Does not: the cues
// themselves, which claim-cues.ts has.
// Origin: written by us. Licence: MIT, as the project.
import { withEndings, wordSet, wordStems } from './word-list.ts';

/** What is nervous and fears nothing. */
export const nerves = wordSet('system systems tissue tissues disorder disorders breakdown');
/** What brings forth what others say, and is no word of its subject's. */
export const prompting = wordSet(
  withEndings('prompt spark trigger fuel provok ignit stok attract', 'e es s ed ing led -'),
);
/** What a thing does without a word, and somebody or a paper with some: "raised fears". */
export const raising = wordSet(withEndings('rais renew reviv eas deepen heighten', 'e es s ed ing'));
/**
 * "Likely to hurt", "has begun to improve": the infinitive tells what is coming or under way, not what somebody is
 * after.
 */
export const underWay = wordSet(`
  likely unlikely expected set poised bound sure certain begun began begins begin beginning continue continues
  continued tends tend tended threatens threatened threatening threaten seems appears seem appear helped helps going
  due
`);
/** What has a cause: a figure that went up or down. */
export const moves = wordSet(`
  decline rise fall increase drop growth loss losses gain jump slump surge shortfall gap difference decrease
`);
export const effectNouns = wordSet(`
  impact impacts effect effects consequence consequences repercussions ramifications implications fallout toll threat
  threats influence benefits disadvantage setback damage harm
`);
/** "Shattered glass", where "shattered lives" tells an effect. */
export const hardThings = wordSet('window windows glass door doors bone bones leg skull');
/** Whoever fights a wrong does not accuse of it. */
export const fightingStems = wordStems(`
  expos fight combat tackl prevent avoid investigat against without curb stop stamp outlaw ban prohibit root risk
  anti probe deter
`);
/** "Strong winds" are measured. */
export const weather = wordSet('wind winds rain rains current currents storm storms gusts');
/** What comes down from the sky. */
export const whatFalls = wordSet('snow snows rain rains hail sleet night darkness dusk');
/** Harm what they befall, though nobody is hurt by a fall of them. */
export const harmingThings = wordSet(`
  loss losses decline fall drop weakness rise slump lack shortage shortages policy policies scandal scandals tariff tariffs
  sanctions strike strikes closure closures cut cuts delay delays competition price prices cost costs sales demand
  recession crisis downturn inflation rate rates ban bans boycott layoffs slowdown uncertainty imports exports
`);
/** "Faced scrutiny", "drew speculation". */
export const facing = wordSet(`
  faced face faces facing drew draws draw drawn sparked raised under widespread growing public
`);
/** "Fell asleep", "rise to power": no measure fell or rose. */
export const fallsInto = wordSet(
  'asleep ill flat silent short in into under victim on off out apart to against up from as',
);
/** "Lost ground", "gaining in popularity": what goes up or down when it is gained or lost. */
export const measures = wordSet(`
  ground support popularity share traction value momentum users members jobs percent % points point confidence trust
  strength influence appeal weight readers viewers subscribers customers population half third quarter
`);

/** What is made where something "generates" it: no effect is claimed. */
export const outputs = wordSet(`
  electricity power energy heat steam watts megawatts gigawatts kilowatts revenue revenues income profit profits sales
  cash images text code data results trends forecasts predictions estimates maps answers
`);
/** What one grows in one's mind: "grew wary". */
export const moods = wordSet(`
  wary weary tired fond suspicious impatient angry concerned worried frustrated anxious bored nervous restless afraid
  desperate confident uneasy
`);
/** "The cause of death was", "the reason for the visit is": a doctor and the visitors have told. */
export const toldCauses = wordSet('death visit call trip delay meeting name absence arrest fire crash');
/** Behind a clause, what came of it: "the dock closed, leaving crews without work". */
export const resulting = wordSet('leaving providing depriving allowing enabling forcing causing costing');
