// Words of numbers, money, dates and measures. In lower case. Origin: written for this project. Licence: MIT.

export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
      .split(' ')
      .map((word, value) => [word, value]) as [string, number][]
  ).concat(
    'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, index) => [word, 20 + 10 * index]),
  ),
);

export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['dozen', 12],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['lakh', 1e5],
  ['crore', 1e7],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['bln', 1e9],
  ['trn', 1e12],
  ['bn', 1e9],
  ['tn', 1e12],
  ['k', 1e3],
]);

/** "dozens of": a number nobody states. */
export const VAGUE_NUMBERS: ReadonlySet<string> = new Set(
  'dozens scores hundreds thousands millions billions trillions tens'.split(' '),
);

export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['eighth', 8],
  ['tenth', 10],
  ['tenths', 10],
]);

export const CURRENCY_SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['\u20ac', 'EUR'],
  ['\u00a3', 'GBP'],
  ['\u00a5', 'JPY'],
  ['\u20b9', 'INR'],
  ['\u20bd', 'RUB'],
  ['\u20a9', 'KRW'],
  ['\u20ba', 'TRY'],
  ['\u20a6', 'NGN'],
  ['\u20b4', 'UAH'],
  ['\u20aa', 'ILS'],
  ['\u0e3f', 'THB'],
  ['\u00a2', 'cent'],
]);

/** Currencies in letters that stand right before the figure, glued to it or not: "Ksh346 billion", "Rs 500". */
export const CURRENCY_LETTERS: ReadonlyMap<string, string> = new Map([
  ['Ksh', 'KES'],
  ['KSh', 'KES'],
  ['Ush', 'UGX'],
  ['Tsh', 'TZS'],
  ['Rs', 'rupee'],
  ['RM', 'MYR'],
  ['Rp', 'IDR'],
  ['Rmb', 'CNY'],
  ['RMB', 'CNY'],
  ['N', 'NGN'],
  ['R', 'ZAR'],
]);

/** What stands right before a dollar sign: "US$5", "A$3m". */
export const DOLLAR_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['hk', 'HKD'],
  ['nz', 'NZD'],
  ['nt', 'TWD'],
  ['can', 'CAD'],
  ['s', 'SGD'],
  ['r', 'BRL'],
]);

export const CURRENCY_CODES: ReadonlySet<string> = new Set(
  'USD EUR GBP JPY CNY CHF CAD AUD NZD HKD SGD INR RUB KRW BRL MXN SEK NOK DKK PLN CZK HUF TRY ZAR NGN KES GHS XOF XAF EGP ILS UAH THB IDR MYR PHP VND AED SAR QAR PKR BDT TWD ARS COP CLP PEN'.split(
    ' ',
  ),
);

/** Currencies named in words; the value is the code where the name says which, else the noun. */
export const CURRENCY_NOUNS: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'],
  ['dollars', 'USD'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['renminbi', 'CNY'],
  ['rouble', 'RUB'],
  ['roubles', 'RUB'],
  ['ruble', 'RUB'],
  ['rubles', 'RUB'],
  ['shekel', 'ILS'],
  ['shekels', 'ILS'],
  ['hryvnia', 'UAH'],
  ['hryvnias', 'UAH'],
  ['naira', 'NGN'],
  ['zloty', 'PLN'],
  ['zlotys', 'PLN'],
  ['baht', 'THB'],
  ['rand', 'ZAR'],
  ['won', 'KRW'],
  ['lira', 'TRY'],
  ['rupee', 'rupee'],
  ['rupees', 'rupee'],
  ['franc', 'franc'],
  ['francs', 'franc'],
  ['peso', 'peso'],
  ['pesos', 'peso'],
  ['dinar', 'dinar'],
  ['dinars', 'dinar'],
  ['rial', 'rial'],
  ['rials', 'rial'],
  ['riyal', 'riyal'],
  ['riyals', 'riyal'],
  ['dirham', 'dirham'],
  ['dirhams', 'dirham'],
  ['krona', 'krona'],
  ['kronor', 'krona'],
  ['kroner', 'krone'],
  ['krone', 'krone'],
  ['shilling', 'shilling'],
  ['shillings', 'shilling'],
  ['cent', 'cent'],
  ['cents', 'cent'],
  ['pence', 'pence'],
  ['quid', 'GBP'],
  ['rupiah', 'IDR'],
  ['ringgit', 'MYR'],
  ['taka', 'BDT'],
  ['reais', 'BRL'],
  ['forint', 'HUF'],
  ['forints', 'HUF'],
  ['cedis', 'GHS'],
  ['birr', 'ETB'],
]);

