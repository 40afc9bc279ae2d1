// Words that tell a byline, caption or credit from running prose. In lower case. Origin: written for this project. Licence: MIT.

/** A line that begins with one of these and a colon names who made or owns something. */
export const CREDIT_LABELS =
  'photo photos image images picture credit credits source sources photograph photography illustration graphic chart video reporting editing contact copyright';

/** Of the labels above, those that stand under a picture. */
export const CAPTION_LABELS =
  'photo photos image images picture photograph photography illustration graphic chart video';

/** What a person is in a byline: "Jane Doe, staff writer". */
export const BYLINE_ROLES =
  'staff writer|staff reporter|correspondent|reporter|contributor|contributing writer|columnist|editor|associated press|reuters|senior writer|news editor|special to the|for the associated press|opinion contributor|political reporter|bureau chief';

/** A line that begins so says when it was published. */
export const DATE_LABELS = 'published|updated|posted|last updated|first published|originally published|last modified';

export const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec';
export const WEEKDAYS =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thurs|fri|sat|sun';
