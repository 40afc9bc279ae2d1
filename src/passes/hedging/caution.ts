// Missing caution: guilt stated in the article's own voice about a named person, with no word of who found it so.
// High precision before recall: pronouns, fiction, history, war and anything near a court or an admission are left out.
import { rememberByForm } from '../../language/forms.ts';
import { notBeforeSubject } from '../../lexicon/hedge-context.ts';
import { CAUTIONS, CRIMES, CULPRITS, DEEDS, ELSEWHERE, HARMS, PEOPLE } from '../../lexicon/hedges-guilt.ts';
import type { AttributionFact, EntityFact, ReasonFact } from '../../model/findings.ts';
import type { Reading, Sentence, Token } from '../../model/reading.ts';
import { firstEndingAfter, overlaps, type Span } from '../../model/span.ts';
import { isAdverb } from './match.ts';

/** How far an aside between commas may stretch from the name to the verb, in tokens. */
const LONGEST_ASIDE = 14;
/** How far the person harmed may stand from the verb, in tokens. */
const FARTHEST_OBJECT = 5;
/** Deeds dated to this year or earlier are history. */
const LAST_YEAR_OF_HISTORY = 1975;

interface Lists {
  readonly harms: ReadonlySet<string>;
  readonly crimes: ReadonlySet<string>;
  readonly deeds: ReadonlyMap<string, ReadonlySet<string>>;
  readonly culprits: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly cautions: ReadonlySet<string>;
  readonly elsewhere: ReadonlySet<string>;
}

let lists: Lists | undefined;

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

function loadLists(): Lists {
  lists ??= {
    harms: words(HARMS),
    crimes: words(CRIMES),
    deeds: new Map(Object.entries(DEEDS).map(([verb, objects]) => [verb, words(objects)])),
    culprits: words(CULPRITS),
    people: words(PEOPLE),
    cautions: words(CAUTIONS),
    elsewhere: words(ELSEWHERE),
  };
  return lists;
}

const PROSE = new Set(['paragraph', 'list-item']);
const AUXILIARIES = new Set(['has', 'have', 'had', 'then', 'who']);
const LINKING = new Set(['is', 'was']);
const ARTICLES = new Set(['a', 'an', 'the']);

/** Statements of guilt about a named person that neither a source nor a word of caution covers. */
export function findCautions(
  reading: Reading,
  entities: readonly EntityFact[],
  attributions: readonly AttributionFact[],
): readonly ReasonFact[] {
  const people = entities
    .filter((entity) => entity.type === 'person' && entity.name.includes(' '))
    .flatMap((entity) => entity.mentions)
    .sort((a, b) => a.start - b.start);
  if (people.length === 0) return [];
  const isSourced = (words: Span): boolean =>
    attributions.some(({ content }) => content.some((part) => overlaps(part, words)));
  const found: ReasonFact[] = [];
  for (const sentence of reading.sentences) {
    if (!PROSE.has(sentence.kind)) continue;
    const statement = statementOfGuilt(reading, sentence, people);
    if (statement === null || isSourced(statement) || isCautious(reading, sentence)) continue;
    found.push({ code: 'hedging/missing-caution', ...statement });
  }
  return found;
}

/** What a word may say of guilt, as a verb. */
const verbOf = rememberByForm(({ lower }) => {
  const { deeds, harms, crimes, culprits } = loadLists();
  if (culprits.has(lower)) return 'culprit';
  if (harms.has(lower)) return 'harm';
  if (crimes.has(lower)) return 'crime';
  if (deeds.has(lower)) return 'deed';
  return LINKING.has(lower) ? 'link' : 'none';
});

/** The words that state guilt of one of `people`, or null. */
function statementOfGuilt(reading: Reading, sentence: Sentence, people: readonly Span[]): Span | null {
  const { tokens } = reading;
  const { deeds, culprits } = loadLists();
  for (let at = sentence.firstToken + 1; at < sentence.endToken; at += 1) {
    const token = tokens[at] as Token;
    if (token.quotation >= 0) continue;
    const verb = verbOf(token.form);
    let last: number;
    if (verb === 'none') continue;
    if (verb === 'culprit') {
      const named = namedCulprit(tokens, at, sentence.endToken, people);
      if (named >= 0) return { start: token.start, end: (tokens[named] as Token).end };
      continue;
    }
    if (verb === 'harm') last = personHarmed(tokens, at, sentence.endToken, people);
    else if (verb === 'crime') last = at;
    else if (verb === 'deed')
      last = objectWithin(tokens, at, sentence.endToken, deeds.get(token.lower) as ReadonlySet<string>);
    else last = culpritAfter(tokens, at, sentence.endToken, culprits);
    if (last < 0 || !hasNamedSubject(tokens, at, sentence.firstToken, people)) continue;
    return { start: token.start, end: (tokens[last] as Token).end };
  }
  return null;
}

