// Names that name one kind of thing wherever an article of news has them. Lower case, without full stops, articles and
// possessive 's; one name a line or between semicolons.
// What belongs here: institutions, media, movements, places, laws and programmes that every newsroom knows and that no
// person or town shares; the recogniser decides all others. Origin: written for this project.
import type { EntityType } from '../model/findings.ts';
import { UNMISTAKABLE_NAMES, UNMISTAKABLE_THINGS } from './unmistakable-names.ts';
import { WORLD_ORGANIZATIONS, WORLD_PLACES } from './world-names.ts';
import { WORLD_WORKS } from './world-works.ts';

const ORGANIZATIONS = `
  gop; afl-cio; united nations; united states conference of mayors; irs; fbi; cia; nsa; dhs; doj; epa; fda; fema; faa; fcc; ftc; fec;
  nasa; dea; atf; opec; unesco; unicef; imf; nato; pentagon; priorities usa; priorities usa action; emerge usa; free syrian army; new hampshire union leader; 20th century fox;
  latino decisions; one wisconsin now; walmart stores; usa today; congress; senate; house; house of representatives; us house; us senate; us house of representatives; us congress;
  us army; us navy; us marine corps; us border patrol; border patrol; secret service; supreme court; state department;
  justice department; naval academy; isis; isil; islamic state; al-qaeda; al qaeda; boko haram; lashkar-e-taiba; hizbollah; taliban; hezbollah; hamas;
  ku klux klan; kkk; republican party; democratic party; libertarian party; green party; dnc; rnc; naacp; aclu; nra;
  anti-defamation league; american crossroads; planned parenthood; moveon; freedomworks; catholic church;
  roman catholic church; world relief; us conference of mayors; club for growth;
  politico; buzzfeed; gawker; mediaite; upworthy; reddit; wikipedia; youtube; facebook; twitter; instagram; snapchat;
  paypal; tinder; breitbart; breitbart news; theblaze; realclearpolitics; infowars; gateway pundit; washington free beacon;
  new republic; log cabin republicans; pbs; cnn; msnbc; hbo; sky news; tlc; usatodaycom;
  cambridge analytica; bain capital; western union; valeant; boeing; cessna; airbnb; uber; abbvie; dow chemical; ge capital;
  warner music; grand central publishing; dupont; sciences po; wikileaks; william morris endeavor; sports illustrated;
  democratic senatorial campaign committee; brady campaign; getty images; stormfront;
  centers for disease control and prevention; doctors without borders; reporters without borders; bank of america; bank of england;
  bank of japan; american red cross; red crescent; save the children; human rights watch; world food programme; world food program;
  department of health and human services; department of housing and urban development;
  meta platforms; evercore isi; orsted; oftel; mi5; mi6; shin bet; evergrande; king's fund; ifs; jnim; houthis; avanti west coast;
  xai; currys; eurostar; rusi; m23; just eat; three uk; td cowen; robert w baird; sanford c bernstein; shelter scotland;
  jefferies; stifel; piper sandler; berenberg; wedbush; fitch ratings; standard & poor; ernst & young; pwc; kpmg; mckinsey;
  tesla; stellantis; google alphabet; 
  kroger; sainsbury; moderna; pfizer; astrazeneca; airbus; lockheed martin; northrop grumman;
  danone; nestle; mcdonald; kellogg; axios; corriere della sera; al jazeera; der spiegel; le monde; el pais;
  frontex; europol; eurostat; asml; tsmc; samsung; samsung electronics; micron; micron technology;
  met office; ofcom; ofsted; ofgem; ofwat; hmrc; dvla; network rail; transport for london; national audit office;
  spotify; netflix; microsoft; huawei; xiaomi; kickstarter; 
  mastodon; nhs england; ipsos mori; gallup; quinnipiac; amnesty international; greenpeace; oxfam; 
  companies house; land registry; cnbc; npr; bbc; itv; deutsche welle; wikinews; washington post; new york times; national review; wall street journal; los angeles times; financial times; huffington post; buzzfeed news; agence france-presse; full fact; morning consult; quinnipiac university; bloomberg politics; associated press; getty;
  european union; european central bank; federal reserve; bank of canada; reserve bank of india; reserve bank of australia;
  asean; ecowas; mercosur; brics; interpol; wto; oecd; fifa; uefa; ioc; wada; nba; nfl; nhl; mlb; ncaa; esa; cern; noaa;
  people liberation army; quds force; wagner group; awami league; bharatiya janata party; bjp; african national congress; anc;
  fatah; likud; sinn fein; dup; snp; plaid cymru; reform uk; pheu thai; fidesz; syriza; podemos; psoe; ciudadanos; partido popular;
  les republicains; la france insoumise; rassemblement national; front national; esquerra republicana; junts per catalunya;
  alternative fur deutschland; afd; cdu; csu; spd; fdp; generalitat; mossos d'esquadra;
  spacex; xai; alphabet; broadcom; amd; arm holdings; northvolt; novo nordisk; albertsons; walmart; costco; safaricom;
  goldman sachs; morgan stanley; jpmorgan; jpmorgan chase; citigroup; blackrock; blackstone; kkr; softbank; foxconn; hyundai; toyota;
  volkswagen; vw; mercedes-benz; bmw; porsche; unilever; rolls-royce; bae systems; thyssenkrupp; siemens; sap; marks & spencer;  mercedes; aston martin; ferrari; mclaren; renault; honda; red bull; bentley motors;
  john lewis partnership; johnson & johnson; procter & gamble; merck; eli lilly; gsk; bayer; basf; exxonmobil; chevron; totalenergies;
  gazprom; rosneft; lukoil; aramco; saudi aramco; petrobras; reliance industries; infosys; alibaba; tencent; baidu; byd;
  temasek; warner bros; warner bros discovery; paramount; paramount global; lloyds; natwest; barclays; hsbc; ubs; credit suisse;
  ryanair; easyjet; lufthansa; qantas; starbucks; nike; adidas; ikea; lego; heineken; diageo; nvidia; sotheby's; christie's;
  world central kitchen; samaritan purse; salvation army; medecins sans frontieres; msf; unhcr; unrwa; iaea; thames water; wessex water; yorkshire water; anglian water; southern water; severn trent; united utilities; sotheby; bonhams; national grid;
  high court; court of appeal; international criminal court; international court of justice; european court of human rights; european court of justice;
  food standards agency; financial conduct authority; competition and markets authority; advertising standards authority; civil aviation authority;
  health and safety executive; care quality commission; charity commission; electoral commission; office for national statistics; office for budget responsibility;
  serious fraud office; national crime agency; border force; ministry of defence; home office; foreign office; cabinet office; house of commons; house of lords;
  food and drug administration; environmental protection agency; securities and exchange commission; federal trade commission; federal communications commission;
  federal aviation administration; federal bureau of investigation; central intelligence agency; national security agency; national institutes of health; national weather service;
  national hurricane center; national park service; bureau of labor statistics; census bureau; internal revenue service; postal service; coast guard; national guard;
  drug enforcement administration; army corps of engineers; federal emergency management agency; treasury department; labor department; commerce department; defense department;
  energy department; education department; interior department; commission on presidential debates;
  heritage foundation; brookings institution; rand corporation; pew research center; urban institute; cato institute; american enterprise institute; chatham house;
  institute for fiscal studies; resolution foundation; joseph rowntree foundation; adam smith institute; institute for government;
  world health organization; world bank; world trade organization; international monetary fund; international energy agency; international atomic energy agency;
  international labour organization; world economic forum; world meteorological organization; african union; arab league;
  karolinska institutet; karolinska institute; massachusetts general hospital; massachusetts institute of technology; mayo clinic; cleveland clinic; johns hopkins; johns hopkins university;
  university college london; imperial college london; london school of economics; eth zurich; max planck society; wellcome trust; sanger institute; wellcome sanger institute;
  francis crick institute; alan turing institute; salk institute; broad institute; pasteur institute; institut pasteur; dana-farber cancer institute; memorial sloan kettering;
  cancer research uk; british heart foundation; age uk; citizens advice; national trust; english heritage; trussell trust; comic relief; arts council england;
  royal college of nursing; british medical association; national education union; police federation; fire brigades union; communication workers union; trades union congress;
  confederation of british industry; british chambers of commerce; national farmers union; united auto workers; service employees international union; american federation of teachers; writers guild of america;
  pret a manger; wizz air; british airways; virgin atlantic; air france; american airlines; delta air lines; united airlines; southwest airlines; alaska airlines; singapore airlines; cathay pacific;
  tap air portugal; aer lingus; turkish airlines; qatar airways; air canada; air india; japan airlines; general motors; general electric; jaguar land rover; royal mail; british gas; virgin media; deutsche telekom;
  deutsche bank; deutsche bahn; bnp paribas; societe generale; credit agricole; wells fargo; american express; capital one; berkshire hathaway; sequoia capital; andreessen horowitz; rio tinto; anglo american;
  tata steel; british steel; us steel; hewlett packard; texas instruments; applied materials; best buy; home depot; whole foods; burger king; taco bell; pizza hut; tim hortons; costa coffee; marks and spencer;
  fortnum & mason; sports direct; premier inn; holiday inn; live nation; universal music group; electronic arts; epic games; activision blizzard; british american tobacco; range rover; land rover; eli lilly;
  new york post; daily mail; daily telegraph; sunday times; sunday telegraph; daily mirror; daily express; evening standard; mail on sunday; new statesman; private eye; boston globe; chicago tribune; miami herald;
  philadelphia inquirer; san francisco chronicle; seattle times; dallas morning news; houston chronicle; detroit free press; charlotte observer; washington examiner; washington times; daily beast; daily caller;
  vanity fair; rolling stone; scientific american; new scientist; cbs news; abc news; nbc news; fox news; radio free europe; voice of america; press association;
  canadian press; globe and mail; sydney morning herald; straits times; south china morning post; times of india; hindustan times; jerusalem post; times of israel; irish times; irish independent; le figaro; la repubblica;
  la stampa; el mundo; la vanguardia; suddeutsche zeitung; die zeit; frankfurter allgemeine zeitung; neue zurcher zeitung; gazeta wyborcza; novaya gazeta; ria novosti; moscow times; kyiv independent; asahi shimbun; yomiuri shimbun; global times;
  new york stock exchange; london stock exchange; hong kong stock exchange; tokyo stock exchange;
  un women; zero hedge; national highways; natural england; historic england; network rail; crown prosecution service; metropolitan police; scotland yard
`;

