// Who says what: the tagger labels every paragraph, rules fill what it left, segments become linked attributions.
import type { AttributionFact, EntityFact } from '../../model/findings.ts';
import type { LexiconAdditions } from '../../model/options.ts';
import type { Reading } from '../../model/reading.ts';
import type { LinearModel } from '../../tagger/index.ts';
import { withBeats } from './beats.ts';
import type { Clues } from './clues.ts';
import { withConfidence } from './confidence-model.ts';
import { continueQuotations } from './continued.ts';
import { cueWords } from './cue-words.ts';
import { anchorOf, cover, type Draft, isOrphan, spanOf } from './draft.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import { attachIntroduced } from './introduced.ts';
import { attachListed } from './listed.ts';
import { isOwnVoice } from './own-voice.ts';
import { withPhrases } from './phrases.ts';
import { quotationKind } from './quotation-kind.ts';
import { isUnsaid } from './repair/unsaid/index.ts';
import { createResolver, type ResolvedSource, type Resolver } from './resolve.ts';
import { withoutRivals } from './rivals.ts';
import { appeal } from './rules/appeal.ts';
import { evidenceVerb } from './rules/evidence-verb.ts';
import { rules } from './rules/index.ts';
import { citedSentences } from './rules/reference.ts';
import type { AttributionRule } from './rules/rule.ts';
import { sign } from './rules/sign.ts';
import { speakerLabel } from './rules/speaker-label.ts';
import { vagueReport } from './rules/vague-report.ts';
import { splitQuotations } from './split-quotations.ts';
import { taggedDrafts } from './tagged.ts';
import { wholeQuotations } from './whole.ts';

/** A draft less sure than this leaves its words to the rules. */
const COVERS = 0.5;
/** Rules that know their verbs better than the tagger does where it is unsure of them. */
const OVERRULING: ReadonlySet<AttributionRule> = new Set([evidenceVerb, appeal, sign, vagueReport]);
/** Who reports nothing that could be found does so no less surely than this. */
const EMPTY = 0.75;
/** A speaker is remembered for this many paragraphs. */
const REMEMBERED = 1;

/**
 * The attributions of the article in order of their sentences; all confidences. `model` is the shipped one unless
 * training asks another.
 */
export function findAttributions(
  reading: Reading,
  entities: readonly EntityFact[],
  additions: LexiconAdditions = {},
  model?: LinearModel,
): readonly AttributionFact[] {
  if (reading.tokens.length === 0) return [];
  const evidence = gatherEvidence(reading, entities, cueWords(additions));
  const tagged = withConfidence(evidence, taggedDrafts(evidence, model));
  const said = attachListed(evidence, attachIntroduced(evidence, continueQuotations(evidence.clues, tagged)));
  const split = splitQuotations(evidence.clues, withPhrases(evidence, said));
  const drafts = withBeats(evidence, fill(evidence, wholeQuotations(evidence.clues, split)));
  const resolver = createResolver(evidence.clues, entities);
  const cited = citedSentences(evidence);
  const facts = toFacts(evidence.clues, resolver, drafts)
    // "Studies suggest ... [12]": the citation names them.
    .map(
      (fact): AttributionFact =>
        fact.sourceKind === 'vague' && cited.has(fact.sentence) ? { ...fact, sourceKind: 'named' } : fact,
    );
  return inheritSpeakers(reading, facts).sort((a, b) => a.sentence - b.sentence);
}

/** Adds what the rules find in words nobody has been found to say; in order of the text. */
function fill(evidence: Evidence, drafts: readonly Draft[]): readonly Draft[] {
  const covered = new Uint8Array(evidence.clues.reading.tokens.length);
  /** Without "I think": in an interview that is the answer of somebody the outlet has named. */
  const byOthers = new Uint8Array(covered.length);
  for (const draft of drafts) {
    if (draft.confidence < COVERS || isOrphan(draft)) continue;
    cover(covered, draft);
    if (draft.source === null || !isOwnVoice(evidence.clues, draft.source)) cover(byOthers, draft);
  }
  const findings: Draft[] = [];
  /** Cues of which the tagger has found who reports what. */
  const cued = new Set<number>();
  /** Those of which it is sure: "minutes showed that most officials judged" is a paper's report, whoever it took for its source. */
  const surely = new Set<number>();
  for (const { source, cue, content, confidence } of drafts) {
    if (source === null || cue === null || content.length === 0 || isColon(evidence, cue)) continue;
    for (let i = cue.first; i < cue.end; i++) {
      cued.add(i);
      if (confidence >= COVERS) surely.add(i);
    }
  }
  for (const rule of rules) {
    for (const finding of rule(evidence, rule === speakerLabel ? byOthers : covered)) {
      const known = OVERRULING.has(rule) ? surely : cued;
      if (isUnsaid(evidence, finding) || known.has(finding.cue?.first ?? -1)) continue;
      findings.push(finding);
      cover(covered, finding);
      cover(byOthers, finding);
    }
  }
  /** Cues of which a rule has found what they report. */
  const told = new Set(findings.map(({ cue }) => cue?.first));
  /** Where a speaker's label begins of which a rule has found what follows it. */
  const labels = new Set(findings.map(({ source, cue }) => (isColon(evidence, cue) ? source?.first : undefined)));
  const settled = drafts.filter(
    (draft) =>
      (!isOrphan(draft) || !isTaken(covered, draft)) &&
      (draft.content.length > 0 || (draft.confidence >= EMPTY && !told.has(draft.cue?.first))) &&
      !(labels.has(draft.source?.first ?? -1) && (draft.cue === null || isColon(evidence, draft.cue))),
  );
  const all = [...settled, ...findings].sort((a, b) => anchorOf(a) - anchorOf(b));
  return withoutRivals(evidence.clues, all);
}

