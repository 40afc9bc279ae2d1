// Words of market reports: what is traded, how its price moves and in what it is told.
// What belongs here: words of one line of such a report ("The index lost 0.8%"); none that tell why it moved.
// Origin: written for this project. Licence: MIT.
import { wordSet } from './word-list.ts';

/** What a price does. */
export const marketMoves = wordSet(`
  rose fell lost gained shed slid climbed eased tumbled closed settled ended finished jumped dropped slipped
   added advanced declined traded opened surged soared plunged slumped firmed edged rallied sank dipped rises
   falls closes ends doubled
`);
/** Behind "is": where it stands. */
export const marketStands = wordSet('up down lower higher unchanged flat little off');
/** What has a price that changes by the minute. */
export const tradedThings = wordSet(`
  share shares stock stocks index indices indexes dow nasdaq ftse dax nikkei stoxx s&p yield yields futures
   crude gold silver copper bond bonds treasury treasuries dollar euro yen sterling pound composite
`);
/** "Cod stocks", "the consumer price index" are counted by somebody. */
export const surveyedThings = wordSet(
  'fish cod herring tuna salmon housing grain food carbon consumer price prices confidence sentiment',
);
export const marketUnits = wordSet('% percent per points point cents cent pence basis yen euros dollars marks francs');
