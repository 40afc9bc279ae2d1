// What a reporter on the spot sees a crowd do: "Hundreds of protesters marched on Friday".
import { sceneStates, squares } from '../../lexicon/place-words.ts';
import type { SentenceFacts } from './facts.ts';
import type { ArticleContext } from './rule.ts';

const CROWDS: ReadonlySet<string> = new Set(
  'demonstrators protesters protestors marchers crowd crowds supporters mourners onlookers spectators attendees audience residents fans workers students delegates people dozens hundreds thousands homeowners villagers neighbours neighbors volunteers shoppers commuters passengers children families'.split(
    ' ',
  ),
);
const SEEN: ReadonlySet<string> = new Set(
  'gathered marched rallied chanted cheered booed applauded waved held carried lined wept sang prayed shouted clapped packed stood knelt queued took dragged hauled jeered whistled hugged'.split(
    ' ',
  ),
);
/** Where it is people that are dragged, somebody has done wrong. */
const THINGS: ReadonlySet<string> = new Set(
  'mattress mattresses furniture sofa sofas belongings sandbags bags boxes carpet carpets suitcases buckets mud water'.split(
    ' ',
  ),
);
/** What these verbs go with. */
const WITH: Readonly<Record<string, ReadonlySet<string>>> = {
  held: new Set(['signs', 'banners', 'placards', 'flags', 'candles', 'up', 'hands']),
  took: new Set(['streets']),
  dragged: THINGS,
  hauled: THINGS,
};
/** The object stands no further behind the verb. */
const REACH = 4;

const LAY: ReadonlySet<string> = new Set('was were remained stayed lay stood'.split(' '));

/** "The streets of the town remained calm". */
function isView({ mainVerb, sentence }: SentenceFacts, { reading: { tokens } }: ArticleContext): boolean {
  if (!LAY.has(tokens[mainVerb]!.lower) || !sceneStates.has(tokens[mainVerb + 1]?.lower ?? '')) return false;
  for (let i = mainVerb - 1; i >= sentence.firstToken && i >= mainVerb - VIEW_REACH; i--)
    if (squares.has(tokens[i]!.lower)) return true;
  return false;
}
const VIEW_REACH = 6;

/** Whether the main clause tells what a crowd did, or how a street lay, before everybody’s eyes, in the past. */
export function isScene(facts: SentenceFacts, context: ArticleContext): boolean {
  const { mainVerb, finiteVerb, sentence, passive } = facts;
  const { tokens } = context.reading;
  const verb = tokens[mainVerb];
  if (verb !== undefined && isView(facts, context)) return true;
  if (verb === undefined || passive || !SEEN.has(verb.lower) || tokens[finiteVerb]!.tag === 'MD') return false;
  const objects = WITH[verb.lower];
  if (objects !== undefined) {
    let goes = false;
    for (let i = mainVerb + 1; i <= mainVerb + REACH && i < sentence.endToken; i++)
      goes ||= objects.has(tokens[i]!.lower);
    if (!goes) return false;
  }
  for (let i = sentence.firstToken; i < finiteVerb; i++) if (CROWDS.has(tokens[i]!.lower)) return true;
  return false;
}
