// What a report of sport calls somebody again by the place in the team: "said the defender" of whom it has just named.
// Belongs here: places on the field and "international", in the singular. Does not: offices, of which a report brings in
// others with "the" as well ("the coach", "the referee").
// Origin: written by us. Licence: MIT, as the project.
import { wordSet } from './word-list.ts';

export const playerNouns = wordSet(
  `defender midfielder striker winger goalkeeper keeper forward full-back centre-back left-back right-back playmaker
   quarterback linebacker cornerback receiver pitcher shortstop outfielder catcher fly-half scrum-half prop hooker flanker
   lock batsman batter bowler spinner all-rounder opener seamer international teenager veteran frenchman spaniard dutchman
   englishman scotsman welshman irishman`,
);