/** Weight, teeth, deer or money: money only beside one of {@link MONEY_VERBS} or "sterling". */
export const AMBIGUOUS_CURRENCIES: ReadonlySet<string> = new Set(['pound', 'pounds', 'crowns', 'bucks']);
export const MONEY_VERBS: ReadonlySet<string> = new Set(
  'cost costs costing paid pay pays paying spent spend spends spending fined fine earn earned earns worth charged charge donated raised owed price sold bought'.split(
    ' ',
  ),
);

/** Adjectives before a currency: "Canadian dollars". */
export const CURRENCY_COUNTRIES: ReadonlyMap<string, string> = new Map([
  ['us dollar', 'USD'],
  ['u.s. dollar', 'USD'],
  ['american dollar', 'USD'],
  ['canadian dollar', 'CAD'],
  ['australian dollar', 'AUD'],
  ['singapore dollar', 'SGD'],
  ['hong kong dollar', 'HKD'],
  ['new zealand dollar', 'NZD'],
  ['new taiwan dollar', 'TWD'],
  ['taiwan dollar', 'TWD'],
  ['south african rand', 'ZAR'],
  ['south korean won', 'KRW'],
  ['swiss franc', 'CHF'],
  ['cfa franc', 'CFA franc'],
  ['indian rupee', 'INR'],
  ['pakistani rupee', 'PKR'],
  ['mexican peso', 'MXN'],
  ['argentine peso', 'ARS'],
  ['philippine peso', 'PHP'],
  ['swedish krona', 'SEK'],
  ['norwegian krone', 'NOK'],
  ['danish krone', 'DKK'],
  ['czech crown', 'CZK'],
  ['kenyan shilling', 'KES'],
  ['british pound', 'GBP'],
  ['egyptian pound', 'EGP'],
]);

export const MONTHS: ReadonlyMap<string, number> = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .map((month, index) => [month, index + 1] as [string, number])
    .concat([
      ['jan.', 1],
      ['feb.', 2],
      ['mar.', 3],
      ['apr.', 4],
      ['jun.', 6],
      ['jul.', 7],
      ['aug.', 8],
      ['sep.', 9],
      ['sept.', 9],
      ['oct.', 10],
      ['nov.', 11],
      ['dec.', 12],
      ['jan', 1],
      ['feb', 2],
      ['aug', 8],
      ['sept', 9],
      ['sep', 9],
      ['oct', 10],
      ['nov', 11],
      ['dec', 12],
    ]),
);

export const WEEKDAYS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon. tues. tue. wed. thurs. thu. fri. sat. sun.'.split(
    ' ',
  ),
);

/** Dates by themselves. */
export const DAY_WORDS: ReadonlySet<string> = new Set('today yesterday tomorrow tonight'.split(' '));
export const DAY_PARTS: ReadonlySet<string> = new Set(
  'morning afternoon evening night midday noon midnight'.split(' '),
);
export const SEASONS: ReadonlySet<string> = new Set('spring summer autumn fall winter'.split(' '));

/** "last week", "this year": what makes a stretch of time a date. */
export const RELATIVE_WORDS: ReadonlySet<string> = new Set('last next this past previous coming following'.split(' '));
export const TIME_UNITS: ReadonlySet<string> = new Set(
  'second seconds minute minutes hour hours day days night nights week weeks weekend weekends fortnight month months quarter quarters year years decade decades century centuries season'.split(
    ' ',
  ),
);

/** A number after one of these names a thing and counts nothing. */
export const LABEL_NOUNS: ReadonlySet<string> = new Set(
  `section sections no. nos. number numbers chapter chapters article articles page pages room flight highway route interstate level phase stage
type category grade figure fig. figures table tables act title item line gate channel group unit block model version platform step part
volume vol. rule resolution amendment proposition prop. question district ward precinct zone area line size scene episode season round
game lot pier terminal form schedule appendix note paragraph verse psalm file case bill order pp. p. apollo boeing airbus windows
fortune ftse dax cac nikkei stoxx nasdaq russell asx topix s&p`.split(/\s+/),
);