const PLACES = `
  abia state; adamawa state; akwa ibom state; anambra state; bauchi state; bayelsa state; benue state; borno state; cross river state; delta state;
  ebonyi state; edo state; ekiti state; enugu state; gombe state; imo state; jigawa state; kaduna state; kano state; katsina state; kebbi state; kogi state;
  kwara state; lagos state; nasarawa state; niger state; ogun state; ondo state; osun state; oyo state; plateau state; sokoto state; taraba state; yobe state;
  zamfara state; rakhine state; shan state; kachin state; kayin state; chin state; unity state; jonglei state; islamic emirate of afghanistan;
  white house; big apple; windy city; queen city; motor city; empire state; palmetto state; lone star state; keystone state;
  hoosier state; bay state; grand canyon state; central america; national mall; capitol; us capitol; capitol hill; oval office; district of columbia; washington dc; las vegas; baton rouge; staten island; wall street;
  hudson valley; central valley; world trade center; george washington bridge; statue of liberty; north philadelphia;
  granite state; buckeye state; green mountain state; sunshine state; garden state; el paso; south florida; khobar towers;
  grand canal; grand central; trump tower; silicon valley; hollywood; rust belt; deep south;
  horn of africa; hindu kush; hindu kush himalaya; himalaya; himalayas; karakoram; sharm el sheikh; neverland; boca raton; milky way; downing street; old bailey; wimbledon common; west bank; gaza strip; gaza; champs-elysees; elysee; red square; red fort;
  trafalgar square; piccadilly circus; hyde park; central park; times square; golden gate bridge; brooklyn bridge; tower bridge; eiffel tower; ground zero; cape canaveral; pearl harbor; guantanamo bay; robben island;
  great barrier reef; grand canyon; mount everest; mount etna; mount fuji; lake district; peak district; isle of wight; isle of man; channel islands; canary wharf; centre court; old trafford; stamford bridge; wembley stadium; camp nou;
  madison square garden; yankee stadium; fenway park; wrigley field; red sea; dead sea; north sea; irish sea; gulf of mexico; gulf of aden; persian gulf; strait of hormuz; suez canal; panama canal; taiwan strait; south pole; north pole;
  eastern seaboard; republic of ireland;
  middle east; south china sea; baltic sea; black sea; caribbean; arctic; antarctica; flushing meadows; silicon savannah; newport news; dupont circle
`;

