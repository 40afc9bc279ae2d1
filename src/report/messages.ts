// Which findings become messages, in the order of the text, and how they are worded: what, why, what to do.
import { fingerprintsOf } from '../baseline/fingerprint.ts';
import type { Assertion, Document, Hedge, Reason, TextSpan } from '../model/document.ts';
import { likelyNeedsSource } from '../model/need.ts';
import type { CatalogueEntry } from '../model/rule.ts';
import { firstEndingAfter } from '../model/span.ts';
import type { View } from './report.ts';
import { oneLine } from './safe.ts';

export type Severity = 'warning' | 'note';

export interface Message {
  /** A code that `--explain` knows. */
  readonly code: string;
  readonly severity: Severity;
  /** Where; for a message about the whole article its first sentence. */
  readonly span: TextSpan;
  /** One line, made inert. */
  readonly message: string;
  /** The sentence it stands in, or null for the whole article: what a baseline knows it by. */
  readonly sentence: string | null;
  /** Of an assertion: the probability that an editor asks for a source. */
  readonly checkWorthiness?: number;
}

/** Codes of messages whose finding gives no reason of its own. */
export const NEEDS_SOURCE = 'sourcing/needs-source';
export const VAGUE_SOURCE = 'sourcing/vague-source';
const ARTICLE = 'article/';

type Explain = (code: string) => CatalogueEntry | undefined;

export interface KnownMessage extends Message {
  readonly fingerprint: string;
  /** Whether the view's baseline accepts it; null without a baseline. */
  readonly accepted: boolean | null;
}

/** The messages of one article with their fingerprints, held against the view's baseline. */
export function knownMessages(document: Document, view: Pick<View, 'explain' | 'accepted'>): readonly KnownMessage[] {
  const messages = messagesOf(document, view.explain);
  const fingerprints = fingerprintsOf(messages, document.file);
  return messages.map((message, index) => {
    const fingerprint = fingerprints[index] ?? '';
    return { ...message, fingerprint, accepted: view.accepted === undefined ? null : view.accepted(fingerprint) };
  });
}

/** The messages to show: all, or with a baseline those it does not accept. */
export function newMessages(document: Document, view: Pick<View, 'explain' | 'accepted'>): readonly Message[] {
  return knownMessages(document, view).filter((message) => message.accepted !== true);
}

/** The messages of one article in order of appearance, those about the whole article first. */
export function messagesOf(document: Document, explain: Explain = () => undefined): readonly Message[] {
  const messages = [
    ...document.summary.warnings.map((warning) => warningMessage(document, warning, explain)),
    ...document.assertions.flatMap((assertion) => assertionMessage(document, assertion, explain)),
    ...document.hedges.map((hedge) => hedgeMessage(document, hedge)),
  ];
  return messages.sort(
    (a, b) => Number(b.sentence === null) - Number(a.sentence === null) || a.span.start - b.span.start,
  );
}

function assertionMessage(document: Document, assertion: Assertion, explain: Explain): readonly Message[] {
  const { sourcing, needsSource, reasons } = assertion;
  if (assertion.suppressed || !needsSource) return [];
  const vague = sourcing === 'vague';
  const likely = likelyNeedsSource(assertion);
  const main = reasons[0]?.code ?? (vague ? VAGUE_SOURCE : NEEDS_SOURCE);
  const source = assertion.attribution === null ? null : (document.attributions[assertion.attribution] ?? null);
  const words = source?.source ?? source?.cue ?? null;
  const grounds = reasons
    .filter((reason) => !vague || !isVagueReason(reason.code))
    .map((reason) => groundOf(reason, assertion, explain));
  const why = grounds.length > 0 ? `: ${grounds.join('; ')}` : '';
  const message = vague
    ? `Vague source${words === null ? '' : ` “${quoted(words.text)}”`}${why}. Name who says it, or say how it is known.`
    : `${likely ? 'Needs' : 'May need'} a source${why}. Say who states it or how it is known.`;
  return [
    {
      ...{
        code: vague && !isVagueReason(main) ? VAGUE_SOURCE : main,
        severity: likely ? 'warning' : 'note',
        span: assertion,
        message,
      },
      sentence: sentenceText(document, assertion.sentence),
      checkWorthiness: assertion.checkWorthiness,
    },
  ];
}

/** Whether the message asks an editor to do something: all do but those that only point at a hedge. */
export function asksForCare({ severity, checkWorthiness }: Message): boolean {
  return severity === 'warning' || checkWorthiness !== undefined;
}

function isVagueReason(code: string): boolean {
  return code === VAGUE_SOURCE || code.startsWith('sourcing/vague');
}

