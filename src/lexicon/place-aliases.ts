// Short forms of places and bodies that every newsroom uses without spelling them out. Lower case, without full stops.
// What belongs here: abbreviations that mean one thing only. Origin: written for this project.

/** Short form -> the full name's words, lower case. */
export const KNOWN_SHORT_FORMS: Readonly<Record<string, string>> = {
  us: 'united states',
  usa: 'united states',
  'united states of america': 'united states',
  uk: 'united kingdom',
  uae: 'united arab emirates',
  un: 'united nations',
  eu: 'european union',
  drc: 'democratic republic of congo',
  nyc: 'new york city',
  'washington dc': 'washington',
  imf: 'international monetary fund',
  nato: 'north atlantic treaty organization',
  fbi: 'federal bureau of investigation',
  cia: 'central intelligence agency',
  who: 'world health organization',
};