/** Nouns that "one" points at without counting them. */
export const UNCOUNTED_AFTER_ONE: ReadonlySet<string> = new Set(
  'day thing way side hand point time reason example such another moment morning night evening theory explanation possibility view argument idea factor question answer option'.split(
    ' ',
  ),
);

/** Units whose letters must stand as they are, written on to a figure; a lone m is a million to most papers, or a race. */
export const GLUED_UNITS: ReadonlySet<string> = new Set(['C', 'F', 'st']);

/** Units in letters, glued to their figure or not, in lower case, and the symbol as it is written. */
export const UNIT_SYMBOLS: ReadonlyMap<string, string> = new Map([
  ...'km kg cm mm mg ml cl lb ft mph kph kmh ha'.split(' ').map((unit): [string, string] => [unit, unit]),
  ...'MW GW TW kW MWh GWh TWh kWh GB MB TB Hz kHz MHz GHz Mbps Gbps'
    .split(' ')
    .map((unit): [string, string] => [unit.toLowerCase(), unit]),
  ['lbs', 'lb'],
]);

/** Units that may be written on to a number with a hyphen: "a 10-kilometre road". */
export const MEASURES: ReadonlySet<string> = new Set(
  `second minute hour day night week month year decade mile kilometre kilometer metre meter foot inch yard acre hectare tonne ton pound
kilogram kilo gram ounce gallon litre liter barrel degree point seat member page story storey room bed man woman person nation country
state party vote goal run game inning mph km m cm mm kg lb ft megawatt gigawatt kilowatt volt watt megapixel word foot knot percentage magnitude stone kph`.split(
    /\s+/,
  ),
);

/** Measures that describe the noun behind them and are never counted themselves: "1.3 megapixel images". */
export const SOLID_MEASURES: ReadonlySet<string> = new Set(
  'mile kilometre kilometer metre meter inch acre hectare tonne litre liter gallon megawatt gigawatt kilowatt watt volt megapixel'.split(
    ' ',
  ),
);

/** What is run or swum over so many metres, and who does it: "two 400m runners", "Olympic 200m silver". */
export const RACES: ReadonlySet<string> = new Set(
  `runner runners sprinter sprinters swimmer swimmers hurdler hurdlers race races event events sprint sprints hurdle hurdles final finals
semifinal semi-final semi-finals heat heats relay relays freestyle backstroke breaststroke butterfly medley individual steeplechase
champion champions favourite favourites favorite favorites title titles record gold silver bronze medal medals medallist medalist medallists medalists dash track squad trial
trials walk mark time times distance`.split(/\s+/),
);

/** What a length in metres is told of behind it: "a wave 30m high", "100m away". */
export const EXTENTS: ReadonlySet<string> = new Set(
  'high long deep wide tall thick away apart below above beneath underwater inland offshore downstream upstream uphill downhill'.split(
    ' ',
  ),
);

/** Things that have a length or height: "a 50m pool". */
export const LONG_THINGS: ReadonlySet<string> = new Set(
  `pool wall tower wave cliff drop stretch platform cable rope ladder radius dive mast crane chimney statue fence bridge tunnel ship yacht
vessel boat trench crater hole shaft pier jetty runway walkway track course climb descent swim jump throw`.split(/\s+/),
);

/** What one does over so many metres: "ran 800m". */
export const RACING_VERBS: ReadonlySet<string> = new Set(
  'ran run runs running swam swim swims swum swimming individual indoor outdoor'.split(' '),
);

/** Plurals that a year tells which: "below 2019 levels"; other plurals behind four digits are counted. */
export const OF_A_YEAR: ReadonlySet<string> = new Set(
  'levels prices figures rates elections results estimates standards terms emissions games olympics paralympics accounts'.split(
    ' ',
  ),
);

/** Books whose chapter and verse look like an hour: "Romans 12:10". */
export const BOOKS_OF_VERSES: ReadonlySet<string> = new Set(
  `genesis exodus leviticus numbers deuteronomy joshua judges samuel kings chronicles job psalm psalms proverbs ecclesiastes isaiah jeremiah
ezekiel daniel hosea amos micah matthew mark luke john acts romans corinthians galatians ephesians philippians colossians thessalonians
timothy hebrews james peter revelation quran koran surah`.split(/\s+/),
);
