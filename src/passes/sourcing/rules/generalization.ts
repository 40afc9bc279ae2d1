import { countingFew } from '../../../lexicon/amount-words.ts';
import { beforeGroup, joinsGroup } from '../../../lexicon/clause-words.ts';
import { everybodyWords, everymen, majorityPosts, onDuty } from '../../../lexicon/people-words.ts';
import { howOften } from '../../../lexicon/small-adverbs.ts';
import { holdingStems, scienceWorkers } from '../../../lexicon/study-words.ts';
import { daysInGeneral, timesInGeneral } from '../../../lexicon/time-words.ts';
import type { Token } from '../../../model/reading.ts';
import { isSubject } from '../cue-context.ts';
import { findCue, type Rule, type TokenRange } from '../rule.ts';
import { isAuxiliary, isBe, isFiniteVerb } from '../verbs.ts';
import { Noun, wordOf } from '../words.ts';

const pointers = new Set(['these', 'those']);

const perfect = new Set(['have', "'ve"]);
const have = new Set(['has', 'have', 'had', "'ve", "'s"]);
const general = new Set(['can', 'will']);
const quantifiers = new Set(['many', 'most', 'few']);

function isTime(token: Token | undefined): boolean {
  return token === undefined || timesInGeneral.has(token.lower) || daysInGeneral.has(token.lower);
}

/** Whether the noun that follows is no plural: "the lost ground", "the rest". */
function isOneThing(tokens: readonly Token[], from: number): boolean {
  let i = from;
  while (/^(?:JJ|VB[NG])/.test(tokens[i]?.tag ?? '')) i++;
  return tokens[i]?.tag === 'NN';
}

/** "Kept most of the duties", "61 nurses, most of them women": a part of what is known, which does nothing itself. */
function isPartOfKnown(tokens: readonly Token[], most: number): boolean {
  const before = tokens[most - 1];
  const known = tokens[most + 2];
  if (known === undefined || before === undefined) return false;
  if (known.lower === 'them') return before.lower === ',' && !isFiniteVerb(tokens[most + 3] ?? before);
  const owned = known.tag.startsWith('NNP') || /^(?:DT|PRP\$)$/.test(known.tag);
  return owned && before.tag.startsWith('VB') && wordOf(before.form).report === null;
}

/** "Many decades later", "most of the day": an amount, not many of a kind. */
function measures(tokens: readonly Token[], quantifier: number, range: TokenRange): boolean {
  let i = quantifier + 1;
  // "Most of the day", "most of his time" are part of what is known.
  if (tokens[i]?.lower === 'of')
    return (
      tokens[quantifier]!.lower === 'most' &&
      (isPartOfKnown(tokens, quantifier) ||
        ((tokens[i + 1]?.lower === 'the' || tokens[i + 1]?.tag === 'PRP$') && isOneThing(tokens, i + 2)))
    );
  while (i < range.endToken && /^(?:JJ|RB|VB[NG])/.test(tokens[i]!.tag)) i++;
  const noun = i < range.endToken ? tokens[i]! : undefined;
  if (noun === undefined) return false;
  return noun.kind === 'number' || noun.tag === 'CD' || timesInGeneral.has(noun.lower) || noun.lower === 'others';
}

/** "Many of the records": whoever has them may count. */
function areKnownPapers(tokens: readonly Token[], quantifier: number): boolean {
  const noun = tokens[quantifier + 3];
  if (noun === undefined || tokens[quantifier + 1]!.lower !== 'of') return false;
  return /^(?:the|these|those)$/.test(tokens[quantifier + 2]!.lower) && wordOf(noun.form).noun === Noun.document;
}

/** Whose or how many, before the noun and what describes it: "their own businesses", "seven Iraqi men". */
function isCounted(tokens: readonly Token[], noun: number, range: TokenRange): boolean {
  let i = noun - 1;
  while (i > range.firstToken && i > noun - 4 && /^(?:JJ|NN|VB[GN])/.test(tokens[i]!.tag)) i--;
  if (i < range.firstToken) return false;
  const { tag, lower, kind } = tokens[i]!;
  return tag === 'PRP$' || tag === 'POS' || tag === 'CD' || kind === 'number' || pointers.has(lower);
}

