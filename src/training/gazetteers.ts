// Builds models/gazetteers.bin: `npx tsx src/training/gazetteers.ts`. Names and words come from the lexicon of
// compromise (MIT) and from the region names and time zones of Node's ICU (Unicode licence): hashes of them, no text.
import { writeFileSync } from 'node:fs';
import nlp from 'compromise/three';
import {
  classBit,
  encodeGazetteer,
  extendPhrase,
  type GazetteerClass,
  type KeyTable,
  PREFIX_BIT,
} from '../passes/entities/gazetteer.ts';
import { hashString } from '../tagger/hash.ts';

/** compromise's tag -> our class. */
const TAGS: Readonly<Record<string, GazetteerClass>> = {
  Country: 'country',
  City: 'city',
  Region: 'region',
  Place: 'place',
  Demonym: 'demonym',
  FemaleName: 'firstName',
  MaleName: 'firstName',
  FirstName: 'firstName',
  LastName: 'lastName',
  Person: 'person',
  SportsTeam: 'team',
  Organization: 'organization',
  Honorific: 'honorific',
  Actor: 'job',
  Month: 'date',
  WeekDay: 'date',
  Date: 'date',
  Adjective: 'adjective',
  Comparative: 'adjective',
  Superlative: 'adjective',
  Infinitive: 'verb',
  PastTense: 'verb',
  PresentTense: 'verb',
  Gerund: 'verb',
  Participle: 'verb',
  Modal: 'verb',
  Copula: 'verb',
  Plural: 'noun',
  Singular: 'noun',
  Noun: 'noun',
  Uncountable: 'noun',
  Unit: 'noun',
  Duration: 'noun',
  Adverb: 'function',
  Preposition: 'function',
  Conjunction: 'function',
  Determiner: 'function',
  Pronoun: 'function',
  Possessive: 'function',
  QuestionWord: 'function',
  Abbreviation: 'abbreviation',
};

/** Words that head the names of organisations and places; the recogniser learns their weight. */
const HEADS: Readonly<Record<'organizationWord' | 'placeWord', string>> = {
  organizationWord: `academy agency airlines airways alliance army assembly association authority bank board brigade
    brigades brotherhood bureau cabinet centre center chamber church club co college commission committee company
    confederation congress conservatives corp corporation council court democrats department directorate federation
    force forces forum foundation front fund group guard holdings hospital inc industries initiative institute
    institution laboratories labs league liberals llc ltd ministry mission mosque movement museum network nhs office
    orchestra organisation organization panel parliament partners party plc police press republicans school secretariat
    senate service services society staff systems team technologies times tribune tribunal trust union united university
    workers`,
  placeWord: `airport avenue basin bay beach border boulevard bridge canal cape castle city coast county creek desert
    district fjord forest garden gate gulf harbor harbour heights highway hill hills island islands isle lake mount
    mountain mountains ocean palace park peninsula plain plains plateau port province region river road sea square
    strait street territory town valley village volcano`,
};

function wordsOf(phrase: string): string[] {
  return phrase.toLowerCase().replaceAll('’', "'").split(/\s+/).filter(Boolean);
}

export function phraseTable(entries: Iterable<readonly [string, GazetteerClass]>): KeyTable {
  const bits = new Map<number, number>();
  const add = (key: number, bit: number): void => {
    bits.set(key >>> 0, (bits.get(key >>> 0) ?? 0) | bit);
  };
  for (const [phrase, name] of entries) {
    const words = wordsOf(phrase);
    if (words.length === 0 || words.length > 5) continue;
    let key = hashString(words[0] as string);
    for (const word of words.slice(1)) {
      add(key, PREFIX_BIT);
      key = extendPhrase(key, hashString(word));
    }
    add(key, classBit(name));
  }
  const keys = Uint32Array.from(bits.keys()).sort();
  return { keys, values: Uint32Array.from(keys, (key) => bits.get(key) ?? 0) };
}

export function* listedPhrases(): Generator<readonly [string, GazetteerClass]> {
  const lexicon = (
    nlp as unknown as { world: () => { model: { one: { lexicon: Record<string, string | string[]> } } } }
  ).world().model.one.lexicon;
  for (const [phrase, tags] of Object.entries(lexicon)) {
    for (const tag of Array.isArray(tags) ? tags : [tags]) {
      const name = TAGS[tag];
      if (name !== undefined) yield [phrase, name];
    }
  }
  const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  for (let first = 65; first < 91; first++) {
    for (let second = 65; second < 91; second++) {
      const region = regions.of(String.fromCharCode(first, second));
      if (region !== undefined && !region.startsWith('Pseudo')) yield [region, 'country'];
    }
  }
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    const city = zone.split('/').at(-1)?.replaceAll('_', ' ');
    if (zone.includes('/') && city !== undefined && !zone.startsWith('Etc/')) yield [city, 'city'];
  }
  for (const name of ['organizationWord', 'placeWord'] as const) {
    for (const word of HEADS[name].split(/\s+/)) yield [word, name];
  }
}

if (process.argv[1]?.endsWith('gazetteers.ts')) {
  const phrases = phraseTable(listedPhrases());
  const none = { keys: new Uint32Array(), values: new Uint32Array() };
  const bytes = encodeGazetteer(phrases, none);
  writeFileSync(new URL('../models/gazetteers.bin', import.meta.url), bytes);
  process.stdout.write(`${phrases.keys.length} entries, ${bytes.length} bytes\n`);
}
