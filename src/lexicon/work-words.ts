// Words that say that the name beside them is the title of a work: "the horror classic Nightfall", "Glacier, a
// docu-drama", "starred in Praline". Lower case.
// What belongs here: in `kinds` nouns that a title stands behind at once; in `plurals` the same of several works, in
// `listed` those whose "such as" titles follow. In `loose` nouns that are said of much else and mean a work behind one of
// `genres` ("horror classic", "TV series"); in `chosen` whom a prize is for, behind whom a capital "The" begins a title; in
// `quoted` what a title in quotation marks stands behind at once; in `written` what a title stands behind where a participle of `named` says so ("a song called"),
// in `texts` what else has a title where its writer says something in it. In `apposed` what an
// apposition calls a work and nothing else, in `made` what goes on there ("a drama about"). In `acting` who plays "in" a
// work, in `appearing` likewise, but only with words of `beside` ("appeared opposite Anna Hale in"); in `roles` what one
// has in a work, in `played` what tells such a role from others. In `joints` nouns with the word that joins a title to
// them ("sequel to"). In `screen` words of which an article about the screen has several. In `deeds` verbs that have a
// work for a subject. In `makers` who stand behind the title ("Neighbors actor Matt Hale"), in `following` what is made of
// a work, in `shows` what has a title of several words in front, in `writers` what tells a title at the head of a
// sentence from the same word with another meaning. Left out: "game", "story", "piece", which stand in front of names of
// people and clubs as often. Origin: written for this project. Licence: MIT.
import { wordSet } from './word-list.ts';

const PLAYED = `film movie novel sitcom docudrama docu-drama documentary melodrama miniseries mini-series musical thriller
  drama comedy opera ballet memoir novella tearjerker biopic rom-com romcom whodunnit whodunit docu-soap docusoap`;
const KINDS = `${PLAYED} journal album blog weblog exhibition soap best-seller bestseller`;
const PLURALS =
  'films movies novels albums sitcoms sequels thrillers documentaries comedies musicals operas flops blockbusters';
const LOOSE =
  'classic epic tale series show programme program hit blockbuster adaptation sequel prequel remake book single';

export const workWords = {
  kinds: wordSet(KINDS),
  plurals: wordSet(PLURALS),
  listed: wordSet(PLURALS, 'books plays songs shows series programmes programs dramas soaps hits classics'),
  loose: wordSet(LOOSE),
  genres: wordSet(
    `horror crime war gangster cult comedy sci-fi science-fiction fairy vampire zombie gothic western spy action film movie
     screen children's fantasy disaster television tv drama documentary reality musical costume animated disco buddy
     slasher superhero box-office best-selling bestselling hit`,
  ),
  written: wordSet(KINDS, LOOSE, 'song poem play track opus pamphlet essay paper report study collection installation'),
  quoted: wordSet(
    PLAYED,
    'album song single track ballad anthem poem play book series show episode podcast exhibition essay painting sculpture mural',
  ),
  texts: wordSet('column article speech talk editorial op-ed post autobiography manifesto'),
  named: wordSet('called titled entitled'),
  apposed: wordSet(PLAYED, 'book adaptation sequel prequel remake spin-off'),
  made: wordSet(
    'about based starring directed written set of by in from which that with adapted featuring inspired told investigating exploring chronicling examining documenting',
  ),
  acting: wordSet('starred starring co-starred co-starring star stars'),
  appearing: wordSet('appear appears appeared appearing'),
  beside: wordSet('alongside opposite with as'),
  chosen: wordSet('nominee winner contender favourite favorite'),
  roles: wordSet('role roles part parts cameo'),
  played: wordSet('starring lead leading title guest supporting small minor breakthrough breakout walk-on film'),
  joints: new Map([
    ['adaptation', 'of'],
    ['adaptations', 'of'],
    ['remake', 'of'],
    ['sequel', 'to'],
    ['sequels', 'to'],
    ['prequel', 'to'],
    ['episode', 'of'],
    ['episodes', 'of'],
    ['contestant', 'on'],
    ['contestants', 'on'],
    ['winner', 'of'],
    ['winners', 'of'],
    ['screening', 'of'],
    ['screenings', 'of'],
  ]),
  screen: wordSet(
    'film films movie movies sitcom actor actors actress starred starring film-maker film-makers screenplay',
  ),
  deeds: wordSet(
    'is was follows tells stars opened opens premiered premieres grossed topped features depicts explores',
  ),
  makers: wordSet('creator co-creator actor actress actors stars'),
  following: wordSet('sequel sequels prequel prequels trilogy'),
  shows: wordSet('show sitcom soap documentary'),
  writers: wordSet('writer director producer star actor actress creator fans film films movie franchise series'),
} as const;
