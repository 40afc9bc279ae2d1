// Words of thought, feeling and judgement: what somebody holds, hopes or fears, and what is held by nobody in particular.
// Belongs here: verbs, participles and adjectives of the mind. Does not: verbs of saying (saying-words.ts), feelings that
// nobody can have seen (unseen-deeds.ts).
// Origin: written by us. Licence: MIT, as the project.
import { wordSet, wordStems } from './word-list.ts';

/** In front of "to" these do: "she's expected to", where "she's promised to" has the sense of "has". */
export const passiveBeforeTo = wordSet(`
  expected believed thought said supposed known told asked urged ordered invited advised reported understood
`);
/** With "it is" or "is ... to" they tell what is thought, of nobody. */
export const believedPassives = wordSet(`
  expected believed thought considered seen viewed regarded known feared hoped estimated supposed understood
  perceived projected assumed presumed intended deemed rumored rumoured suspected
`);
/** What one does to a plan: with a thing for its object, so that the next verb is that of the main clause. */
export const sideTakingStems = wordStems(`
  back support oppos endors critici reject defend prais attack condemn welcom champion sponsor
`);
/** Behind "some may", "you might": what nobody has said. */
export const imaginedThoughts = wordSet('say think ask wonder argue assume expect imagine believe suppose conclude');
/** Behind "few would", "no one could". */
export const imaginedObjections = wordSet(
  'argue deny dispute disagree doubt quarrel begrudge object blame question complain',
);
export const feeling = wordSet(`
  feel feels felt think thinks thought want wants wanted hope hopes hoped fear fears feared believe believes believed
  knew knews know knows
`);
/** Behind "will", what a writer foresees and nobody has said. */
export const foreseenReactions = wordSet(`
  deplore dismiss condemn denounce resent bristle scoff sneer cheer applaud rejoice grumble lament regret mourn decry
  protest
`);
/** Behind "would" and "would be", what a writer supposes somebody has in mind; "would like" and "would want" are wishes. */
export const outlook = wordSet('expect hope hoping expecting looking aiming praying dreaming wondering');
/** "They have a duty to warn us". */
export const duties = wordSet('duty obligation responsibility');
/** What one may or may not say, where "it is ready to say" tells of a body. */
export const sayableWhen = wordSet(`
  safe fair hard difficult easy impossible early soon tempting useful unfair wrong right reasonable worth premature
  enough important interesting essential crucial vital
`);
/** "Find it hard to believe" tells a view, "find it hard to pay" none. */
export const hardToBelieve = wordSet('believe accept understand imagine see think say credit fathom');
/** "Questions were raised", "fears are growing": feelings of nobody. */
export const looseFeelings = wordSet(`
  question questions concern concerns doubt doubts fear fears suspicion suspicions worries objections alarm alarms
  complaints speculation calls rumors rumours criticism hopes
`);
/** What becomes of them. */
export const stirred = wordSet(`
  raised voiced expressed cast growing mounting rising swirling circulating renewed sparked fuelled fueled heard
  aired
`);
/** Between commas: "it is alleged". */
export const passiveAsides = wordSet(
  'alleged claimed said believed thought understood feared reported rumoured rumored hoped',
);
/** "It is best to": advice of whoever writes. */
export const advisable = wordSet(`
  best better advisable beneficial wise useful helpful important necessary desirable reasonable worth easy good
  tempting essential possible
`);
/** Whoever is said to have done so has spoken. */
export const voicedJudgements = wordSet(`
  criticised criticized praised condemned denounced attacked commended rebuked thanked welcomed endorsed
`);
export const linkingVerbs = wordSet('seems seem seemed looks look looked tastes tasted feels felt');
/** "They should be home by noon", "we should see rain": expected, not asked for. */
export const expectedNotAsked = wordSet('be have get see know find arrive reach end finish expect');
/** What somebody likes or keeps doing. */
export const likings = wordSet('likes like liked loves love loved used tends tended continues continued');
/** "A popular uprising" is one of the people. */
export const popularThings = wordSet(`
  uprising uprisings revolt revolts revolution vote votes support assembly referendum mandate sovereignty front
  movement consent
`);
/** Behind these stands what somebody hopes, fears or believes. */
export const hoping = wordSet(`
  hope hopes hoped hoping fear fears feared fearing believe believes believed believing expect expects expected
  expecting think thinks thinking thought want wants worry worries worried worrying doubt doubts confident convinced
  bet bets betting gamble gambles gambling
  afraid
`);
/** "Her preferred route", "the intended effect": a participle in front of a noun tells nothing of anybody. */
export const describingParticiples = wordSet(`
  preferred desired intended expected loved trusted hated perceived wanted favored favoured anticipated forgotten
  known
`);
/** Behind "is", "are widely": a view of nobody. */
export const vagueBeliefs = wordSet(`
  considered believed thought seen regarded viewed feared rumored rumoured expected hailed perceived
`);
/** What goes round and is nobody's in particular: "there is talk of". */
export const notions = wordSet(`
  notion speculation rumor rumors rumour rumours rumblings suspicion suspicions belief perception fear fears concern
  concerns worry worries talk consensus calls allegations reports
`);
/** "Serious questions were raised". */
export const looseDoubts = wordSet('questions doubts concerns eyebrows suspicions fears objections');
/** Why somebody did a thing: "because they feared a flood". */
export const minds = wordSet('envisioned feared hoped thought believed expected assumed suspected considered worried');
/** What a firm does that has made up its mind; "to" follows. */
export const planVerbs = wordSet('plans intends hopes aims expects proposes planned intended hoped aimed expected');
/** "The company", spoken of again. */
export const businesses = wordSet(
  'company firm group bank airline carrier retailer insurer chain maker carmaker automaker manufacturer operator utility brewer bakery yard broadcaster publisher',
);
/** How people stand to what may be: the clause behind tells what they doubt, hope or fear. */
export const attitudes = wordSet(
  'skeptical sceptical hopeful confident optimistic pessimistic doubtful convinced worried concerned adamant unsure afraid fearful',
);
