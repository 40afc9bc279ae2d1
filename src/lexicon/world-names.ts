// More names that name one kind of thing wherever an article of news has them, by what they are; see known-names.ts, which
// takes them in. Lower case, without full stops, accents, articles and possessive 's; between semicolons.
// What belongs here: clubs that look like places, parties, armed groups, companies, media, bands, stadiums and landscapes of
// the world's news that are two words or more, or one that is no surname, town or ordinary word. Origin: written for this
// project. Licence: MIT.

/** Football clubs that are called like a town or a county. */
const CLUBS = `
  luton town; ipswich town; huddersfield town; swindon town; mansfield town; grimsby town; cheltenham town; crawley town;
  shrewsbury town; harrogate town; northampton town; halifax town; yeovil town; macclesfield town; exeter city; bristol city; cardiff city;
  swansea city; leicester city; norwich city; hull city; stoke city; birmingham city; coventry city; lincoln city; bradford city;
  salford city; manchester city; truro city; derby county; stockport county; notts county; newport county; ross county;
  plymouth argyle; burton albion; brighton & hove albion; west bromwich albion; stirling albion; forest green rovers; blackburn rovers;
  bristol rovers; doncaster rovers; tranmere rovers; raith rovers; bolton wanderers; wycombe wanderers; wolverhampton wanderers;
  charlton athletic; wigan athletic; oldham athletic; dunfermline athletic; tottenham hotspur; leyton orient;
  aston villa; nottingham forest; sheffield wednesday; preston north end; queens park rangers; milton keynes dons; mk dons;
  port vale; crewe alexandra; accrington stanley; partick thistle; inverness caledonian thistle; heart of midlothian; hamilton academical;
  queen of the south; west ham; west ham united; newcastle united; manchester united; leeds united; sheffield united; rotherham united;
  peterborough united; colchester united; hereford united; oxford united; cambridge united; carlisle united; scunthorpe united; dundee united;
  new york city fc; inter miami; la galaxy; real madrid; real sociedad; real betis; atletico madrid; athletic bilbao; rayo vallecano; celta vigo;
  inter milan; ac milan; as roma; hellas verona; paris saint-germain; borussia dortmund; borussia monchengladbach; bayern munich; bayer leverkusen;
  rb leipzig; eintracht frankfurt; werder bremen; hertha berlin; schalke 04; sporting lisbon; red star belgrade; dinamo zagreb; dynamo kyiv; shakhtar donetsk;
  boca juniors; flamengo; fluminense; palmeiras; gor mahia; afc leopards; kaizer chiefs; orlando pirates; mamelodi sundowns;
  al ahly; al-hilal; al-nassr; al-ittihad; mumbai indians; chennai super kings; kolkata knight riders; rajasthan royals; delhi capitals; punjab kings;
  royal challengers bangalore; royal challengers bengaluru; sunrisers hyderabad; gujarat titans; lucknow super giants; perth scorchers; sydney sixers;
  melbourne stars; trent rockets; oval invincibles; leicester tigers; northampton saints; exeter chiefs; sale sharks; wigan warriors; leeds rhinos;
  melbourne storm; penrith panthers; brisbane broncos; south sydney rabbitohs
`;

const PARTIES = `
  d66; groenlinks; groenlinks-pvda; pvda; new social contract; farmer-citizen movement; party for freedom; brothers of italy; fratelli d'italia;
  forza italia; five star movement; alianza para el progreso; fuerza popular; peru libre; renovacion popular; accion popular; movimiento ciudadano;
  partido accion nacional; la libertad avanza; juntos por el cambio; frente de todos; union por la patria; frente amplio; pacto historico;
  partido dos trabalhadores; sinn fein; fine gael; fianna fail; alliance 90; die linke; freie wahler; sweden democrats; moderate party; centre party; danish people party;
  progress party; finns party; national coalition party; vox espana; vlaams belang; new flemish alliance; n-va; jobbik; civic platform; law and justice;
  new democracy; golden dawn; ano 2011; gerb; lega nord; bloc quebecois; new democratic party; pauline hanson one nation; new zealand first; act new zealand; te pati maori;
  liberal democrats; ulster unionist party; democratic unionist party; social democratic and labour party; scottish national party; labour party; conservative party; scottish labour; welsh labour;
  democratic alliance; economic freedom fighters; umkhonto we sizwe; inkatha freedom party; all progressives congress; people democratic party; national democratic congress;
  new patriotic party; orange democratic movement; jubilee party; zanu-pf; frelimo; renamo; mpla; swapo; chama cha mapinduzi; chadema;
  aam aadmi party; trinamool congress; shiv sena; samajwadi party; bahujan samaj party; telugu desam party; janata dal; akali dal; rashtriya swayamsevak sangh;
  bangladesh nationalist party; jamaat-e-islami; pakistan tehreek-e-insaf; pakistan muslim league; pakistan people party; move forward party; pheu thai party; bhumjaithai; palang pracharath;
  pakatan harapan; perikatan nasional; barisan nasional; umno; golkar; gerindra; kuomintang; democratic progressive party; people power party; komeito; united russia; yabloko;
  servant of the people; georgian dream; nur otan; justice and development party; republican people party; yesh atid; yisrael beiteinu; otzma yehudit;
`;

