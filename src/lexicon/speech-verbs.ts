// Verbs by which a source is made to speak, in the base form. Belongs here: a verb whose subject gives information,
// a view or a wish as the content ("say", "argue", "find" of a study). Does not: verbs of acting ("resign", "win").
// Origin: written by us; the classes follow how often each verb is a cue in annotated news (counts are facts).
// Licence: MIT, as the project.

/**
 * How surely a verb is a cue: `report` gives someone's words or findings and is a cue more often than not,
 * `weak` does so only with the right complement ("call", "show", "write"), `stance` names an attitude or intention.
 */
export type SpeechClass = 'report' | 'weak' | 'stance';

export const speechVerbs: Readonly<Record<SpeechClass, string>> = {
  report: `
    say tell add note argue announce explain insist warn claim state declare describe suggest acknowledge admit assert
    allege accuse advise affirm agree caution characterize characterise cite comment complain concede conclude confess
    confide confirm contend counter criticize criticise decry denounce deny deplore deride disclose emphasize emphasise
    estimate exclaim forecast hint imply indicate inform insinuate interject joke lament maintain mock mention mumble
    mutter muse object observe opine portray posit postulate predict proclaim promise pronounce propose protest quip
    rail react reaffirm reassure rebuke rebut recall recount refute reiterate remark remind reply report respond retort
    reveal rule scoff shout shriek speculate stipulate stress surmise swear testify theorize theorise threaten tweet
    retweet underline underscore urge utter volunteer vow whisper wonder write yell ask accord blog bemoan boast brag
    assail blast slam chant chide clarify coin commend condemn congratulate credit dismiss echo elaborate enthuse
    extol grumble hail heckle highlight hypothesize hypothesise inquire enquire intone implore interpret lambaste lash
    lecture narrate outline paraphrase persuade plead pledge praise preach profess quote reckon recite recommend
    reproach request rue scold signal sneer snap sob specify spell stammer summarize summarise taunt tease tout
    trumpet vouch wail weep vent gush drawl chuckle croak deadpan demur dub email e-mail text cable
    envision foresee caveat misstate overstate understate rumor rumour venture warrant applaud
    restate expound pontificate philosophize quibble concur dissent demand dispute beg bark bellow cry decree
  `,
  weak: `
    call show find read reveal tell write report rate rank name see know think believe consider deem detail determine
    discover discuss disagree document establish express feel guess hear identify illustrate label learn list measure
    address answer appear assume assess attest attribute blame calculate compare challenge charge confirm continue
    demonstrate depict detect diagnose display doubt endorse explain expose frame gather go interview invoke issue judge
    mean offer order paint perceive point pose post praise present project prove publish question raise record refer
    reflect regard release remember repeat retell return seem shrug sing sound speak start state stress sum talk
    term testify thank title understand unveil view voice wax weigh sigh laugh smile nod grin bring close begin broadcast
    deliver direct file note print provide put quote relate share stipulate teach trace track verify cast conjecture
    reason realize realise recognize recognise notice observe presume suspect caption mouth pen pray
  `,
  stance: `
    want hope wish fear worry expect plan intend seek aim prefer favor favour oppose support back reject refuse decline
    decide defend desire dread embrace endorse hate like love dislike loathe long need dream enjoy envy advocate allow
    anticipate approve attack avoid blame bless champion consent contemplate convince disapprove disavow distrust
    doubt encourage envisage ignore mull object pledge ponder promote propose push regret repudiate require resent resist
    sympathize tend tolerate trust try urge vote welcome yearn nominate apologize apologise forget
    agree focus swear threaten vow balk shrug bet disown rebuff resolve guarantee promise assure care respect admire
  `,
};
