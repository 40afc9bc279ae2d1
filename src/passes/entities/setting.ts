// What the words around a name that nobody knows say it is, where the recogniser is sure of the name and of nothing else:
// "a nurse from Merrin", "in Merrin, where", "outside Merrin".
import { namingNouns } from '../../lexicon/naming-nouns.ts';
import { youngAndKin } from '../../lexicon/people-words.ts';
import { humanNouns } from '../../lexicon/source-nouns.ts';
import { spellWords } from '../../lexicon/sport-words.ts';
import { wordSet } from '../../lexicon/word-list.ts';
import type { EntityType } from '../../model/findings.ts';
import type { Token } from '../../model/reading.ts';
import { hashString } from '../../tagger/index.ts';
import { isCapital } from './capitals.ts';
import { classBit, type Gazetteer } from './gazetteer.ts';
import { isUnheard } from './unheard.ts';

/** The type of the name `first` to `end`, half-open, of a word that no list has; null where its setting leaves it open. */
export function settingType(
  tokens: readonly Token[],
  first: number,
  end: number,
  type: EntityType,
  confidence: number,
  gazetteer: Gazetteer,
): EntityType | null {
  const before = tokens[first - 1];
  if (confidence >= (type === 'place' ? SURE : DOUBTED)) return null;
  if (end !== first + 1 || before === undefined || before.sentence !== tokens[first]!.sentence) return null;
  if (!isUnheard(tokens[first]!, gazetteer)) return null;
  const behind = tokens[end]?.lower ?? '';
  if (namingNouns.groundsBehind.has(behind)) return 'place';
  // "Its Merrin plant" is where somebody has it, "the Merrin plant" may be Merrin's.
  if (before.tag === 'PRP$' && namingNouns.worksBehind.has(behind)) return 'place';
  if (behind === 'shares' || namingNouns.armed.has(behind)) return 'organization';
  if (behind === ',' && tokens[end + 1]?.lower === 'which' && isTrade(tokens, end + 2)) return 'organization';
  if (!isWhole(tokens[end])) return null;
  // "Shares in Merrin": in a firm.
  if (before.lower === 'in' && namingNouns.stocks.has(tokens[first - 2]?.lower ?? '')) return 'organization';
  // "As in Merrindale" gives an example.
  if (NEARBY.has(before.lower)) return tokens[first - 2]?.lower === 'as' ? null : 'place';
  // "On Kirkgate", "along Harkgate": as streets are called.
  if (ALONG.has(before.lower) && STREET.test(tokens[first]!.lower)) return 'place';
  // "In Merrin, where".
  if (tokens[end]?.text === ',' && tokens[end + 1]?.lower === 'where') return 'place';
  // "Anna Brandt, from Merrin,", "Anna Brandt, of Merrin,".
  const isHome = (before.lower === 'from' || before.lower === 'of') && isBehindName(tokens, first - 2);
  if (isHome && tokens[end]?.text === ',') return 'place';
  if (before.lower === 'from') return isSomebody(tokens[first - 2], gazetteer) ? 'place' : null;
  if (before.lower === 'of') return SIDES.has(tokens[first - 2]?.lower ?? '') ? 'place' : null;
  if (before.lower === 'at' && confidence < LIKELY) return isSpell(tokens, first - 2) ? null : 'place';
  return null;
}

/** A place less sure than this the second look may doubt. */
const SURE = 0.9;
/** What is less sure is not shown. */
const LIKELY = 0.5;
/** Another type less sure than this is wrong beside "in" as often as right. */
const DOUBTED = 0.75;
const SIDES: ReadonlySet<string> = new Set(['north', 'south', 'east', 'west']);
const ALONG: ReadonlySet<string> = new Set(['on', 'along', 'off', 'down']);
const STREET = /(?:gate|wynd|strasse|straße|straat)$/;
const NEARBY: ReadonlySet<string> = new Set(['in', 'near', 'outside']);

/** "Makes chips", "owns the mine", but "makes it harder", "sells for $10". */
function isTrade(tokens: readonly Token[], at: number): boolean {
  return namingNouns.trades.has(tokens[at]?.lower ?? '') && /^(?:NN|JJ|DT|CD)/.test(tokens[at + 1]?.tag ?? '');
}

/** Whether the name ends here: "in Merrin's eyes" and "in Merrin shares" it goes on. */
function isWhole(token: Token | undefined): boolean {
  return (
    token === undefined ||
    token.lower === 'aged' ||
    !(/^(?:NN|POS|HYPH|CD|JJ)/.test(token.tag) || OWNING.test(token.text))
  );
}

const OWNING = /^['’"“”(&/-]|^–$/;

/** "A nurse", "people", "a 34-year-old": who comes from somewhere. */
function isSomebody(token: Token | undefined, gazetteer: Gazetteer): boolean {
  if (token === undefined) return false;
  return people.has(token.lower) || (gazetteer.classes(hashString(token.lower)) & JOB) !== 0;
}

/** A comma behind two words with capitals. */
function isBehindName(tokens: readonly Token[], comma: number): boolean {
  return tokens[comma]?.text === ',' && isCapital(tokens[comma - 1]) && isCapital(tokens[comma - 2]);
}

const JOB = classBit('job');
const people = wordSet(humanNouns, youngAndKin);

/** "On loan at Merrin", "four seasons at Merrin": of those who play. */
function isSpell(tokens: readonly Token[], at: number): boolean {
  for (let back = at; back > at - 3 && back >= 0; back--) if (SPELLS.has(tokens[back]!.lower)) return true;
  return false;
}

const SPELLS = wordSet(
  spellWords,
  // "An analyst at Merrin" is at a firm.
  [...namingNouns.posts].join(' '),
);
