// Verbs that report, except in front of these words: "the children learned to swim", "Rovers conceded two goals".
// Belongs here: what one word behind the verb settles. Does not: what hangs on the subject, the voice or the place in the
// sentence (passes/attribution/repair/unsaid.ts), and verbs that report only of some subjects (evidence-verbs.ts).
// Origin: written by us. Licence: MIT, as the project.
import { wordSet } from './word-list.ts';

export interface UnsaidVerb {
  readonly forms: ReadonlySet<string>;
  /** The word at once behind it is one of these. */
  readonly next: ReadonlySet<string>;
  /** Or a number is. */
  readonly number: boolean;
  /** Or a word of its object is: up to the next verb or mark. */
  readonly object: ReadonlySet<string>;
}

const before = (forms: string, next: string): UnsaidVerb => ({
  forms: wordSet(forms),
  next: wordSet(next),
  number: false,
  object: new Set(),
});
/** What is done to so and so many. */
const counting = (forms: string): UnsaidVerb => ({
  ...before(forms, 'nearly about some almost more all around'),
  number: true,
});
const having = (forms: string, object: string): UnsaidVerb => ({
  forms: wordSet(forms),
  next: new Set(),
  number: false,
  object: wordSet(object),
});

export const unsaidVerbs: readonly UnsaidVerb[] = [
  // A skill, where "learned that" and "learned of" tell a fact.
  before('learn learns learned learnt learning', 'to in at by on with for'),
  before('ask asks asked asking', 'question questions'),
  before(
    `answer answers answered answering field fields fielded fielding duck ducks ducked dodge dodges dodged dodging
     bat bats batted batting deflect deflects deflected deflecting parry parries parried parrying`,
    'question questions',
  ),
  // For somebody, or for what is lost; to a higher court.
  before('search searches searched searching', 'for'),
  having(
    'appeal appeals appealed appealing',
    'decision decisions ruling rulings verdict verdicts conviction convictions sentence sentences injunction',
  ),
  {
    ...before('rule rules ruled reigned', 'for since until over from'),
    object: wordSet('republic country kingdom nation island empire roost waves'),
  },
  before('appear appears appeared appearing', 'in at on before with alongside opposite for'),
  // In court, where "pleaded for help" asks.
  before('plead pleads pleaded pled pleading', 'guilty'),
  before('testify testifies testified testifying', 'for'),
  // What is not given is not said; nor is what is shed, or discussed with nobody.
  before('give gives gave giving provide provides provided providing', 'no'),
  before('admit admits admitted admitting', 'no'),
  // Of work, where "contends that" argues.
  before('contend contends contended contending', 'with'),
  before('focus focuses focused focusing focussed focussing', 'on'),
  // To a doctor, or to a body, where "referred questions" and "referred to the dam" are others.
  before('refer refers referred referring', 'himself herself itself themselves me him her us them patients'),
  // What one is brought to do.
  before('feel feels felt feeling', 'compelled obliged forced'),
  having(
    'address addresses addressed addressing',
    'concern concerns problem problems shortage shortages shortfall backlog need needs imbalance',
  ),
  before('live lives lived living', 'in'),
  // With somebody; at whoever is to blame.
  before('want wants wanted wanting', 'nothing'),
  before('point points pointed pointing', 'fingers'),
  before('email emails emailed emailing', 'himself herself themselves itself'),
  before('stop stops stopped stopping', 'short'),
  before('think thinks thought thinking', 'for'),
  before('cry cries cried crying', 'into over for'),
  {
    ...before('support supports supported supporting', 'himself herself itself themselves'),
    object: wordSet('jobs'),
  },
  having('disclose discloses disclosed disclosing', 'stake stakes holding'),
  // In a headline: of peace.
  before(
    'talks',
    'stall stalled collapse collapsed fail failed resume resumed begin began end ended break drag falter',
  ),
  before('calling', 'himself herself themselves'),
  before('fare fares fared faring', 'no better worse well badly little'),
  // Into a job.
  having('talk talked talking', 'way'),
  // The price of something.
  before('quoted', 'at'),
  // From the shops; jobs; people into hunger.
  counting('recall recalls recalled recalling'),
  {
    ...counting('add adds added adding'),
    object: wordSet(
      'another homer goal goals run runs touchdown touchdowns single double triple points try gains losses',
    ),
  },
  counting('push pushes pushed pushing'),
  having(
    'concede concedes conceded conceding',
    'goal goals penalty penalties corner corners kick kicks point points try tries run runs',
  ),
  having('cast casts casting', 'vote votes ballot ballots'),
  // Won, held and scored.
  having(
    'claim claims claimed claiming',
    'prize prizes title titles trophy victory victories crown win wins medal medals gold silver bronze place spot wicket wickets scalp scalps life lives asylum reward rewards bounty',
  ),
  // A result, or a picture for all to see.
  having(
    'post posts posted posting',
    'win wins victory victories average profit profits loss losses gain gains score image images picture pictures photo photos photograph photographs selfie',
  ),
  having(
    'share shares shared sharing',
    'image images picture pictures photo photos photograph photographs selfie selfies screenshot screenshots',
  ),
  // A look at something, where "offered an explanation" tells it.
  {
    ...before('offer offers offered offering', 'no peek'),
    // What a firm has on offer too.
    object: wordSet(
      `peek glimpse glance service services product products discount discounts refund refunds loan loans mortgages
       course courses model models version versions platform app ticket tickets lander subscription subscriptions
       insurance shares seats flights rooms scholarships packages accommodation meals building buildings land food shelter
       housing`,
    ),
  },
  // In the books.
  having('restate restates restated restating', 'accounts results earnings revenue revenues figures'),
  // For sale.
  having('promote promotes promoted promoting', 'book album film movie single novel memoir tour show'),
  having('know knows knew knowing', 'thing'),
  before('experiment experiments experimented experimenting', 'with'),
  before('underestimate underestimates underestimated underestimating', 'how the its their his her'),
  // What one does to a way of doing things, where "changed how she tells it" still tells nothing.
  {
    ...before(
      `adjust adjusts adjusted adjusting change changes changed changing shape shapes shaped shaping alter alters altered
     altering affect affects affected affecting influence influences influenced influencing transform transforms
     transformed transforming restrict restricts restricted restricting improve improves improved improving`,
      'how',
    ),
    // Of a mind, whatever it is.
    object: wordSet('mind minds intention intentions stance'),
  },
  // What one has.
  having(
    'enjoy enjoys enjoyed enjoying',
    `win wins victory victories success successes support backing majority popularity reputation standing advantage
     lead spell run career monopoly protection immunity rights privileges`,
  ),
  // Brought to an end, where "concluded that" and "concluded the dam was safe" judge.
  having(
    'conclude concludes concluded concluding',
    `hearing hearings talks meeting meetings visit visits tour tours trip summit session sessions trial trials ceremony
     deal deals agreement agreements week round season term campaign negotiations`,
  ),
  // Made possible; let in.
  {
    ...before('allow allows allowed allowing', 'for'),
    object: wordSet('run runs hit hits goal goals touchdown touchdowns'),
  },
  // In a contest.
  having('defend defends defended defending', 'title titles crown trophy championship belt thesis dissertation'),
  having('volunteer volunteers volunteered volunteering', 'time services labour labor skills weekends evenings hours'),
  // Of states, where "recognised the need" owns to it.
  having(
    'recognise recognises recognised recognising recognize recognizes recognized recognizing',
    'government governments state statehood independence passport passports sovereignty',
  ),
  having('assert asserts asserted asserting', 'influence control itself himself herself themselves'),
  // Where somebody ends up.
  before('find finds found finding deny denies denied denying', 'himself herself itself themselves'),
];

/** By each of their forms; a form stands in one entry. */
export const unsaidVerbOf: ReadonlyMap<string, UnsaidVerb> = new Map(
  unsaidVerbs.flatMap((entry) => [...entry.forms].map((form) => [form, entry] as const)),
);
