// How good a source is, from the words that name it: something one can look up, one unidentified source, or nobody.
// The labelling guidelines decide; pronouns and "who" are resolved before (resolve.ts).
import { polledParticiples } from '../../lexicon/polled.ts';
import type { SourceKind } from '../../model/findings.ts';
import type { Token } from '../../model/reading.ts';
import { type Clues, EntityCode, Shape } from './clues.ts';
import { Trait } from './cue-words.ts';

/** People close to events: several of them are anonymous sources, not a vague crowd. */
const INSIDERS = wordsOf(`
  official officials source sources aide aides adviser advisers advisor advisors insider insiders staffer staffers
  executive executives diplomat diplomats employee employees witness witnesses prosecutor prosecutors operative operatives
  spokespeople spokesmen representatives attorneys lawyers investigators associates person officers commanders
`);
const SPOKESPEOPLE = wordsOf(
  'spokesman spokeswoman spokesperson spokesmen spokespeople representative representatives',
);
/** In the plural they speak for whom they serve: "State Department officials", not "aides" or "employees". */
const OFFICE_HOLDERS = wordsOf('officials executives commanders representatives');
/** Officials said to be so want to stay in the background. */
const BACKGROUND = wordsOf('senior top former current unnamed anonymous unidentified intelligence other');
/** Those who publish under the name of their institution: "researchers at the University of Oslo". */
const SCHOLARS = wordsOf(
  'researchers scientists economists analysts doctors engineers scholars authors investigators prosecutors lawyers professors physicians',
);
/** Whom the opening of a story sums up before it names them: "the drug works, researchers say". */
const NAMED_LATER = wordsOf('researchers scientists doctors physicians engineers attorneys lawyers lawmakers senators');
/** Whom it sums up and seldom names: "the road was cut, witnesses said". */
const SUMMED_UP = wordsOf(`
  officials aides advisers advisors executives employees operatives witnesses eyewitnesses residents refugees rescuers
  survivors dealers traders brokers
`);
const CONVERSATIONS = wordsOf('interview interviews conversation conversations');
/** What teaches everybody and is nobody: "history suggests otherwise". */
const TEACHERS = wordsOf('history experience precedent logic hindsight instinct intuition tradition fate');
/** Offices that speak as institutions: like the police they can be looked up. */
const BODIES = wordsOf(
  'detectives prosecutors investigators firefighters rescuers organisers organizers inspectors auditors regulators coastguards',
);
const PLACES = wordsOf('in at from of for');
/** Bare plurals of these are nobody's documents: "studies show", "reports say". */
const LOOSE_DOCUMENTS = wordsOf(
  'reports studies polls surveys research estimates statistics projections rumors rumours speculation posts comments articles stories experiments headlines',
);
/** Those who speak for whom they come from. */
const SENT = wordsOf('observers monitors inspectors negotiators delegates activists campaigners experts analysts');
const PUBLIC = wordsOf('establishment party senior leading public political opposition religious prominent key');
const EVIDENCE = wordsOf('tests measurements samples readings logs images footage photographs recordings');
const CROWDS = wordsOf('media press public crowd establishment elites community world audience outlets wisdom street');
/** Whoever sits in court is on record: "a federal judge ruled". */
const SITTING = wordsOf('judge court jury magistrate tribunal');
const QUANTIFIERS = wordsOf('many some most several few others more other all various numerous countless certain');
const NUMBERS = wordsOf('one two three four five six seven eight nine ten dozen dozens');
const INDEFINITE = wordsOf('a an one another');
const DEFINITE = wordsOf('the this that his her their its my our your these those both');
const NOBODY = wordsOf(
  'nobody everyone everybody anyone anybody someone somebody none people many some most few several others those all both',
);
const GROUP_ENDS = wordsOf(
  'of for in from at with to by on inside within near about around like including who whom which that close familiar involved working called named , ( - -- – —',
);
/** What stands between a source and the name it introduces: "a farmer, Jan Brandt", "others such as Jan Brandt". */
const INTRODUCES = wordsOf(', ( : - -- – — and or named called as like including including: identified');
/** Between the two may stand a title or two: "a critic, former University of Merrin professor Lena Brandt". */
const LONGEST_TITLE = 10;
/** Like spokespeople, they can be found: "attorneys for Brandt", "a reporter for the Merrin Post". */
const APPOINTED = wordsOf('attorney attorneys lawyer lawyers counsel reporter reporters correspondent correspondents');
const PARTITIVES = wordsOf('swath swathe majority minority handful share chorus host group crowd cross-section body');
/** "The average voter" is nobody in particular. */
const TYPICAL = wordsOf('average ordinary typical');

