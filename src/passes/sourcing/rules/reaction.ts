import { facingQuestions } from '../../../lexicon/ask-words.ts';
import { throughParticles } from '../../../lexicon/clause-words.ts';
import { facing } from '../../../lexicon/effect-words.ts';
import type { Token } from '../../../model/reading.ts';
import { isOnSomething } from '../cue-context.ts';
import { findCue, type Rule } from '../rule.ts';

/** Without what it is about, each of these is a topic: "ground reaction force", "in the public concern". */
const topics = new Set([
  'concern',
  'concerns',
  'speculation',
  'reaction',
  'reactions',
  'scrutiny',
  'skepticism',
  'scepticism',
]);
const about = new Set(['about', 'that', 'among', 'over']);

const SETS = new Set(['set', 'list', 'series', 'number']);

/** "Reporters asked questions about it", "a set of questions about the past": where questions are raised, somebody doubts. */
function areAsked(tokens: readonly Token[], questions: number): boolean {
  let i = questions - 1;
  while (/^(?:JJ|RB|DT|NN)/.test(tokens[i]?.tag ?? '') && i > questions - 3) i--;
  const before = tokens[i]?.lower ?? '';
  return facingQuestions.has(before) || (before === 'of' && SETS.has(tokens[i - 1]?.lower ?? ''));
}

/** "Questions about the wall remain": what nobody knows yet. */
function areOpen(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < end && i < from + OPEN_REACH; i++) if (/^remain(?:s|ed)?$/.test(tokens[i]!.lower)) return true;
  return false;
}
const OPEN_REACH = 8;

const EASING = /^(?:address|alleviat|allay|eas(?:e|ed|es|ing)$|calm|answer|resolv|discuss)/;

/** "Addressed their concerns about": no further in front. */
function isEased(tokens: readonly Token[], concerns: number): boolean {
  for (let i = concerns - 1; i >= concerns - EASED_REACH; i--) if (EASING.test(tokens[i]?.lower ?? '')) return true;
  return false;
}
const EASED_REACH = 3;

/** What others are said to have felt or shown about something. */
export const reaction: Rule = {
  code: 'sourcing/reaction',
  find: (range, facts, { reading: { tokens } }) =>
    findCue('reaction', range, facts, ({ firstToken, endToken }) => {
      const { lower, tag } = tokens[firstToken]!;
      // "To ease concerns about the wall": what is dealt with.
      if (lower.startsWith('concern') && isEased(tokens, firstToken)) return false;
      if (endToken > firstToken + 1)
        return lower !== 'questions' || !(areAsked(tokens, firstToken) || areOpen(tokens, endToken, range.endToken));
      // "His criticism" is his own, "any criticism" nobody's yet.
      if (lower === 'criticism')
        return tokens[firstToken - 1]?.tag !== 'PRP$' && tokens[firstToken - 1]?.lower !== 'any';
      // "Slammed into the wall", "blasted off".
      if (/^(?:slam|blast|rip|shock|stun)/.test(lower) && throughParticles.has(tokens[endToken]?.lower ?? ''))
        return false;
      // "They celebrated her birthday"; "a celebrated painter" is so by what others think.
      if (lower === 'celebrated' && /^VB[DP]$/.test(tag)) return false;
      // "A welcome change".
      if (lower === 'welcome' && !tag.startsWith('V')) return false;
      // "Impatient with praise", "hungry for acclaim": a trait.
      if (tag === 'NN' && tokens[firstToken - 1]?.tag === 'IN' && tokens[firstToken - 2]?.tag === 'JJ') return false;
      if (!topics.has(lower)) return true;
      return (
        isOnSomething(tokens, firstToken) ||
        about.has(tokens[endToken]?.lower ?? '') ||
        facing.has(tokens[firstToken - 1]?.lower ?? '')
      );
    }),
  docs: {
    summary: 'Characterises how others reacted.',
    why: 'Outrage and acclaim are easily claimed; a reaction belongs to people one can name.',
    fix: 'Quote or name some of those who reacted, or count them.',
    hits: [
      'The decision drew [outrage] from farmers and has hurt the party.',
      'The ban [was met with] fierce criticism from many farmers.',
      'The sale raised [concern] among farmers.',
    ],
    nearMisses: [
      'The decision was printed on Friday.',
      'The clerk addressed their concerns about the wall.',
      'The mayor met with the farmers in Arden.',
      'He repeated his criticism of the ban.',
      'The board rejects any criticism.',
      'She was impatient with praise.',
      'Reporters asked questions about the bridge.',
      'It is a set of questions about the past.',
      'Some questions about the old wall remain unanswered.',
      'The guests celebrated her birthday.',
      'They measured the ground reaction force.',
      'The van slammed into a wall.',
    ],
  },
};
