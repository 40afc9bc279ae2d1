// Periodicals named by a common noun. Belongs here: what is meant only where a capital "The" stands before it inside a
// sentence. Lower case, without the article.
// Origin: written for this project.

/** Periodicals whose name is a word of its own: only with a capital "The" inside a sentence are they meant. */
export const PERIODICALS: ReadonlySet<string> = new Set([
  'atlantic',
  'blaze',
  'economist',
  'federalist',
  'grocer',
  'guardian',
  'hill',
  'independent',
  'intercept',
  'lancet',
  'bookseller',
  'scotsman',
  'athletic',
  'oregonian',
  'tennessean',
  'nation',
  'new republic',
  'new yorker',
  'onion',
  'telegraph',
  'verge',
  'wrap',
]);

/** Magazines that write themselves in capitals, where the word in small letters is another. */
export const PERIODICALS_IN_CAPITALS = new Set(['TIME', 'PEOPLE', 'FORTUNE', 'WIRED', 'VARIETY']);
