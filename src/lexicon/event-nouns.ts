// Nouns for what happens: "the incident showed how weak the lock was". Whoever writes so draws the conclusion himself.
// Belongs here: events. Does not: papers, figures, tests and pictures, which show what somebody found (evidence-verbs.ts).
// Origin: written by us. Licence: MIT, as the project.
import { wordSet } from './word-list.ts';

export const eventNouns = wordSet(
  `accident accidents attack attacks backlash battle blackout blaze bombing breach breaches clash clashes collapse crash
   crashes crisis death deaths debacle defeat defeats delay delays derailment disaster disasters drought earthquake episode
   episodes eruption event events explosion failure failures fiasco fire fires flood floods game hack hurricane incident
   incidents killing killings loss losses massacre match meltdown murder murders outage outages outbreak outbreaks pandemic
   protest protests raid raids riot riots scandal scandals shooting shootings storm storms strike strikes theft thefts
   tragedy turmoil unrest victory victories war wave win wins`,
);
