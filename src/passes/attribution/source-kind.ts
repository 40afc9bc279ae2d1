// How good a source is, from the words that name it: something one can look up, one unidentified source, or nobody.
// The labelling guidelines decide; pronouns and "who" are resolved before (resolve.ts).
import { FAITHS, PEOPLES } from '../../lexicon/peoples.ts';
import { polledParticiples } from '../../lexicon/polled.ts';
import {
  appointed,
  background,
  bodies,
  conversations,
  crowds,
  definite,
  democrats,
  evidence,
  exhibits,
  faceless,
  figures,
  fresh,
  initials,
  insiders,
  knowing,
  lodged,
  looseDocuments,
  namedLater,
  nobody,
  numbers,
  officeHolders,
  parties,
  partitives,
  past,
  places,
  projections,
  publicFigures,
  quantifiers,
  scholars,
  seated,
  sent,
  sitting,
  spokespeople,
  summedUp,
  teachers,
  typical,
} from '../../lexicon/source-words.ts';
import type { SourceKind } from '../../model/findings.ts';
import { type Clues, EntityCode, Shape } from './clues.ts';
import { Trait } from './cue-words.ts';
import {
  behindThe,
  hasNameIn,
  isName,
  isOwned,
  isPlural,
  isPublished,
  isSomebody,
  isThing,
  namesPerson,
  ownedByDocument,
  type SourceGroup,
  sourceGroup,
  wordAt,
} from './source-group.ts';

/** What a rule says of a source, or null where the next one is asked. */
type KindRule = (group: SourceGroup) => SourceKind | null;

/** The kind of the source that the tokens are, first to end, half-open. */
export function kindOfSource(clues: Clues, first: number, last: number): SourceKind {
  const group = sourceGroup(clues, first, last);
  for (const rule of kindRules) {
    const kind = rule(group);
    if (kind !== null) return kind;
  }
  return kindOfRest(group);
}

/** "Muslims", "Poles", "Norwegians"; not "Emmys". */
function isPeople(word: string): boolean {
  const single = word.endsWith('s') ? word.slice(0, -1) : '';
  return FAITHS.has(single) || PEOPLES.has(single) || /(?:ians|icans)$/.test(word);
}

/** "Neither of the two Norvolt reporters": what they are, whatever the capital looks like. */
const byNeither: KindRule = (group) => {
  const { clues, head, first, groupEnd, end, opener, rest } = group;
  if (opener !== 'neither' || head !== first || rest !== 'of') return null;
  let last = groupEnd + 1;
  while (last < end && wordAt(group, last) !== 'or' && wordAt(group, last) !== 'nor') last++;
  return last > groupEnd + 1 ? kindOfSource(clues, groupEnd + 1, last) : null;
};

/** Whom or what the head names. */
const byName: KindRule = (group) => {
  const { clues, first, head, word, traits, opener, indefinite } = group;
  // "The Associated Press" is no press in general.
  const partOfName =
    clues.entity[head] === EntityCode.organization &&
    head > first &&
    clues.entity[head - 1] === EntityCode.organization;
  if (!isName(clues, head) || (!partOfName && (traits & (Trait.human | Trait.vague)) !== 0)) return null;
  // "Most Congressmen" are a crowd, capital or not; "one senior Democrat" is somebody.
  if (indefinite && clues.entity[head] === EntityCode.misc && !isPlural(word) && !namesPerson(group)) return 'unnamed';
  // "Hard-line Muslims", "Norwegians": a people of which nobody is named either.
  if (!group.definite && clues.entity[head] === EntityCode.misc && isPeople(word))
    return group.numbered && !group.quantified ? 'unnamed' : 'vague';
  if (!quantifiers.has(opener)) return 'named';
  // "Many Irish": a people of which nobody is named.
  if (clues.entity[head] === EntityCode.misc) return 'vague';
  return isPlural(word) ? null : 'named';
};

/** "An MP", "two MPs", "Harbour MPs": somebody or a crowd, however much a name it looks. */
const byInitials: KindRule = ({ word, definite, indefinite, numbered, quantified }) => {
  if (!initials.has(word) || definite) return null;
  if (indefinite || (numbered && !quantified)) return 'unnamed';
  return word.endsWith('s') ? 'vague' : null;
};

