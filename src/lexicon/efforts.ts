// Words by which something is done, tried or bidden and not said: "is trying to assess", "was jailed", "others protesting".
// Belongs here: what somebody is busy with before he has anything to tell, and what one tells a reader to do. Does not:
// "seek" and "vow", which say what somebody wants.
// Origin: written by us. Licence: MIT, as the project.
import { wordSet } from './word-list.ts';

/** In front of "to" and what is tried. */
export const efforts = wordSet(
  `try tries tried trying attempt attempts attempted attempting struggle struggles struggled struggling
   work works worked working strive strives strove striving scramble scrambles scrambled scrambling
   race races raced racing rush rushes rushed rushing battle battles battled battling labour laboured labouring`,
);

/** Of what is said these are said in talk of their own: "will address the crash", "will explain the plan". */
export const announcedTalks = wordSet('address explain discuss assess review examine');

/** What has yet to be settled: "will decide whether", "has to determine the price". */
export const settling = wordSet('decide determine');

/** Of a court, with whoever it is done to for the object. */
export const punished = wordSet('sentenced jailed imprisoned fined convicted acquitted arrested');

/** Behind those who do it in the street: "others protesting low pay". */
export const crowding = wordSet('protesting demonstrating picketing marching');

/** With a "not", of what is left open. */
export const undecided = wordSet('decided considering aiming');

/** What the reader is told to bear in mind; with somebody who does so they report. */
export const bidden = wordSet('realize realise remember consider imagine suppose notice forget know understand think');

/** What one rings up: "called the hotline". */
export const lines = wordSet('number numbers hotline helpline switchboard phone mobile landline');
