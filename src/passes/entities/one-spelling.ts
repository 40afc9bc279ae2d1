// One spelling of what an article writes in two: "Mueller" is the Müller whom it has with the mark elsewhere.
import { sexOfName } from '../../language/sex.ts';
import { OFFICE_HOLDERS } from '../../lexicon/office-holders.ts';
import { knownType } from './listed.ts';
import { nameOf, personWords, plainWord } from './names.ts';
import type { ResolvableMention } from './resolvable.ts';

const MARKED = /[äöü]/i;
const LETTERS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/** The mentions, "mueller" compared as "muller" where the article has "Müller". */
export function withOneSpelling(mentions: readonly ResolvableMention[]): readonly ResolvableMention[] {
  const spelled = new Map<string, string>();
  for (const { text } of mentions) {
    if (!MARKED.test(text)) continue;
    for (const word of text.toLowerCase().split(/[\s,]+/))
      if (MARKED.test(word))
        spelled.set(
          word.replace(/[äöü]/g, (letter) => LETTERS[letter]!),
          plainWord(word),
        );
  }
  if (spelled.size === 0) return mentions;
  return mentions.map((mention) => {
    if (!mention.words.some((word) => spelled.has(word))) return mention;
    const words = mention.words.map((word) => spelled.get(word) ?? word);
    return { ...mention, words, name: nameOf(words) };
  });
}

/** The mentions, "TimeNorland" compared as the "Time Norland" that the article has elsewhere. */
export function withOneSpacing(mentions: readonly ResolvableMention[]): readonly ResolvableMention[] {
  /** "timenorland" -> the mention in two words; null where two are spelled so. */
  const spaced = new Map<string, ResolvableMention | null>();
  let isJoined = false;
  for (const mention of mentions) {
    if (mention.type === 'person') continue;
    if (mention.words.length === 1) isJoined ||= JOINED.test(mention.text);
    else if (mention.words.length === 2) {
      const joined = mention.words.join('');
      const known = spaced.get(joined);
      spaced.set(joined, known === undefined || known?.name === mention.name ? mention : null);
    }
  }
  if (!isJoined || spaced.size === 0) return mentions;
  return mentions.map((mention) => {
    const whole = JOINED.test(mention.text) ? spaced.get(mention.name) : undefined;
    if (whole == null || mention.type === 'person' || mention.words.length > 1) return mention;
    return { ...mention, words: whole.words, name: whole.name, type: whole.type };
  });
}

/** "TimeNorland", "Wal-Norland". */
const JOINED = /^\p{Lu}[\p{L}\d]*\p{Ll}-?\p{Lu}/u;

/** The mentions of people, "De Merrin" compared as the "DeMerrin" that the article has in full. */
export function withOneParticle(mentions: readonly ResolvableMention[]): readonly ResolvableMention[] {
  const joined = new Set<string>();
  for (const { type, words, text } of mentions)
    if (type === 'person' && words.length > 1 && PARTICLE_JOINED.test(text)) joined.add(words.at(-1)!);
  if (joined.size === 0) return mentions;
  return mentions.map((mention) => {
    const { type, words } = mention;
    const whole = words.slice(-2).join('');
    if (type !== 'person' || words.length < 2 || !joined.has(whole) || !PARTICLE.test(words.at(-2)!)) return mention;
    const own = [...words.slice(0, -2), whole];
    return { ...mention, words: own, name: nameOf(own) };
  });
}

/** "Bill DeMerrin", with the surname in one word. */
const PARTICLE_JOINED = /\s(?:De|Di|Del|Della|Du|La|Le|Van|Von)\p{Lu}\p{L}+$/u;
const PARTICLE = /^(?:de|di|del|della|du|la|le|van|von)$/;

const VOWELS = /[aeiouy]/g;
/** Shorter surnames are too often another's: "Hale" and "Hile". */
const LEAST_LETTERS = 5;

/**
 * The mentions, with the surname spelled right where the article slips: "Hauser said" is the Owen Houser whom it has in
 * full, if one vowel alone tells them apart and nobody is called Hauser in full.
 */
export function withoutSlips(mentions: readonly ResolvableMention[]): readonly ResolvableMention[] {
  const times = new Map<string, number>();
  /** "h**s*r" -> "houser"; null when two have it. */
  const surnames = new Map<string, string | null>();
  for (const { type, words } of mentions) {
    for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
    const last = personWords(words).at(-1) ?? '';
    if (type !== 'person' || words.length < 2 || last.length < LEAST_LETTERS) continue;
    const frame = last.replace(VOWELS, '*');
    surnames.set(frame, (surnames.get(frame) ?? last) === last ? last : null);
  }
  if (surnames.size === 0) return mentions;
  return mentions.map((mention) => {
    const { type, words, name, honorific } = mention;
    if (type !== 'person' || words.length > 1 || honorific !== null || times.get(name) !== 1) return mention;
    const right = surnames.get(name.replace(VOWELS, '*'));
    if (right == null || right === name || !isSlip(name, right)) return mention;
    return { ...mention, words: [right], name: right, borrowed: true };
  });
}

/** One letter otherwise, in a name that is nobody's first and no president's. */
function isSlip(name: string, right: string): boolean {
  if (sexOfName(name) !== null || OFFICE_HOLDERS.has(name) || knownType(name) !== undefined) return false;
  let other = 0;
  for (let at = 0; at < name.length; at++) if (name[at] !== right[at]) other++;
  return other === 1;
}
