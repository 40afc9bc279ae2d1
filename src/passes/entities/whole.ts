// Names of which the recogniser sees the end: committees of the House and the Senate, laws, storms, seats of a university
// people with a nickname in quotation marks, peers with their place and trials, from their beginning.
import { nameHeads, peerTitles } from '../../lexicon/name-heads.ts';
import { statesOfUniversities } from '../../lexicon/name-words.ts';
import type { Token } from '../../model/reading.ts';
import { hashString } from '../../tagger/index.ts';
import { isCapital } from './capitals.ts';
import { isListedPlace } from './edges.ts';
import { classBit, type Gazetteer } from './gazetteer.ts';
import type { Name } from './recognise.ts';

/**
 * "House Education and the Workforce Committee", "Justice for Seeds Act", of which the recogniser sees the end: the names,
 * with committees of the House and the Senate, and laws, from their beginning.
 */
export function wholeNames(names: readonly Name[], tokens: readonly Token[], gazetteer: Gazetteer): readonly Name[] {
  let whole: Name[] | null = null;
  names.forEach((name, index) => {
    const last = tokens[name.endToken - 1]!.text;
    const isCommittee = last === 'Committee' || last === 'Subcommittee';
    const campus = campusStart(name, names[index - 1], tokens, gazetteer);
    const bill = billStart(name, tokens, gazetteer);
    const peer = peerStart(name, names[index - 1], tokens);
    const trial = trialStart(name, tokens);
    const games = gamesStart(name, tokens);
    const branch = branchStart(name, names[index - 1], tokens);
    const event = sponsoredStart(name, names[index - 1], tokens);
    const front = Math.max(peer, trial, bill, games, event);
    const isPerson = peer >= 0 || (name.type === 'person' && campus < 0 && bill < 0 && trial < 0 && games < 0);
    const start = isCommittee
      ? committeeStart(tokens, name.firstToken)
      : Math.max(campus, branch) >= 0
        ? Math.max(campus, branch)
        : front >= 0
          ? front
          : isPerson
            ? Math.max(nicknamedStart(name, beforeNickname(names, index), tokens), stormStart(name, tokens))
            : Math.max(stormStart(name, tokens), lawStart(name, tokens, gazetteer));
    if (start < 0) {
      whole?.push(name);
      return;
    }
    whole ??= names.slice(0, index);
    while (whole.length > 0 && whole.at(-1)!.firstToken >= start) whole.pop();
    const isBody = isCommittee || campus >= 0 || branch >= 0;
    const isStorm = isPerson && nameHeads.storms.has(tokens[name.firstToken - 1]!.lower);
    whole.push({
      ...name,
      firstToken: start,
      type: isBody ? 'organization' : isPerson && !isStorm ? 'person' : 'misc',
      ...(games >= 0 && { confidence: SURE, types: [] }),
      ...(peer >= 0 && { confidence: Math.max(name.confidence, SURE), whole: true }),
    });
  });
  return whole ?? names;
}

/** Where "University of California at Davis" begins, cut at "at" or a comma; -1 for every other name. */
function campusStart(
  { firstToken, endToken }: Name,
  before: Name | undefined,
  tokens: readonly Token[],
  gazetteer: Gazetteer,
): number {
  if (before?.type !== 'organization' || before.endToken !== firstToken - 1) return -1;
  const [head, of, joint] = [tokens[before.firstToken]!, tokens[before.firstToken + 1]!, tokens[firstToken - 1]!];
  if (head.lower !== 'university' || of.lower !== 'of' || head.sentence !== joint.sentence) return -1;
  if (joint.text === 'at') return before.firstToken;
  // "The University of Merrin, Norland" is in a country.
  const isCountry = isListedPlace(tokens, firstToken, endToken, gazetteer, classBit('country') | classBit('region'));
  return joint.text === ',' && !isCountry && statesOfUniversities.has(tokens[before.endToken - 1]!.lower)
    ? before.firstToken
    : -1;
}