const ARMED_GROUPS = `
  tren de aragua; los pulpos; los choneros; los lobos; sinaloa cartel; jalisco new generation cartel; gulf cartel; los zetas; ms-13; mara salvatrucha; primeiro comando da capital; comando vermelho;
  ndrangheta; 'ndrangheta; cosa nostra; camorra; hells angels; aryan brotherhood; proud boys; oath keepers; shining path; sendero luminoso; al-shabab; al-shabaab; al shabaab; islamic jihad; al-nusra front;
  hayat tahrir al-sham; lord resistance army; rapid support forces; m23; khmer rouge; tamil tigers; abu sayyaf; jemaah islamiyah; irish republican army; kurdistan workers party;
  syrian democratic forces; azov battalion; revolutionary guard; revolutionary guards; islamic revolutionary guard corps; national liberation army
`;

const COMPANIES = `
  li auto; smic; xpeng; rapidus; kioxia; catl; sk hynix; samsung sdi; lg electronics; lg energy solution; semiconductor manufacturing international; taiwan semiconductor manufacturing; hon hai; great wall motor; saic motor; tata motors; tata consultancy services; tata group; mahindra & mahindra;
  maruti suzuki; larsen & toubro; bajaj auto; bajaj finance; hero motocorp; axis bank; kotak mahindra bank; hdfc bank; icici bank; yes bank; canara bank; punjab national bank; state bank of india; bank of baroda; union bank of india; ultratech cement; adani group; adani enterprises; reliance jio; bharti airtel; hindustan unilever; sun pharma;
  odebrecht; vale sa; southern copper; banco do brasil; itau unibanco; mercado libre; america movil; grupo mexico; femsa; cemex; falabella; dolce & gabbana; louis vuitton; hugo boss; tiffany & co; harley-davidson; john deere; tj maxx; julius baer; credit suisse group; swiss re; munich re; zurich insurance; novo banco;
  danske bank; standard chartered; standard bank; ecobank; equity bank; commonwealth bank; westpac; macquarie group; toronto-dominion; scotiabank; us bancorp; silicon valley bank; first republic bank; signature bank; charles schwab; merrill lynch; lehman brothers; bear stearns; fannie mae; freddie mac; sallie mae; booz allen; booz allen hamilton; boston consulting group;
  bain & company; carlyle group; bridgewater associates; apollo global management; fidelity investments; t rowe price; franklin templeton; legal & general; hargreaves lansdown; counterpoint research; capital economics; oxford economics; pantheon macroeconomics; kleiner perkins; benchmark capital; y combinator; long-term capital management;
  krispy kreme; dunkin donuts; papa john; anheuser-busch; anheuser-busch inbev; ab inbev; molson coors; dr pepper; keurig dr pepper; kraft heinz; general mills; campbell soup; tyson foods; jbs; cargill; archer daniels midland; philip morris; philip morris international; imperial brands; estee lauder; l'oreal; bath & body works; victoria secret; abercrombie & fitch;
  foot locker; under armour; new balance; dick sporting goods; bed bath & beyond; barnes & noble; trader joe; dollar general; dollar tree; family dollar; rite aid; johnson controls; honeywell international; general dynamics; l3harris; rolls royce; virgin galactic; blue origin; rocket lab; sierra nevada corp; pratt & whitney; spirit aerosystems; union pacific; norfolk southern; canadian pacific;
  pacific gas and electric; pg&e; duke energy; southern california edison; con edison; occidental petroleum; conocophillips; marathon oil; phillips 66; halliburton; schlumberger; baker hughes; british petroleum; royal dutch shell; enbridge; freeport-mcmoran; newmont; barrick gold; antofagasta; first quantum; fortescue; teck resources; international paper; weyerhaeuser;
  take-two interactive; rockstar games; square enix; riot games; bandai namco; zoom communications; palo alto networks; super micro; super micro computer; advanced micro devices; western digital; hewlett-packard; hewlett packard enterprise; booking holdings; uber eats; mistral ai; hugging face; stability ai; scale ai; perplexity ai; boston dynamics;
  thames & hudson; penguin random house; simon & schuster; faber & faber; bloomsbury publishing; farrar straus and giroux; xl recordings; sony music; deutsche grammophon; columbia records; paramount pictures; lionsgate; a24; pixar; lucasfilm; dreamworks; industrial light & magic;
  balfour beatty; taylor wimpey; persimmon homes; barratt developments; harvey nichols; jd sports; wh smith; poundland; b&m; tk maxx; pizza express; five guys; krispy kreme doughnuts; domino pizza
`;

