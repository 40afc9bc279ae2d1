// Words that make it more or less likely, wherever they stand, that a sentence needs a source; those of the first person
// outside quotations. What each kind weighs is measured in passes/sourcing/leaning.ts.
// Belongs here: words of one kind each. Origin: written by us. Licence: MIT, as the project.

export const leaningWords = {
  singular: 'i me my mine myself',
  duty: 'should must ought shall cannot deserve deserves',
  wish: 'wanted wants hoped hopes pleased enjoyed feared proud happy determined eager reluctant',
  chance: 'likely unlikely',
  study: 'study survey poll polls data questionnaire respondents pollsters',
  result: 'won beat defeated',
} as const;