/** "Voters fear", "because older voters fear": what a group does, not what is done to it, "the voters" or "some voters". */
function isGroup(tokens: readonly Token[], { firstToken, endToken }: TokenRange, range: TokenRange): boolean {
  if (!isSubject(tokens, endToken, range.endToken)) return false;
  let i = firstToken - 1;
  while (i >= range.firstToken && i > firstToken - 4 && /^(?:JJ|NN|VB[GN]|HYPH)/.test(tokens[i]!.tag)) i--;
  const before = tokens[i];
  if (i < range.firstToken || before === undefined) return true;
  if (joinsGroup.has(before.lower) || beforeGroup.has(before.lower)) return false;
  return !before.tag.startsWith('VB') || isAuxiliary(before) || wordOf(before.form).report !== null;
}

/** "People close to the deal say": the few who know it. */
const INFORMED = new Set('close familiar briefed with involved'.split(' '));
/** "Men in plain clothes fired": those men. */
const LOOKING = new Set(['in', 'with', 'wearing', 'dressed', 'armed']);

/** Whether a crowd of these is no kind of people: what they know or look like says who they are. */
function areTheFew(tokens: readonly Token[], noun: number, { endToken }: TokenRange): boolean {
  const next = tokens[noun + 1]?.lower ?? '';
  if (tokens[noun]!.lower === 'people' && INFORMED.has(next)) return true;
  if (!LOOKING.has(next)) return false;
  for (let i = noun + 2; i < endToken && i < noun + 6; i++) {
    if (isFiniteVerb(tokens[i]!)) return tokens[i]!.tag === 'VBD';
  }
  return false;
}

const nobodies = new Set(['no', 'nobody']);
/** "Nobody was hurt". */
const harmed = new Set(['hurt', 'injured', 'killed', 'harmed', 'immediately']);

/** "Has always been", "often attacks"; not "a generally soft market", "often critical". */
function goesWithVerb(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.lower === ',' || /^(?:VB|MD)/.test(tokens[at + 1]?.tag ?? '')) return true;
  return /^(?:VB|MD)/.test(tokens[at - 1]?.tag ?? '') && !/^[),;]/.test(tokens[at + 1]?.lower ?? ')');
}

/** "the largest and most dangerous dump": what follows "most" is one thing, not a group. */
function ranks(tokens: readonly Token[], most: number, range: TokenRange): boolean {
  let i = most + 1;
  while (i < range.endToken && /^(?:JJ|RB|VB[NG]|CC)/.test(tokens[i]!.tag)) i++;
  return i > most + 1 && i < range.endToken && tokens[i]!.tag === 'NN';
}

/** "Muslims attacked bars", "companies have opened offices": some did, on a day, where "voters feared" tells of them all. */
function isEvent(tokens: readonly Token[], noun: number, { endToken }: TokenRange): boolean {
  for (let i = noun + 1; i < endToken && i <= noun + EVENT_REACH; i++) {
    const { tag, form, lower } = tokens[i]!;
    if (lower === ',' || tag === 'MD' || tag === 'VBP' || tag === 'VBZ' || isBe(tokens[i]!))
      return perfect.has(lower) && isDone(tokens, i);
    if (tag === 'VBD') return wordOf(form).report === null;
  }
  return false;
}
const EVENT_REACH = 5;

/** "Have opened", not "have been", "have long known". */
function isDone(tokens: readonly Token[], have: number): boolean {
  const verb = tokens[have + 1];
  return verb?.tag === 'VBN' && !isBe(verb) && wordOf(verb.form).report === null;
}

/** "Only Norland voters", "only people who had a card": which of them. */
function isOnly(tokens: readonly Token[], noun: number): boolean {
  return tokens[noun - 1]?.lower === 'only' || (tokens[noun - 2]?.lower === 'only' && tokens[noun - 1]!.tag !== 'DT');
}

/** "Nudging people towards it requires tact": the verb, in the singular, is the nudging's. */
function isOfGerund(tokens: readonly Token[], noun: number, { endToken }: TokenRange): boolean {
  if (tokens[noun - 1]?.tag !== 'VBG') return false;
  for (let i = noun + 1; i < endToken && i <= noun + GERUND_REACH; i++) {
    if (tokens[i]!.tag === 'VBZ') return true;
    if (/^(?:VB[PD]|MD|,)/.test(tokens[i]!.tag)) return false;
  }
  return false;
}
const GERUND_REACH = 8;