const OTHERS = `
  liberal democrat; lib dem;
  us constitution; us code; geneva convention; geneva conventions; capital download; fox news sunday; libertarian; libertarians; war on terror; war on drugs; war on women; cbs evening news; world war i; world war ii; world war iii; middle eastern; southeast asian; latin american; north african; uncle sam; native american; native americans; special olympics; third world; first world; morning joe; jim crow; east german;
  democrats abroad; make america great again; obamacare; affordable care act; dodd-frank; glass-steagall; bill of rights; constitution; state of the union; social security;
  medicare; medicaid; daca; dapa; foia; nafta; tpp; trans-pacific partnership; keystone xl; keystone pipeline; brexit;
  transatlantic trade and investment partnership; civil rights; common core; watergate; benghazi committee report;
  warsaw pact; purple heart; gold star; golden globe; golden globes; oscar; oscars; super bowl; world series; nobel prize;
  cinco de mayo; nuclear security summit; lord prayer; cold war; holocaust; first amendment; second amendment;
  good morning america; face the nation; meet the press; fox & friends; fox and friends; saturday night live; star wars;
  house of cards; west wing; nasdaq; dow jones; dow; gmail; android; facetime; zika; baby boomers; millennials; generation xers;
  iowa caucus; iowa caucuses; democratic national convention; republican national convention; robert rules of order;
  paris agreement; paris climate agreement; good friday agreement; green new deal; kyoto protocol;
  rohingya; rohingyas; el nino; la nina; big bang; premier league; champions league; europa league; nations league; la liga; serie a; bundesliga;
  ligue 1; world cup; us open; french open; australian open; ryder cup; six nations; tour de france; eurovision; downton abbey;
  chatgpt; alphafold; crispr; azure; llama; gpt-4; covid-19; covid; hajj; bible; quran; koran; torah; mpox; ozempic; wegovy; m-pesa; grand slam; king james bible; booker prize;
  nobel peace prize; pulitzer prize; golden lion; palme d'or; gen z; generation z;
  dow jones industrial average; nasdaq composite; hang seng; hang seng index; brent crude; west texas intermediate; universal credit; magna carta; human rights act; equality act; freedom of information act; clean air act; clean water act;
  endangered species act; voting rights act; civil rights act; family and medical leave act; patriot act; inflation reduction act; digital services act; digital markets act; oslo accords; windsor framework; lisbon treaty; maastricht treaty;
  emancipation proclamation; declaration of independence; league one; league two; fa cup; carabao cup; davis cup; grand national; great depression; great recession; industrial revolution; french revolution; arab spring; mona lisa;
  champions trophy; loma prieta;
  freedom of information; tea party republicans; desert shield; allah hu akbar
`;

/** Name -> its type. */
export const KNOWN_NAMES: ReadonlyMap<string, EntityType> = new Map([
  ...entries(ORGANIZATIONS, 'organization'),
  ...entries(WORLD_WORKS, 'misc'),
  ...entries(WORLD_ORGANIZATIONS, 'organization'),
  ...entries(WORLD_PLACES, 'place'),
  ...[...UNMISTAKABLE_NAMES].map((name): [string, EntityType] => [name, 'organization']),
  ...entries(PLACES, 'place'),
  ...entries(OTHERS, 'misc'),
  ...[...UNMISTAKABLE_THINGS].map((name): [string, EntityType] => [name, 'misc']),
]);

function entries(list: string, type: EntityType): [string, EntityType][] {
  return list
    .split(';')
    .map((name): [string, EntityType] => [name.trim().split(/\s+/).join(' '), type])
    .filter(([name]) => name !== '');
}
