// Verbs that tell how somebody speaks and stand for saying beside a quotation: "'It is over,' sighs the captain".
// Belongs here: third person of the present and the past. Does not: verbs of saying proper (speech-verbs.ts).
// Origin: written by us. Licence: MIT, as the project.
import { wordSet } from './word-list.ts';

export const mannerVerbs = wordSet(`
  laughs laughed smiles smiled sighs sighed grins grinned shrugs shrugged nods nodded chuckles chuckled giggles giggled
  groans groaned moans moaned sobs sobbed weeps wept snaps snapped smirks smirked beams beamed frowns frowned winces
  winced gasps gasped sneers sneered scoffs scoffed snorts snorted croons crooned drawls drawled enthuses enthused
  gushes gushed muses mused chimes chimed interjects interjected croaks croaked wails wailed thunders thundered
  deadpans deadpanned sniffs sniffed
`);
