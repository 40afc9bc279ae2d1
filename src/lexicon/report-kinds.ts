// What a verb of saying does, for telling reports from demands, attitudes and deeds. Belongs here: the base form of a
// verb of speech-verbs.ts whose kind is clear. Does not: verbs that are as often one thing as another.
// Origin: written by us after the labelling guidelines. Licence: MIT, as the project.

/**
 * `tell`: the source communicates the statement; `find`: a document or a study bears it out; `think`: the source holds
 * it true; `judge`: praise, blame, accusation; `ask`: a demand or a question; `want`: wish, fear, plan, stance; `act`: a deed
 * that uses words, such as a filing or a post.
 */
export type ReportKind = 'tell' | 'find' | 'think' | 'judge' | 'ask' | 'want' | 'act';

export const reportKinds: Readonly<Record<ReportKind, string>> = {
  tell: `
    say tell add note argue announce explain insist warn claim state declare acknowledge admit assert allege affirm
    caution comment complain concede confess confide confirm contend counter deny disclose emphasize emphasise exclaim
    forecast hint imply inform insinuate joke lament maintain mention mumble mutter observe opine predict proclaim
    promise pronounce quip reaffirm reassure recall recount reiterate remark remind reply report respond retort reveal
    speculate stress surmise swear testify theorize theorise threaten tweet underline underscore volunteer vow whisper
    write yell pledge boast brag clarify elaborate echo repeat assure attest attribute describe characterize characterise
    accord rule guarantee apologize apologise blog estimate venture
    express rebut refute tout grumble gripe moan protest object scoff interject postulate posit hypothesize hypothesise
    enthuse gush demur concur preach fume rant shout shriek narrate lecture misstate overstate understate restate
  `,
  find: `
    find show indicate suggest conclude demonstrate prove determine detail document discover detect depict calculate
    reflect record establish identify rank measure imply highlight cite list project illustrate outline expose
  `,
  think: `
    believe think know consider deem assume suspect reckon guess doubt see view regard expect anticipate wonder understand realize realise interpret envision foresee agree disagree judge perceive learn hear feel envisage recognize recognise presume
    conjecture reason ponder muse
  `,
  judge: `
    criticize criticise condemn denounce blast slam attack accuse blame mock praise hail applaud commend chide rebuke
    assail lambaste deplore decry deride ridicule scold fault charge credit congratulate thank dismiss rail compare liken
    equate bemoan extol disparage taunt tease heckle reproach disapprove
  `,
  ask: `
    ask urge call demand request plead implore order advise recommend invite beg press question inquire enquire wonder
    propose challenge encourage direct dare appeal exhort
  `,
  want: `
    want plan intend seek aim prefer favor favour oppose support back reject refuse decline decide defend desire embrace
    endorse hate like love dislike need dream enjoy approve consent resist tolerate trust try welcome vote focus resolve
    champion promote push tend fear hope worry dread wish loathe advocate contemplate mull regret resent envy distrust
    long yearn repudiate
  `,
  act: `
    file release publish issue post share launch sign send unveil introduce read record broadcast print name title
    present deliver use put bring begin start direct discuss talk speak refer point interview address meet display dub
    label rename review track trace verify veto raise offer
  `,
};
