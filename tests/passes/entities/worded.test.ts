import { describe, expect, test } from 'vitest';
import { markedEntities } from './support.ts';

describe('what the words of a name say', () => {
  test.each([
    ['He sued the [O:State of Germany] in May.', 'place State of Germany'],
    ['They wrote to the [O:Municipality of Brenholm].', 'place Municipality of Brenholm'],
    // What is no listed place may be a body of any kind.
    ['They joined the [O:Republic of Letters].', 'organization Republic of Letters'],
    ['They joined the [O:Bank of Germany].', 'organization Bank of Germany'],
    ['He met [O:General Harkovic] in May.', 'person Harkovic'],
    ['He met [O:Major General Brandt] in May.', 'person Brandt'],
    ['He met the [O:Marquis de Merrin] in May.', 'person Marquis de Merrin'],
    ['He told the [P:Courier] in May.', 'organization Courier'],
    ['She told [M:Harkov Science] in May.', 'organization Harkov Science'],
    ['She read [M:Harkov Science] in May.', 'misc Harkov Science'],
    ['She told [M:Harkov Democrats] in May.', 'misc Harkov Democrats'],
    ['He met [P:Courier] in May.', 'person Courier'],
    ['He told the [P:Harkov Courier] in May.', 'organization Harkov Courier'],
    ['He met [P:Harkov Courier] in May.', 'person Harkov Courier'],
    ['He left the [L:Brenholm] Police then.', 'organization Brenholm Police'],
    ['It was the [L:Earl of Merrin] in May.', 'person Earl of Merrin'],
    ['The [P:Halvorsen Semiconductor] plant shut.', 'organization Halvorsen Semiconductor'],
    ['The [O:Norland Iodine Study] began in May.', 'misc Norland Iodine Study'],
    ['He left the [L:Port Authority of Harkov Bay].', 'organization Port Authority of Harkov Bay'],
    ['He was of [M:Harkov Marine Constructors] then.', 'organization Harkov Marine Constructors'],
    ['He was at [L:Larkov Capital] then.', 'organization Larkov Capital'],
    ['She got the [O:National Medal of Seeds and Soils].', 'misc National Medal of Seeds and Soils'],
    ['She got the [O:Harkov Medal] then.', 'misc Harkov Medal'],
    ['They live in the [O:Brewery District of Brenholm] now.', 'place Brewery District of Brenholm'],
    ['He sued in the [O:Northern District of Brenholm] then.', 'organization Northern District of Brenholm'],
    ['He works for the [O:Water District of Brenholm] now.', 'organization Water District of Brenholm'],
    ['They live in [O:Harkov Crescent] now.', 'place Harkov Crescent'],
    ['Swimmers in [P:Harkov Heath] will lose it.', 'place Harkov Heath'],
    ['She told [P:Harkov Heath] of it.', 'person Harkov Heath'],
    ['Votes in [P:Santa Harkov] were counted.', 'place Santa Harkov'],
    ['She told Captain [P:San Harkov] of it.', 'person San Harkov'],
    ['He met [O:Anna Brandt SC] there.', 'person Anna Brandt'],
    ['The former [L:Brenholm] midfielder left.', 'organization Brenholm'],
    ['The former [L:Brenholm] mayor left.', 'place Brenholm'],
    ['He wrote his [O:Second Symphony] there.', 'misc Second Symphony'],
    ['They heard her [O:String Quartet] in May.', 'misc String Quartet'],
    ['They heard the [O:Merrin Quartet] in May.', 'organization Merrin Quartet'],
    ['They heard [O:MC Harkovic] in May.', 'person MC Harkovic'],
    ['They heard the [O:Mc Harkovic Band] in May.', 'organization Mc Harkovic Band'],
    ['She was a partner at [L:Hale & Harkovic] then.', 'organization Hale & Harkovic'],
    ['It was a mostly [L:Norlander-Norlander] town.', 'misc Norlander-Norlander'],
    ['It was the [M:France] election.', 'place France'],
    ['They sang "[M:France]" twice.', 'misc France'],
    ['He met [O:General Motors] in May.', 'organization General Motors'],
    ['He met [O:Captain Harvest] in May.', 'organization Captain Harvest'],
    ['He met [O:Major League Norvolt] in May.', 'organization Major League Norvolt'],
    ['They beat [P:Harkov Rovers] in May.', 'organization Harkov Rovers'],
    ['They beat [L:Merrin Argyle] in May.', 'organization Merrin Argyle'],
    ['They sailed to [L:New Albion] in May.', 'place New Albion'],
    ['He banked with [L:Harkov Bank] then.', 'organization Harkov Bank'],
    ['They camped on the [L:South Bank] then.', 'place South Bank'],
    ['She joined the [L:Harkov Office] then.', 'organization Harkov Office'],
    ['She left the [L:Harkov Post Office] then.', 'place Harkov Post Office'],
    ['They met at the [O:Merrin Ground] then.', 'place Merrin Ground'],
    ['They met at the [O:Merrin Cricket Ground] then.', 'place Merrin Cricket Ground'],
    ['They founded [O:Small Ground] then.', 'organization Small Ground'],
    ['They sang at the [O:Merrin Arena] then.', 'place Merrin Arena'],
    ['He told the [L:Harkov Echo] in May.', 'organization Harkov Echo'],
    ['The operator, [L:HarGen], was told.', 'organization HarGen'],
    ['She lives in [L:MacHarker] now.', 'place MacHarker'],
    ['He walked to [L:Harkov Echo] in May.', 'place Harkov Echo'],
    ['He told the [O:Ministry for Seeds], Media and Sport.', 'organization Ministry for Seeds, Media and Sport'],
    ['He told the [O:Ministry for Seeds], Merrin and Sport.', 'organization Ministry for Seeds'],
    ['He told the [O:Ministry for Seeds], Media says.', 'organization Ministry for Seeds'],
  ])('%s', (marked, entity) => {
    expect(markedEntities(marked)).toEqual([entity]);
  });

  test.each([
    'They waited at [O:Gate 12] for hours.',
    'Before [P:Bill 1523] takes effect, they will sue.',
    'The treaty says so in [P:Article III] of the annex.',
    'They sent it to the [O:Assoc. Dean for Student Affairs] then.',
    'They sent it to the [O:Director for Student Affairs] then.',
  ])('names nothing: %s', (marked) => {
    expect(markedEntities(marked)).toEqual([]);
  });

  test('a gate without a number may be a name', () => {
    expect(markedEntities('They waited at [L:Harker Gate] for hours.')).toEqual(['place Harker Gate']);
  });
});