/** "The Conservatives", "the Liberal Democrats": a party of that name, where "conservatives" are a crowd. */
const byParty: KindRule = ({ clues, first, head, end, word, opener }) => {
  const { tokens } = clues.reading;
  if (opener !== 'the' || end !== head + 1 || clues.shape[head] !== Shape.capital) return null;
  if (head === first + 1 && parties.has(word)) return 'named';
  return head === first + 2 && word === 'democrats' && democrats.has(tokens[first + 1]!.lower) ? 'named' : null;
};

const byPerson: KindRule = (group) => (namesPerson(group) ? 'named' : null);

/** "A group of observers, Harbour Watch,": called by its name between commas, or at the end. */
const byApposition: KindRule = ({ clues, groupEnd, end, word }) => {
  const { tokens } = clues.reading;
  // "Critics of the firm, Norvolt,": the firm's name.
  if (isPlural(word)) return null;
  const isBody = (i: number): boolean => clues.entity[i] === EntityCode.organization;
  for (let i = groupEnd; i + 1 < end; i++) {
    let last = tokens[i + 1]!.lower === 'the' ? i + 2 : i + 1;
    if (tokens[i]!.lower !== ',' || !isBody(last)) continue;
    while (last < end && isBody(last)) last++;
    if (last === end || tokens[last]!.lower === ',') return 'named';
  }
  return null;
};

/** "Several fact checkers, including the Merrin Post", "the Merrin Post and independent observers". */
const byCompany: KindRule = (group) => {
  const { clues, first, end, groupEnd } = group;
  for (let i = first + 1; i < end; i++) {
    const entity = clues.entity[behindThe(group, i + 1)];
    if (wordAt(group, i) === 'including' && (entity === EntityCode.person || entity === EntityCode.organization))
      return 'named';
  }
  const from = behindThe(group, first);
  let behind = from;
  while (behind < groupEnd && clues.entity[behind] === EntityCode.organization) behind++;
  return behind > from && wordAt(group, behind) === 'and' ? 'named' : null;
};

/** "Genetic tests on samples taken by rangers": tests one could ask for. */
const byEvidence: KindRule = (group) => {
  const { first, groupEnd, end, rest, word } = group;
  for (let i = first; i <= groupEnd && i + 1 < end; i++) {
    // Some participles look like nouns: "a statement read to the court".
    if (exhibits.has(wordAt(group, i)) && lodged.has(wordAt(group, i + 1))) return 'named';
  }
  return rest !== '' && evidence.has(word) ? 'named' : null;
};

/** "Establishment figures", "plenty of her colleagues", "the average voter". */
const byManner: KindRule = (group) => {
  const { first, head, word, opener } = group;
  if (word === 'figures' && head > first && publicFigures.has(wordAt(group, head - 1))) return 'vague';
  return opener === 'plenty' || (typical.has(wordAt(group, first + 1)) && head > first + 1) ? 'vague' : null;
};

/** "Analysts polled by Direkt", whom one can ask. */
const byPoll: KindRule = (group) => {
  const { clues, groupEnd, end, rest } = group;
  if (rest === 'in' && isNamedPoll(group, groupEnd + 1, end)) return 'named';
  if (!polledParticiples.has(rest) || wordAt(group, groupEnd + 1) !== 'by') return null;
  const asker = wordAt(group, groupEnd + 2);
  return asker === 'the' || asker === 'this' || hasNameIn(clues, groupEnd + 2, end) ? 'named' : null;
};

/** "[All forecasters in] a recent Direkt poll". */
function isNamedPoll({ clues }: SourceGroup, first: number, end: number): boolean {
  const { tokens } = clues.reading;
  let poll = first;
  while (poll < end && poll < first + LONGEST_POLL && !POLLS.has(tokens[poll]!.lower)) poll++;
  return POLLS.has(tokens[poll]?.lower ?? '') && hasNameIn(clues, first, poll);
}

/** "A recent Reuters poll": so many words in front of it at most. */
const LONGEST_POLL = 6;
const POLLS = new Set(['poll', 'survey']);

