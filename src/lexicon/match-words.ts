// Words of what goes on in a match, a race or a league before everybody's eyes: goals, cards, minutes, places in the table.
// Belongs here: what the score sheet, the table or anybody in the stand tells. Does not: what is said or settled away from the
// pitch ("transfer", "contract", "bid", "fitness"), and words that sport shares with everything else ("team", "game").
// Origin: written by us. Licence: MIT, as the project.
import { wordSet } from './word-list.ts';

export const matchWords = wordSet(
  `goal goals penalty penalties free-kick free-kicks corner corners header headers headed cross crosses shot shots crossbar
   post equaliser equalizer winner hat-trick half-time halftime stoppage-time substitute substitutes booked red yellow card
   cards kick-off whistle minute minutes lead led led level levelled leveled score scored scores scoring scorer scorers score
   season season's points table relegation unbeaten goalkeeper keeper striker midfielder defender winger bench
   attendance crowd spectators possession offside tackle break interval tie drew draw aggregate
   try tries conversion scrum wicket wickets innings runs overs bowled caught set sets serve served games love tie-break
   tiebreak lap laps pole metres meters seconds touchdown touchdowns yards quarter inning innings homer homers hits rebounds
   bouncer bouncers yorker stumps batsman batsmen bowler bowlers spinner lbw crease overthrow
   assist assists 3-pointer 3-pointers three-pointer three-pointers triple-double triple-doubles double-double streak
   birdie birdies bogey par putt holes`,
);
