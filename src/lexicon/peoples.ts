// Words for peoples and faiths: where somebody or something is from, or what somebody believes.
// Belongs here: the singular or adjective, in lower case, where the gazetteer has it under no such class ("british" is
// missing from the lexicon it was made of). Does not: parties, feasts, holy books.
// Origin: written by us. Licence: MIT, as the project.
import { wordSet } from './word-list.ts';

/** As names of one word they are nothing else, and as adjectives they stand anywhere. */
export const FAITHS = wordSet(`
  muslim catholic christian protestant evangelical anglican baptist methodist lutheran mormon orthodox islamic islamist salafist salafi wahhabi sufi hindu
  buddhist sunni shia shiite black blacks whites asian african-american african-americans
`);

export const PEOPLES = wordSet(`
  andorran antiguan argentinian azerbaijani azeri bahamian bahraini barbadian bajan belizean beninese bhutanese
  botswanan british bruneian burkinabe burundian comorian cypriot danish djiboutian ecuadorean english eritrean
  fijian finnish finn gabonese grenadian guinean guyanese icelander irish kazakhstani kosovan kosovar kyrgyz laotian
  luxembourgish malawian maldivian malian maltese mauritanian mauritian moldovan monegasque montenegrin mozambican
  burmese nepali nepalese polish pole salvadoran serb seychellois slovakian slovene slovenian somali spanish
  surinamese swedish tajik tanzanian tibetan togolese tongan turk turkish uruguayan uzbek yemeni scot cornish breton
  basque catalan galician flemish walloon bavarian prussian sicilian sardinian corsican tuscan venetian roman
  athenian parisian londoner liverpudlian mancunian glaswegian berliner muscovite viennese caribbean scandinavian
  nordic baltic balkan slavic germanic celtic gaelic iberian mediterranean arab arabic persian kurd kurdish berber
  tuareg hausa fulani yoruba igbo zulu xhosa hutu tutsi rohingya uyghur uighur tamil sikh punjabi bengali sinhalese
  gujarati maori aboriginal inuit navajo cherokee sami romani jew jewish hebrew yazidi druze maronite copt coptic
  alawite bahai baha'i parsi zoroastrian jain ahmadi ismaili hazara dalit houthi pashtun tatar chechen crimean cossack hispanic latino latina latinx chicano floridian hawaiian alaskan
  briton kiwi canuck anglo-saxon norman norse viking ottoman byzantine soviet yugoslav czechoslovak babylonian
  assyrian phoenician etruscan aztec mayan inca incan tasmanian queenslander quebecois quebecer ulster manx
  dutchman dutchmen englishman englishmen frenchman frenchmen irishman irishmen welshman welshmen scotsman scotsmen
  jerseyman orcadian shetlander faroese greenlandic greenlander western eastern northern southern westerner
  easterner francophone anglophone lusophone eurasian australasian polynesian melanesian micronesian
`);

/** Words for people -> the adjective that names the same people, where it is more than a plural apart. */
export const PEOPLE_ADJECTIVES: ReadonlyMap<string, string> = new Map(
  `
  aussie australian; brit british; briton british; croat croatian; dane danish; democrat democratic; dutchman dutch; dutchmen dutch;
  englishman english; englishmen english; finn finnish; frenchman french; frenchmen french; icelander icelandic; irishman irish;
  irishmen irish; jew jewish; kurd kurdish; pole polish; scot scottish; scotsman scottish; scotsmen scottish; serb serbian;
  slovak slovakian; slovene slovenian; spaniard spanish; swede swedish; turk turkish; welshman welsh; welshmen welsh
`
    .split(';')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);