/** Words further on do not change what kind of source it is. */
const LONGEST_SOURCE = 60;

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** The tokens of a source, first to end, half-open. */
export function kindOfSource(clues: Clues, first: number, last: number): SourceKind {
  const end = Math.min(last, first + LONGEST_SOURCE);
  const { tokens } = clues.reading;
  const lower = (i: number): string => tokens[i]?.lower ?? '';
  const trait = (i: number): number => clues.traits[i] ?? 0;

  // The first noun group and its head: everything up to a preposition, comma or relative clause.
  let groupEnd = first;
  while (groupEnd < end && !(groupEnd > first && (GROUP_ENDS.has(lower(groupEnd)) || leavesGroup(clues, groupEnd)))) {
    groupEnd++;
  }
  let head = groupEnd - 1;
  while (head > first && clues.shape[head] === Shape.punctuation) head--;
  if (lower(head) === "'s" && head > first) head--;
  const word = lower(head);
  const rest = groupEnd < end ? lower(groupEnd) : '';

  const named = (i: number): boolean => isName(clues, i);
  // "Obama administration officials" are not Obama; "Brandt and other leaders" are Brandt too.
  const joins = (i: number): boolean => !hasPossessive(clues, i, groupEnd) && joinsOthers(clues, i + 1, groupEnd);
  const possessive = (i: number): boolean => lower(i + 1) === "'s" || lower(i + 1) === "'";
  // "The Associated Press" is no press in general.
  const partOfName =
    clues.entity[head] === EntityCode.organization &&
    head > first &&
    clues.entity[head - 1] === EntityCode.organization;
  const headNamed = named(head) && (partOfName || (trait(head) & (Trait.human | Trait.vague)) === 0);
  // "Most Congressmen" are a crowd, capital or not; "one senior Democrat" is somebody.
  if (headNamed && INDEFINITE.has(lower(first)) && clues.entity[head] === EntityCode.misc && !isPlural(word))
    return 'unnamed';
  if (headNamed && !(QUANTIFIERS.has(lower(first)) && isPlural(word))) return 'named';
  // "a spokesman, John Smith": a person in the source who is not just its owner or somebody it is close to.
  for (let i = first; i < end; i++) {
    if (clues.entity[i] !== EntityCode.person) continue;
    if (i >= groupEnd ? (!possessive(i) || lower(groupEnd) === ',') && isIntroduced(clues, i, first) : joins(i))
      return 'named';
  }

  const speaker = (i: number): boolean =>
    clues.entity[i] === EntityCode.person || clues.entity[i] === EntityCode.organization;
  const isBody = (i: number): boolean => clues.entity[i] === EntityCode.organization;
  const behindArticle = (i: number): number => (lower(i) === 'the' ? i + 1 : i);
  // "Several fact checkers, including the Merrin Post".
  for (let i = first + 1; i < end; i++) if (lower(i) === 'including' && speaker(behindArticle(i + 1))) return 'named';
  // "The Merrin Post and independent observers".
  let behindName = behindArticle(first);
  while (behindName < groupEnd && clues.entity[behindName] === EntityCode.organization) behindName++;
  if (behindName > behindArticle(first) && lower(behindName) === 'and') return 'named';

  let hasName = false;
  let quantified = false;
  let numbered = false;
  for (let i = first; i < end; i++) if (named(i)) hasName = true;
  for (let i = first; i < head; i++) {
    if (QUANTIFIERS.has(lower(i))) quantified = true;
    if (NUMBERS.has(lower(i)) || clues.shape[i] === Shape.number) numbered = true;
  }
  const namedIn = (from: number, to: number): boolean => {
    for (let i = from; i < to; i++) if (named(i)) return true;
    return false;
  };
  /** "State Department officials", "officials in the port of Merrin"; not "senior officials", "officials who ...". */
  const speakForBody = (): boolean => {
    for (let i = first; i < head; i++) if (BACKGROUND.has(lower(i))) return false;
    if (ofInstitution || namedIn(first, head)) return rest === '' || PLACES.has(rest);
    return PLACES.has(rest) && namedIn(groupEnd, end);
  };
  // "Genetic tests on samples taken by rangers": tests one could ask for.
  if (rest !== '' && EVIDENCE.has(word)) return 'named';
  // "Establishment figures" are people, "census figures" are not.
  if (word === 'figures' && head > first && PUBLIC.has(lower(head - 1))) return 'vague';
  const opener = lower(first);
  // "Plenty of her colleagues".
  if (opener === 'plenty' || (TYPICAL.has(lower(first + 1)) && head > first + 1)) return 'vague';
  const definite = DEFINITE.has(opener) || lower(first + 1) === "'s";
  const indefinite = INDEFINITE.has(opener);

  // "Analysts polled by Direkt", whom one can ask.
  if (polledParticiples.has(rest) && lower(groupEnd + 1) === 'by') {
    const asker = lower(groupEnd + 2) === 'the' || lower(groupEnd + 2) === 'this';
    if (asker || namedIn(groupEnd + 2, end)) return 'named';
  }
  if (NOBODY.has(word) && head === first) {
    return rest === 'familiar' || rest === 'close' || (rest === 'with' && lower(groupEnd + 1) === 'knowledge')
      ? 'unnamed'
      : 'vague';
  }
  // "One of the guards" is somebody; "one" alone is anybody.
  if (word === 'one' && head === first) {
    // "One of his talking points" is a thing, and nobody whom "he" would mean.
    const owned = tokens[end - 1]?.tag === 'POS';
    if (rest === 'of' && (owned || isThing(clues, groupEnd + 1, end))) return 'named';
    return rest === 'of' || rest === 'who' ? 'unnamed' : 'vague';
  }
  if (indefinite && SITTING.has(word)) return 'named';
  const ofInstitution = head > first && (trait(head - 1) & Trait.institution) !== 0;
  if (SPOKESPEOPLE.has(word)) {
    return hasName || ofInstitution || rest === 'for' || rest === 'of' ? 'named' : 'unnamed';
  }
  if (APPOINTED.has(word) && rest === 'for' && namedIn(groupEnd, end)) return 'named';
  if (BODIES.has(word) && !quantified && !numbered) return 'named';
  // "Interviews with 22 employees" are as good as the employees.
  if (CONVERSATIONS.has(word) && rest === 'with' && groupEnd + 1 < end) return kindOfSource(clues, groupEnd + 1, end);
  if (TEACHERS.has(word) && !hasName && !definite) return 'vague';
  // "Previous work": nobody's, where "the work" is that of whom the article names.
  if (word === 'work' && !definite && !indefinite && !hasName) return 'vague';
  if (CROWDS.has(word)) return lower(head - 1) === 'intelligence' ? 'named' : 'vague';
  const traits = trait(head);
  if ((traits & Trait.human) !== 0) {
    if (isPlural(word)) {
      // "The report's authors", "the study's authors": those of a document one can read.
      if (SCHOLARS.has(word) && ownedByDocument(clues, first, head)) return 'named';
      // "Observers from the Organization for Security": those it has sent.
      if (SENT.has(word) && !quantified && (rest === 'from' || rest === 'at') && isBody(behindArticle(groupEnd + 1)))
        return 'named';
      // "NASA scientists".
      if (
        (SCHOLARS.has(word) || word === 'experts') &&
        clues.entity[head - 1] === EntityCode.organization &&
        !quantified
      )
        return 'named';
      if (SCHOLARS.has(word) && hasName && (rest === 'at' || rest === 'from' || rest === 'of' || rest === 'with'))
        return 'named';
      if (INSIDERS.has(word)) {
        if (quantified && !hasName) return 'vague';
        if (OFFICE_HOLDERS.has(word) && !numbered && !quantified && speakForBody()) return 'named';
        const ofBody = ofInstitution || tokens[head - 1]?.tag === 'NN';
        const somebodys = hasName || numbered || definite || ofBody;
        return somebodys || word === 'sources' || rest === 'familiar' || rest === 'with' ? 'unnamed' : 'vague';
      }
      if (rest === 'familiar' || rest === 'close') return 'unnamed';
      // "Both women": two whom the article has told of.
      if (opener === 'both') return 'named';
      // "The engineers", "the engineers who built it": these engineers, whoever they are.
      const particular = opener === 'the' && (rest !== 'who' || tokens[groupEnd + 1]?.tag === 'VBD');
      if (particular && ((traits & Trait.vague) === 0 || SCHOLARS.has(word))) return 'unnamed';
      return numbered && !quantified ? 'unnamed' : 'vague';
    }
    if (indefinite) return 'unnamed';
    if (INSIDERS.has(word)) return 'unnamed';
    if (definite && (traits & Trait.office) !== 0) return 'named';
    if (definite) return hasName ? 'named' : 'unnamed';
    return hasName || (traits & Trait.office) !== 0 ? 'named' : 'unnamed';
  }
  // "A broad swath of Republican voters".
  if (indefinite && PARTITIVES.has(word) && rest === 'of') return 'vague';
  // "A common answer", "one theory": nobody is said to hold it.
  if (
    indefinite &&
    !hasName &&
    (traits & Trait.document) === 0 &&
    ((traits & Trait.sayingNoun) !== 0 || word === 'answer')
  )
    return 'vague';
  if ((traits & Trait.document) !== 0) {
    // "Recent polls in Ohio": the name is where, not whose.
    const nobodys =
      !isPublished(clues, first, head, end) && (rest === '' ? !hasName : rest === 'in' && !namedIn(first, groupEnd));
    if (LOOSE_DOCUMENTS.has(word) && nobodys && !definite && !numbered) return 'vague';
    return quantified && !hasName ? 'vague' : 'named';
  }
  if ((traits & Trait.institution) !== 0) {
    if (quantified && !hasName) return 'vague';
    return indefinite && !hasName ? 'unnamed' : 'named';
  }
  // "American intelligence agencies", "the two ministries".
  if ((hasName || definite) && isInstitution(clues, word)) return 'named';
  if ((traits & Trait.vague) !== 0) return 'vague';
  if (hasName) return isPlural(word) && !definite ? 'vague' : 'named';
  if (quantified) return 'vague';
  if (indefinite || NUMBERS.has(opener)) return 'unnamed';
  return isPlural(word) && !definite ? 'vague' : 'named';
}

