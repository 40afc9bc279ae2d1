// People without a name: who stands in the street, who is asked, who is anybody.
// Belongs here: nouns and pronouns of people, chosen for one place in a sentence. Does not: sources in the background and
// their offices (source-words.ts), peoples, office holders.
// Origin: written by us. Licence: MIT, as the project.
import { wordSet } from './word-list.ts';

/** Whoever is so to a body does not speak for it. */
export const outsiders = wordSet('founder co-founder cofounder owner critic critics opponent opponents rival rivals');
/** Whose reckoning it is, or how many agree: nothing else may open the words between "by" and it. */
export const reckoners = wordSet('all most many some several one another his her its their');
/** They are the whole subject of a clause. */
export const plainSubjects = wordSet('it he she they we there nobody everyone everybody');
/** Who is called to help, by their service or number. */
export const calledHelp = wordSet(`
  police ambulance ambulances doctor doctors firefighters paramedics plumber taxi cab 911 999
`);
/** Those who are addressed: "older readers may remember". */
export const audience = wordSet(`
  fans readers viewers listeners you some many those audiences followers visitors locals residents
`);
/** Several who speak for somebody. */
export const staffInPlural = wordSet(`
  officials aides attorneys lawyers leaders prosecutors investigators plaintiffs representatives organisers
  organizers
`);
/** "Poor families": what they have, not what they are worth. */
export const poorOnes = wordSet('people women men children families households students countries nations areas');
/** "The majority leader", "the majority owner". */
export const majorityPosts = wordSet('leader leaders whip party owner owners stake opinion leadership');
/** Words that stand for everybody of a kind, and say nothing of them where they are no subject. */
export const everybodyWords = wordSet('everyone everybody nobody society humans mankind people women men');
/** Whom "ordinary" and "everyday" make a whole group of; not "ordinary houses". */
export const everymen = wordSet(`
  people citizens workers families voters americans britons men women folk households taxpayers consumers life lives
`);
/** "Women over 50". */
export const countedPeople = wordSet('women men people adults those everyone anyone anybody drivers children workers');
/** Words that name people and do not by themselves say that they speak: "Clinton’s supporters cheered". */
export const quietCrowds = wordSet(`
  people americans scholars strategists critics experts analysts observers commentators pundits skeptics sceptics
  insiders supporters opponents proponents detractors advocates sources
`);
/** Who is in the street where reporters stand. */
export const sceneCrowds = wordSet(`
  demonstrators protesters protestors marchers crowd crowds supporters mourners onlookers spectators attendees
  audience residents fans workers students delegates people dozens hundreds thousands homeowners villagers neighbours
  neighbors volunteers shoppers commuters passengers children families
`);
/** How somebody looks whom the police want. */
export const wantedLooks = wordSet(`
  white black asian tall slim stocky build built hair bearded aged teens twenties thirties forties fifties accent
  wearing
`);
/** Pronouns as the models of attribution know them. */
export const tracedPronouns = 'i you he she it we they who which him her them his their its my our whose me us';
/** Around a name its pronouns, and those of others. */
export const besidePerson = wordSet(`
  he she him his her hers who whose whom himself herself it its itself which they their them where there i we
`);
export const firstPersonForms = wordSet('i me my mine myself we us our ours ourselves');
/** Beside the nouns for people of source-nouns.ts. */
export const youngAndKin = 'boy girl boys girls teenager pensioner couple family mother father';
/** Adjectives that stand for all who are so: "the young". */
export const many = wordSet(`
  poor rich young old elderly many few several some most more wealthy sick faithful other
`);

/** Whoever is on duty where something happened, and no kind of people: "authorities searched the harbour". */
export const onDuty = wordSet(
  'authorities officials police investigators prosecutors detectives deputies officers rescuers firefighters negotiators',
);
