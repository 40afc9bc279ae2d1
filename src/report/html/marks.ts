// The findings of one article as marks of its text, each with the explanation that the page shows for it.
import type { Attribution, Document, Hedge } from '../../model/document.ts';
import type { SourceKind } from '../../model/findings.ts';
import type { Span } from '../../model/span.ts';
import { asksForCare, type KnownMessage, nameOf } from '../messages.ts';
import type { View } from '../report.ts';
import { oneLine, safeHtml } from '../safe.ts';

/** What the reader can switch; also the class of the text. */
export type Layer = 'need' | 'vague' | 'source' | 'cue' | 'content' | 'hedge' | 'booster' | 'entity' | 'quantity';

export const LAYERS: Readonly<Record<Layer, string>> = {
  ...{ need: 'Needs a source', vague: 'Vague source', source: 'Sources', cue: 'Words of saying' },
  ...{
    content: 'What they said',
    hedge: 'Hedges',
    booster: 'Boosters',
    entity: 'Names',
    quantity: 'Figures and dates',
  },
};

export interface Mark extends Span {
  /** Unique within the page: `a0-h3`. */
  readonly id: string;
  readonly layer: Layer;
  /** HTML. */
  readonly explanation: string;
  /** The number of a finding that has a note, shown behind it. */
  readonly number?: number;
}

export interface NumberedMessage {
  readonly id: string;
  readonly number: number;
  readonly message: KnownMessage;
}

/** What asks for care somewhere in the text, numbered. */
export function numbered(messages: readonly KnownMessage[], article: number): readonly NumberedMessage[] {
  return messages
    .filter((message) => asksForCare(message) && message.sentence !== null)
    .map((message, index) => ({ id: `a${article}-f${index + 1}`, number: index + 1, message }));
}

const SOURCE_KINDS: Readonly<Record<SourceKind, string>> = {
  named: 'Named source: a reader could look it up',
  unnamed: 'Unnamed source: one specific but unidentified source',
  vague: 'Vague source: a collective or nobody in particular',
  none: 'No source',
};

/** Every mark of one article, for {@link segmentsOf}. */
export function marksOf(
  document: Document,
  notes: readonly NumberedMessage[],
  article: number,
  view: View,
): readonly Mark[] {
  const marks: Mark[] = notes.map(({ id, number, message }) => {
    const { start, end } = message.span;
    const layer = message.code.startsWith('sourcing/vague') ? 'vague' : 'need';
    return { id, layer, start, end, number, explanation: explainMessage(message, layer, view) };
  });
  const add = (layer: Layer, key: string, { start, end }: Span, explanation: string): void => {
    marks.push({ id: `a${article}-${key}`, layer, start, end, explanation });
  };
  document.attributions.forEach((attribution, index) => {
    const { source, sourceKind, cue, content, quotation } = attribution;
    const who = safeHtml(sourceName(document, attribution));
    const sure = confidence(attribution.confidence);
    if (source !== null) {
      add(
        'source',
        `s${index}`,
        source,
        title('source', SOURCE_KINDS[sourceKind]) + (who === '' ? '' : `${who}. `) + sure,
      );
    }
    if (cue !== null)
      add('cue', `c${index}`, cue, `${title('source', 'Words of saying')}${attributed(who, quotation)} ${sure}`);
    content.forEach((span, part) => {
      add('content', `t${index}-${part}`, span, `${title('source', 'Attributed')}${attributed(who, quotation)}`);
    });
  });
  document.hedges.forEach((hedge, index) => {
    add('hedge', `h${index}`, hedge, explainHedge(document, hedge));
  });
  document.boosters.forEach((booster, index) => {
    const voice = booster.voice === 'source' ? 'In the source’s words. ' : 'In the article’s own voice. ';
    const words = `${safeHtml(booster.cue)}: more certainty than evidence can carry. ${voice}`;
    add('booster', `b${index}`, booster, title('booster', 'Booster') + words + confidence(booster.confidence));
  });
  document.entities.forEach((entity, index) => {
    const mentions = entity.mentions.length;
    const name = [entity.honorific, entity.name].filter((part) => part !== undefined).join(' ');
    const text = `${safeHtml(oneLine(name))}: ${mentions} mention${mentions === 1 ? '' : 's'}, source of ${entity.quoted}. `;
    entity.mentions.forEach((mention, part) => {
      add(
        'entity',
        `e${index}-${part}`,
        mention,
        title('entity', entityTitle(entity.type)) + text + confidence(mention.confidence),
      );
    });
  });
  document.quantities.forEach((quantity, index) => {
    const value =
      quantity.value === null ? '' : ` ${safeHtml(String(quantity.value))} ${safeHtml(quantity.unit ?? '')}`;
    add('quantity', `q${index}`, quantity, title('quantity', `${capital(quantity.type)}`) + value.trim());
  });
  return marks;
}

function explainMessage(message: KnownMessage, layer: Layer, view: View): string {
  const docs = view.explain(message.code)?.docs;
  const why = docs === undefined ? '' : ` ${safeHtml(docs.why)}`;
  // The title says it already.
  const words = capital(message.message.replace(/^(?:Needs|May need) a source: /, ''));
  const share = message.checkWorthiness;
  const sure =
    share === undefined ? '' : ` An editor would ask for a source with a chance of ${Math.round(share * 100)} %.`;
  return `${title(layer, `${LAYERS[layer]} (${safeHtml(nameOf(message.code))})`)}${safeHtml(words)}${why}${sure}`;
}

function explainHedge(document: Document, hedge: Hedge): string {
  const attribution = hedge.attribution === null ? undefined : document.attributions[hedge.attribution];
  const who = attribution === undefined ? '' : safeHtml(sourceName(document, attribution));
  const voice =
    hedge.voice === 'writer' ? 'The article hedges here.' : `The source${who === '' ? '' : ` (${who})`} hedges here.`;
  const reason = hedge.reason === '' ? '' : ` Taken for a hedge because: ${safeHtml(hedge.reason)}.`;
  return `${title('hedge', `Hedge: ${hedge.category}`)}${safeHtml(hedge.cue)}. ${voice}${reason} ${confidence(hedge.confidence)}`;
}

function title(layer: Layer, text: string): string {
  return `<b class="${layer}-name">${text}</b>`;
}

function attributed(who: string, quotation: Attribution['quotation']): string {
  return `${who === '' ? 'Nobody is named' : `Said by ${who}`}, ${quotation === 'indirect' ? 'in the article’s words' : `${quotation} quotation`}.`;
}

function confidence(value: number): string {
  return `Confidence ${Math.round(value * 100)} %.`;
}

/** Who says it: the entity's full name, else the words in the text. */
export function sourceName(document: Document, { entity, source }: Attribution): string {
  const known = entity === null ? undefined : document.entities[entity];
  return oneLine(known?.name ?? source?.text ?? '');
}

export function entityTitle(type: Document['entities'][number]['type']): string {
  return type === 'misc' ? 'Other name' : capital(type);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