const THINGS = wordsOf(
  'points reasons problems questions ways things examples issues goals cases themes factors effects ideas promises lessons',
);

/** Whether the first noun group of the words is of things: "Trump's talking points during his rallies". */
function isThing({ reading: { tokens } }: Clues, first: number, end: number): boolean {
  for (let i = first; i < end && tokens[i]!.tag !== 'IN'; i++) if (THINGS.has(tokens[i]!.lower)) return true;
  return false;
}

/** What a plain plural in the opening of a story is: there "researchers" are those whom the story goes on to name. */
export function kindInOpening({ reading: { tokens }, groupEnd }: Clues, first: number, end: number): SourceKind {
  const head = Math.min(end, groupEnd[first] ?? end) - 1;
  for (let i = first; i < head; i++) if (QUANTIFIERS.has(tokens[i]!.lower)) return 'vague';
  const word = tokens[head]?.lower ?? '';
  // "New research shows", which the story goes on to tell of.
  if (word === 'research' && tokens[first]!.lower === 'new') return 'named';
  return NAMED_LATER.has(word) ? 'named' : SUMMED_UP.has(word) ? 'unnamed' : 'vague';
}

/** Whether the words name a source that keeps in the background: "the official", "the source". */
export function isHidden(clues: Clues, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (INSIDERS.has(clues.reading.tokens[i]?.lower ?? '')) return true;
  return false;
}

