// Words of which an article about sport has several and any other few. Lower case.
// What belongs here: words of matches and leagues; none that politics lives on as well ("race", "score", "poll", "run").
// Origin: written for this project.
import { wordSet } from './word-list.ts';

export const SPORT_WORDS = wordSet(
  `match matches goal goals goalkeeper striker strikers midfielder midfielders defender defenders winger forward
   halftime half-time kickoff kick-off hat-trick equaliser equalizer relegation promotion premiership season seasons league
   leagues cup championship championships champions tournament tournaments playoff playoffs play-off play-offs quarterback
   touchdown touchdowns inning innings wicket wickets batsman batsmen bowler bowled pitcher pitched homer shortstop
   outfielder rebounds assists points game games coach coaches team teams club clubs player players squad fixture fixtures
   referee umpire stadium rugby football soccer basketball baseball hockey cricket tennis golf athletics cycling
   semifinal semifinals quarterfinal quarterfinals semi-final semi-finals quarter-final quarter-finals standings results
   beat drew nba nfl nhl mlb uefa fifa olympics olympic medal medals seed seeded set sets round div`,
);

/** Behind a number they make no share: "seven goals in nine games". */
export const roundWords = wordSet(
  'sets games matches starts appearances attempts seasons outings innings tests rounds',
);
/** What a player, a coach or somebody at work has in a place: "on loan at", "four seasons at". */
export const spellWords =
  'loan career spell spells season seasons year years stint time played plays playing coach manager contract guitar over work works worked job director executive editor head';

/** What belongs to a side and stands behind the town that is its name: "the Merrin batters". None that a town has as well. */
export const sideNouns = wordSet(
  `batters batsmen bowlers bowler batter pacers pacer spinners spinner all-rounder striker strikers winger wingers midfielder
   midfielders defender defenders goalkeeper keeper forward forwards skipper boss bench innings dugout backline
   full-back centre-back left-back right-back pitcher pitchers quarterback linebacker cornerback shortstop goaltender
   defence squad players player captain coach manager`,
);
/** What only a side does, of those that stand behind its name: "Merrin won", "Merrin were". Lower case. */
export const sideDeeds = wordSet(
  `won lost beat drew thrashed edged trailed equalised equalized conceded scored lead trail have were are play host need
   face sit stand thumped hammered defeated crashed slumped cruised outplayed dominated wobbled rallied fielded`,
);
/** What stands between two sides: "a win over Merrin", "against Merrin". */
export const betweenSides = wordSet(
  'against over past v vs versus beat beating defeated thrashed edged facing face faced',
);

/** Clubs whose name alone may be somebody's as well. */
export const clubsLikePeople = wordSet(
  'chelsea everton arsenal fulham tottenham burnley brentford watford millwall charlton celtic ajax hibernian villa wolves',
);
