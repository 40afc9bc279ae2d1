// Small words by what begins or goes on behind them: clauses, questions, phrases of time and place, groups of nouns.
// Belongs here: conjunctions, prepositions, pronouns and articles, chosen for one place in a sentence; where two lists differ
// by a word or two, that word has another reading in one of the places. Does not: marks alone; whole classes, which
// closed-words.ts has.
// Origin: written by us. Licence: MIT, as the project.
import { wordSet } from './word-list.ts';

const PASSING = 'after before when while until since once although though whereas because';
/** Written once for the lists that add to them. */
export const PREPOSITIONS = 'of in on at to for from by with about among between like against into than';

/** Prepositions between a speaker and the person it is close to. */
export const besideSomebody = wordSet('to of for with from in inside around against about by');
/** They end the clause, or begin another in it. */
export const endRelative = wordSet(
  'and but or that which who whose whom when because if as while whether what how why where',
);
/** Behind a report these tell when, where or to whom; others have its object: "as Okafor warned of a flood". */
export const adverbialBehindReport = wordSet('in on at to during last this just earlier recently');
/**
 * Behind words in quotation marks these go on with the clause around them: of 320 such places behind a verb of
 * saying 300 did, of 260 with another word 208, where "and", "but" and "when" told nothing.
 */
export const goOnBehindQuotation = wordSet(
  'of in on at by for from to with who that because if about as until since which',
);
/** "The vote, and the row if it fails": the verb is of a clause within. */
export const opensClauseWithin = wordSet('if because than as that while after before until since though although');
/** What they concede may be the article's. */
export const conceding = wordSet('while although though whereas');
/** Without "as" and "that", which do not tell. */
export const subordinates = wordSet(PASSING, 'if whether unless');
/** A clause may begin behind these. */
export const clauseMayBegin = wordSet(`
  ; that as while when but both because if although though after before since until where whether how why
`);
/** They open a clause whose subject has an aside behind it. */
export const opensOverAsides = wordSet('that when while because as although though if since where whether');
/** What may stand in front of a participle that opens a sentence. */
export const beforeParticiple = wordSet('after before while by in upon without besides despite when since');
/** They open a clause with a subject of its own. */
export const opensWithSubject = wordSet('as when while after before although though because since if');
/** They open a clause with a subject of its own behind another. */
export const opensBehindSubject = wordSet('where when while because as after before until if');
/** Prepositions that hang one noun group on another and open no clause. */
export const hangsNounOnNoun = wordSet('of from in at for with on between over about against');
/** Behind these comes what is said, clause or not: "wrote of the war". */
export const opensTopic = wordSet('of about to in on that how why what whether');
/** "This survey", "our poll" may be the author's own. */
export const opensPoll = wordSet('a an the one another last recent new two three several');
/** What a reporting verb's content opens with. */
export const opensReported = wordSet('that it he she they the a an there this these his her their its whether how why');
/** No subject reaches over these. */
export const subjectBoundaries = wordSet(`
  that because as while when where if but although though since after before until whether which so than or then ; :
  ? ! ( ) [ ] — – -- … said says how why what
`);
/** They open a question within a sentence. */
export const questionWords = wordSet('how what why whether if who where when which');
export const subordinatorsOfReports = wordSet(PASSING, 'if unless as which who that whom');
export const subordinators = wordSet(PASSING, 'that if as unless whether where who which');
/** A group behind these does nothing itself. */
export const joinsGroup = wordSet(PREPOSITIONS, 'towards toward as absentee');
/** In front of a group they say that it is not all of it. */
export const beforeGroup = wordSet('the a an other more some lots plenty fewer several');
/** "Slammed into", "ripped through", "blasted off": things do so, and no critics. */
export const throughParticles = wordSet('into onto through past against off out apart open up down shut on');
/** "Knew that", "knows about", "know how": a thing of the mind; "a song she knew well" is none. */
export const knownThings = wordSet(
  'that what how why who whether if where when about of the nothing little it this all',
);
export const behindNotion = wordSet('that of about over as for on among in');
/** Words that open a clause in which something is told in passing. */
export const passing = wordSet(PASSING);
/** They open a clause in front of the main one: "said that when frost comes, the pumps stop". */
export const frontingClauses = wordSet(
  'when whenever if while although though because as once after before until unless since',
);
