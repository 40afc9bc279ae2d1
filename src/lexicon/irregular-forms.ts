// Forms that regular inflection does not explain. Origin: school grammars' lists, written for this project. Licence: MIT.

/**
 * Base, then every past and participle form where a rule of spelling does not give them all (none: they are the base), and
 * other irregular forms; "/" separates verbs.
 */
export const IRREGULAR_VERBS = `arise arose arisen/awake awoke awoken/be was were been is are am 're 'm being/bear bore borne/beat beaten/
become became/befall befell befallen/begin began begun/bend bent/beset/bet/bid bade bidden/bind bound/bite bit bitten/
bleed bled/blow blew blown/break broke broken/breed bred/bring brought/broadcast broadcasted/build built/
burn burned burnt/burst/buy bought/cast/catch caught/choose chose chosen/cling clung/come came/cost/creep crept/cut/
deal dealt/dig dug/do did done does/draw drew drawn/dream dreamed dreamt/drink drank drunk/drive drove driven/
dwell dwelled dwelt/eat ate eaten/fall fell fallen/feed fed/feel felt/fight fought/find found/flee fled/fling flung/
fly flew flown/forbid forbade forbidden/forecast forecasted/foresee foresaw foreseen/forget forgot forgotten/
forgive forgave forgiven/forgo forwent forgone/freeze froze frozen/get got gotten/give gave given/go went gone goes/
grind ground/grow grew grown/hang hanged hung/have had has 've/hear heard/hide hid hidden/hit/hold held/hurt/
keep kept/kneel kneeled knelt/know knew known/lay laid/lead led/lean leaned leant/leap leaped leapt/
learn learned learnt/leave left/lend lent/let/lie lied lain lying/light lighted lit/lose lost/make made/mean meant/
meet met/mislead misled/mistake mistook mistaken/misunderstand misunderstood/mow mowed mown/offset/
outdo outdid outdone/overcome overcame/overdo overdid overdone/overhear overheard/override overrode overridden/
oversee oversaw overseen/overtake overtook overtaken/overthrow overthrew overthrown/partake partook partaken/pay paid/
plead pleaded pled/prove proved proven/put/quit/read/rebuild rebuilt/redo redid redone/repay repaid/reset/
resell resold/retell retold/rewrite rewrote rewritten/rid/ride rode ridden/ring rang rung/rise rose risen/run ran/
saw sawed sawn/say said/see saw seen/seek sought/sell sold/send sent/set/sew sewed sewn/shake shook shaken/shed/
shine shined shone/shoot shot/show showed shown/shrink shrank shrunk/shut/sing sang sung/sink sank sunk/sit sat/
sleep slept/slide slid/sling slung/slit/smell smelled smelt/sow sowed sown/speak spoke spoken/speed speeded sped/
spell spelled spelt/spend spent/spill spilled spilt/spin spun/spit spat/split/spoil spoiled spoilt/spread/
spring sprang sprung/stand stood/steal stole stolen/stick stuck/sting stung/stink stank stunk/strew strewed strewn/
stride strode stridden/strike struck stricken/string strung/strive strived strove striven/swear swore sworn/
sweep swept/swell swelled swollen/swim swam swum/swing swung/take took taken/teach taught/tear tore torn/tell told/
think thought/throw threw thrown/thrust/tread trod trodden/undergo underwent undergone/understand understood/
undertake undertook undertaken/undo undid undone/uphold upheld/upset/wake waked woke woken/wear wore worn/
weave wove woven/wed wedded/weep wept/win won/wind wound/withdraw withdrew withdrawn/withhold withheld/
withstand withstood/wring wrung/write wrote written/die dying/tie tying/vie vying/panic panicked panicking/
mimic mimicked mimicking/traffic trafficked trafficking/focus focused focusing focuses focussed/canvas canvased/
bias biased/echo echoes/veto vetoes/develop developed developing/envelop enveloped/pilot piloted/
pivot pivoted pivoting/gossip gossiped/worship worshiped/owe owed owing/dye dyed/eye eyed/
program programming programmed programed/ski skiing skied/age aging`;

