// Words beside a hedge or booster that decide whether it is one: "about half" and "talk about", "may apply" and "in May".
// Belongs here: what the context rules of passes/hedging look for. Does not: hedges and boosters, which hedges.ts and
// boosters.ts have.
// Origin: written by us. Licence: MIT, as the project.
import { PREPOSITIONS } from './clause-words.ts';
import { wordSet } from './word-list.ts';

/** Behind these stands no subject. */
export const notBeforeSubject = wordSet('of by with from to for against at in near like than about on as or not');
/** Behind these a word between quotation marks is itself what is talked about. */
export const naming = wordSet('word words term terms phrase adverb called saying');
/** "The mayor prays, and the mayor believes." */
export const joiningClauses = wordSet('and but or if when while who which that because so');
export const functionWords = wordSet(`
  a an the this that these those my your his her its our their i you he she it we they them him us me who whom whose
  which what when where why how and or but nor so yet for of in on at to from by with about into over under after
  before since until as than if unless because while though although is are was were be been being am do does did
  have has had having will would can could may might must shall should not n't there here then now 's 're 've 'll 'd
  'm against between through during without within
`);
/** "About half", "a good hour": what is told roughly. */
export const looseUnits = wordSet(`
  half quarter third dozen hundred thousand million billion week month year day hour minute mile metre meter decade
  century fifth tenth couple score
`);
/** Behind these "about" tells a topic. */
export const topical = wordSet(`
  talk talks talked talking ask asked asking know knew known question questions concern concerns concerned story
  stories film book books report reports think thought worry worried information say said speak spoke spoken speaking
  learn learned hear heard tell told complain complained comments comment joke jokes song movie play documentary
  write wrote written argue argued debate warning lie lied lies forget anything something everything nothing all
`);
/** "Near total", "near impossible". */
export const absoluteAdjectives = wordSet(`
  daily total complete certain universal constant record impossible unanimous perfect identical
`);
export const howWell = wordSet('can cannot not more most less very how so as');
/** They suggest and indicate without a mind. */
export const suggestingEvidence = wordSet(`
  poll polls polling data study studies evidence results findings figures survey surveys research report reports
  numbers tests documents emails
`);
/** "Assumed office": taken up. */
export const assumedThings = wordSet(
  'office command power control responsibility duties role roles charge leadership debt the',
);
/** In front of "thought" and "doubt", the nouns. */
export const beforeBeliefNoun = wordSet(
  'a an the of no any this that his her their its in with second another some much great',
);
/** "Clearly visible": how it is seen, not how sure it is. */
export const clearlySeen = wordSet('visible audible marked labeled labelled legible stated defined written seen heard');
/** Behind "if" and "when": a condition without a clause. */
export const shortConditions = wordSet('possible needed necessary required so any ever not only anything');
/** Behind "appear": to be somewhere, or to come there. */
export const turnsUp = wordSet(`
  in on at before for with alongside from again by here there opposite under throughout today yesterday monday
  tuesday wednesday thursday friday saturday sunday together next beside among during and or but when while after via
  across as only several many once twice often frequently regularly
`);
/** What is virtual by its kind. */
export const virtualThings = wordSet(`
  reality meeting meetings event events currency tour world assistant private learning classroom machine conference
  microscope museum environment screen keyboard school office server visit model models game games play gallery tours
  visits worlds
`);
export const timesInFront = wordSet('day week month year time night morning evening afternoon following next same');
export const bettered = wordSet(`
  improve improves improved improving hurt hurts hurting harm harms harmed harming boost boosts boosted boosting
`);
export const weighed = wordSet(`
  outweigh outweighs outweighed outweighing reduce reduces reduced reducing lower lowers lowered lowering cut cuts
  cutting increase increases increased increasing raise raises raised raising decrease decreases decreased double
  doubles doubled
`);
/** In front of "risk": one that is measured against another. */
export const comparedRisk = wordSet(`
  increased increasing higher highest greater greatest lower lowest reduced decreased elevated raised heightened
  relative absolute lifetime excess doubled
`);
/** Behind "set to", "due to": what stands in a timetable. */
export const scheduled = wordSet(`
  begin start open close end stop continue return resume dock arrive leave meet face play join launch star appear go
  take run expire travel visit fly marry host attend perform compete stand retire air premiere debut
`);
/** Behind "widely", "generally". */
export const widelyViewed = wordSet(`
  seen viewed regarded considered believed thought expected reported known perceived accepted held assumed credited
  praised hailed criticized criticised described
`);
export const beforeGeneralNoun = wordSet('no a any much one some little the of this that');
export const behindHearsay = wordSet(
  'that of suggest suggested say said range have had emerged surfaced indicate indicated',
);
/** Behind "could": what somebody was able to do. */
export const ability = wordSet(`
  see hear feel smell taste sense remember recall afford understand imagine speak read swim walk run bear barely hardly
  only
`);
export const proved = wordSet('remember remembers remembered forget forgets forgot prove proves proved proven');
/** In front of "might", the noun. */
export const beforeMight = wordSet('its his her their our my your the military all with full');
/** Behind "may": what one is allowed to do. */
export const permitted = wordSet(`
  apply enter use submit appeal request leave go ask bring choose take keep attend park vote participate stand
`);
/** And who is. */
export const applicants = wordSet(`
  you applicants visitors members students guests players users candidates participants residents citizens persons
`);
/** In front of "May", the month. */
export const beforeMay = wordSet(`
  in of since until till by last next this early late mid from to through between during and every
`);
/** Participles without -ed, however they are tagged. */
export const irregularParticiples = wordSet(`
  been come gone had known thought felt seen done made taken left meant got become begun lost said told
`);
/** Participles of what one does with a thing: after "may be", they say what can be done. */
export const doneWith = wordSet(`
  used called combined added carried expressed included defined performed applied obtained classified measured
  confirmed written supported divided described placed attached ordered bought purchased replaced served eaten played
`);
/** What "some" and "many" do who are named nowhere. */
export const weaselSaying = wordSet(`
  say says said argue argues argued believe believed claim claimed think thought suggest suggested fear feared feel
  felt contend contended charge charged call called blame blamed warn warned see saw view viewed hope hoped regard
  regarded note noted complain complained accuse accused consider considered expect expected predict predicted point
  pointed maintain maintained insist insisted question questioned worry worried describe described agree agreed
  dispute disputed wonder wondered assert asserted doubt doubted caution cautioned countered estimate estimated
  speculate speculated mention mentioned report reported cite cited praised criticized criticised oppose opposed
  distrust dislike
`);
/** What stands between them and their verb. */
export const betweenWeaselAndVerb = wordSet('have had has who also now still do did would may might are were');
/** Words that make the people meant somebody in particular. */
export const particular = wordSet('the these those my your his her its our their both');
/** Participles of taking a view, besides those of {@link weaselSaying}: "favored by some". */
export const judgedBySome = wordSet(`
  favored favoured backed supported preferred shared held accepted rejected welcomed accused doubted challenged
`);
export const prepositionsBeforeSome = wordSet(PREPOSITIONS, 'over');
/** "Would not say". */
export const refusal = wordSet('say comment confirm name discuss identify specify elaborate disclose let budge');
/** "Would often", "would later". */
export const habit = wordSet('later soon eventually then often always usually sometimes regularly frequently go');
/** Behind these a "would" is the "will" of a report. */
export const reportedWould = wordSet(`
  said told promised announced agreed argued warned vowed pledged insisted added thought believed knew hoped
  predicted feared expected declared suggested claimed decided learned assured assurances condition concerns sure
  confirmed understood announcing saying adding warning arguing promising grounds basis premise assumption belief
  stated asked wondered realized realised clear determined guaranteed reported indicated maintained worried worry
  afraid namely theory
`);
/** Before a would whose subject was moved to the front: "a bill that critics said would …". */
export const saysOfIt = wordSet(
  'say says said estimates estimated argue argued claim claimed fear feared believe believed',
);
/** What a proposal "would" do is what it says. */
export const proposals = wordSet(`
  bill law legislation proposal plan measure amendment move deal ban tax program programme policy rule rules act
  budget project wall treaty agreement reform reforms cut cuts order scheme failure win loss defeat victory exit
  withdrawal merger sale collapse shutdown increase raise strike idea ideas change changes step steps option
  transition closing
`);
export const determiners = wordSet(
  'a an the this that these those my your his her its our their some any no each every another',
);
export const pronouns = wordSet('i you he she it we they there this that these those');
export const negations = wordSet("not n't never no nobody none nothing neither nor");
/** Behind "could tell" of what one sees: "you could tell they were tired". */
export const toldByLooks = wordSet('we he she they it i that how from by');
/** In front of "whether": how a thing turns out hangs on another, and nobody doubts it. */
export const bearing = wordSet(
  'affect affects affected impact impacts impacted influence influences influenced govern governs',
);
