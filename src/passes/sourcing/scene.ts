// What a reporter on the spot sees a crowd do: "Hundreds of protesters marched on Friday".
import { draggedThings, seenDoing } from '../../lexicon/deed-words.ts';
import { sceneCrowds } from '../../lexicon/people-words.ts';
import { sceneStates, squares } from '../../lexicon/place-words.ts';
import type { SentenceFacts } from './facts.ts';
import type { ArticleContext } from './rule.ts';

/** What these verbs go with. */
const WITH: Readonly<Record<string, ReadonlySet<string>>> = {
  held: new Set(['signs', 'banners', 'placards', 'flags', 'candles', 'up', 'hands']),
  took: new Set(['streets']),
  dragged: draggedThings,
  hauled: draggedThings,
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
  if (verb === undefined || passive || !seenDoing.has(verb.lower) || tokens[finiteVerb]!.tag === 'MD') return false;
  const objects = WITH[verb.lower];
  if (objects !== undefined) {
    let goes = false;
    for (let i = mainVerb + 1; i <= mainVerb + REACH && i < sentence.endToken; i++)
      goes ||= objects.has(tokens[i]!.lower);
    if (!goes) return false;
  }
  for (let i = sentence.firstToken; i < finiteVerb; i++) if (sceneCrowds.has(tokens[i]!.lower)) return true;
  return false;
}
