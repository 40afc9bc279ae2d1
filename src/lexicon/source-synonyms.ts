// Nouns by which an article speaks of one source in turn: a study is also called the paper.
// Belongs here: the other word, then the one it is counted as. Does not: words for what is only part of the source or
// stands behind it, as the authors of a study or the results of a poll.
// Origin: written by us. Licence: MIT, as the project.

export const sourceSynonyms: ReadonlyMap<string, string> = new Map([
  ['paper', 'study'],
  ['research', 'study'],
  ['poll', 'survey'],
  ['suit', 'lawsuit'],
  ['complaint', 'lawsuit'],
  ['exec', 'executive'],
  ['enquiry', 'inquiry'],
  ['legislation', 'bill'],
  ['measure', 'bill'],
  ['authors', 'researchers'],
  ['physician', 'doctor'],
  ['physicians', 'doctors'],
]);

/** Of several people together: "a group of nurses" are the nurses. */
export const companies: ReadonlySet<string> = new Set(['group', 'team', 'panel', 'coalition', 'number']);
