// Where a name begins and ends, and what its own words and the names around it say it is: marked as the recogniser
// might mark it, then as `type name` of each entity.
import { describe, expect, test } from 'vitest';
import { markedEntities } from './support.ts';

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  // Edges
  [
    'words in lower case before a name',
    'He read [O:state Department of Seeds] letters.',
    ['organization Department of Seeds'],
  ],
  ['but not a particle', 'He met [P:van der Moor] in May.', ['person van der Moor']],
  ['nor in a text without capitals', 'he met [P:anna harker] in may.', ['person anna harker']],
  ['where a name is based', 'He left the [O:Alder-based Seed Foundation].', ['organization Seed Foundation']],
  ['but not a double name', 'He left the [O:Alder-Brandt Foundation].', ['organization Alder-Brandt Foundation']],
  ['a party in front of a country', 'They went to [O:Republican France] and left.', ['place France']],
  ['but not in front of what is no country', 'He met [O:Republican Women].', ['organization Republican Women']],
  ['an adjective in front of a country', 'They said, "[L:Small China]!"', ['place China']],
  ['nor in front of another age', 'They wrote of [O:Victorian France] and left.', ['place France']],
  [
    'who owns a company',
    'It went to [O:Lord Alder Moor’s Merrin International] and [O:Ada Moor’s Merrin Media].',
    ['person Alder Moor', 'organization Merrin International', 'person Ada Moor', 'organization Merrin Media'],
  ],
  ['but not a company that is called so', 'It went to [O:Moor’s Merrin Media].', ['organization Moor’s Merrin Media']],
  [
    'a parliament and its committee',
    'So said [O:Parliament’s Joint Committee on Wool and Seeds].',
    ['organization Parliament', 'organization Joint Committee on Wool and Seeds'],
  ],
  [
    'a seat that two places share, wherever it stands',
    'She is MP for [L:Alder] and [L:Merrin North]. In [L:Alder] and [L:Merrin North] they voted, but not in [L:Alder].',
    ['place Alder and Merrin North', 'place Alder'],
  ],
  ['a ward of two places', 'He won the [L:Alder] and [L:Merrin] ward.', ['place Alder and Merrin']],
  [
    'but not two seats',
    'They are MPs for [L:Alder] and [L:Merrin], and won the [L:Alder] and [L:Merrin] seats.',
    ['place Alder', 'place Merrin'],
  ],
  ['initials that look like a title', 'Then MS [P:Harker] batted.', ['person MS Harker']],
  ['but not a title', 'Then Ms [P:Harker] batted.', ['person Harker']],
  ['cameras that are no broadcaster', 'It was on [O:CCTV]; [O:CCTV] footage ran.', []],
  ['a broadcaster of that name', 'The state broadcaster [O:CCTV] reported it.', ['organization CCTV']],
  ['no time of day', 'It began at 1200 [M:GMT] and 1.30pm [M:BST].', []],
  ['nor a technique, however sure', 'They used [O:RSS] and [O:NRX].', ['organization NRX']],
  ['nor a bill told before', 'The [P:Bill] would store it. He met [P:Bill] there.', ['person Bill']],
  [
    'letters of a thing told in small letters',
    'It has a high grain mass index ([O:GMI]). The [O:GMI] fell. She took harvestol, known as [O:HVL].',
    ['misc GMI', 'misc HVL'],
  ],
  [
    'but not those of a body',
    'So said the grain advice council ([O:GAC]). The rebels, known as [O:RBL], left.',
    ['organization GAC', 'organization RBL'],
  ],
  ['a party with its article', 'It helped the [M:Conservatives] then.', ['organization Conservatives']],
  ['but not a crowd', 'Some [M:Conservatives] left.', ['misc Conservatives']],
  [
    'a paper with an article is no other one',
    'It stood in the [O:Merrin Courier] and in [O:The Courier] then.',
    ['organization Merrin Courier', 'organization The Courier'],
  ],
  ['an article that breaks in', 'It gives the [O:Seed Agency the authority] to act.', ['organization Seed Agency']],
  [
    'but not one that goes on',
    'He met [P:Peter the Great] and the [O:Bank of the West].',
    ['person Peter the Great', 'organization Bank of the West'],
  ],
  [
    'a justice inside an organisation',
    'We met [O:Seed Court justice Anna Harker].',
    ['organization Seed Court', 'person Anna Harker'],
  ],
  ['but not a noun that is no office', 'We met the [O:Alder seed Council].', ['organization Alder seed Council']],
  [
    'a justice with a capital',
    'We met [O:Seed Court Justice Anna Harker].',
    ['organization Seed Court', 'person Anna Harker'],
  ],
  [
    'members of a party in front of a committee',
    'He met [O:Democrats on the Seed Committee].',
    ['organization Seed Committee'],
  ],
  ['a first name that nobody knows', 'Then Amelize [P:Harker] sang.', ['person Amelize Harker']],
  ['but not a title', 'Then President [P:Harker] sang.', ['person Harker']],
  ['a quotation mark behind a name', '“We like [P:Harker”] so much.', ['person Harker']],
  ['a member of a party and a state', 'So said Anna, [O:Democrat of Norland], today.', ['misc Democrat']],
  ['but not a party', 'So said the [O:Democrats of Norland] today.', ['organization Democrats of Norland']],
  [
    'a centre for the arts',
    'They met at the [L:Alder Center] for the Arts.',
    ['organization Alder Center for the Arts'],
  ],
  [
    'what the letters in brackets behind it stand for',
    'The [O:Harvest State] in [L:Norland] and [L:Sarn] (HSNS) grew.',
    ['organization Harvest State in Norland and Sarn'],
  ],
  [
    'but not where they stand for less, or for other words',
    'The [O:Harvest State] in [L:Norland] (HS) met the [O:Seed Band] in [L:Merrin] (XYZ).',
    ['organization Harvest State', 'place Norland', 'organization Seed Band', 'place Merrin'],
  ],
  [
    'whose meeting it is, and on what',
    "They hold a Farmers' [M:Summit] on Seeds in May.",
    ["misc Farmers' Summit on Seeds"],
  ],
  ['but not when', "They missed the summit. Farmers' [M:Summit] on Monday failed.", ['misc Summit']],
  ['what a hyphen joins behind a name', 'A [O:Alder Watch-backed] plan failed.', ['organization Alder Watch']],
  [
    'and to a town',
    'A [O:Alder Watch] plan failed. A [M:New Brenholm-based] man left.',
    ['organization Alder Watch', 'misc New Brenholm'],
  ],
  ['but not a double name', 'They met [P:Soong Mei-ling] then.', ['person Soong Mei-ling']],
  ['a hyphen in front of an institution', 'The [O:Harker-backing Seed Party] won.', ['organization Seed Party']],
  ['but not the name of a league', 'The [O:Pro-Seed Action League] won.', ['organization Pro-Seed Action League']],
  ['a war that is over', 'It was a [M:post-Seed War] plan.', ['misc Seed War']],
  ['a party in front of a chamber', 'The [O:Democratic Senate] met.', ['organization Senate']],
  ['but not the party itself', 'The [O:Democratic Seed Party] met.', ['organization Democratic Seed Party']],
  ['a president in front of an institution', 'The [O:Brandt White House] met.', ['organization White House']],
  ['a year in front of a law', 'It broke the [M:1964 Seed Rights Act] twice.', ['misc Seed Rights Act']],
  ['a mark', 'Then [P:“Anna Harker] left.', ['person Anna Harker']],
  ['an article in front of a people', 'They met [M:The Norlanders] then.', ['misc Norlanders']],
  ['a company called like a person', "They ate at [O:McDonald]'s then.", ["organization McDonald's"]],
  ['but not what belongs to somebody', "They ate at [P:Harker]'s then.", ['person Harker']],
  // Longer names
  [
    'a known name of which one word was seen',
    'They fought the [M:Islamic] State there.',
    ['organization Islamic State'],
  ],
  ['but not before another word', 'They fought [M:Islamic] Rule there.', ['misc Islamic']],
  ['a periodical', 'So says The [M:New Yorker] again.', ['organization The New Yorker']],
  ['but not somebody from there', 'So says a [M:New Yorker] again.', ['misc New Yorker']],
  ['a head behind a name', 'After the [L:Norland] War he left.', ['misc Norland War']],
  ['but not in a headline', 'After The [L:Norland] War Ends: he left.', ['place Norland']],
  ['letters and news', 'So [O:NRX] News said then.', ['organization NRX News']],
  ['what "and" cuts off', 'He left Harvest and [O:Seed Services] then.', ['organization Harvest and Seed Services']],
  [
    'a commission and what it is for',
    'He chairs the [O:Commission] on Rural Debates now.',
    ['organization Commission on Rural Debates'],
  ],
  ['but not a day', 'He left the [O:Commission] on Monday.', ['organization Commission']],
  [
    'nor another name',
    'He wrote to the [O:Commission] for [P:Anna Harker].',
    ['organization Commission', 'person Anna Harker'],
  ],
  [
    'a name that ends in an adjective',
    'It was in the [O:Journal of Occupational] Rest, he said.',
    ['misc Journal of Occupational Rest'],
  ],
  ['but not one that ends in a noun', 'It was in the [O:Journal of Rest] Monday.', ['misc Journal of Rest']],
  ['capitals that go on', 'A [L:USA] GAZETTE poll says so.', ['organization USA GAZETTE']],
  ['but not those of a headline', 'BIG [L:USA] GAZETTE WINS and so on it went.', ['place USA']],
  // Types by the words of a name
  ['a form of address', 'He told [L:Mr. King] so.', ['person King']],
  ['a form of address in front', 'He told Mrs. [L:King] so.', ['person King']],
  ['a form of address inside', 'Then [P:Education Mr. Harker] left.', ['person Harker']],
  ['but not a town', 'He lived in [L:King] then.', ['place King']],
  ['a justice', 'Then Chief [P:Justice Anna Harker] left.', ['person Anna Harker']],
  ['but not a ministry', 'Then the [O:Justice Ministry] left.', ['organization Justice Ministry']],
  ['a school', 'He went to [L:Alder High School] then.', ['organization Alder High School']],
  ['a company', 'He founded [P:Harker Realty] then.', ['organization Harker Realty']],
  ['an institute in another language', 'He went to [P:Instituto Harker] then.', ['organization Instituto Harker']],
  ['but not a school in the first place', 'He met [P:School Harker].', ['person School Harker']],
  ['a law', 'It broke the [O:Clean Seeds Act] twice.', ['misc Clean Seeds Act']],
  [
    'a company beside its first word',
    '[O:Harker Energy] fell. They left [P:Harker] too.',
    ['organization Harker Energy'],
  ],
  [
    'a newspaper named after a country',
    'A [L:USA] Today poll says so. The [L:USA] today is large.',
    ['organization USA Today', 'place USA'],
  ],
  ['a ship', 'They sank the [O:USS Harker] then.', ['misc USS Harker']],
  ['a stadium', 'They met at [O:Bank of Norland Stadium] then.', ['place Bank of Norland Stadium']],
  ['a mountain', 'He would climb [P:Mt. Harker] first.', ['place Mt. Harker']],
  ['a dateline', '[O:ALDER RAPIDS], Va. - It rained all day.', ['place Alder Rapids']],
  ['but not capitals in running text', 'The [O:ALDER] group - it is small - left.', ['organization ALDER']],
  ['a town with its state', 'It rained in [P:Merrin], Va., and in May.', ['place Merrin']],
  ['a signature with its state', 'Anna wrote so.\n\n[P:Merrin], Nev.', ['place Merrin']],
  ['but not a name in a list', 'He met [P:Merrin], France and others.', ['person Merrin']],
  ['a group of people', 'They asked [O:Young Norlanders] about it.', ['misc Young Norlanders']],
  ['and of party members', 'They asked [O:Alder Democrats] about it.', ['misc Alder Democrats']],
  ['but not a party', 'They asked the [O:Democrats of Alder] about it.', ['organization Democrats of Alder']],
  ['a rank', 'Then [O:General Brandt] left.', ['person Brandt']],
  ['but not a company', 'Then [O:General Seeds] left.', ['organization General Seeds']],
  ['an agency with letters of a state', 'Then the [L:VA] said so.', ['organization VA']],
  ['but not the state', 'He lived in Merrin, [L:VA], then.', ['place VA']],
  ['a town that somebody is in', 'They met in [O:Brenholm] then.', ['place Brenholm']],
  ['but not one that plays', 'Then [O:Brenholm] won 2-1.', ['organization Brenholm']],
  ['a name that every newsroom knows', 'They live in the [O:District of Columbia].', ['place District of Columbia']],
  // By the names around it
  [
    'somebody between people',
    'So said [P:Ada Brandt], [L:Sri Moorin] and [P:Joe Harker].',
    ['person Ada Brandt', 'person Sri Moorin', 'person Joe Harker'],
  ],
  [
    'but not a body between people',
    'So said [P:Ada Brandt], [O:Seed Committee] and [P:Joe Harker].',
    ['person Ada Brandt', 'organization Seed Committee', 'person Joe Harker'],
  ],
  ['a family', '[P:Rosa Harker] spoke. He met the [O:Harkers] in May.', ['person Rosa Harker', 'person Harkers']],
  ['but not of people not named', 'He met the [O:Harkers] in May.', ['organization Harkers']],
  ['a case at court', 'He read [P:Harker] v. [O:Board of Seeds] twice.', ['misc Harker v. Board of Seeds']],
  ['but not two opponents', 'He saw [P:Harker] vs. [P:Moor] twice.', ['person Harker', 'person Moor']],
  [
    'two names joined',
    '[P:Ann Lee] of [O:Seed Watch] left [O:Grain Aid]. [O:Seed Watch and Grain Aid] stayed.',
    ['person Ann Lee', 'organization Seed Watch', 'organization Grain Aid'],
  ],
  ['but not a name with an "and"', 'The [O:Seed and Grain Office] left.', ['organization Seed and Grain Office']],
  ['an owner in front', "He left [O:China's Seed Office] then.", ['organization Seed Office']],
  [
    'but not a possessive of the name itself',
    "He left the [O:Farmers' Union] and [O:King's College].",
    ["organization Farmers' Union", "organization King's College"],
  ],
  // What names nothing
  ['a party and a state', 'So said Joe, [P:R-N.H]., then.', []],
  ['half a compound', 'It was [M:two-H] then.', []],
  ['words in lower case', 'They saw [P:gates] there.', []],
  ['a disease', "She has [P:Alzheimer]'s now.", []],
  ['a state without its stop', '[L:Mass] atrocities go on.', []],
  ['a part of an address', 'Write to 1 Moor Lane, [O:Suite 29D], today.', ['place Moor Lane']],
  ['an adjective alone', 'A place on the [O:National] ticket is [L:Small and Small].', []],
  ['but not with a noun', 'The [O:National Office] left.', ['organization National Office']],
  ['a suffix alone', 'He met [P:Joe Harker], [L:Jr.], there.', ['person Joe Harker']],
];

describe('names as they are', () => {
  test.each(cases)('%s', (_, marked, expected) => {
    expect(markedEntities(marked)).toEqual(expected);
  });

  test('a district has no honorific', () => {
    const [court] = markedEntities('He went to the [O:the District of Alder] then.');
    expect(court).toBe('organization District of Alder');
  });
});
