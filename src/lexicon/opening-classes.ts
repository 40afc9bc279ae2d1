// Small classes of the words that open a sentence or stand before its verb.
// Belongs here: words of closed classes, each in one class. The model of passes/sourcing counts by these classes: who changes
// one trains it anew. Does not: nouns and verbs. Origin: written by us. Licence: MIT, as the project.

export const openingClasses: Readonly<Record<string, string>> = {
  first: 'i we my our',
  second: 'you your',
  he: 'he she his her',
  it: 'it its',
  they: 'they their',
  this: 'this that these those such',
  there: 'there',
  but: 'but however yet still though although while despite',
  and: 'and also in_addition meanwhile moreover',
  if: 'if when as once',
  most: 'many most some several few all both each every',
  the: 'the',
  a: 'a an one',
  in: 'in on at after before during since by for from with',
  to: 'to',
  so: 'so thus therefore hence because',
};