const HEDGE_NAMES: Readonly<Record<Hedge['category'], string>> = {
  modal: 'a possibility',
  epistemic: 'an uncertain belief',
  approximator: 'an imprecise figure',
  hearsay: 'hearsay',
  weasel: 'nobody in particular',
  condition: 'a condition',
};

const HEDGE_ADVICE: Readonly<Record<Hedge['category'], string>> = {
  modal: 'Keep it if the doubt is real, and say what it depends on',
  epistemic: 'Keep it if the doubt is real, and say whose it is',
  approximator: 'Give the exact figure if it is known',
  hearsay: 'Name who says it',
  weasel: 'Say who, or how many',
  condition: 'Say how likely it is that it holds',
};

function hedgeMessage(document: Document, hedge: Hedge): Message {
  const voice = hedge.voice === 'source' ? ', in the source’s words' : '';
  return {
    code: `hedging/${hedge.category}`,
    severity: 'note',
    span: hedge,
    message: `Hedge “${quoted(hedge.text)}” marks ${HEDGE_NAMES[hedge.category]}${voice}. ${HEDGE_ADVICE[hedge.category]}.`,
    sentence: sentenceText(document, hedge.sentence),
  };
}

function warningMessage(document: Document, warning: Reason, explain: Explain): Message {
  const docs = explain(warning.code)?.docs;
  const wide = warning.code.startsWith(ARTICLE) || warning.end <= warning.start;
  const words = wide || warning.text === '' ? '' : ` (“${quoted(warning.text)}”)`;
  return {
    code: warning.code,
    severity: 'warning',
    span: wide ? wholeArticle(document) : locate(document, warning),
    message:
      `${stop(docs?.summary ?? nameOf(warning.code))}${words}. ${docs === undefined ? '' : `${stop(docs.fix)}.`}`.trim(),
    sentence: wide ? null : sentenceText(document, locate(document, warning).sentence),
  };
}

/** What a reason is called in a sentence: the second half of its code. */
export function nameOf(code: string): string {
  return code.slice(code.indexOf('/') + 1).replaceAll('-', ' ');
}

/** `quantity “forty places”` */
export function wordReason({ code, text }: Reason): string {
  return text.trim() === '' ? nameOf(code) : `${nameOf(code)} “${quoted(text)}”`;
}

/** `states a cause (“because”)`: the catalogue's words for it where there are any. */
function groundOf(reason: Reason, assertion: Assertion, explain: Explain): string {
  const summary = explain(reason.code)?.docs.summary;
  // A reason that is the whole assertion would only say it again.
  const own = reason.text.trim() === '' || reason.text === assertion.text;
  if (summary === undefined) return own ? nameOf(reason.code) : wordReason(reason);
  const words = summary.charAt(0).toLowerCase() + stop(summary).slice(1);
  return own ? words : `${words} (“${quoted(reason.text)}”)`;
}

/** A reason has no place in the file of its own: its sentence's, moved along the line where the sentence allows. */
export function locate(document: Document, { text, start, end }: Omit<Reason, 'code'>): TextSpan {
  const { sentences } = document;
  const index = Math.min(firstEndingAfter(sentences, start), Math.max(0, sentences.length - 1));
  const home = sentences[index];
  if (home === undefined) return { start, end, text, line: 1, column: 1, sentence: 0 };
  const before = home.text.slice(0, Math.max(0, start - home.start));
  const lines = before.split('\n');
  const last = lines.at(-1) ?? '';
  return {
    ...{ start, end, text, sentence: index },
    line: home.line + lines.length - 1,
    column: lines.length === 1 ? home.column + last.length : last.length + 1,
    ...(home.page === undefined ? {} : { page: home.page }),
  };
}

function wholeArticle(document: Document): TextSpan {
  const first = document.sentences[0];
  if (first === undefined) return { start: 0, end: 0, text: '', line: 1, column: 1, sentence: 0 };
  const { paragraph: _paragraph, kind: _kind, ...span } = first;
  return span;
}

function sentenceText(document: Document, index: number): string {
  return document.sentences[index]?.text ?? '';
}

const LONGEST_QUOTATION = 80;

function quoted(text: string): string {
  const line = oneLine(text);
  if (line.length <= LONGEST_QUOTATION) return line;
  const space = line.lastIndexOf(' ', LONGEST_QUOTATION);
  return `${line.slice(0, space > LONGEST_QUOTATION / 2 ? space : LONGEST_QUOTATION)}…`;
}

function stop(sentence: string): string {
  return sentence.replace(/[.\s]+$/, '');
}