/** "Many", "those familiar with the talks", "one of the guards". */
const byPronoun: KindRule = (group) => {
  const { clues, first, head, end, groupEnd, word, rest } = group;
  if (head !== first) return null;
  if (nobody.has(word)) {
    return knowing.has(rest) || (rest === 'with' && wordAt(group, groupEnd + 1) === 'knowledge') ? 'unnamed' : 'vague';
  }
  // "One of the guards" is somebody; "one" alone is anybody.
  if (word !== 'one') return null;
  // "One of his talking points" is a thing, and nobody whom "he" would mean.
  const owned = clues.reading.tokens[end - 1]?.tag === 'POS';
  if (rest === 'of' && (owned || isThing(clues, groupEnd + 1, end))) return 'named';
  // "One, who gave evidence in private, recalled": one of those before.
  const tells = rest === 'of' || rest === 'who' || wordAt(group, groupEnd + 1) === 'who';
  return tells ? 'unnamed' : 'vague';
};

/** "A federal judge", "a spokesman for the mayor", "attorneys for Brandt", "prosecutors". */
const byOffice: KindRule = (group) => {
  const { clues, groupEnd, end, word, rest } = group;
  if (group.indefinite && sitting.has(word)) return 'named';
  if (spokespeople.has(word)) {
    // "The prime minister's official spokesman".
    const owned = isOwned(group);
    return owned || group.hasName || group.ofInstitution || rest === 'for' || rest === 'of' ? 'named' : 'unnamed';
  }
  // "Lawyers for Brandt", "lawyers acting for nine of the boys".
  const serves = rest === 'for' || rest === 'acting' || rest === 'representing';
  if (appointed.has(word) && serves) return hasNameIn(clues, groupEnd, end) ? 'named' : 'unnamed';
  if (group.quantified || group.numbered) return null;
  // "Former prosecutors" speak for no office any more.
  for (let i = group.first; i < group.head; i++) if (past.has(wordAt(group, i))) return null;
  if (bodies.has(word)) return 'named';
  // "Officers said" of a crime means the police; security officers are somebody.
  const alone = group.head === group.first || wordAt(group, group.head - 1) === 'police';
  return word === 'officers' && alone ? 'named' : null;
};

/** "Interviews with 22 employees" are as good as the employees. */
const byConversation: KindRule = ({ clues, groupEnd, end, word, rest }) =>
  conversations.has(word) && rest === 'with' && groupEnd + 1 < end ? kindOfSource(clues, groupEnd + 1, end) : null;

/** "History", "previous work", "the media". */
const byCrowd: KindRule = (group) => {
  const { head, word, hasName, definite, indefinite } = group;
  if (teachers.has(word) && !hasName && !definite) return 'vague';
  // Nobody's, where "the work" is that of whom the article names.
  if (word === 'work' && !definite && !indefinite && !hasName) return 'vague';
  if (!crowds.has(word)) return null;
  return wordAt(group, head - 1) === 'intelligence' ? 'named' : 'vague';
};

const byPeople: KindRule = (group) => {
  const { traits, word } = group;
  if ((traits & Trait.human) === 0) return SCIENTISTS.test(word) && isOfBody(group) ? 'named' : null;
  return isPlural(word) ? kindOfPeople(group) : kindOfPerson(group);
};

function kindOfPerson({ word, traits, hasName, indefinite }: SourceGroup): SourceKind {
  if (indefinite || insiders.has(word)) return 'unnamed';
  return hasName || (traits & Trait.office) !== 0 ? 'named' : 'unnamed';
}

function kindOfPeople(group: SourceGroup): SourceKind {
  const { clues, first, head, groupEnd, word, rest, opener, traits, quantified, numbered, hasName } = group;
  const { tokens } = clues.reading;
  if (isOfBody(group) || isOfPaper(group)) return 'named';
  if (insiders.has(word)) {
    if (quantified && !hasName) return 'vague';
    if (officeHolders.has(word) && !numbered && !quantified && speakForBody(group)) return 'named';
    const ofBody = group.ofInstitution || tokens[head - 1]?.tag === 'NN';
    const somebodys = hasName || numbered || group.definite || ofBody;
    return somebodys || word === 'sources' || rest === 'familiar' || rest === 'with' ? 'unnamed' : 'vague';
  }
  if (knowing.has(rest) && !(quantified && rest === 'involved')) return 'unnamed';
  // "Both women": two whom the article has told of.
  if (opener === 'both') return 'named';
  // "The engineers", "the engineers who built it", "engineers who built it": these engineers, whoever they are.
  const verb = tokens[groupEnd + 1];
  const did = rest === 'who' && verb?.tag === 'VBD';
  const deed = did && verb.lower.endsWith('ed') && !quantified;
  const particular = deed || (wordAt(group, first) === 'the' && (rest !== 'who' || did));
  if (particular && ((traits & Trait.vague) === 0 || scholars.has(word))) return 'unnamed';
  return numbered && !quantified ? 'unnamed' : 'vague';
}

