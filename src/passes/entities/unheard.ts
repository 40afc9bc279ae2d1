// Words that nobody has heard of, in four degrees: what no list has, what no vector knows either, what has the form of a
// name besides, and the same of a word as the recogniser has it.
import type { Token } from '../../model/reading.ts';
import { hashString } from '../../tagger/index.ts';
import type { Gazetteer } from './gazetteer.ts';
import { INITIAL, MIXED, type Word } from './words.ts';

/** "Karlsruhe": a capital and small letters, and in no list; not "KCNA" nor "YouGov". */
export function isUnlisted({ text, lower }: Token, gazetteer: Gazetteer): boolean {
  return CAPITALISED.test(text) && gazetteer.classes(hashString(lower)) === 0;
}

const CAPITALISED = /^\p{Lu}\p{Ll}{2,}$/u;

/** "Amelize": the same, and no text that vectors were made of had it often. */
export function isUnseen(token: Token, gazetteer: Gazetteer): boolean {
  return isUnlisted(token, gazetteer) && gazetteer.kind(hashString(token.lower)) === 0;
}

/** "Tarrakong", "Merrin-on-Sarn": what no list has, with two hyphens at most, and neither a field nor a belief. */
export function isUnheard({ text, lower }: Token, gazetteer: Gazetteer): boolean {
  return NAMELIKE.test(text) && !FIELD.test(lower) && gazetteer.classes(hashString(lower)) === 0;
}

const NAMELIKE = /^\p{Lu}\p{Ll}{2,}(?:-(?:\p{Ll}+-)?\p{Lu}?\p{Ll}+)?$/u;
const FIELD = /(?:isms?|ics|ology|ness|hoods?|[ie]ans?|ese|ish|idae|aceae|ptera)$/;

/** "Tarrakong", "Port-Aurel", of which neither list nor vector knows anything; neither "GOP-heavy" nor "Godliness". */
export function isUnheardWord({ text, classes, kind, cluster, capital }: Word): boolean {
  if (classes !== 0 || kind !== 0 || cluster !== 0 || (capital !== INITIAL && capital !== MIXED)) return false;
  return HYPHENED.test(text) && !ABSTRACT.test(text);
}

const HYPHENED = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u;
const ABSTRACT = /(?:ness|phobia|isms?|hoods?)$/;
