// Who and what the article is about.
import type { EntityFact } from '../../model/findings.ts';
import type { LexiconAdditions } from '../../model/options.ts';
import type { Reading } from '../../model/reading.ts';
import { lazyModel } from '../../tagger/index.ts';
import { withAddressed } from './addressed.ts';
import { withDemonym } from './demonyms.ts';
import type { Gazetteer } from './gazetteer.ts';
import { toMentions } from './mentions.ts';
import { createRecogniser, type Recogniser } from './recognise.ts';
import { resolveMentions } from './resolve.ts';
import { decideTypes } from './second-look.ts';
import { shippedGazetteer } from './shipped-gazetteer.ts';

const model = lazyModel('entities.bin');
const lookModel = lazyModel('second-look.bin');
let loaded: { readonly gazetteer: Gazetteer; readonly recognise: Recogniser } | undefined;

function load(): { readonly gazetteer: Gazetteer; readonly recognise: Recogniser } {
  if (loaded === undefined) {
    const gazetteer = shippedGazetteer();
    loaded = { gazetteer, recognise: createRecogniser(model(), gazetteer) };
  }
  return loaded;
}

/** The entities of the article in order of first mention; mentions in order, none overlapping. */
export function findEntities(reading: Reading, additions: LexiconAdditions = {}): readonly EntityFact[] {
  const { gazetteer, recognise } = load();
  const recognition = recognise(reading);
  const mentions = toMentions(reading, recognition.names, gazetteer, additions);
  const typed = decideTypes(mentions, recognition, reading, gazetteer, lookModel);
  return resolveMentions(withAddressed(typed), reading.tokens, gazetteer).map((entity) =>
    withDemonym(entity, gazetteer),
  );
}