/** Of whatever science: "meteorologists", "astronomers", "physicists". */
const SCIENTISTS = /(?:ologists|onomers|icists|chemists)$/;

/** "The study's authors", "observers from the Organization for Security", "NASA scientists", "researchers at Merrin". */
function isOfBody(group: SourceGroup): boolean {
  const { clues, first, head, groupEnd, word, rest, quantified, hasName } = group;
  const scholar = scholars.has(word) || SCIENTISTS.test(word);
  if (scholar && ownedByDocument(clues, first, head)) return true;
  const isBody = (i: number): boolean => clues.entity[i] === EntityCode.organization;
  if (!quantified) {
    if (sent.has(word) && (rest === 'from' || rest === 'at') && isBody(behindThe(group, groupEnd + 1))) return true;
    if ((scholar || word === 'experts') && isBody(head - 1)) return true;
    // "Lawmakers on the Harbour Committee".
    if (seated.has(word) && rest === 'on' && isBody(behindThe(group, groupEnd + 1))) return true;
  }
  return scholar && hasName && (rest === 'at' || rest === 'from' || rest === 'of' || rest === 'with');
}

/** "In a new report published today, researchers": those who wrote it. */
function isOfPaper({ clues, first, head, end, word }: SourceGroup): boolean {
  const { tokens, sentences } = clues.reading;
  if (head !== first || end !== head + 1 || !scholars.has(word) || tokens[first - 1]?.lower !== ',') return false;
  const { firstToken } = sentences[tokens[first]!.sentence]!;
  if (!WHERE_WRITTEN.has(tokens[firstToken]!.lower)) return false;
  const paper = (clues.groupEnd[firstToken + 1] ?? firstToken + 1) - 1;
  return paper < first - 1 && ((clues.traits[paper] ?? 0) & Trait.document) !== 0 && !isPlural(tokens[paper]!.lower);
}

const WHERE_WRITTEN = new Set(['in', 'writing']);

/** "State Department officials", "officials in the port of Merrin"; not "senior officials", "Norwegian officials". */
function speakForBody(group: SourceGroup): boolean {
  const { clues, first, head, groupEnd, end, rest, ofInstitution } = group;
  for (let i = first; i < head; i++) if (background.has(wordAt(group, i))) return false;
  if (!ofInstitution && isOfCountry(clues, head - 1)) return false;
  if (ofInstitution || hasNameIn(clues, first, head)) return rest === '' || places.has(rest);
  return places.has(rest) && hasNameIn(clues, groupEnd, end);
}

/** A country has many officials: "Norwegian", "Western", "U.S.". */
function isOfCountry({ entity, reading: { tokens } }: Clues, at: number): boolean {
  const { text = '', lower = '' } = tokens[at] ?? {};
  return (
    entity[at] === EntityCode.misc || PEOPLES.has(lower) || (entity[at] === EntityCode.place && INITIALS.test(text))
  );
}

const INITIALS = /^(?:U\.?[SK]\.?|U\.?S\.?A\.?|E\.?U\.?)$/;

/** "A broad swath of Republican voters", "a common answer", "one theory": nobody is said to hold it. */
const byPart: KindRule = (group) => {
  const { groupEnd, word, rest, traits, hasName, indefinite } = group;
  if (!indefinite) return null;
  // "A number of the families": of those whom the article has told of.
  if (word === 'number' && rest === 'of' && definite.has(wordAt(group, groupEnd + 1))) return 'unnamed';
  if (partitives.has(word) && rest === 'of') return 'vague';
  const said = (traits & Trait.sayingNoun) !== 0 || word === 'answer';
  return !hasName && (traits & Trait.document) === 0 && said ? 'vague' : null;
};

/** "Recent figures": whose is not told, where "crime figures" and "official figures" are kept by somebody. */
function isFresh({ reading: { tokens } }: Clues, first: number, head: number): boolean {
  for (let i = first; i < head; i++) if (!fresh.has(tokens[i]!.lower)) return false;
  return head > first;
}

