// What the object of a deed looks like.

/** So many words of an object are looked at. */
export const LONGEST_OBJECT = 6;

/** What opens a sum: "noted $400 million in losses" counts, and says nothing. */
export const CURRENCY = /^[$£€¥]/;
