// Words of market reports: what is traded, how its price moves and in what it is told.
// What belongs here: words of one line of such a report ("The index lost 0.8%"); none that tell why it moved.
// Origin: written for this project. Licence: MIT.
import { wordSet } from './word-list.ts';

/** What a price does. */
export const marketMoves = wordSet(`
  rose fell lost gained shed slid climbed eased tumbled closed settled ended finished jumped dropped slipped
   added advanced declined traded opened surged soared plunged slumped firmed edged rallied sank dipped rises
   falls closes ends doubled hit reached touched
`);
/** Behind "is": where it stands. */
export const marketStands = wordSet('up down lower higher unchanged flat little off');
/** What has a price that changes by the minute. */
export const tradedThings = wordSet(`
  share shares stock stocks index indices indexes dow nasdaq ftse dax nikkei stoxx s&p yield yields futures
   crude gold silver copper bond bonds treasury treasuries dollar euro yen sterling pound composite
`);
/** What a company books in its accounts. */
export const bookedThings = wordSet(`
  sales revenue revenues income profit profits earnings margin margins inventories inventory orders turnover expenses
   deliveries bookings debt ebitda premiums volumes receipts
`);
/** What these do besides moving like a price. */
export const bookedMoves = wordSet(
  'narrowed widened grew shrank improved totalled totaled reached came stood was were',
);
/** Several of these near the top tell a story of a company's results. */
export const resultsWords = wordSet(`
  results quarter quarterly earnings profit net revenue sales income margin guidance forecast dividend shares half-year
   full-year
`);
/** "Cod stocks", "the consumer price index" are counted by somebody. */
export const surveyedThings = wordSet(
  'fish cod herring tuna salmon housing grain food carbon consumer price prices confidence sentiment',
);
export const marketUnits = wordSet('% percent per points point cents cent pence basis yen euros dollars marks francs');
