import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../src/language/article-from-text.ts';
import { read } from '../../../src/language/read.ts';
import { findQuantities } from '../../../src/passes/quantities/index.ts';

const find = (text: string) => findQuantities(read(articleFromText(text)));

/** The findings as `text = type value unit`. */
function described(text: string): string[] {
  return find(text).map(({ start, end, type, value, unit }) =>
    `${text.slice(start, end)} = ${type} ${value ?? '-'} ${unit ?? '-'}`.replace(/ - -$/, '').replace(/ -$/, ''),
  );
}

describe('findQuantities', () => {
  test.each([
    // Money
    ['It cost $1.2bn.', ['$1.2bn = money 1200000000 USD']],
    ['It cost $1.2 billion to build.', ['$1.2 billion = money 1200000000 USD']],
    ['They paid €3 million.', ['€3 million = money 3000000 EUR']],
    ['They paid £5m for it.', ['£5m = money 5000000 GBP']],
    ['He owes 300 million CFA francs.', ['300 million CFA francs = money 300000000 CFA franc']],
    ['A ticket is 20 euros.', ['20 euros = money 20 EUR']],
    ['It raised USD 40 million.', ['USD 40 million = money 40000000 USD']],
    ['It costs US$5.', ['US$5 = money 5 USD']],
    ['Prices are $5 to $10.', ['$5 to $10 = money - USD']],
    ['It is worth between $5 and $10 million.', ['$5 and $10 million = money - USD']],
    ['A $3-million grant', ['$3-million = money 3000000 USD']],
    ['They lost millions of dollars.', ['millions of dollars = money - USD']],
    ['He paid 5 pounds for the book.', ['5 pounds = money 5 pound']],
    ['The cat weighs 5 pounds.', ['5 pounds = quantity 5 pound']],
    ['A third of the money set aside for dams was spent.', ['A third of the money = quantity 0.333333333333 money']],
    ['Homicides fell from 86 to 41.', ['86 to 41 = quantity']],
    // Metres and millions
    ['He coached two 400m runners.', ['400m = quantity 400 m']],
    ['He won bronze in the individual 100m and 200m events.', ['100m = quantity 100 m', '200m = quantity 200 m']],
    ['She ran 10,000m and won the 1500m.', ['10,000m = quantity 10000 m']],
    ['They won the 4x100m relay.', []],
    ['The wave was 30m high.', ['30m = quantity 30 m']],
    ['They built a 50m pool.', ['50m = quantity 50 m']],
    ['It raised £300m for 400m people.', ['£300m = money 300000000 GBP', '400m people = quantity 400000000 people']],
    ['They had sales of 200m phones.', ['200m phones = quantity 200000000 phone']],
    ['The firm took 1,200m euros.', ['1,200m euros = money 1200000000 EUR']],
    ['Most of the 20m voters stayed away.', ['20m voters = quantity 20000000 voter']],
    ['Sales reached 400m last year.', ['400m = quantity 400000000', 'last year = date']],
    ['Sales of 1.5bn last year', ['1.5bn = quantity 1500000000', 'last year = date']],
    // Ages
    ['The 93 year-old finishes his term.', ['93 year-old = quantity 93 year']],
    ['The 31 year old won.', ['31 year old = quantity 31 year']],
    ['They ran a 31 year old finance bank.', ['31 year old = quantity 31 year']],
    ['It took 31 years to finish.', ['31 years = quantity 31 year']],
    // Numbers of a name
    ['The new BBC One sitcom begins.', []],
    ['Radio Two listeners heard it.', []],
    ['S&P 500 companies and Nasdaq 100 stocks gained.', []],
    [
      'One sitcom ended, and Norland lost two listeners.',
      ['One sitcom = quantity 1 sitcom', 'two listeners = quantity 2 listener'],
    ],
    // People on board
    ['The crash killed all 228 on board.', ['228 = quantity 228']],
    ['It had 150 aboard.', ['150 = quantity 150']],
    ['They put 5 on boards.', []],
    // Measures that describe
    ['It takes 1.3 megapixel images.', ['1.3 megapixel = quantity 1.3 megapixel']],
    ['Three state senators left.', ['Three state senators = quantity 3 senator']],
    ['He ran 2 1/2 miles.', ['2 1/2 miles = quantity 2.5 mile']],
    ['They plan to reforest a million acres in the valley.', ['a million acres = quantity 1000000 acre']],
    ['She cast more than 700 church bells and left.', ['700 church bells = quantity 700 bell']],
    ['More than 300 says it all.', ['300 = quantity 300']],
    ['It flew for 6 ½ minutes.', ['6 ½ minutes = quantity 6.5 minute']],
    ['It bought a third of US giant Harker.', ['a third = quantity 0.333333333333']],
    ['They met on the set of Midnight Sun.', []],
    ['They want Ksh346 billion.', ['Ksh346 billion = money 346000000000 KES']],
    ['Diesel costs N1,200 a litre.', ['N1,200 = money 1200 NGN']],
    ['The state got R200m and Rs 500 crore.', ['R200m = money 200000000 ZAR', 'Rs 500 crore = money 5000000000 rupee']],
    ['They wore N95 masks beside the R2 robot.', []],
    ['It goes to COP30, and to COP 31 as well.', []],
    ['The bridge cost COP 30 million.', ['COP 30 million = money 30000000 COP']],
    ['They read the Ten Commandments at the Four Seasons.', []],
    ['Police Say Ten People Fled', ['Ten People = quantity 10 people']],
    ["United's Erik ten Harker hopes for more.", []],
    ['On Friday ten Americans left.', ['Friday = date', 'ten Americans = quantity 10 american']],
    ['Rev Jan van der Harker left.', []],
    // Units
    ['They hold 1,294 sq km.', ['1,294 sq km = quantity 1294 square km']],
    ['The dam holds 3.4bn cubic metres.', ['3.4bn cubic metres = quantity 3400000000 cubic metre']],
    ['A 300-square-mile area burned.', ['300-square-mile = quantity 300 square mile']],
    ['A desk of 4 sq. ft', ['4 sq. ft = quantity 4 square ft']],
    ['Winds of 120 km/h blew.', ['120 km/h = quantity 120 km/h']],
    ['A limit of 50km/h holds.', ['50km/h = quantity 50 km/h']],
    [
      'She ran 9 miles per hour, he drove 70 miles an hour.',
      ['9 miles per hour = quantity 9 mile per hour', '70 miles an hour = quantity 70 mile per hour'],
    ],
    ['They walk 60 miles a day.', ['60 miles = quantity 60 mile']],
    ['The well has 30 mg per litre.', ['30 mg per litre = quantity 30 mg per litre']],
    [
      'Some 20 deaths per 100,000 people, or 5 per 1,000 births.',
      [
        '20 deaths per 100,000 people = quantity 20 death per 100,000 people',
        '5 per 1,000 births = quantity 5 per 1,000 births',
      ],
    ],
    ['Rates rose 25 basis points.', ['25 basis points = quantity 25 basis point']],
    [
      'Two NVC reporters and three GOP primary voters met.',
      ['Two NVC reporters = quantity 2 reporter', 'three GOP primary voters = quantity 3 voter'],
    ],
    ['All 650 MPs voted.', ['650 MPs = quantity 650 MP']],
    [
      'A quake of magnitude 7.8, a magnitude-6 and a 7.1-magnitude one struck.',
      [
        'magnitude 7.8 = quantity 7.8 magnitude',
        'magnitude-6 = quantity 6 magnitude',
        '7.1-magnitude = quantity 7.1 magnitude',
      ],
    ],
    ['The magnitude of the loss is known.', []],
    ['It fetched a 30-per-cent premium.', ['30-per-cent = percent 30 %']],
    ['Sales fell in Q3 2024.', ['Q3 2024 = date']],
    ['She won 3 games.', ['3 games = quantity 3 game']],
    ['They agreed on $ signs.', []],
    ['He got two and a half years.', ['two and a half years = quantity 2.5 year']],
    ['It took 3 and a half hours.', ['3 and a half hours = quantity 3.5 hour']],
    ['Between 10 and 15 people died.', ['10 and 15 people = quantity - people']],
    ['They chose between 10 boats and 15 planes.', ['10 boats = quantity 10 boat', '15 planes = quantity 15 plane']],
    ['He took a £6.2million bonus.', ['£6.2million = money 6200000 GBP']],
    [
      'They want 3million books and several million dollars.',
      ['3million books = quantity 3000000 book', 'several million dollars = money - USD'],
    ],
    ['It told several thousand fans, and several fans sang.', ['several thousand fans = quantity - fan']],
    ['They hauled eleven thousand of the crabs off it.', ['eleven thousand = quantity 11000']],
    [
      'He leads a nation of 4 million and paid for some 2,500 in the end.',
      ['4 million = quantity 4000000', '2,500 = quantity 2500'],
    ],
    ['Cuts of £1-2bn loom.', ['£1-2bn = money - GBP']],
    ['He owed half a billion pounds.', ['half a billion pounds = money 500000000 GBP']],
    ['They recalled 2 million pounds of beef.', ['2 million pounds = quantity 2000000 pound']],
    ['It cost ₹2 lakh crore, or $5 mln.', ['₹2 lakh crore = money 2000000000000 INR', '$5 mln = money 5000000 USD']],
    ['They paid Rs. 20,000 for it.', ['Rs. 20,000 = money 20000 rupee']],
    ['She led the ministry from 2009-2013.', ['2009-2013 = date']],
    ['She teaches Year 10 pupils.', []],
    // Shares
    [
      '1 in 4 said no, 9 out of 10 drivers agreed, 1 in 1,000 die.',
      ['1 in 4 = quantity 0.25', '9 out of 10 drivers = quantity 0.9 driver', '1 in 1,000 = quantity 0.001'],
    ],
    ['He scored 3 in 10 games, 2 in 5 days.', ['10 games = quantity 10 game', '5 days = quantity 5 day']],
    ["It loses half of the harbour's income.", ["half of the harbour's income = quantity 0.5 income"]],
    [
      "A third of Brandt's voters stayed away, and half of the team's.",
      ["A third of Brandt's voters = quantity 0.333333333333 voter", 'half of the team = quantity 0.5 team'],
    ],
    [
      'They saw half the houses, half a tin of soup and half an hour.',
      ['half the houses = quantity 0.5 house', 'half a tin = quantity 0.5 tin', 'half an hour = quantity 0.5 hour'],
    ],
    ['In the first half the team scored.', []],
    ['They met half an hour ago.', ['half an hour ago = date']],
    ['Half a million fans came.', ['Half a million fans = quantity 500000 fan']],
    ['Sales fell by a third last spring.', ['a third = quantity 0.333333333333', 'last spring = date']],
    ['He was beaten by a third man.', []],
    [
      'One glass of tap water in three holds lead.',
      ['One glass of tap water in three = quantity 0.333333333333 glass'],
    ],
    ['They visit fewer than one site in fifty, and seldom.', ['one site in fifty = quantity 0.02 site']],
    ['One shop in three streets closed.', ['One shop = quantity 1 shop', 'three streets = quantity 3 street']],
    ['One ship in Norland sank in 1912.', ['One ship = quantity 1 ship', '1912 = date 1912']],
    // What is counted
    ['It drew a crowd of 12,000 and lasted 2½ hours.', ['12,000 = quantity 12000', '2½ hours = quantity 2.5 hour']],
    ['A pint costs 50p, a screen of 720p more.', ['50p = money 50 pence']],
    ['It grew by half and left at half past nine.', ['half = quantity 0.5']],
    ['An area three times the size of Merrin burned.', ['three times = quantity 3 time']],
    [
      'The 6ft 4in forward won 7 in nine games.',
      ['6ft 4in = quantity 6.33333333333 ft', 'nine games = quantity 9 game'],
    ],
    ['It cost a third fewer lives, which is only half the story.', []],
    [
      'It rains one in three days and one in three voters left.',
      ['three days = quantity 3 day', 'one in three voters = quantity 0.333333333333 voter'],
    ],
    ['The reef had six mass bleaching events.', ['six mass bleaching events = quantity 6 event']],
    ['They work four consecutive night shifts.', ['four consecutive night shifts = quantity 4 shift']],
    [
      'She needs one customs officer and one company sneezes.',
      ['one customs officer = quantity 1 officer', 'one company = quantity 1 company'],
    ],
    ['Norland 1 Fernandes 61', []],
    ['“Nobody over 40 likes it.”', ['40 = quantity 40']],
    ['The bridge goes over 40 houses.', ['40 houses = quantity 40 house']],
    ['Won on points, 104 to 101, at last.', []],
    ['Fortune 500 companies and the FTSE 100 companies lost.', []],
    ["She won the 400m hurdles and the women's 1,500m.", []],
    ['It warms by 2C over 30km of coast.', ['2C = quantity 2 C', '30km = quantity 30 km']],
    ['One theory is that it rained.', []],
    ['It was done one Tuesday evening.', ['Tuesday evening = date']],
    [
      'Four minibuses, two Christmases, five grandchildren, two abuses and two houses.',
      [
        'Four minibuses = quantity 4 minibus',
        'two Christmases = quantity 2 christmas',
        'five grandchildren = quantity 5 grandchild',
        'two abuses = quantity 2 abuse',
        'two houses = quantity 2 house',
      ],
    ],
    // Percent
    ['It fell a quarter of a percentage point.', ['a quarter of a percentage point = percent 0.25 percentage point']],
    ['It rose half a percentage point.', ['half a percentage point = percent 0.5 percentage point']],
    ['It fell 12%.', ['12% = percent 12 %']],
    ['It fell 12.5 percent.', ['12.5 percent = percent 12.5 %']],
    ['Some three per cent left.', ['three per cent = percent 3 %']],
    ['It rose 2 percentage points.', ['2 percentage points = percent 2 percentage point']],
    ['It rose 5 to 10 percent.', ['5 to 10 percent = percent - %']],
    ['It rose 12%–15%.', ['12%–15% = percent - %']],
    ['A percentage of the vote', []],
    // Dates
    ['The trial is due to last three weeks.', ['three weeks = quantity 3 week']],
    ['It grew in the last three weeks.', ['the last three weeks = date']],
    ['In her last years she was driven to the harbour.', []],
    ['In his last year at school he left last year.', ['last year = date']],
    ["The 2018 duties hit Norland's 2001 champions.", ['2018 = date 2018', '2001 = date 2001']],
    ['The 2000 workers left.', ['2000 workers = quantity 2000 worker']],
    ['He died around 347 AD.', []],
    ['They met on March 3, 2024.', ['March 3, 2024 = date 2024-03-03']],
    ['They met on 3 March 2024.', ['3 March 2024 = date 2024-03-03']],
    ['They met on 3 March.', ['3 March = date']],
    ['They met on Sept. 11, 2001, in Paris.', ['Sept. 11, 2001 = date 2001-09-11']],
    ['They met in March 2024.', ['March 2024 = date 2024-03']],
    ['They met in 2019.', ['2019 = date 2019']],
    ['In 2019, they met.', ['2019 = date 2019']],
    ['The 2016 election was close.', ['2016 = date 2016']],
    ['Nobody knew in the 1990s.', ['the 1990s = date']],
    ['They met on Tuesday.', ['Tuesday = date']],
    ['They met late Tuesday night.', ['late Tuesday night = date']],
    ['They met Tuesday, March 5, 2024.', ['Tuesday, March 5, 2024 = date 2024-03-05']],
    ['They met last year.', ['last year = date']],
    ['They met two weeks ago.', ['two weeks ago = date']],
    ['They met a year later.', ['a year later = date']],
    ['Over the past five years it grew.', ['the past five years = date']],
    ['It opens at 9 a.m. on Monday.', ['9 a.m. on Monday = date']],
    ['It opens at 9:30pm ET.', ['9:30pm ET = date']],
    ['It opens at 21:30.', ['21:30 = date']],
    ['She finished in 31:05.', []],
    ['The storm came yesterday.', ['yesterday = date']],
    ['It happened in the 19th century.', ['the 19th century = date']],
    ['They met on 2024-03-04.', ['2024-03-04 = date 2024-03-04']],
    ['They met on 3/4/2024.', ['3/4/2024 = date']],
    ['They met on 25/12/2024.', ['25/12/2024 = date 2024-12-25']],
    ['They met on February 30, 2024.', ['February 30, 2024 = date']],
    ['Nobody met in the summer of 2019.', ['the summer of 2019 = date']],
    ['The talks may resume.', []],
    ['They march on the city.', []],
    ['June Carter sang.', []],
    ['The last straw broke.', []],
    ['This man left.', []],
    // Counts
    ['About 2,000 commandos landed.', ['2,000 commandos = quantity 2000 commando']],
    ['It hit three small children.', ['three small children = quantity 3 child']],
    ['A fifth of voters stayed away.', ['A fifth of voters = quantity 0.2 voter']],
    ['Dozens of villages burned.', ['Dozens of villages = quantity - village']],
    ['Tens of thousands of people fled.', ['Tens of thousands of people = quantity - people']],
    ['At least 300 died.', ['300 = quantity 300']],
    ['The toll rose to 267.', ['267 = quantity 267']],
    ['They came at 8.', []],
    ['Dozens of Democrats voted no.', ['Dozens of Democrats = quantity - democrat']],
    ['Mayor May Not Run Again', []],
    ['He served two years.', ['two years = quantity 2 year']],
    ['A 10-year-old boy drowned.', ['10-year-old = quantity 10 year']],
    ['The three-day talks failed.', ['three-day = quantity 3 day']],
    ['The road is 12 kilometers long.', ['12 kilometers = quantity 12 kilometer']],
    ['A dozen eggs broke.', ['A dozen eggs = quantity 12 egg']],
    ['Half a million people left.', ['Half a million people = quantity 500000 people']],
    ['Two-thirds of the members left.', ['Two-thirds of the members = quantity 0.666666666667 member']],
    ['One in five workers left.', ['One in five workers = quantity 0.2 worker']],
    ['One person died.', ['One person = quantity 1 person']],
    ['Twenty-one sailors drowned.', ['Twenty-one sailors = quantity 21 sailor']],
    ['Two hundred and five ships sank.', ['Two hundred and five ships = quantity 205 ship']],
    // Signs
    [
      'It fell to -3C, by -2.3% and to −0.4%.',
      ['-3C = quantity -3 C', '-2.3% = percent -2.3 %', '−0.4% = percent -0.4 %'],
    ],
    ['It was minus 10 degrees.', ['minus 10 degrees = quantity -10 degree']],
    ['She posted a loss of -$5 million.', ['-$5 million = money -5000000 USD']],
    ['The margin is plus or minus 3 percentage points.', ['3 percentage points = percent 3 percentage point']],
    ['The price minus 10% is fair.', ['10% = percent 10 %']],
    ['The result - 5% of voters - was close.', ['5% = percent 5 %']],
    ['He won the prize –$5m – and left.', ['$5m = money 5000000 USD']],
    ['It rose 5%-7%.', ['5%-7% = percent - %']],
    // Numbers in one word
    ['It took two-and-a-half hours.', ['two-and-a-half hours = quantity 2.5 hour']],
    ['It cost two-and-a-half million pounds.', ['two-and-a-half million pounds = money 2500000 GBP']],
    ['A two-and-a-half-hour film', ['two-and-a-half-hour = quantity 2.5 hour']],
    ['The twenty-five-year-old left.', ['twenty-five-year-old = quantity 25 year']],
    [
      'Some 300-odd people and 500+ fans came.',
      ['300-odd people = quantity 300 people', '500+ fans = quantity 500 fan'],
    ],
    ['Ten million-plus viewers watched.', ['Ten million-plus viewers = quantity 10000000 viewer']],
    ['Two-plus-two is four, an A-plus grade.', []],
    ['It told 1000s of people.', ['1000s of people = quantity - people']],
    ['It has 10 000 pupils.', ['10 000 pupils = quantity 10000 pupil']],
    ['Call 800 555 123.', []],
    // Parts of numbers
    ['A ratio of 3:1 and a price of 3,50 €', []],
    ['A quarter of a million people came.', ['A quarter of a million people = quantity 250000 people']],
    ['It lies a quarter of a mile away.', ['a quarter of a mile = quantity 0.25 mile']],
    [
      'One in every five children and 1 in every 100 patients died.',
      ['One in every five children = quantity 0.2 child', '1 in every 100 patients = quantity 0.01 patient'],
    ],
    ['It fell in the first half of 2020.', ['2020 = date 2020']],
    ['The other half of the team left.', ['half of the team = quantity 0.5 team']],
    // Ranges of ages and terms
    ['A 10- to 15-year term', ['10- to 15-year = quantity - year']],
    ['He met five- and six-year-olds.', ['five- and six-year-olds = quantity - year']],
    ['A 10-to-15-year term', ['10-to-15-year = quantity - year']],
    ['A 5-to-4 ruling', []],
    // Symbols of units
    ['It makes 500MW and 2 GW.', ['500MW = quantity 500 MW', '2 GW = quantity 2 GW']],
    ['It holds 20 mg and 256GB.', ['20 mg = quantity 20 mg', '256GB = quantity 256 GB']],
    [
      'Six FT writers and 20 GB athletes came.',
      ['Six FT writers = quantity 6 writer', '20 GB athletes = quantity 20 athlete'],
    ],
    ['He ate 500g of salt over 5g networks.', ['500g = quantity 500 g']],
    ['It hit 40°C or 104 °F.', ['40°C = quantity 40 C', '104 °F = quantity 104 F']],
    ['It hit 104 degrees Fahrenheit.', ['104 degrees Fahrenheit = quantity 104 degree Fahrenheit']],
    ['He turned 180 degrees.', ['180 degrees = quantity 180 degree']],
    ['It lies 10 nautical miles off.', ['10 nautical miles = quantity 10 nautical mile']],
    ['The air has 420 parts per million.', ['420 parts per million = quantity 420 part per million']],
    [
      'He is 6 feet 3 inches and weighs 11st 7lb.',
      ['6 feet 3 inches = quantity 6.25 foot', '11st 7lb = quantity 11.5 st'],
    ],
    ['They ran 10 feet 5 times for the 21st lot.', ['10 feet = quantity 10 foot', '5 times = quantity 5 time']],
    // Currencies
    ['It costs £3.20p.', ['£3.20p = money 3.2 GBP']],
    ['The fund has £1trn.', ['£1trn = money 1000000000000 GBP']],
    ['It costs 5$, not 5 $10 notes.', ['5$ = money 5 USD', '$10 = money 10 USD']],
    ['They owe 200 Hong Kong dollars.', ['200 Hong Kong dollars = money 200 HKD']],
    ['They owe 200 Jamaican dollars.', ['200 Jamaican dollars = money 200 Jamaican dollar']],
    ['They owe 50 Turkish lira.', ['50 Turkish lira = money 50 TRY']],
    ['A 50-euro note and a 10-million-pound loan', ['50-euro = money 50 EUR', '10-million-pound = money 10000000 GBP']],
    ['A 5-pound dog', ['5-pound = quantity 5 pound']],
    ['Six crown princes met as Team 4 won.', ['Six crown princes = quantity 6 prince']],
    ['They paid 50 crowns.', ['50 crowns = money 50 crown']],
    [
      'They paid NT$30, J$500 and a sub-$10 fee.',
      ['NT$30 = money 30 TWD', 'J$500 = money 500 J$', '$10 = money 10 USD'],
    ],
    [
      'They paid CHF500, EUR1.2bn and Ksh 500.',
      ['CHF500 = money 500 CHF', 'EUR1.2bn = money 1200000000 EUR', 'Ksh 500 = money 500 KES'],
    ],
    [
      'They put it at 300 million crowns or 20 US cents.',
      ['300 million crowns = money 300000000 crown', '20 US cents = money 20 US cent'],
    ],
    ['Two crowns were stolen.', ['Two crowns = quantity 2 crown']],
    [
      'One and a half million people and a half million dogs came.',
      ['One and a half million people = quantity 1500000 people', 'a half million dogs = quantity 500000 dog'],
    ],
    ['A half-million people and a half-brother came.', ['A half-million people = quantity 500000 people']],
    ['One in a million people wins.', ['One in a million people = quantity 0.000001 people']],
    ['One man in a dozen coats left.', ['One man = quantity 1 man', 'a dozen coats = quantity 12 coat']],
    // Percent
    ['It rose between 5% and 7%.', ['5% and 7% = percent - %']],
    ['It rose 5% and 7% in Merrin.', ['5% = percent 5 %', '7% = percent 7 %']],
    ['It rose 3.5pc on 10 PC users.', ['3.5pc = percent 3.5 %', '10 PC users = quantity 10 user']],
    // Years and names
    ['It is below 2019 levels.', ['2019 = date 2019']],
    ['More than 2000 elections were held.', ['2000 elections = quantity 2000 election']],
    ['It played the 2019/20 season.', ['2019/20 = date']],
    ['It opens from 8 to 10 p.m.', ['8 to 10 p.m. = date']],
    ['It has 8 to 10 pumps.', ['8 to 10 pumps = quantity - pump']],
    ['Room 2021 and Flight 1950 are free under the Seeds Act 2018.', ['2018 = date 2018']],
    ['He read Romans 12:10 at 12:10.', ['12:10 = date']],
    ['No 10 declined, the world No 1.', []],
    ['No, 10 people came.', ['10 people = quantity 10 people']],
    ['Studio 54 closed.', []],
    ['Yesterday 54 died.', ['Yesterday = date', '54 = quantity 54']],
    ['The Six Nations began.', []],
    ['The Three Men Who Left', ['Three Men = quantity 3 man']],
    // Numbers that count nothing
    ['No one knew which one to take.', []],
    ['One of them left.', []],
    ['One day it will end.', []],
    ['The first man left.', []],
    ['See Section 3 of the law.', []],
    ['Room No. 3 was empty.', []],
    ['Apollo 11 landed.', []],
    ['The F-16 crashed.', []],
    ['Thousands cheered him.', []],
    ['They won 5-4.', []],
    ['She has a half sister.', []],
  ])('%s', (text, expected) => {
    expect(described(text)).toEqual(expected);
  });

  test('finds spans in order, none overlapping, whatever the text', () => {
    const parts = fc.constantFrom(
      ...'$ 5 1.2bn million percent % March may 3, 2024 last year dozens of people a half - 10-year-old . one in ago € the 1990s Tuesday at 9 a.m. to'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(parts, fc.string({ maxLength: 3 })), { maxLength: 30 }), (words) => {
        let end = 0;
        const text = words.join(' ');
        for (const fact of find(text)) {
          expect(fact.start).toBeGreaterThanOrEqual(end);
          expect(fact.end).toBeGreaterThan(fact.start);
          expect(fact.end).toBeLessThanOrEqual(text.length);
          end = fact.end;
        }
      }),
    );
  });
});
