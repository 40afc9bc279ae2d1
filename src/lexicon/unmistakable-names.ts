// Names of one word that stand for nothing else when they have a capital, and that texts older than they are do not
// teach: they are names even where the recogniser sees none. Lower case.
// What belongs here: no word that begins a sentence, no surname, no town. Apart from known-names.ts, which is made into a
// table when the command is built: these lists are asked by name. Origin: written for this project. Licence: MIT.
import { wordSet } from './word-list.ts';

/** Companies, bodies, charities, unions, media and schools. */
export const UNMISTAKABLE_NAMES = wordSet(`
  evercore qualcomm salesforce openai anthropic deepmind tiktok bytedance totalenergies equinor maersk ofsted ofgem ofcom
  ofwat ofqual defra hmrc revolut klarna monzo coinbase binance nvidia linkedin ebay whatsapp gofundme patreon substack
  vox g20 g-20 g8 g-8 g7 g-7 bluesky semafor propublica yougov politifact bellingcat snopes temu shein unison
  eisai biogen regeneron genentech sanofi novartis astellas biontech novavax sinovac sinopharm curevac illumina theranos
  duolingo downdetector graphcore palantir databricks deepseek neuralink wework solarwinds pinterest quora tumblr dropbox
  evernote github gitlab cloudflare crowdstrike akamai okta twilio shopify etsy expedia tripadvisor trustpilot skyscanner
  squarespace mailchimp hubspot zendesk atlassian canva soundcloud bandcamp wechat weibo douyin kuaishou waymo zoox rivian
  polestar geely skoda peugeot citroen opel nissan mazda subaru mitsubishi toshiba panasonic fujitsu nikon sony
  nintendo sega ubisoft activision netease pegatron mediatek infineon stmicroelectronics nokia lenovo asus logitech fitbit
  gopro roku hulu vodafone telefonica
  deliveroo instacart doordash grubhub lyft ocado waitrose lidl aldi asda tesco greggs wetherspoon wetherspoons primark
  boohoo asos uniqlo birkenstock reebok lululemon ticketmaster travelodge wagamama pizzaexpress chipotle kfc nespresso
  pepsico pepsi coca-cola carlsberg budweiser mondelez reckitt lvmh kering richemont gucci burberry moncler swarovski rolex
  experian equifax transunion mastercard bbva unicredit commerzbank rabobank nordea swedbank handelsbanken sberbank
  gazprombank raiffeisen natixis allianz axa aviva mufg nubank etoro ftx bitfinex blockfi pimco mubadala sabic adnoc
  qatarenergy sonatrach petronas pdvsa ecopetrol pemex repsol iberdrola endesa engie edf ørsted vattenfall vestas uniper rwe
  centrica scottishpower arcelormittal glencore codelco bhp alcoa rusal syngenta monsanto corteva nutrien holcim
  saint-gobain alstom embraer rheinmetall raytheon saab cleveland-cliffs sherwin-williams
  jet2 loganair flybe finnair icelandair aeroflot alitalia vueling eurowings transavia jetblue westjet aeromexico avianca
  jetstar vistara airasia etihad flydubai fedex dhl evri hapag-lloyd arriva lner sncf amtrak flixbus blablacar getlink
  accenture deloitte capgemini wipro serco atos sodexo rentokil carillion redrow rightmove zoopla zillow redfin savills
  foxtons cbre ipsos survation opinium savanta surveymonkey statista kantar
  acas mhra ukhsa cqc dwp nhs rmt aslef gmb tssa usdaw nasuwt tuc cbi nfu rspca rspb nspcc rnli camra ukip ukhospitality
  mencap childline wateraid actionaid cafod icrc unaids undp unctad opcw osce wmo iucn wwf jaxa isro roscosmos darpa usgs
  usda nih cdc osha nlrb ntsb nhtsa fdic finra aarp afscme seiu uaw aipac splc fermilab harvard caltech ucla epfl inserm cnrs csiro
  reuters afp tass xinhua kyodo yonhap interfax haaretz mainichi yomiuri handelsblatt dagbladet aftenposten politiken
  kommersant vedomosti izvestia meduza telesur televisa univision telemundo huffpost techcrunch gizmodo engadget mashable
  gestapo stasi farc smic xpeng rapidus kioxia catl odebrecht d66 groenlinks groenlinks-pvda pvda zomato nykaa paytm flipkart swiggy
  iifl hdfc icici ongc ntpc cefas nadmo heijmans zanu-pf frelimo renamo mpla swapo chadema umno golkar klm egyptair rwandair
  hoka euroclear clearstream eurogroup eurostat eurojust eurocontrol eurotunnel crimestoppers brewdog gymshark vinted depop skechers asics
  wayfair coreweave anduril ericsson electrolux husqvarna balenciaga givenchy bulgari
  vietjet spicejet airbaltic flynas bmj l3harris petrochina cnooc
`);

/** Drugs, devices, games, prizes, conferences and laws. */
export const UNMISTAKABLE_THINGS = wordSet(`
  leqembi kisunla aduhelm ozempic wegovy mounjaro zepbound prozac viagra xanax oxycontin paxlovid humira keytruda ipad
  iphone macbook airpods playstation xbox chatgpt powerpoint minecraft fortnite pokémon emmys grammys bafta baftas libor
  euribor gdpr brexit ipl cop21 cop22 cop23 cop24 cop25 cop26 cop27 cop28 cop29 cop30 cop31 cop32 cop33 cop34 cop35
`);