/** The token of the person harmed by the verb at `at`, or -1. */
function personHarmed(tokens: readonly Token[], at: number, stop: number, people: readonly Span[]): number {
  const { people: nouns } = loadLists();
  for (let next = at + 1; next < Math.min(stop, at + 1 + FARTHEST_OBJECT); next += 1) {
    const token = tokens[next] as Token;
    if (token.kind === 'punctuation' || token.lower === 'by' || token.lower === 'in') return -1;
    if (nouns.has(token.lower)) {
      // "her" before a noun only says whose it is.
      const after = tokens[next + 1];
      if (token.lower === 'her' && after !== undefined && next + 1 < stop && nouns.has(after.lower)) continue;
      return next;
    }
    const index = firstEndingAfter(people, token.start);
    const person = people[index];
    if (person !== undefined && person.start <= token.start) {
      let last = next;
      while (last + 1 < stop && (tokens[last + 1] as Token).start < person.end) last += 1;
      return last;
    }
  }
  return -1;
}

/** "The fraudster John Keller", "the thief, John Keller,": the last token of the name, or -1. */
function namedCulprit(tokens: readonly Token[], at: number, stop: number, people: readonly Span[]): number {
  const first = tokens[at + 1]?.lower === ',' ? at + 2 : at + 1;
  const token = tokens[first];
  if (token === undefined || first >= stop) return -1;
  const person = people[firstEndingAfter(people, token.start)];
  if (person === undefined || person.start !== token.start) return -1;
  let last = first;
  while (last + 1 < stop && (tokens[last + 1] as Token).start < person.end) last += 1;
  return last;
}

function objectWithin(tokens: readonly Token[], at: number, stop: number, objects: ReadonlySet<string>): number {
  for (let next = at + 1; next < Math.min(stop, at + 1 + FARTHEST_OBJECT); next += 1) {
    const token = tokens[next] as Token;
    if (token.kind === 'punctuation') return -1;
    if (objects.has(token.lower)) return next;
  }
  return -1;
}

/** "is a murderer", "was the killer": the token of the noun, or -1. */
function culpritAfter(tokens: readonly Token[], at: number, stop: number, culprits: ReadonlySet<string>): number {
  const article = tokens[at + 1];
  const noun = tokens[at + 2];
  if (article === undefined || noun === undefined || at + 2 >= stop || !ARTICLES.has(article.lower)) return -1;
  return culprits.has(noun.lower) ? at + 2 : -1;
}

/** Whether a person's name is the subject: right before the verb, or before an aside between commas. */
function hasNamedSubject(tokens: readonly Token[], verb: number, start: number, people: readonly Span[]): boolean {
  let at = verb - 1;
  while (at >= start && (AUXILIARIES.has((tokens[at] as Token).lower) || isAdverb(tokens[at] as Token))) at -= 1;
  if (at >= start && (tokens[at] as Token).lower === ',') {
    at -= 1;
    if ((tokens[at + 2] as Token).lower !== 'who') {
      const least = Math.max(start, at - LONGEST_ASIDE);
      while (at >= least && (tokens[at] as Token).lower !== ',') at -= 1;
      if (at < least) return false;
      at -= 1;
    }
  }
  const token = tokens[at];
  if (token === undefined || at < start) return false;
  const person = people[firstEndingAfter(people, token.start)];
  if (person === undefined || person.start > token.start || person.end > token.end) return false;
  // "near the house of Mira Kovan killed": a name after a preposition is no subject.
  let first = at;
  while (first > start && (tokens[first - 1] as Token).start >= person.start) first -= 1;
  const before = first > start ? (tokens[first - 1] as Token).lower : '';
  return !notBeforeSubject.has(before);
}

/** Whether the sentence or a neighbour names a court, a charge or an admission, or belongs to fiction or history. */
function isCautious(reading: Reading, sentence: Sentence): boolean {
  const { cautions, elsewhere } = loadLists();
  const { sentences, tokens } = reading;
  for (let index = sentence.index - 1; index <= sentence.index + 1; index += 1) {
    const near = sentences[index];
    if (near === undefined) continue;
    for (let at = near.firstToken; at < near.endToken; at += 1) {
      const token = tokens[at] as Token;
      if (cautions.has(token.lower) || elsewhere.has(token.lower)) return true;
      if (near !== sentence) continue;
      if (token.lower.startsWith('?')) return true;
      if (token.kind === 'number' && /^[1-9]\d{2,3}$/.test(token.text) && Number(token.text) <= LAST_YEAR_OF_HISTORY) {
        if (Number(token.text) >= 1000) return true;
      }
    }
  }
  return false;
}
