// Nouns that say what the name beside them names. In `places`: those that "of" and a name follow ("the port of Bergen"),
// and no others, since "the mayor of" names nothing. In `organizations`: those a name stands behind, at once or between
// commas ("the carmaker Volvo", "the grid operator, Statnett,"); none that a person has as well ("the driver", "the star").
// In `bodies`: those of them that nobody is called, as a pollster or a producer may be; in `examples` and `towns`: what
// "such as", "like" or "including" and a name stand behind. In `people`: kin, likewise; in `callings`: what somebody
// is who makes music, a picture, a record or a discovery ("the piper Anna Merrin"). In `placesBehind` and `organizationsBehind`: those that
// follow the name at once ("the Chelsea neighborhood", "Statnett shareholders"), in `owned` what only an organization has
// ("Statnett's revenue"), in `rulers` whom only a place has. In `posts`: who is "at" a firm ("an analyst at
// Statnett"), and in `scholars` who is "at" any body, and no body is called; in `armed`: who makes an armed group of a name that nobody knows ("Merrin rebels"); in `business`: which with
// a capital at the head of a headline is no part of the firm's name ("Carmaker Volvo"). In `groundsBehind`: what a name that nobody knows makes a place
// in front of ("the Merrin river"); in `worksBehind`, the same where "its" stands before it ("its Merrin plant"); in
// `trades`: what "which" and a thing says of a company ("Statnett, which makes cables"). In `makers`: what an apposition calls a body besides
// `organizations` ("Statnett, a maker of cables,"); in `heads`: whose "of" an organization follows ("chief executive of
// Statnett"); in `staff`: who are no part of a name ("Employees of Statnett"); in `settlements`: what an apposition or "is"
// calls a place ("Merrin, a town of 3,000", "Merrin is a port"); in `stocks`: what one holds "in" a company; in `stakes`:
// participles said of companies only ("Statnett, once valued at"); in `bodyFronts`: words in front of a country that make
// it a body ("Statistics Norway", "Sport England"); in `vessels`: what a ship or spacecraft stands behind ("the ferry
// Merrin"); in `works` and `drugs`: what a title or a product stands behind ("the film Merrin"), and drugs between commas
// too ("a new drug, Merrinol,"); in `products`: what is somebody's and has a name between commas ("its engine, Merrin,"); in `tongues`: what stands behind a language ("Merrinese speakers");
// in `titled`: what "her" makes a work of the name in front ("Merrin, her first novel,"); in `houses`: of which a "house" is a body ("a clearing house"); in `devicesBehind`: what follows the name of a thing
// ("the Merrin telescope"), in `spaceDevices` behind "space" as well; in `ensembles`: whose members may stand behind them ("the duo
// Harker and Brandt"); in `calledThings`: what "called" and the name of a thing stand behind
// ("a drone called Merrin").
import { wordSet } from './word-list.ts';

