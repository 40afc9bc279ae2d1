// Short forms of places and bodies that every newsroom uses without spelling them out. Lower case, without full stops.
// What belongs here: abbreviations that mean one thing only. Origin: written for this project.

/** Short form -> the full name's words, lower case. */
export const KNOWN_SHORT_FORMS: Readonly<Record<string, string>> = {
  us: 'united states',
  usa: 'united states',
  'united states of america': 'united states',
  america: 'united states',
  'n korea': 'north korea',
  's korea': 'south korea',
  dprk: 'north korea',
  'democratic people republic of korea': 'north korea',
  'great britain': 'united kingdom',
  britain: 'united kingdom',
  isis: 'islamic state',
  isil: 'islamic state',
  uk: 'united kingdom',
  holland: 'netherlands',
  burma: 'myanmar',
  rockies: 'rocky mountains',
  uae: 'united arab emirates',
  un: 'united nations',
  eu: 'european union',
  drc: 'democratic republic of congo',
  nyc: 'new york city',
  'washington dc': 'washington',
  dc: 'washington',
  imf: 'international monetary fund',
  nato: 'north atlantic treaty organization',
  cdc: 'centers for disease control and prevention',
  fbi: 'federal bureau of investigation',
  cia: 'central intelligence agency',
  who: 'world health organization',
  fed: 'federal reserve',
  bmo: 'bank of montreal',
  vw: 'volkswagen',
  wapo: 'washington post',
  gop: 'republican party',
  labour: 'labour party',
  tories: 'conservative party',
  conservatives: 'conservative party',
  greens: 'green party',
  'lib dems': 'liberal democrats',
  '9/11': 'september 11',
  'sept 11': 'september 11',
  is: 'islamic state',
  oscars: 'oscar',
  baftas: 'bafta',
  emmys: 'emmy',
  grammys: 'grammy',
  'golden globes': 'golden globe',
  barca: 'barcelona',
  'fc barcelona': 'barcelona',
  'man utd': 'manchester united',
  'man united': 'manchester united',
  'man city': 'manchester city',
  juve: 'juventus',
  psg: 'paris saint-germain',
  activision: 'activision blizzard',
};

/**
 * States and provinces as they are cut short behind a town -> the name, lower case. Only places are compared with it. Not
 * here: "Wash." and "N.Y.", whose names are a capital's and a city's too, and "L.A.", which is a town.
 */
export const STATES_IN_SHORT: Readonly<Record<string, string>> = Object.fromEntries(
  `ala: alabama; ariz: arizona; az: arizona; ark: arkansas; calif: california; ca: california; colo: colorado;
   conn: connecticut; ct: connecticut; fla: florida; fl: florida; ga: georgia; ill: illinois; il: illinois; ind: indiana;
   kan: kansas; ky: kentucky; md: maryland; mass: massachusetts; mich: michigan; mi: michigan;
   minn: minnesota; mn: minnesota; miss: mississippi; mo: missouri; mont: montana; neb: nebraska; nev: nevada;
   nv: nevada; nh: new hampshire; nj: new jersey; nm: new mexico; nc: north carolina; nd: north dakota; oh: ohio;
   okla: oklahoma; ore: oregon; pa: pennsylvania; ri: rhode island; sc: south carolina; sd: south dakota;
   tenn: tennessee; tn: tennessee; tex: texas; tx: texas; va: virginia; vt: vermont; wva: west virginia; wv: west virginia;
   wis: wisconsin; wi: wisconsin; wyo: wyoming; ont: ontario; alta: alberta; sask: saskatchewan; bc: british columbia;
   nsw: new south wales`
    .split(';')
    .map((entry) => entry.split(':').map((part) => part.trim()) as [string, string]),
);

/** What members of a party are called -> the party, lower case, where the article names the party too. */
export const PARTIES_OF_MEMBERS: Readonly<Record<string, string>> = {
  tory: 'conservative party',
  'lib dem': 'liberal democrats',
  'liberal democrat': 'liberal democrats',
  'social democrat': 'social democrats',
};

/** Universities of which another is called the other way round: Washington University is not the University of Washington. */
export const TWO_UNIVERSITIES: readonly string[] = ['washington', 'miami', 'york', 'boston'];

/**
 * Words that begin the names of many organisations and alone stand for none of them: "Republican" is not short for
 * "Republican National Committee". Lower case.
 */
export const SHARED_BEGINNINGS: readonly string[] = `
  academy african air alliance american army asian associated association australian bank black blue board british
  bureau canadian capital catholic central centre center chamber chinese christian city civil coalition college
  commission committee conservative constitutional council court cuban democratic department east eastern european
  federal federation first french free general german global grand great green health high home house human
  independent indian indonesian institute international iranian iraqi irish islamic israeli italian japanese jewish
  justice korean labor labour law league liberal local media mexican ministry mission muslim national new news nigerian
  north northern northwestern old open pacific pakistani palestinian party peace people's philippine police polish
  political press progressive public radio red republican research royal russian scottish senate social socialist
  society south southern spanish st state supreme swedish swiss syrian trade turkish ukrainian union united university
  us west western white women's workers world young youth
`
  .trim()
  .split(/\s+/);

/**
 * Last words of a company's full name, whose first word alone names it too, besides most of those in name-heads.ts. Lower
 * case, without full stops.
 */
export const COMPANY_FORMS: readonly string[] =
  'inc incorporated corp corporation co company holding ltd limited plc llc llp lp ag sa se nv bv gmbh spa ab oyj group airlines energy mining coal healthcare media pharmaceuticals shipping chemicals breweries telecom tv pharma airways'.split(
    ' ',
  );

/** The same behind one word and more, where these are no country or town: "Merrin Foods Market". */
export const COMPANY_TAILS: readonly string[] = 'market markets stores supermarkets international worldwide'.split(' ');

/** The same behind one word that no list has: "Merrin Research". Those of a listed firm are a part of it. */
export const FIRM_TAILS: readonly string[] =
  'research analytics advisory advisors consulting consultants associates securities insights intelligence'.split(' ');

/** Chambers and courts that each state has, and that alone stand for the one of the state at hand. Lower case. */
export const STATE_BODIES: readonly string[] = [
  'house of representatives',
  'senate',
  'legislature',
  'general assembly',
  'house of delegates',
  'supreme court',
  'court of appeals',
];

/**
 * Last words of names that alone stand for none of them: "the AI race" in an article about Norvolt AI, "the House" in one
 * about the White House. Lower case.
 */
export const LOOSE_ENDS: readonly string[] = 'ai tv uk us usa eu house'.split(' ');

/** Who took or sent what stands in front of them in brackets: no short form of the body named there. Lower case. */
export const CREDITED: readonly string[] = 'afp ap bbc cnn dpa efe epa pa reuters tass upi xinhua'.split(' ');