/** Where "NSGU of Merrin" begins, the branch of a body in letters; -1 for every other name. */
function branchStart({ firstToken, type }: Name, before: Name | undefined, tokens: readonly Token[]): number {
  if (type !== 'place' || before?.type !== 'organization' || before.endToken !== firstToken - 1) return -1;
  const [body, of] = [tokens[before.firstToken]!, tokens[firstToken - 1]!];
  const isOne = before.endToken === before.firstToken + 1 && body.sentence === of.sentence && of.lower === 'of';
  return isOne && LETTERS.test(body.text) && tokens[firstToken]!.lower !== 'the' ? before.firstToken : -1;
}

const LETTERS = /^\p{Lu}{3,}$/u;

/** Where "Willis of Merrin" begins, a peer called after a place as well; -1 for every other name. */
function peerStart({ firstToken }: Name, before: Name | undefined, tokens: readonly Token[]): number {
  if (before?.endToken !== firstToken - 1 || tokens[firstToken - 1]!.text !== 'of') return -1;
  const surname = before.endToken - 1;
  const title = tokens[surname - 1];
  const isPeer = title !== undefined && peerTitles.has(title.text) && title.sentence === tokens[firstToken]!.sentence;
  return isPeer && before.type === 'person' && isCapital(tokens[surname]) ? before.firstToken : -1;
}

const SURE = 0.9;

/** Where "R v Harker" begins; -1 for every other name. Other fixtures have a "v" too. */
function trialStart({ firstToken }: Name, tokens: readonly Token[]): number {
  const [crown, versus] = [tokens[firstToken - 2], tokens[firstToken - 1]];
  if (crown?.sentence !== tokens[firstToken]!.sentence || !/^v\.?$/.test(versus!.text)) return -1;
  return CROWNS.has(crown.text) ? crown.index : -1;
}

/** Where "2012 Games" begins; -1 for every other name. */
function gamesStart({ firstToken, endToken }: Name, tokens: readonly Token[]): number {
  const year = tokens[endToken - 2];
  if (endToken > firstToken + 2 || tokens[endToken - 1]!.text !== 'Games') return -1;
  return year?.sentence === tokens[firstToken]!.sentence && /^(?:19|20)\d\d$/.test(year.text) ? year.index : -1;
}

const CROWNS: ReadonlySet<string> = new Set(['R', 'R.', 'Regina', 'Rex']);

/** Where "Norvolt Chess Tournament" begins, cut behind the sponsor; -1 for every other name. */
function sponsoredStart(
  { firstToken, endToken, type }: Name,
  before: Name | undefined,
  tokens: readonly Token[],
): number {
  if (type !== 'misc' || before?.type !== 'organization' || before.endToken !== firstToken) return -1;
  const isOne = tokens[before.firstToken]!.sentence === tokens[firstToken]!.sentence;
  return isOne && endToken > firstToken + 1 && SPONSORED.has(tokens[endToken - 1]!.text) ? before.firstToken : -1;
}

/** What a sponsor has and no club: "a Merrin Champions Cup game" is a club's. */
const SPONSORED: ReadonlySet<string> = new Set(['Tournament', 'Classic', 'Invitational', 'Marathon', 'Masters']);

/** The name in front of another, or of the nickname in front of it that is taken for a name too. */
function beforeNickname(names: readonly Name[], index: number): Name | undefined {
  const before = names[index - 1];
  const isNickname = before !== undefined && before.endToken === names[index]!.firstToken - 1;
  return isNickname && before.endToken === before.firstToken + 1 ? names[index - 2] : before;
}

/** Where "Robert C. “Bobby” Halden" begins, cut behind the nickname; -1 for every other name. */
function nicknamedStart({ firstToken }: Name, before: Name | undefined, tokens: readonly Token[]): number {
  const gap = firstToken - (before?.endToken ?? 0);
  if (before?.type !== 'person' || gap < 1 || gap > 3 || firstToken < 3) return -1;
  const [open, nickname, close] = [tokens[firstToken - 3]!, tokens[firstToken - 2]!, tokens[firstToken - 1]!];
  if (before.firstToken >= open.index || open.sentence !== close.sentence) return -1;
  return isQuote(open) && isCapital(nickname) && isQuote(close) ? before.firstToken : -1;
}