export const namingNouns = {
  places: wordSet(
    'residents inhabitants outskirts city cities town towns village villages hamlet port island islands isle province region state district county counties suburb capital kingdom republic territory emirate municipality borough parish commune valley airport gulf bay strait straits cape prefecture governorate archipelago peninsula neighbourhood neighborhood',
  ),
  organizations: wordSet(
    'company firm operator manufacturer carmaker automaker drugmaker chipmaker bank airline airlines charity ngo publisher retailer supplier utility broadcaster newspaper magazine startup start-up contractor consultancy insurer discounter grocer pollster regulator bakery studio label law-firm hedge-fund bookmaker housebuilder lender brewer group union party militia nonprofit think-tank conglomerate shipbuilder producer subsidiary brand agency watchdog builder band trio duo quartet quintet ensemble choir collective',
  ),
  bodies: wordSet(
    'company firm bank airline airlines charity ngo newspaper startup start-up consultancy nonprofit think-tank conglomerate subsidiary agency law-firm hedge-fund band trio duo quartet quintet ensemble choir',
  ),
  examples: wordSet(
    'companies firms banks airlines charities broadcasters newspapers startups start-ups chains retailers carmakers automakers drugmakers chipmakers brands supermarkets insurers publishers agencies think-tanks giants',
  ),
  towns: wordSet(
    'cities towns villages countries states counties islands ports suburbs neighborhoods neighbourhoods provinces',
  ),
  placesBehind: wordSet('neighbourhood neighborhood suburb peninsula courtroom courthouse'),
  groundsBehind: wordSet(
    'province prefecture airport river region area district county valley township reservoir border plateau station',
  ),
  worksBehind: wordSet('plant factory mine refinery smelter mill shipyard warehouse campus fab brewery depot'),
  trades: wordSet('makes sells owns operates manufactures employs distributes'),
  organizationsBehind: wordSet('founder co-founder ceo shareholders'),
  owned: wordSet(
    'headquarters shareholders software ceo co-founder co-founders revenue revenues profits earnings shares stock subsidiary subsidiaries workforce dividend turnover',
  ),
  rulers: wordSet('governor mayor'),
  posts: wordSet('analyst analysts economist economists strategist strategists partner trader broker'),
  scholars: wordSet(
    'researcher researchers scientist scientists professor professors lecturer lecturers scholar scholars historian physicist chemist biologist psychologist sociologist epidemiologist climatologist criminologist',
  ),
  armed: wordSet('militia militias rebels militants insurgents'),
  business: wordSet(
    'carmaker automaker drugmaker chipmaker planemaker retailer housebuilder insurer lender broadcaster discounter grocer shipbuilder bookmaker supermarket airline',
  ),
  people: wordSet(
    'wife husband son daughter mother father brother sister aunt uncle niece nephew cousin grandson granddaughter grandmother grandfather fiancé fiancée fiance fiancee girlfriend boyfriend stepson stepdaughter widow widower',
  ),
  callings: wordSet(
    `pianist violinist cellist drummer guitarist bassist trumpeter saxophonist piper fiddler harpist flautist flutist organist
     soprano mezzo tenor baritone rapper songwriter singer-songwriter conductor bandleader dancer ballerina choreographer
     comedian presenter screenwriter dramatist illustrator cartoonist potter weaver sprinter swimmer gymnast boxer skater
     climber mountaineer explorer aviator astronaut cosmonaut economist physicist chemist geneticist microbiologist
     neuroscientist ecologist oceanographer astrophysicist cosmologist`,
  ),
  makers: wordSet(
    'maker developer provider distributor wholesaler foundry studio lab laboratory platform network chain restaurant bistro café cafe body institution quango fund coalition alliance federation association',
  ),
  settlements: wordSet(
    'town city village hamlet suburb municipality port seaport resort island archipelago peninsula river mountain volcano county province neighbourhood neighborhood borough commune valley',
  ),
  stocks: wordSet('shares stake stakes'),
  heads: wordSet(
    'ceo executive founder co-founder cofounder chairman chairwoman trustee trustees employee employees shareholders customers',
  ),
  staff: wordSet(
    'employees staff workers customers shareholders investors residents supporters fans executives patients',
  ),
  vessels: wordSet(
    'shuttle ship vessel frigate destroyer yacht ferry trawler tanker submarine schooner steamship battleship warship spacecraft satellite',
  ),
  works: wordSet(
    'film movie novel album sitcom musical podcast app chatbot drama thriller comedy docudrama documentary melodrama miniseries opera ballet',
  ),
  titled: wordSet('film movie novel album musical play opera ballet memoir documentary thriller symphony single'),
  houses: wordSet('clearing auction publishing fashion brokerage'),
  devicesBehind: wordSet('telescope app mission spacecraft rover lander rocket capsule probe orbiter'),
  ensembles: wordSet('duo trio quartet quintet pair'),
  spaceDevices: wordSet('telescope shuttle probe capsule station observatory'),
  calledThings: wordSet(
    `system systems app apps software tool tools program programme drone drones robot robots sub subs submarine submarines
     device devices machine machines engine engines algorithm algorithms model models chatbot chatbots missile missiles
     rocket rockets satellite satellites probe rover telescope vaccine drug compound chemical technique method feature
     console handset vehicle vehicles truck car cars`,
  ),
  products: wordSet('app chatbot software engine algorithm robot gadget device console handset'),
  drugs: wordSet('drug medicine medication antibody vaccine treatment therapy'),
  tongues: wordSet('language dialect speakers'),
  stakes: wordSet('valued headquartered incorporated'),
  bodyFronts: wordSet(
    `sport swim visit historic natural highways transport police cricket tennis basketball athletics hockey skate statistics
     elections parks health air enterprise export rugby football netball volleyball swimming cycling gymnastics innovate`,
  ),
} as const;
