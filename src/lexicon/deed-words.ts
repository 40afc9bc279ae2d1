// What people do, are given or are seen with, where that tells a deed and no statement of anybody.
// Belongs here: verbs, participles and things that make a sentence one of deeds. Does not: verbs that report
// (speech-verbs.ts), what nobody can have seen (unseen-deeds.ts), and opinions (view-words.ts).
// Origin: written by us. Licence: MIT, as the project.
import { withEndings, wordSet } from './word-list.ts';

/** Done to somebody: "was told to leave", "were denied visas", "was sworn in" tell an event, whoever spoke. */
export const receivedPassives = wordSet(`
  dismissed charged released issued told asked denied invited ordered urged promised proposed sworn written offered
  informed notified advised warned
`);
/** What is heard of a hall, set down beside a speech. */
export const audible = wordSet(`
  laughter applause cheers cheering boos booing jeers groans gasps silence whistles shouts murmurs
`);
/** What is found lying somewhere. */
export const foundThings = wordSet('body bodies corpse remains knife gun weapon pistol key keys wallet');
/** What people and bodies show in what they do, where figures show that there is some. */
export const shownInDeeds = wordSet(`
  recovery resilience eagerness willingness courage restraint promise patience mercy improvement growth
  leadership determination flair composure
`);
/** How somebody is found, where "guilty" is a finding. */
export const foundStates = wordSet(
  'dead unconscious unresponsive injured wounded bleeding hidden alive lying slumped stabbed',
);
/** What is ordered at a table or in a shop. */
export const orderedGoods = wordSet(`
  meal meals drink drinks coffee coffees tea teas beer beers wine pizza food lunch dinner breakfast soup salad
`);
/** What is done with a warning by those who get it. */
export const receiving = wordSet(withEndings('ignor receiv heed overlook dismiss', 'e es ed ing s -'));
/** What somebody calls and holds: no name for anything. */
export const calledMeetings = wordSet(
  'meeting election elections vote strike halt ballot conference summit truce ceasefire',
);
/** What is seen on a face or heard of it. */
export const weeping = wordSet('wept weeps cried sobbed smiled smiles laughed laughs nodded nods shrugged shrugs');
/** Likewise, while something else is done. */
export const crying = wordSet('weeping crying sobbing shouting screaming cheering waving smiling laughing singing');
/** What is done with a sum, so that somebody has counted it. */
export const paidOut = wordSet(`
  raise raised raising spend spent spending give gave given contributed donated earned paid pledged poured invested
`);
/** "Is visited by a thousand people a year": a habit, and no deed on record. */
export const recordedHabits = wordSet('visited attended used played served received issued signed filed passed');
/** What a number of viewers or votes is the object of. */
export const drawsNumber = wordSet(`
  drew draws drawn attracted attracts reached reaches watched seen heard read has had have with boasts gained lost
  won by to
`);
/** What somebody is in charge of. */
export const duties = wordSet(`
  content contents safety security management maintenance oversight operation operations administration running
  defense defence collection enforcement supervision planning
`);
/** What is put into a diary or a programme. */
export const diaryVerbs = wordSet(`
  meet hold speak appear visit host attend open travel vote play face debate head arrive leave run air address
  campaign
`);
/** "Will be held": likewise, in the passive; "an interview, published on Friday". */
export const heldOrShown = wordSet('held published released shown broadcast aired available open buried argued heard');
/** What one does with a forecast. */
export const readingForecasts = wordSet(
  withEndings('read check monitor watch follow study studi consult issue publish track use', 's es ed ing -'),
);
/** "A record label". */
export const recordings = wordSet(`
  label labels company companies producer producers executive executives deal deals shop shops store stores player
  players collection industry contract holder holders keeping
`);
/** "In the best comedy category", "an award for the best": it ranks nobody yet. */
export const prizes = wordSet('category award awards prize prizes trophy medal oscar oscars');
/** Participles that say how something is, not what was done to it. */
export const stativeParticiples = wordSet(`
  keen gone begun become been come done focused assured fraught opposed aligned known used involved organized
  organised inclined located based born bereft brazen overcome left committed concerned interested prepared related
  supposed needed finished crowded loud divided married situated called named made seen found noted persuaded engaged
  predicated demoralized killed injured wounded forced obliged compelled disoriented festooned decorated adorned
  covered lined surrounded filled packed dotted handicapped entitled required allowed permitted due held fascinated
  intrigued captivated enthralled thrilled delighted excited pleased disappointed frustrated worried tired bored
`);
/** What they are seen doing. */
export const seenDoing = wordSet(`
  gathered marched rallied chanted cheered booed applauded waved held carried lined wept sang prayed shouted clapped
  packed stood knelt queued took dragged hauled jeered whistled hugged
`);
/** Where it is people that are dragged, somebody has done wrong. */
export const draggedThings = wordSet(`
  mattress mattresses furniture sofa sofas belongings sandbags bags boxes carpet carpets suitcases buckets mud water
`);
/** What stays unsaid in front of a thing: "wrote a book". */
export const writingAndRaising = wordSet('wrote writes write written read reads raised raises raise');
/** One body alone can do it, and puts it on record: "has been delisted", "were charged". */
export const recordedByOne = wordSet(`
  delisted charged arrested jailed imprisoned sentenced convicted indicted fined acquitted bailed remanded extradited
  elected re-elected reelected appointed sworn nominated promoted relegated knighted listed floated launched published
  released broadcast aired shown opened founded established built born buried married scheduled cancelled postponed
  adjourned suspended grounded scrapped repealed enacted ratified adopted introduced renamed signed awarded
  shortlisted disqualified
`);
