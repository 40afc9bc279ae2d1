// Nouns that stand for a source or for an act of saying. Belongs here: who or what can be cited in an article.
// Origin: written by us after the labelling guidelines and annotated news. Licence: MIT, as the project.

/** Documents, data and institutions: with "the", "a new" or a name they are things a reader can look up. */
export const documentNouns = `
  report study survey poll analysis research paper article book memo memorandum letter statement document filing lawsuit
  complaint indictment affidavit ruling opinion verdict transcript email e-mail tweet post posting blog website video
  recording footage tape ad advert advertisement editorial column review census index database dataset data figures
  statistics records results findings estimates forecast projection model audit investigation inquiry bill law act
  constitution charter treaty resolution testimony speech text message release headline chart graph map table
  manifesto dossier diary autobiography memoir biography bulletin newsletter encyclopedia catalogue catalog register
  logs log file files papers documents emails e-mails reports studies surveys polls letters articles statements
  filings lawsuits complaints indictments affidavits deposition depositions rulings transcripts tweets messages posts texts images photographs photos videos recordings experiment experiments
  trial trials simulation simulations observations measurements evidence numbers tally count quarterly-report petition
  platform plan order decision warrant subpoena motion brief guidelines rules policy budget proposal agreement contract
  meta-analysis preprint thesis dissertation abstract press-release readout communique communiqué notice poster sign banner disclosure disclosures
  terms minutes
`;

/** Bodies that speak for themselves. */
export const institutionNouns = `
  police government ministry department agency company firm court campaign administration office bureau commission
  committee council parliament congress senate house university college institute foundation association union league
  federation club party group organization organisation charity bank board panel network newspaper paper magazine outlet
  station broadcaster publisher journal hospital school embassy army navy military force forces regulator watchdog tribunal
  jury prosecution defence defense coalition alliance consortium team airline airport authority authorities treasury palace kremlin
  pentagon vatican church diocese museum legislature cabinet corporation manufacturer retailer startup think-tank
  nonprofit non-profit ngo lab laboratory centre center service services brigade coastguard coroner consulate delegation
  secretariat directorate pollster news-agency opposition state city county town village district borough country nation
  fda cdc fbi cia nhs who un eu nato imf opec
`;

