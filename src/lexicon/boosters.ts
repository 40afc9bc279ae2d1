// Words by which a writer claims more certainty than the facts beside them: the opposite of hedges.ts.
// What belongs here: adverbs and phrases of certainty, emphasis on truth, and universal claims; not mere intensifiers (very).
// Origin per entry; the list is ours, under the licence of the package.
import type { CueEntry } from './cue.ts';

export const BOOSTERS: readonly CueEntry[] = [
  ['clearly', 'clearly', 0.85, 'certainty', 'grammar'],
  ['obviously', 'obviously', 0.9, 'certainty', 'grammar'],
  ['certainly', 'certainly', 0.85, 'certainty', 'news'],
  ['undoubtedly', 'undoubtedly|indubitably|doubtless|doubtlessly', 0.95, 'plain', 'grammar'],
  ['unquestionably', 'unquestionably|indisputably|incontrovertibly|irrefutably|inarguably', 0.95, 'plain', 'grammar'],
  ['undeniably', 'undeniably|undeniable', 0.9, 'plain', 'grammar'],
  ['definitely', 'definitely', 0.9, 'certainty', 'grammar'],
  ['surely', 'surely', 0.85, 'certainty', 'grammar'],
  ['of course', 'of course', 0.85, 'plain', 'grammar'],
  [
    'no doubt',
    'no [ADV? doubt] / no doubt / without a? doubt / beyond a|any|all|reasonable? doubt',
    0.9,
    'certainty',
    'news',
  ],
  [
    'there is no question',
    'there BE no question|doubt|denying|disputing / without question / beyond question|dispute',
    0.9,
    'plain',
    'news',
  ],
  ['indeed', 'indeed', 0.6, 'certainty', 'grammar'],
  ['in fact', 'in fact / in actual fact', 0.6, 'plain', 'news'],
  ['the fact is', 'the fact|truth|reality BE that / the fact|truth of the matter', 0.75, 'plain', 'news'],
  ['absolutely', 'absolutely', 0.65, 'certainty', 'news'],
  ['totally', 'totally|utterly|completely|entirely', 0.4, 'certainty', 'grammar'],
  ['always', 'always', 0.4, 'always', 'grammar'],
  ['invariably', 'invariably|inevitably', 0.55, 'always', 'grammar'],
  ['never', 'never ever|before / never', 0.2, 'always', 'grammar'],
  [
    'everyone knows',
    'everyone|everybody knows|agrees / we all know|agree / as everyone|everybody knows / as we all? know / no one doubts|disputes|denies / nobody doubts|disputes|denies',
    0.85,
    'plain',
    'authors',
  ],
  ['it is clear that', 'it BE ADV? [clear|obvious|evident|certain|undeniable|plain] that', 0.8, 'plain', 'grammar'],
  ['make no mistake', 'make no mistake', 0.95, 'plain', 'authors'],
  ['for sure', 'proves|proved|proven beyond / for sure|certain / for a fact', 0.8, 'certainty', 'grammar'],
  ['needless to say', 'needless to say / it goes without saying / goes without saying', 0.9, 'plain', 'grammar'],
  ['I am certain', 'i|we BE ADV? [certain|sure|convinced|confident|positive]', 0.7, 'certainty', 'grammar'],
  ['guarantee', 'guaranteed to / i|we guarantee', 0.6, 'plain', 'authors'],
  ['bound to', 'BE [bound to] / BE [sure to] / BE [certain to]', 0.7, 'plain', 'grammar'],
  ['truly', 'truly|genuinely', 0.4, 'plain', 'grammar'],
  ['really', 'really', 0.35, 'certainty', 'news'],
  ['actually', 'actually', 0.4, 'plain', 'grammar'],
  ['literally', 'literally', 0.45, 'plain', 'grammar'],
  [
    'plainly',
    'plainly|manifestly|patently|demonstrably|decidedly|categorically|unequivocally|unmistakably',
    0.85,
    'certainty',
    'grammar',
  ],
  ['by far', '[by far] the|more|less / [far and away]', 0.45, 'plain', 'grammar'],
  ['conclusively', 'conclusively|definitively', 0.75, 'certainty', 'grammar'],
  ['overwhelmingly', 'overwhelmingly', 0.4, 'plain', 'authors'],
  ['naturally', 'naturally ,', 0.6, 'plain', 'grammar'],
  ['not the slightest doubt', 'not the slightest|least doubt|bit / not a shred|iota of', 0.7, 'plain', 'authors'],
];

/** Phrases to be passed over. */
export const NOT_BOOSTERS: readonly CueEntry[] = [
  [
    'not always',
    "not|n't always|clearly|certainly|really|entirely|completely|absolutely|definitely|necessarily|surely",
    1,
    'never',
    'grammar',
  ],
  ['not everyone agrees', 'not everyone|everybody knows|agrees', 1, 'never', 'grammar'],
  [
    'clearly see',
    'see|saw|hear|heard|speak|spoke|think|mark|marked|write|written|stated|visible|labeled|labelled clearly / clearly visible|audible|marked|labeled|labelled|legible|stated|defined|written',
    1,
    'never',
    'grammar',
  ],
  ['very few really', 'not [really] / do|does|did NOT really', 1, 'never', 'grammar'],
  ['no doubt about', 'some|much|little|any doubt', 1, 'never', 'grammar'],
];