/** "There are many reasons". */
function isThere(tokens: readonly Token[], at: number): boolean {
  return isBe(tokens[at - 1]!) && tokens[at - 2]?.lower === 'there';
}

/** "Federation of Teachers". */
function isOfName(tokens: readonly Token[], noun: number): boolean {
  return tokens[noun - 1]?.lower === 'of' && tokens[noun - 2]?.tag === 'NNP';
}

/** "Every other country has banned it"; "every other day" is how often. */
function everyOther({ firstToken, endToken }: TokenRange, tokens: readonly Token[]): TokenRange | null {
  for (let i = firstToken; i + 2 < endToken; i++) {
    if (tokens[i]!.lower !== 'every' || tokens[i + 1]!.lower !== 'other') continue;
    const joined = i > firstToken && joinsGroup.has(tokens[i - 1]!.lower);
    if (!joined && !isTime(tokens[i + 2]) && isSubject(tokens, i + 3, endToken))
      return { firstToken: i, endToken: i + 2 };
  }
  return null;
}

/** "Yards such as Harker Steel and Norvolt": those with the names. */
function areListed(tokens: readonly Token[], end: number): boolean {
  const name =
    tokens[end]?.lower === 'such' && tokens[end + 1]?.lower === 'as'
      ? end + 2
      : tokens[end]?.lower === 'like'
        ? end + 1
        : -1;
  return name > 0 && tokens[name]?.tag.startsWith('NNP') === true;
}

const granting = new Set(['though', 'although', 'while', 'whilst']);

/** "Banning most boats has closed the pier": the gerund opens the clause and is its subject. */
function isBanned(tokens: readonly Token[], quantifier: number, { firstToken }: TokenRange): boolean {
  const gerund = tokens[quantifier - 1];
  if (gerund?.tag !== 'VBG') return false;
  return quantifier - 1 === firstToken || /^[,;]$/.test(tokens[quantifier - 2]?.lower ?? '');
}

const WHERE = new Set(['in', 'around', 'across', 'throughout', 'over']);

/** Certain ones, although nothing says which. */
const DEEDS = new Set('efforts attempts plans talks negotiations moves preparations arrangements'.split(' '));

const WORK_REACH = 4;

/** "Scientists are counting gulls": work that some of them do, where "scientists agree" speaks of all. */
function areAtWork(tokens: readonly Token[], noun: number): boolean {
  if (!scienceWorkers.has(tokens[noun]!.lower)) return false;
  for (let i = noun + 1; i <= noun + WORK_REACH; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'punctuation') return false;
    if (token.tag.startsWith('VB') && !isAuxiliary(token)) return !holdingStems.test(token.lower);
  }
  return false;
}

