import { findCue, type Rule } from '../rule.ts';

/** What others are said to have felt or shown about something. */
export const reaction: Rule = {
  code: 'sourcing/reaction',
  find: (range, facts) => findCue('reaction', range, facts),
  docs: {
    summary: 'Characterises how others reacted.',
    why: 'Outrage and acclaim are easily claimed; a reaction belongs to people one can name.',
    fix: 'Quote or name some of those who reacted, or count them.',
    hits: [
      'The decision drew [outrage] from farmers and has hurt the party.',
      'The ban [was met with] fierce criticism from many farmers.',
    ],
    nearMisses: ['The decision was printed on Friday.', 'The mayor met with the farmers in Arden.'],
  },
};