/** Whether the words speak again of people the article knows: "the authors", "the researchers", "the members". */
export function isKnownGroup(clues: Clues, first: number, end: number): boolean {
  const head = Math.min(end, first + 3) - 1;
  const word = clues.reading.tokens[head]?.lower ?? '';
  if (SCHOLARS.has(word) || word === 'writers' || word === 'team') return true;
  return isPlural(word) && ((clues.traits[head] ?? 0) & (Trait.human | Trait.vague)) === Trait.human;
}

/** Whether the word is the plural of an institution. */
function isInstitution(clues: Clues, word: string): boolean {
  const single = word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.endsWith('s') ? word.slice(0, -1) : word;
  return single !== word && ((clues.words.get(single)?.traits ?? 0) & Trait.institution) !== 0;
}

/** A participle or adverb behind a noun begins what describes it: "a study documenting the wells", "polls there". */
function leavesGroup(clues: Clues, i: number): boolean {
  const { tokens } = clues.reading;
  const tag = tokens[i]?.tag;
  // "A survey the company commissioned".
  if (tag === 'DT') return tokens[i - 1]?.tag.startsWith('NN') === true;
  // The past of a regular verb and its participle look alike.
  if (tag !== 'VBG' && tag !== 'VBN' && tag !== 'VBD' && tag !== 'RB') return false;
  // A word for people is none, whatever the tagger took it for.
  if (((clues.traits[i] ?? 0) & Trait.human) !== 0) return false;
  const before = tokens[i - 1]?.tag ?? '';
  const after = tokens[i + 1]?.tag ?? '';
  return before.startsWith('NN') && !before.startsWith('NNP') && !after.startsWith('NN');
}

