// Verbs and other last words of a cue that are deeds where the rest of the clause says so: "found a man on the floor",
// "dismissed an appeal", "met to discuss it". Each group has a test of its own in passes/attribution/repair/unsaid.
// Belongs here: forms of words that one such test decides on. Does not: verbs that one word behind them settles
// (unsaid-verbs.ts). Origin: written by us. Licence: MIT, as the project.
import { examiningCues } from './study-words.ts';
import { wordSet } from './word-list.ts';

/** Decided by acts.ts. */
export const actVerbs = {
  foundThere: 'found find finds discovered discovers',
  thanks: 'thank thanks thanked',
  naming: 'named names christened',
  callForHelp: 'called calls',
  takenBack: 'recalled recalls',
  pondered: 'considered considers',
  bought: 'ordered orders',
  death: 'pronounced declared confirmed',
  letIn: 'admitted',
  hearing: 'testify testifies testified testifying',
  writtenTo: 'to',
  talk: 'with',
  field: 'on',
  writtenOff: 'off',
  calledIn: 'in',
  firstSight: 'saw seen',
  leftUntold: 'told tell tells telling',
  pointedAt: 'out',
  askedByNobody: 'ask asks',
  clue: 'hint hints hinted',
  receipt: 'ignore ignores ignored receive receives received heed heeds heeded',
  interrogated: 'question questions questioned questioning quizzed quizzes grilled grills',
  received: 'warning warnings report reports complaint complaints claim claims call calls',
} as const;

/** What somebody makes and says, besides nouns of saying; "made it plain". */
export const madeWords = wordSet(
  'case point pitch joke reference references mention appearance clear plain known it sure that use',
);

/** Decided by doings.ts, which looks at the object. */
export const doingVerbs = {
  sideBySide: 'compared compares compare comparing',
  wonOver: 'persuade persuades persuaded convince convinces convinced',
  withstood: 'resist resists resisted resisting',
  role: 'portrayed portrays portraying played plays playing',
  ruling: 'dismissed dismisses dropped drops',
  nothing: 'announced announces',
  meeting: 'discuss',
  handedOut: 'issue issues issued issuing',
  passed: 'approve approves approved',
  skill: 'know knows knew',
  method: examiningCues,
  task: 'asked asks',
  audience: 'to at before talked spoke speaks talks',
  tool: 'use uses used',
  class: 'prefer want wish hope hoped hoping',
  habit: 'like love hate likes loves hates',
  aim: 'prepare prepares prepared preparing look looks looking vied attempt attempts attempted',
  contest: 'for',
  witnessed: 'seen',
  keptUp: 'maintain maintains maintained maintaining',
  recognised: 'identify identifies identified',
  tracked: 'traced traces',
  begun: 'launch launches launched',
  glimpsed: 'see sees saw',
  assaulted: 'attack attacks attacked attacking',
  observed: 'observe observes observed observing',
  made: 'make makes made',
  enlarged: 'add adds added adding',
  supplied: 'provide provides provided providing',
  counselled: 'advise advises advised notify notifies notified',
  grounds: 'cite cites cited citing',
  sought: 'seek seeks sought seeking',
  gone: 'return returns returned went travelled traveled flew drove came rushed gathered stepped',
  plain: `let lets struggle struggles struggled struggling evolve evolves evolved manage manages managed grab grabs grabbed
    spend spends spent hire hires hired visit visits visited watch watches watched enable enables enabled subjected
    comforted`,
  stirred:
    'worry worries worried alarm alarms alarmed surprise surprises surprised upset upsets please pleases pleased',
} as const;

/** What is provided in words: "provided details of the fire". */
export const tellingGoods = wordSet(
  `detail details information evidence update updates insight insights glimpse answer answers clue clues figures example
   examples list outline overview tally context rationale reason reasons proof`,
);

/** What one does not yet know: "needed to see if it would hold". */
export const findingOut = wordSet('see know learn find understand check hear feel');

/** In front of "defending the town", "crying": what befell them, or that they were seen, and what they were at. */
export const harmed = wordSet('killed wounded injured shot beaten stabbed slain died hurt spotted photographed');

/** How or where something is, behind "is": no verb. */
export const bareStates = wordSet('present ongoing underway absent available visible active');

/** Of a talk or a hearing to come: "is set to testify". */
export const setTalks = wordSet('testify speak appear address deliver');

/** Of all that somebody may say: "anything they say", where "everything she says is a lie" tells a verdict on it. */
export const anything = wordSet('anything whatever nothing');