/** Plural and singular. */
export const IRREGULAR_NOUNS = `men man/women woman/children child/people people/feet foot/teeth tooth/geese goose/mice mouse/lives life/wives wife/
knives knife/leaves leaf/thieves thief/halves half/wolves wolf/shelves shelf/selves self/calves calf/loaves loaf/crises crisis/
analyses analysis/theses thesis/hypotheses hypothesis/bases base/oases oasis/diagnoses diagnosis/parentheses parenthesis/axes axis/
criteria criterion/phenomena phenomenon/media medium/data data/bacteria bacterium/memoranda memorandum/alumni alumnus/nuclei nucleus/
stimuli stimulus/fungi fungus/appendices appendix/indices index/matrices matrix/series series/species species/news news/politics politics/
economics economics/mathematics mathematics/physics physics/headquarters headquarters/means means/police police/movies movie/cookies cookie/
calories calorie/zombies zombie/rookies rookie/cronies crony/shoes shoe/toes toe/canoes canoe/aches ache/headaches headache/caches cache/
buses bus/gases gas/viruses virus/bonuses bonus/campuses campus/statuses status/caucuses caucus/choruses chorus/censuses census/
surpluses surplus/focuses focus/geniuses genius/biases bias/canvases canvas/atlases atlas/dice die/oxen ox/congressmen congressman/
congresswomen congresswoman/spokesmen spokesman/spokeswomen spokeswoman/spokespeople spokesperson/businessmen businessman/
policemen policeman/gunmen gunman/fishermen fisherman/lawmen lawman/servicemen serviceman/chairmen chairman/salespeople salesperson`;

/** Comparative or superlative and base. */
export const IRREGULAR_COMPARISONS = `better good/best good/worse bad/worst bad/more many/most many/less little/least little/further far/farther far/
furthest far/farthest far/elder old/eldest old/larger large/largest large/later late/latest late/closer close/closest close/safer safe/
safest safe/wider wide/widest wide/simpler simple/simplest simple/freer free/freest free/nicer nice/nicest nice/finer fine/finest fine/
rarer rare/rarest rare/purer pure/purest pure/wiser wise/wisest wise/braver brave/bravest brave/stranger strange/strangest strange/
whiter white/whitest white/fewer few/fewest few`;

/** Contracted auxiliaries, by what they stand for. */
export const CONTRACTIONS = "'ll will/wo will/ca can/sha shall/n't not/an a/'em them";

/** Stems before -ed and -ing that take an e where the shape alone would not tell. */
export const STEMS_WITH_E = `cit writ rewrit invit unit reunit excit incit ignit recit expedit complet compet delet deplet creat recreat permeat quot persuad
scal chang arrang rang exchang estrang hing cring infring fring bing sing phon postpon condon ston clon ton dron zon aton hon conven
interven explor ignor restor scor stor bor implor deplor ador underscor interfer persever adher rever sever breath bath sooth seeth loath
cloth ach welcom us gaug handcuf argu typ hyp inhal centr requir acquir inquir squar`;

/** Stems before -ed and -ing that take no e where the shape alone would say so. */
export const STEMS_WITHOUT_E = `open happen gossip worship develop envelop ballot pilot pivot signal total combat format chat ruin margin focus canvas bias
signal rival equal pedal metal travel program problem gallop debut`;

/** Stems whose double consonant is their own. */
export const DOUBLED_STEMS = 'add odd egg err purr ebb recall install forestall befall misspell retell inn';

/** Words that look inflected and are not. */
export const UNINFLECTED = `this thus is was has his its us yes less unless across always perhaps besides towards afterwards nowadays sometimes
as plus gas bus bias focus status virus versus chaos lens congress business process access success progress press glass class mass
campus crisis basis analysis thesis emphasis nothing something anything everything thing king ring bring spring sing string during
morning evening ceiling wing swing sting cling ping red bed need speed feed seed weed breed bleed exceed succeed proceed indeed shed wed
bred fled led sped hundred sacred naked wicked rugged kindred united being wellbeing sibling darling sterling pudding herring
united-states politics news series species economics physics headquarters means police christmas texas paris jesus`;