const AIRLINES = `
  klm; etihad airways; lot polish airlines; pegasus airlines; ethiopian airlines; kenya airways; south african airways; royal air maroc; egyptair; air algerie; tunisair; rwandair; air peace; garuda indonesia; lion air; malaysia airlines;
  cebu pacific; philippine airlines; vietnam airlines; vietjet; thai airways; bangkok airways; korean air; asiana airlines; jeju air; all nippon airways; china eastern; china southern; hainan airlines; air china; eva air; china airlines; spicejet; akasa air; air india express;
  srilankan airlines; pakistan international airlines; latam airlines; copa airlines; aerolineas argentinas; viva aerobus; frontier airlines; spirit airlines; allegiant air; hawaiian airlines; porter airlines; norwegian air; norwegian air shuttle; airbaltic; czech airlines; croatia airlines;
  air serbia; ita airways; air europa; brussels airlines; austrian airlines; royal jordanian; middle east airlines; gulf air; oman air; kuwait airways; flynas; air new zealand; virgin australia; fiji airways; el al; tui airways; azerbaijan airlines; air astana; uzbekistan airways
`;

const BODIES = `
  football kenya federation; royal horticultural society; royal botanic gardens; national lottery heritage fund; securities and exchange board of india; national disaster management organisation; cefas; nadmo; welsh guards; coldstream guards; grenadier guards; royal air force; royal marines; royal engineers; parachute regiment;
  colonial office; india office; war office; european medicines agency; european space agency; indian space research organisation; european investment bank; asian development bank; african development bank; inter-american development bank; bank for international settlements; bank of korea; bank of mexico; swiss national bank; riksbank; norges bank;
  world athletics; world rugby; world aquatics; world boxing; international cricket council; international olympic committee; international paralympic committee; football association; england and wales cricket board; board of control for cricket in india; premier rugby; uk sport; uk athletics; british cycling; cricket australia; rugby australia;
  court of arbitration for sport; union cycliste internationale; confederation of african football; macmillan cancer support; marie curie cancer care; royal national lifeboat institution; woodland trust; wildlife trusts; royal academy;
  royal opera; english national opera; royal ballet; royal shakespeare company; metropolitan opera; smithsonian institution; library of congress; carnegie mellon university; georgia tech; virginia tech; caltech; trinity college dublin; sciences po; ecole normale superieure; ecole polytechnique; tsinghua university; peking university; indian institute of technology;
  black lives matter; extinction rebellion; just stop oil; insulate britain; fridays for future; friends of the earth; sunrise movement; moms for liberty; national rifle association; southern poverty law center; american civil liberties union; knights of columbus; jehovah witnesses; church of england; church of scotland; church of jesus christ of latter-day saints; southern baptist convention; world council of churches; muslim brotherhood
`;

const MEDIA = `
  nature astronomy; nature medicine; nature communications; nature climate change; nature energy; nature geoscience; nature genetics; nature human behaviour; science advances; scientific reports; physical review letters; astrophysical journal; astrophysical journal letters; proceedings of the national academy of sciences;
  current biology; plos one; plos medicine; plos biology; jama internal medicine; jama network open; annals of internal medicine; bmj; bmj open; lancet oncology; lancet planetary health; lancet global health; lancet psychiatry; geophysical research letters; environmental research letters; journal of the american medical association; quarterly journal of economics; american economic review;
  economic times; business standard; hindu businessline; indian express; deccan herald; daily star; daily nation; mail & guardian; la nacion; el comercio; la tercera; folha de s paulo; o globo; el universal; le parisien; les echos; la croix; mediapart; de telegraaf; de volkskrant; nrc handelsblad; het financieele dagblad; de standaard; le soir; la libre belgique; il sole 24 ore; il fatto quotidiano;
  die welt; dagens nyheter; svenska dagbladet; helsingin sanomat; verdens gang; berlingske; jyllands-posten; nikkei asia; japan times; korea herald; joongang ilbo; chosun ilbo; hankyoreh; bangkok post; jakarta post; straits times; china daily; people daily; caixin; rappler; channel 4 news; bbc radio 4; itv news; sky sports; talk tv; gb news; radio france; franceinfo; france 24; euronews; rai uno; abc news; cbs news
`;

