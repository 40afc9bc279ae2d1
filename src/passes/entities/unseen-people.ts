// People of whom the recogniser saw nothing, since their surname is an ordinary word or no list has them: "Mikal Bridges hit
// it" at the head of a sentence, "the piper Brìghde Merrin", "the envoy, Morgan Harker, was", "Mayor Weldon Rush".
import { rememberByForm } from '../../language/forms.ts';
import { nameHeads, peerTitles } from '../../lexicon/name-heads.ts';
import { lordly } from '../../lexicon/titles.ts';
import type { Reading, Token } from '../../model/reading.ts';
import { hashString } from '../../tagger/index.ts';
import { isCapital } from './capitals.ts';
import { classBit, type Gazetteer } from './gazetteer.ts';
import { isCompany } from './names.ts';
import { isCalling, isPersonLike } from './persons.ts';
import { nameOfType } from './plain-names.ts';
import type { Name } from './recognise.ts';
import { namesHolder } from './titles.ts';

const FIRST_NAME = classBit('firstName');
const ORDINARY = classBit('noun') | classBit('verb') | classBit('adjective') | classBit('function') | classBit('date');
const isNameWord = rememberByForm(({ text }) => /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(text));
const DOES = /^(?:VB[DZ]|MD)$/;

/** Such people among the words that are no part of a name yet (`named`), in prose. */
export function findUnseenPeople({ tokens, sentences }: Reading, named: Uint8Array, gazetteer: Gazetteer): Name[] {
  const found: Name[] = [];
  for (const { firstToken, endToken, kind } of sentences) {
    if (kind === 'headline' || kind === 'heading') continue;
    for (let at = firstToken; at + 2 < endToken; at++) {
      if (isPeer(tokens, at, firstToken, named)) {
        // "Baroness Harker of Merrin", where no name was seen.
        const isOf = tokens[at + 1]!.text === 'of' && isNameWord(tokens[at + 2]!.form) && named[at + 2] === 0;
        found.push({ ...nameOfType('person', at, isOf && !isCapital(tokens[at + 3]) ? at + 3 : at + 1), whole: true });
        continue;
      }
      if (!isPair(tokens, at, endToken, named)) continue;
      if (isUnlikely(tokens, at, gazetteer) || !isPersonLike(tokens, at, at + 2, gazetteer)) continue;
      if (!isShown(tokens, at, firstToken, gazetteer)) continue;
      found.push(nameOfType('person', at, at + 2));
      at++;
    }
  }
  return found;
}

/** "Baroness Harker of Merrin": a surname behind a title of those who sit in the Lords, and no word of a body. */
function isPeer(tokens: readonly Token[], at: number, start: number, named: Uint8Array): boolean {
  const title = tokens[at - 1];
  if (at <= start || title === undefined || !ADDRESSED.has(title.text) || named[at] === 1 || named[at - 1] === 1)
    return false;
  // "The Lord Lieutenant", "Our Lady Mary".
  if (lordly.has(tokens[at]!.lower) || tokens[at - 2]?.text === 'Our') return false;
  return isNameWord(tokens[at]!.form) && !isCapital(tokens[at + 1]) && !namesHolder(tokens[at]!);
}

const ADDRESSED: ReadonlySet<string> = new Set([...peerTitles, 'Dame', 'Sir']);

/** Two words with capitals, no part of a name, and no more of them on either side. */
function isPair(tokens: readonly Token[], at: number, end: number, named: Uint8Array): boolean {
  if (named[at] === 1 || !isNameWord(tokens[at]!.form) || !isNameWord(tokens[at + 1]!.form)) return false;
  if (named[at + 1] === 1 || named[at + 2] === 1 || (at + 2 < end && isCapital(tokens[at + 2]))) return false;
  return true;
}

/** Whether what stands around the two words says that they are somebody. */
function isShown(tokens: readonly Token[], at: number, start: number, gazetteer: Gazetteer): boolean {
  if (at === start) return opens(tokens, at, gazetteer);
  const before = tokens[at - 1]!;
  if (!isCapital(before)) return isIntroduced(tokens, at, start, gazetteer);
  return namesHolder(before) && DOES.test(tokens[at + 2]!.tag);
}

/** "Senator Harker", "Energy Networks", "Border Police": an office or the head of a body or a firm. */
function isUnlikely(tokens: readonly Token[], at: number, gazetteer: Gazetteer): boolean {
  const { lower } = tokens[at + 1]!;
  if (namesHolder(tokens[at]!) || namesHolder(tokens[at + 1]!)) return true;
  if (
    isCompany([tokens[at]!.lower, lower]) ||
    nameHeads.companies.has(lower) ||
    nameHeads.behind.has(lower) ||
    nameHeads.bodies.has(lower)
  )
    return true;
  return (gazetteer.classes(hashString(tokens[at]!.lower)) & ORDINARY & ~FIRST_NAME) !== 0;
}

/** "Mikal Bridges hit": a first name, or a word of no list, and what somebody does. */
function opens(tokens: readonly Token[], at: number, gazetteer: Gazetteer): boolean {
  if (!DOES.test(tokens[at + 2]!.tag) || !tokens[at]!.tag.startsWith('NNP')) return false;
  const key = hashString(tokens[at]!.lower);
  return (gazetteer.classes(key) & FIRST_NAME) !== 0 || (gazetteer.classes(key) === 0 && gazetteer.kind(key) === 0);
}

/** "The piper Brìghde Merrin", "the envoy, Morgan Harker,": the noun in front says that it is somebody. */
function isIntroduced(tokens: readonly Token[], at: number, start: number, gazetteer: Gazetteer): boolean {
  const isBetween = tokens[at - 1]!.text === ',';
  const noun = tokens[isBetween ? at - 2 : at - 1];
  if (noun === undefined || noun.index < start || !isCalling(noun, gazetteer)) return false;
  return !isBetween || tokens[at + 2]!.text === ',';
}
