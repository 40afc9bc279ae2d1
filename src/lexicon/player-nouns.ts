// What a report calls somebody again whom it has just named: by the place in the team ("said the defender"), by trade
// or by seat.
// Belongs here: places on the field and "international", trades and seats of public people, in the singular. Does not: offices, of which a report brings in
// others with "the" as well ("the coach", "the referee").
// Origin: written by us. Licence: MIT, as the project.
import { wordSet } from './word-list.ts';

export const playerNouns = wordSet(
  `player defender midfielder striker winger goalkeeper keeper forward full-back centre-back left-back right-back playmaker
   defenseman defenceman goaltender goalie netminder lineman halfback reliever quarterback linebacker cornerback receiver pitcher shortstop outfielder catcher fly-half scrum-half prop hooker flanker
   lock batsman batter bowler spinner all-rounder opener seamer international teenager veteran frenchman spaniard dutchman
   englishman scotsman welshman irishman`,
);

/** Places in a team that are other things as well, unless a team stands in front: "Merrin center Owen Harker". */
export const placesInTeam = wordSet('center centre guard tackle end safety back fullback tailback captain fielder');

/** Letters for places in a team as they stand in front of a name; `lone` ones may be initials too. */
export const positionLetters: { readonly sure: ReadonlySet<string>; readonly lone: ReadonlySet<string> } = {
  sure: new Set('QB RB WR TE CB LB OL DL RHP LHP DH PG SG SF PF MF GK FW'.split(' ')),
  lone: new Set('C D F G'.split(' ')),
};

/**
 * What a report calls somebody again by trade or seat: "the Merrin MP", "the singer". Of these there are others, so it
 * takes that nobody else has been named nearby.
 */
export const publicNouns = wordSet(
  `mp msp mep peer congressman congresswoman actor actress singer rapper musician comedian presenter broadcaster novelist
   playwright filmmaker tycoon billionaire mogul star runner sprinter swimmer cyclist golfer boxer jockey skier rower
   gymnast athlete`,
);