const BANDS = `
  rolling stones; led zeppelin; pink floyd; arctic monkeys; pearl jam; foo fighters; red hot chili peppers; fleetwood mac; iron maiden; deep purple; black sabbath; depeche mode; joy division; sex pistols; ezra collective; wolf alice; fontaines dc; massive attack; daft punk; libertines; spice girls; beach boys; backstreet boys; wu-tang clan;
  velvet underground; duran duran; spandau ballet; tears for fears; boyzone; westlife; manic street preachers; stereophonics; super furry animals; snow patrol; kings of leon; arcade fire; vampire weekend; lcd soundsystem; tame impala; my bloody valentine; cocteau twins; primal scream; belle and sebastian; mumford & sons; florence and the machine; rage against the machine;
  queens of the stone age; nine inch nails; linkin park; blink-182; fall out boy; my chemical romance; black eyed peas; blackpink; stray kids; new kids on the block; grateful dead; creedence clearwater revival; simon & garfunkel; hall & oates; bon jovi; ac/dc; motley crue; def leppard; radiohead; coldplay; metallica; u2; abba; berlin philharmonic; vienna philharmonic; london symphony orchestra
`;

/** All bodies, clubs, companies, parties, media and bands. */
export const WORLD_ORGANIZATIONS = [CLUBS, PARTIES, ARMED_GROUPS, COMPANIES, AIRLINES, BODIES, MEDIA, BANDS].join(';');

/** Stadiums, halls, palaces, landscapes, airports. */
export const WORLD_PLACES = `
  bentegodi; san siro; anfield; santiago bernabeu; allianz arena; signal iduna park; stade de france; parc des princes; goodison park; villa park; st james park; elland road; bramall lane; selhurst park; craven cottage; carrow road; portman road; kenilworth road; stadium of light; hampden park; celtic park; murrayfield; croke park;
  principality stadium; trent bridge; edgbaston; eden gardens; melbourne cricket ground; sydney cricket ground; maracana; la bombonera; soldier field; lambeau field; dodger stadium; oracle park; citi field; camden yards; churchill downs; brands hatch; indianapolis motor speedway; o2 arena; royal albert hall; sydney opera house; la scala; co-op live;
  palace of justice; palace of westminster; palace of versailles; buckingham palace; windsor castle; kensington palace; holyrood palace; balmoral castle; mar-a-lago; camp david; elysee palace; tiananmen square; tahrir square; taksim square; plaza de mayo; brandenburg gate; arc de triomphe; sagrada familia; taj mahal; angkor wat; machu picchu; chichen itza; stonehenge;
  hadrian wall; table mountain; kruger national park; victoria falls; niagara falls; death valley; monument valley; mount rushmore; mount kilimanjaro; kilimanjaro; mount vesuvius; mont blanc; matterhorn; nanga parbat; aconcagua; lake victoria; lake tanganyika; lake titicaca; lake baikal; great lakes; lake superior; lake michigan; lake erie; lake ontario; lake huron; lake geneva; lake como;
  aral sea; caspian sea; sea of azov; kerch strait; bosphorus; dardanelles; strait of gibraltar; english channel; bay of bengal; arabian sea; andaman sea; gulf of tonkin; gulf of thailand; gulf of guinea; gulf of alaska; bering sea; bering strait; barents sea; drake passage; cape of good hope; cape horn; aegean sea; adriatic sea; ionian sea; sea of japan; east china sea; yellow sea; timor sea; coral sea; tasman sea;
  maghreb; donbas; khyber pakhtunkhwa; inner mongolia; transnistria; abkhazia; south ossetia; nagorno-karabakh; golan heights; sinai peninsula; cabo delgado; basque country; amazon rainforest; congo basin; great rift valley; tora bora; korengal valley; fergana valley; atacama desert; gobi desert; mojave desert; negev desert; great plains; great basin; rocky mountains; appalachian mountains; blue ridge mountains; scottish highlands; scottish borders;
  yorkshire dales; north york moors; salisbury plain; bodmin moor; dartmoor; exmoor; snowdonia; brecon beacons; new forest national park; firth of forth; firth of clyde; loch ness; giant causeway; home counties; west midlands; east midlands; outer hebrides; inner hebrides; canary islands; balearic islands; faroe islands; falkland islands; galapagos islands; cayman islands; solomon islands; marshall islands; andaman and nicobar islands;
  heathrow airport; gatwick airport; stansted airport; charles de gaulle airport; john f kennedy international airport; laguardia airport; o'hare international airport; sabiha gokcen airport; ben gurion airport; indira gandhi international airport; schiphol; schiphol airport; changi airport; rikers island; san quentin; alcatraz; fifth avenue; madison avenue; pennsylvania avenue; oxford street; regent street; bourbon street; harley street; fleet street
`;