/** "Exit polls" are those of the day, "articles in journals including Nature" those of Nature. */
function isPublished(clues: Clues, first: number, head: number, end: number): boolean {
  const { tokens } = clues.reading;
  if (head > first && tokens[head - 1]?.lower === 'exit') return true;
  for (let i = head + 1; i < end - 1; i++) {
    if (tokens[i]!.lower === 'including' && isName(clues, i + 1)) return true;
  }
  return false;
}

/** Whether a document stands before a possessive: "the report's", "a new study's". */
function ownedByDocument(clues: Clues, from: number, end: number): boolean {
  for (let i = from + 1; i < end; i++) {
    const owner = clues.reading.tokens[i]?.lower === "'s" && ((clues.traits[i - 1] ?? 0) & Trait.document) !== 0;
    if (owner) return true;
  }
  return false;
}

/** Whether a name is put to the source, and is not the object of a preposition: "a farmer, Brandt", not "a friend of Brandt". */
function isIntroduced(clues: Clues, name: number, first: number): boolean {
  for (let i = name - 1; i > first && i >= name - LONGEST_TITLE; i--) {
    const lower = clues.reading.tokens[i]?.lower ?? '';
    if (INTRODUCES.has(lower)) return true;
    // "Of North Carolina" and "at Chapel Hill" are part of a title.
    const behind = clues.entity[i + 1] ?? 0;
    if ((behind === 0 || behind === EntityCode.person) && (clues.reading.tokens[i]?.tag === 'IN' || lower === 'to'))
      return false;
  }
  return false;
}

/** Whether "and" stands before the end of the group: the name before it is a source of its own. */
function joinsOthers(clues: Clues, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (clues.reading.tokens[i]?.lower === 'and') return true;
  return false;
}

/** Whether a possessive follows the token within its group: "Clinton's campaign" is not Clinton speaking. */
function hasPossessive(clues: Clues, i: number, end: number): boolean {
  const { tokens } = clues.reading;
  for (let k = i + 1; k < end - 1; k++) {
    const lower = tokens[k]?.lower;
    if (lower === "'s" || lower === "'") return true;
  }
  return false;
}

/** A name: a recognised entity, or a capital that does not come from opening the sentence. */
export function isName(clues: Clues, i: number): boolean {
  if ((clues.entity[i] ?? 0) !== 0) return true;
  const shape = clues.shape[i];
  if (shape !== Shape.capital && shape !== Shape.upper) return false;
  const token: Token | undefined = clues.reading.tokens[i];
  if (token === undefined) return false;
  const opens = clues.reading.sentences[token.sentence]?.firstToken === i;
  const known =
    (clues.traits[i] ?? 0) & (Trait.human | Trait.vague | Trait.pronoun | Trait.document | Trait.institution);
  // At the head of a sentence any word has a capital; the tagger knows names better there.
  if (opens && token.tag !== '' && token.tag !== 'NNP' && token.tag !== 'NNPS') return false;
  if (!opens) return known === 0 || (known & (Trait.institution | Trait.document)) !== 0;
  return known === 0 && !DEFINITE.has(token.lower) && !INDEFINITE.has(token.lower) && !QUANTIFIERS.has(token.lower);
}

const PLURALS = wordsOf(
  'people police men women congressmen congresswomen lawmen children media data staff spokesmen spokespeople fishermen',
);
const NOT_PLURAL = wordsOf(
  'congress press boss princess actress census analysis news series business witness illness gas',
);

function isPlural(word: string): boolean {
  return PLURALS.has(word) || (word.endsWith('s') && !word.endsWith('ss') && !NOT_PLURAL.has(word) && word.length > 3);
}