function isQuote({ kind, text }: Token): boolean {
  return kind === 'punctuation' && QUOTES.has(text);
}

const QUOTES: ReadonlySet<string> = new Set(['"', '“', '”', "''", '``', "'", '‘', '’']);

/** "Hurricane Ida", "Tropical Storm Ida", of which the recogniser sees "Ida"; -1 for every other name. */
function stormStart({ firstToken, endToken }: Name, tokens: readonly Token[]): number {
  const before = tokens[firstToken - 1];
  if (endToken !== firstToken + 1 || before?.sentence !== tokens[firstToken]!.sentence || !isCapital(before)) return -1;
  if (before.lower === 'storm' && tokens[firstToken - 2]?.text === 'Tropical') return firstToken - 2;
  return nameHeads.workFronts.has(before.lower) ? firstToken - 1 : -1;
}

/** Where "the Finance Bill" begins, of which the recogniser took the end for somebody; -1 for every other name. */
function billStart({ firstToken, endToken }: Name, tokens: readonly Token[], gazetteer: Gazetteer): number {
  if (endToken !== firstToken + 1 || tokens[firstToken]!.text !== 'Bill') return -1;
  let start = firstToken;
  while (isCapital(tokens[start - 1]) && tokens[start - 1]!.lower !== 'the') start--;
  const isNoun = (gazetteer.classes(hashString(tokens[firstToken - 1]?.lower ?? '')) & NO_HOLDER) === 0;
  return start < firstToken && isNoun && tokens[start - 1]?.lower === 'the' ? start : -1;
}

const NO_HOLDER = classBit('job') | classBit('firstName') | classBit('lastName');

/** Where a law begins that the recogniser cut at "for" or "in"; -1 when it did not. */
function lawStart({ firstToken, endToken }: Name, tokens: readonly Token[], gazetteer: Gazetteer): number {
  const last = tokens[endToken - 1]!;
  const isLaw = last.text === 'Act' || (last.kind === 'number' && tokens[endToken - 3]?.text === 'Act');
  const front = tokens[firstToken - 2];
  if (!isLaw || front === undefined || front.sentence !== last.sentence || !isCapital(front)) return -1;
  const { text } = tokens[firstToken - 1]!;
  const isNoun = (gazetteer.classes(hashString(front.lower)) & NOUN) !== 0;
  if (isNoun && (text === 'for' || text === 'in')) return front.index;
  // "Seed and Soil Protection Act"; "the Treasury and the Soil Act" are two.
  if (text !== 'and' || front.kind !== 'word') return -1;
  let start = front.index;
  while (isCapital(tokens[start - 1]) && tokens[start - 1]!.sentence === front.sentence) start--;
  return isNoun && tokens[start]!.lower !== 'the' ? start : -1;
}

const NOUN = classBit('noun');

const LONGEST_COMMITTEE = 9;

/** Where the committee begins whose name goes on at `from`; -1 when it begins there. */
function committeeStart(tokens: readonly Token[], from: number): number {
  const { sentence } = tokens[from]!;
  let joins = false;
  for (let at = from - 1; at >= 0 && from - at < LONGEST_COMMITTEE; at--) {
    const token = tokens[at]!;
    if (token.sentence !== sentence) return -1;
    if (CHAMBERS.has(token.text)) return joins || from - at === 1 ? at : -1;
    if (token.text === 'and' || token.text === '&') joins = true;
    else if (token.text !== ',' && token.text !== 'the' && !isCapital(token)) return -1;
  }
  return -1;
}

const CHAMBERS: ReadonlySet<string> = new Set(['House', 'Senate']);