const byDocument: KindRule = ({ clues, first, head, groupEnd, end, word, rest, traits, ...group }) => {
  if ((traits & Trait.document) === 0) return null;
  // "Recent polls in Ohio": the name is where, not whose.
  if (figures.has(word) && rest === '' && isFresh(clues, first, head)) return 'vague';
  const nobodys =
    !isPublished(clues, first, head, end) &&
    (rest === '' ? !group.hasName : rest === 'in' && !hasNameIn(clues, first, groupEnd));
  if (looseDocuments.has(word) && nobodys && !group.definite && !group.numbered) return 'vague';
  return group.quantified && !group.hasName ? 'vague' : 'named';
};

/** "Projections from the Water Agency". */
const byReckoner: KindRule = ({ clues, groupEnd, end, word, rest }) =>
  projections.has(word) && (rest === 'from' || rest === 'by') && hasNameIn(clues, groupEnd, end) ? 'named' : null;

const byInstitution: KindRule = ({ clues, word, traits, hasName, quantified, definite, indefinite }) => {
  if ((traits & Trait.institution) !== 0) {
    if (quantified && !hasName) return 'vague';
    return indefinite && !hasName ? 'unnamed' : 'named';
  }
  // "American intelligence agencies", "the two ministries".
  return (hasName || definite) && isInstitution(clues, word) ? 'named' : null;
};

/** Asked in this order: names before words, the plainest words before the others. */
const kindRules: readonly KindRule[] = [
  byNeither,
  byPerson,
  byInitials,
  byName,
  byParty,
  byApposition,
  byCompany,
  byEvidence,
  byManner,
  byPoll,
  byPronoun,
  byOffice,
  byConversation,
  byCrowd,
  byPeople,
  byPart,
  byDocument,
  byReckoner,
  byInstitution,
];

/** Words that no rule knows. */
function kindOfRest(group: SourceGroup): SourceKind {
  const { word, rest, opener, traits, hasName, quantified, definite, indefinite } = group;
  // "The voice asked": on the telephone, where "her voice" is hers.
  if (faceless.has(word) && !hasName && rest === '' && (opener === 'the' || indefinite)) return 'unnamed';
  if ((traits & Trait.vague) !== 0) return 'vague';
  // "A ranger who spoke to Brandt", "a developer from Merrin": the name is not the one who speaks.
  if (indefinite && !quantified && isSomebody(group)) return 'unnamed';
  if (hasName) return isPlural(word) && !definite ? 'vague' : 'named';
  if (quantified) return 'vague';
  // "At least four" have no noun, where "eight of 10 voters" are counted in a poll.
  if (indefinite || numbers.has(opener) || (rest === '' && numbers.has(word))) return 'unnamed';
  return isPlural(word) && !definite ? 'vague' : 'named';
}

/** Whether the word is the plural of an institution. */
export function isInstitution(clues: Clues, word: string): boolean {
  const single = word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.endsWith('s') ? word.slice(0, -1) : word;
  return single !== word && ((clues.words.get(single)?.traits ?? 0) & Trait.institution) !== 0;
}

/** What a plain plural in the opening of a story is: there "researchers" are those whom the story goes on to name. */
export function kindInOpening({ reading: { tokens }, groupEnd }: Clues, first: number, end: number): SourceKind {
  const head = Math.min(end, groupEnd[first] ?? end) - 1;
  for (let i = first; i < head; i++) if (quantifiers.has(tokens[i]!.lower)) return 'vague';
  const word = tokens[head]?.lower ?? '';
  // "New research shows", which the story goes on to tell of.
  if (word === 'research' && tokens[first]!.lower === 'new') return 'named';
  return namedLater.has(word) ? 'named' : summedUp.has(word) ? 'unnamed' : 'vague';
}

/** Whether the words name a source that keeps in the background: "the official", "the source". */
export function isHidden(clues: Clues, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (insiders.has(clues.reading.tokens[i]?.lower ?? '')) return true;
  return false;
}

/** Whether the words speak again of people the article knows: "the authors", "the researchers", "the members". */
export function isKnownGroup(clues: Clues, first: number, end: number): boolean {
  const head = Math.min(end, first + 3) - 1;
  const word = clues.reading.tokens[head]?.lower ?? '';
  if (scholars.has(word) || word === 'writers' || word === 'team') return true;
  return isPlural(word) && ((clues.traits[head] ?? 0) & (Trait.human | Trait.vague)) === Trait.human;
}