/** "Okafor: We knew." */
function isColon({ clues }: Evidence, cue: Draft['cue']): boolean {
  return cue !== null && clues.reading.tokens[cue.first]?.text === ':';
}

/** Whether a rule has found who says the quotation; the mark that opens it may stand before the speaker's label. */
function isTaken(covered: Uint8Array, draft: Draft): boolean {
  const first = anchorOf(draft);
  return covered[first] === 1 || covered[first + 1] === 1;
}

/** A report this sure is one by somebody who may go on speaking in the next paragraph. */
const SPEAKS = 0.7;

/** A paragraph that is one quotation and nothing else goes on with the speaker of the paragraph before. */
function inheritSpeakers(reading: Reading, facts: readonly AttributionFact[]): AttributionFact[] {
  const isNear = (fact: AttributionFact, before: AttributionFact): boolean =>
    paragraphOf(reading, fact.sentence) - paragraphOf(reading, before.sentence) <= REMEMBERED;
  let last: AttributionFact | null = null;
  const settled: AttributionFact[] = [];
  for (const fact of facts) {
    let own = fact;
    // "But they enjoyed the film", which is hardly a report, ends nobody's turn.
    if (fact.source !== null && (last === null || fact.confidence >= SPEAKS || !isNear(fact, last))) last = fact;
    else if (fact.source === null && fact.cue === null && fact.quotation === 'direct' && last !== null) {
      if (isNear(fact, last))
        own = { ...fact, sourceKind: last.sourceKind, entity: last.entity, introduced: last.introduced };
      last = own;
    }
    settled.push(own);
  }
  return settled;
}

function paragraphOf(reading: Reading, sentence: number): number {
  return reading.sentences[sentence]?.paragraph ?? 0;
}

function toFacts(clues: Clues, resolver: Resolver, drafts: readonly Draft[]): readonly AttributionFact[] {
  const resolved = drafts.map(({ source, cue, content }) =>
    source === null ? null : resolver.resolve(source, cue, content),
  );
  // Only now, as what a source is may be told further on: "a report ... The report, published by Norvolt".
  return drafts.map((draft, index) => toFact(clues, draft, resolved[index] ?? null));
}

function toFact(clues: Clues, draft: Draft, resolved: ResolvedSource | null): AttributionFact {
  const { source, cue, content, kind, confidence } = draft;
  const origin = resolved?.origin;
  const entity = resolved?.entity ?? origin?.entity ?? null;
  return {
    source: source === null ? null : spanOf(clues, source),
    sourceKind: kind ?? (isOneOfThem(clues, draft) ? 'unnamed' : resolved?.kind) ?? (cue === null ? 'none' : 'vague'),
    entity,
    introduced: origin === undefined || entity !== null ? null : (clues.reading.tokens[origin.at]?.start ?? null),
    cue: cue === null ? null : spanOf(clues, cue),
    content: content.map((segment) => spanOf(clues, segment)),
    quotation: isSigned(clues, draft) ? 'direct' : quotationKind(clues, content),
    sentence: clues.reading.tokens[anchorOf(draft)]?.sentence ?? 0,
    confidence,
  };
}

/** A block of quoted lines with a name below it: all of it is quoted, without marks. */
function isSigned({ reading: { tokens, sentences } }: Clues, { source, cue, content }: Draft): boolean {
  if (source === null || cue !== null || content.length === 0) return false;
  return content.every(({ first, end }) => end <= source.first && sentences[tokens[first]!.sentence]!.kind === 'quote');
}

const ONE = new Set(['one', 'another']);

/** "One said that ...": one of those before; what "one says" in the present is everybody's. */
function isOneOfThem({ quotation, reading: { tokens } }: Clues, { source, cue, content }: Draft): boolean {
  if (source === null || cue === null || source.end - source.first !== 1) return false;
  // Whose words are quoted is somebody.
  const quoted = content.length > 0 && content.every(({ first }) => (quotation[first] ?? -1) >= 0);
  return ONE.has(tokens[source.first]?.lower ?? '') && (quoted || tokens[cue.first]?.tag === 'VBD');
}