/** Human roles: one of them without a name is an unnamed source, many of them a vague one. */
export const humanNouns = `
  official officials source sources aide aides adviser advisers advisor advisors person people man woman men women
  spokesman spokeswoman spokesperson spokespeople representative representatives witness witnesses voter voters resident
  residents neighbor neighbour neighbors neighbours analyst analysts expert experts critic critics observer observers
  scientist scientists researcher researchers economist economists scholar scholars historian historians doctor doctors
  physician physicians nurse nurses teacher teachers parent parents student students worker workers employee employees
  executive executives insider insiders diplomat diplomats lawmaker lawmakers politician politicians senator senators
  congressman congresswoman minister ministers president governor mayor judge judges justice prosecutor prosecutors
  lawyer lawyers attorney attorneys detective officer officers soldier soldiers commander commanders general colonel captain
  coach player players fan fans manager director chairman chairwoman chief head leader leaders member members activist
  activists campaigner campaigners protester protesters supporter supporters opponent opponents rival rivals ally allies
  friend friends relative relatives mother father dad mum mom flatmate roommate housemate neighbour partner son daughter brother sister wife husband widow uncle aunt grandmother
  grandfather family families colleague colleagues customer customers consumer consumers investor investors trader traders
  farmer farmers fisherman fishermen owner owners landlord tenant tenants user users blogger bloggers reporter reporters
  journalist journalists commentator commentators pundit pundits editor editors author authors writer writers
  strategist strategists consultant consultants donor donors delegate delegates candidate candidates nominee contender
  democrats republicans conservatives liberals progressives moderates tories labour americans britons millennials women
  professor professors instructor engineer engineers technician veteran veterans survivor survivors victim victims
  passenger passengers driver drivers pilot pilots tourist tourists visitor visitors guest guests attendee attendees
  participant participants respondent respondents patient patients volunteer volunteers organizer organizers organiser
  organisers advocate advocates defender defenders backer backers surrogate surrogates skeptic skeptics sceptic sceptics detractor detractors
  proponent proponents theorist theorists philosopher philosophers psychologist psychologists sociologist sociologists
  anthropologist archaeologist archaeologists biologist biologists physicist physicists chemist astronomer astronomers
  child children boy girl teenager teenagers youth colleague boss staff staffer staffers operative operatives
  actor actress singer artist poster commenter commenters caller listener viewer viewers reader readers locals villagers
  medic medics paramedic firefighter firefighters rescuer rescuers investigator investigators
  businessman businesswoman entrepreneur ceo founder co-founder secretary chancellor king queen prince princess pope bishop
  priest pastor rabbi imam senator pollsters establishment elites public crowd audience media press
  treasurer auditor trustee trustees curator ombudsman inspector inspectors superintendent constable sergeant
  lieutenant sheriff warden headteacher headmaster headmistress dean rector vicar priests clerk registrar midwife
  midwives surgeon surgeons dentist vet vets pharmacist therapist psychiatrist architect architects plumber builder
  electrician carpenter chef waiter barber shopkeeper shopkeepers grocer butcher miner miners sailor sailors skipper
  lifeguard composer novelist poet playwright filmmaker photographer painter sculptor developer developers programmer
  broker brokers banker bankers accountant statistician mathematician geologist climatologist meteorologist forecaster
  forecasters ecologist botanist zoologist epidemiologist virologist neurologist cardiologist oncologist paediatrician
  surveyor whistleblower whistleblowers defendant defendants plaintiff plaintiffs claimant juror jurors magistrate solicitor
  barrister commissioner commissioners councillor councillors alderman envoy ambassador consul negotiator negotiators
  mediator mp mps admiral brigadier trainer midfielder striker goalkeeper referee umpire jockey cyclist athlete
  athletes curate deacon archbishop monk nun housekeeper janitor caretaker cleaner librarian librarians lecturer
  lecturers tutor apprentice receptionist dispatcher trucker bystander bystanders eyewitness eyewitnesses pedestrian
  commuter commuters cyclists motorist motorists hiker hikers policeman policewoman policemen jailer inmate inmates
  prisoner prisoners stranger passer-by passers-by passerby onlooker onlookers shopper shoppers diner diners holidaymaker
  holidaymakers pensioner pensioners newcomer outsider outsiders youngster youngsters mourner mourners reveller revellers
  worshipper worshippers walkers swimmer swimmers
`;

/** Offices of which there is one at a time: "the president said" names its source. */
export const uniqueOffices = `
  president vice-president governor mayor senator congressman congresswoman minister premier chancellor king queen prince
  princess pope bishop archbishop judge justice secretary chairman chairwoman chair chief director ceo founder head leader
  speaker ambassador commissioner commander general colonel captain prosecutor coach manager candidate nominee
  representative lawmaker coroner sheriff superintendent principal dean rector author editor historian professor
  candidate front-runner businessman billionaire actor actress singer artist rapper treasurer ombudsman auditor
`;

/** Nouns of saying: the act stands as a noun ("his claim that ...", "a warning from the ministry"). */
export const sayingNouns = `
  claim claims statement statements remark remarks comment comments assertion assertions allegation allegations accusation
  accusations announcement argument belief call calls complaint concern concerns conclusion contention criticism declaration
  denial description estimate estimates fear fears finding forecast hint hope hopes insistence joke message notion opinion
  plea pledge prediction promise proposal question questions reaction recommendation reminder report reports response
  rumor rumors rumour rumours speculation suggestion suggestions suspicion testimony theory threat view views vow warning
  warnings worry worries acknowledgement acknowledgment admission advice assessment assurance assurances confession
  consensus demand explanation expectation expectations
`;

/** People taken together, and words for nobody in particular. */
export const vagueSources = `
  critics experts analysts observers many some others most people few several insiders commentators pundits skeptics
  sceptics detractors opponents supporters proponents advocates backers defenders surrogates fans rivals allies everyone everybody
  nobody someone somebody anyone anybody none those all both scholars historians scientists researchers economists
  activists campaigners locals residents voters americans democrats republicans conservatives liberals progressives
  lawmakers politicians officials leaders media press public world community establishment elites conventional-wisdom
  rumors rumours rumor rumour reports speculation questions fears concerns consensus wisdom doubts one
  pollsters traders investors markets market
`;

/** Adverbs by which hearsay enters without a source. */
export const hearsayAdverbs =
  'reportedly allegedly supposedly purportedly rumoredly ostensibly evidently apparently seemingly';
