// Builds models/gazetteers.bin: `npm run train:gazetteers -- CORPORA`. Names and words come from the lexicon of
// compromise (MIT) and from the region names and time zones of Node's ICU (Unicode licence): hashes of them, no text.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise/three';
import { articleFromText } from '../language/article-from-text.ts';
import { read } from '../language/read.ts';
import {
  classBit,
  encodeGazetteer,
  extendPhrase,
  type GazetteerClass,
  type KeyTable,
  PREFIX_BIT,
} from '../passes/entities/gazetteer.ts';
import { hashString } from '../tagger/hash.ts';
import { clusterWords } from './clusters.ts';
import { readConll } from './corpora/conll.ts';
import { readNameCorpus, TRAINING_CORPORA } from './corpora/entities.ts';

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

/** Two granularities: the coarse class in the low byte, the fine one above. */
const COARSE = { classes: 60, rounds: 12, minCount: 4, neighbours: 4000 };
const FINE = { classes: 400, rounds: 8, minCount: 4, neighbours: 4000 };

export function clusterTable(sentences: readonly (readonly string[])[], log: (line: string) => void): KeyTable {
  const coarse = clusterWords(sentences, { ...COARSE, log });
  const fine = clusterWords(sentences, { ...FINE, log });
  const values = new Map<number, number>();
  for (const [word, number] of fine) values.set(hashString(word) >>> 0, (number << 8) | (coarse.get(word) ?? 0));
  const keys = Uint32Array.from(values.keys()).sort();
  return { keys, values: Uint32Array.from(keys, (key) => values.get(key) ?? 0) };
}

/** The sentences of running text that clusters are learnt from, as lower-case words. */
function* plainSentences(corpora: string): Generator<string[]> {
  const folders = [join(corpora, 'attribution', 'train', 'text'), join(corpora, 'gold', 'train')];
  for (const folder of folders) {
    for (const file of readdirSync(folder).sort()) {
      if (file.endsWith('.txt')) yield* sentencesOf(readFileSync(join(folder, file), 'utf8'));
    }
  }
  for (const name of TRAINING_CORPORA) {
    for (const { text } of readNameCorpus(corpora, name).texts) yield* sentencesOf(text);
  }
  for (const { text } of readConll(join(corpora, 'pos', 'gum.train.tsv'))) yield* sentencesOf(text);
}

function* sentencesOf(text: string): Generator<string[]> {
  const { tokens, sentences } = read(articleFromText(text, { title: null }));
  for (const { firstToken, endToken } of sentences) yield tokens.slice(firstToken, endToken).map(({ lower }) => lower);
}

if (process.argv[1]?.endsWith('gazetteers.ts')) {
  const [corpora] = process.argv.slice(2);
  if (corpora === undefined) {
    process.stderr.write('usage: npm run train:gazetteers -- CORPORA_DIR\n');
    process.exitCode = 2;
  } else {
    const phrases = phraseTable(listedPhrases());
    const clusters = clusterTable([...plainSentences(corpora)], (line) => process.stdout.write(`${line}\n`));
    const bytes = encodeGazetteer(phrases, clusters);
    writeFileSync(new URL('../models/gazetteers.bin', import.meta.url), bytes);
    process.stdout.write(`${phrases.keys.length} phrases, ${clusters.keys.length} words, ${bytes.length} bytes\n`);
  }
}
