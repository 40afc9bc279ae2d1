// What people do while they speak or before they do: "Brandt shrugged. 'We did what we could.'"
// Belongs here: the base form of verbs for looks, movements and noises of one person. Does not: manners of saying
// (manner-verbs.ts), and deeds that somebody else would speak of ("resigned", "left").
// Origin: written by us. Licence: MIT, as the project.
import { wordSet } from './word-list.ts';

export const gestures = wordSet(`
  shrug nod smile laugh grin sigh frown wince pause hesitate point gesture wave glance stare gaze blink chuckle giggle sob
  weep lean shake raise wipe fold clench scratch tap turn look smirk beam blush flinch gulp swallow cough sit stand
`);