/** What everybody, most people or a whole group does or is. */
export const generalization: Rule = {
  code: 'sourcing/generalization',
  find: (range, facts, { reading: { tokens } }) => {
    const cue = findCue('generalization', range, facts, ({ firstToken, endToken }) => {
      const { lower, tag } = tokens[firstToken]!;
      const before = firstToken > range.firstToken ? tokens[firstToken - 1]! : undefined;
      if (quantifiers.has(lower) && measures(tokens, firstToken, range)) return false;
      if (quantifiers.has(lower) && areKnownPapers(tokens, firstToken)) return false;
      // "Though many stay away": granted by the way; "banning most boats": the ban is told of.
      if (quantifiers.has(lower) && (granting.has(before?.lower ?? '') || isBanned(tokens, firstToken, range)))
        return false;
      // "No one knows how long it will last": an open question.
      if ((lower === 'no' || lower === 'nobody') && /^kn[oe]ws?$/.test(tokens[endToken]?.lower ?? '')) return false;
      // "Usually known as the Old Lamp": a name for one.
      if (tag === 'RB' && tokens[endToken]?.lower === 'known' && tokens[endToken + 1]?.lower === 'as') return false;
      // "Few would argue".
      // "Few share the view."
      if (lower === 'few' && firstToken === facts.firstWord && tokens[endToken]?.tag === 'VBP')
        return !isBe(tokens[endToken]!);
      if (lower === 'few' && firstToken === facts.firstWord && tokens[endToken]?.tag === 'MD') return true;
      if (lower === 'few' && (countingFew.has(before?.lower ?? '') || tokens[endToken]?.tag !== 'NNS')) return false;
      // "Ordinary houses".
      if (lower === 'ordinary' || lower === 'everyday') return everymen.has(tokens[endToken]?.lower ?? '');
      // "Has not always won", "it has never been found": once it was otherwise, or nothing has happened.
      if (lower === 'always' && /^(?:not|n't|cannot)$/.test(before?.lower ?? '')) return false;
      if (lower === 'never' && have.has(before?.lower ?? '') && tokens[endToken]?.lower === 'been') return false;
      // "The borough, most of which".
      if (lower === 'most' && tokens[endToken]?.lower === 'of' && tokens[endToken + 1]?.lower === 'which') return false;
      if (lower === 'most' && (tag === 'RBS' || before?.lower === 'the' || ranks(tokens, firstToken, range)))
        return false;
      // "There are many reasons", "at many airports", "as many", "to find many boats".
      if (
        lower === 'many' &&
        before !== undefined &&
        (before.tag === 'VB' ||
          joinsGroup.has(before.lower) ||
          before.lower === 'how' ||
          isThere(tokens, firstToken) ||
          before.tag === 'RB')
      )
        return false;
      if ((lower === 'most' || lower === 'many') && tokens[endToken]?.kind === 'punctuation') return false;
      if (lower === 'numerous' || (nobodies.has(lower) && harmed.has(tokens[endToken + 1]?.lower ?? ''))) return false;
      // "Has to be mended more often," compares two times.
      const compares = before?.lower === 'more' || before?.lower === 'less';
      if (howOften.has(lower)) return !compares && goesWithVerb(tokens, firstToken);
      // "A conservative majority" is a number of seats.
      if (lower === 'majority')
        return (
          (before?.lower === 'the' || before?.lower === 'vast') && !majorityPosts.has(tokens[endToken]?.lower ?? '')
        );
      // "49 people", "her parents", "these voters" are known ones; "mail to absentee voters", "the parents" too.
      if (endToken === firstToken + 1 && (tag === 'NNS' || tag === 'NNPS' || everybodyWords.has(lower))) {
        if (everybodyWords.has(lower) && areTheFew(tokens, firstToken, range)) return false;
        if (areAtWork(tokens, firstToken)) return false;
        // "More people" are not all, nor does "only Norland voters" speak of all; "nudging people requires tact".
        if (before?.lower === 'more' || isOnly(tokens, firstToken) || isOfGerund(tokens, firstToken, range))
          return false;
        if (isCounted(tokens, firstToken, range) || tokens[endToken]?.tag === 'NNP') return false;
        if (!isGroup(tokens, { firstToken, endToken }, range)) return false;
        if (isEvent(tokens, firstToken, range) || areListed(tokens, endToken)) return false;
      }
      if (lower === 'the' && (before?.lower === 'of' || !isSubject(tokens, endToken, range.endToken))) return false;
      // "Women's rights", "the world's largest", "the largest in the world": nothing is said of women or the world.
      if (tokens[endToken]?.tag === 'POS') return false;
      if (lower === 'the' && WHERE.has(before?.lower ?? '') && tokens[endToken - 1]!.lower === 'world') return false;
      if (lower === 'society' && before?.lower === 'the') return false;
      if (lower === 'the' && tokens[endToken]?.tag.startsWith('NN') === true) return false;
      // "the Teachers Union" is a name, and so is the "Federation of Teachers"; Democrats are a group.
      const { text } = tokens[firstToken]!;
      const title = firstToken > range.firstToken && text !== lower;
      if (title && (before?.tag === 'NNP' || tokens[firstToken + 1]?.tag === 'NNP' || isOfName(tokens, firstToken)))
        return false;
      return true;
    });
    if (cue !== null) return cue;
    const others = everyOther(range, tokens);
    if (others !== null) return others;
    // A bare plural as the subject of a verb in the present: "Cats dislike water."
    const { firstWord, finiteVerb, opensWithName } = facts;
    if (opensWithName || firstWord < range.firstToken || finiteVerb < 0 || finiteVerb >= range.endToken) return null;
    const verb = tokens[finiteVerb]!;
    // "Profits have risen" tells what happened.
    if ((verb.tag !== 'VBP' && !general.has(verb.lower)) || perfect.has(verb.lower)) return null;
    // "Critics say", "polls find": that they do is no more than the vague source it is.
    const says = wordOf(tokens[facts.mainVerb]!.form).report;
    if (says === 'tell' || says === 'find') return null;
    // "Prices are falling" tells what is going on.
    if (tokens[finiteVerb + 1]?.tag === 'VBG') return null;
    // "Unless ministers act".
    if (wordOf(tokens[firstWord]!.form).subordinator) return null;
    // "Such methods" are those that were told of.
    if (tokens[firstWord]!.lower === 'such') return null;
    for (let i = firstWord; i < finiteVerb; i++) {
      const { tag, form } = tokens[i]!;
      // "Estimates range from two to four", "efforts to drain it are to go on", "investigators know it": no kind of people.
      const { lower } = tokens[i]!;
      if (tag === 'NNS' && (wordOf(form).noun === Noun.document || DEEDS.has(lower) || onDuty.has(lower))) return null;
      // "Oil prices could double" speaks of one thing, "Older drivers dislike it" of all of a kind.
      if (tag === 'NNS') return areListed(tokens, i + 1) ? null : { firstToken: firstWord, endToken: i + 1 };
      if (tag !== 'JJ' && tag !== 'JJR') return null;
    }
    return null;
  },
  docs: {
    summary: 'Says something of a whole group or of all times.',
    why: 'What "most people" do has to be counted; a generalisation from a few cases misleads.',
    fix: 'Name the survey or study, or say of whom it is true.',
    hits: [
      '[Scientists] agree that the ice will melt within a century.',
      '[Most] people now fear the new law.',
      '[Few] families own a car.',
      '[Every other] country on the continent has banned the stuff.',
      '[Older drivers] dislike the new lights and increasingly avoid the town.',
    ],
    nearMisses: [
      'The inn by the gate is usually known as the Old Lamp.',
      'The tram has to be mended more often, and the bus stands still.',
      'Many of the documents deal with the sale of the yard.',
      'Scientists are counting the gulls.',
      'So researchers can now use the old maps.',
      'Authorities search the harbour for a boat.',
      'With more light, more people could ride in the dark.',
      'Nudging people towards clean power requires tact.',
      'Since May only Norland students have been able to use it.',
      'It is hard to find many boats.',
      'Nobody knows how long the talks will last.',
      'Efforts to drain the lake are slow.',
      "The law expanded women's rights in the largest country in the world.",
      'The dam killed 49 people.',
      'He did not care how many conscripts it cost.',
      'Several bags stood in the hall.',
      'The shopkeeper on the corner signed the letter.',
      'The lights have three colours.',
      'It is the largest and most dangerous dump on the coast.',
      'The girl lost her parents in the flood.',
      'Seven young men left the bank, and their two angry neighbours saw them.',
      'He spoke some Icelandic and lived there for many long years.',
      'She won the world title.',
      'Prices have doubled.',
      'Estimates range from two to four crowns.',
      'The firm sends letters to voters.',
      'The parents left on Monday.',
      'Some of the papers were lost.',
      'There are many reasons, and the law was passed by voters at many polls.',
      'They hired workers who had lost their jobs.',
      'The ministry helps people into houses.',
      'Many others stayed.',
      'Shopkeepers say that the bridge is closed.',
      'Shopkeepers will say that the bridge is closed.',
      'A few guests stayed for the past few days.',
      'Rain fell for most of the day.',
      'Brandt kept most of Harker’s duties.',
      'The team followed 61 nurses, most of them women.',
      'Men in plain clothes fired on the crowd.',
      'The ferry runs every other day.',
      'The buyer, people close to the deal say, is Merrin.',
      'The court kept its conservative majority.',
      'The majority leader went home.',
      'Members of the Federation of Teachers went home.',
      'Radical workers stormed the yard in May.',
      'Companies have opened two offices in Kiel.',
      'The boat has never been found.',
      'He has not always won.',
      'She lives in an ordinary house.',
      'They chose only people who had a card.',
      'The borough, most of which is park, has two mayors.',
      'Ships around the world burn oil.',
      'Such methods can include drilling.',
      'A gull cannot always tell them apart.',
      'Though many remain calm, one sailor has shouted.',
      'Banning most boats has closed the pier.',
      'Companies such as Harker Steel and Norvolt are testing in the bay.',
      'Few are left.',
    ],
  },
};
