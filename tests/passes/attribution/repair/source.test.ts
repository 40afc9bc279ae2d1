import { describe, expect, test } from 'vitest';
import { mended } from '../../../support/mended.ts';

describe('the subject of a report', () => {
  test.each([
    [
      'is a paper, and not who has it',
      'Two emails reviewed by <the Courier> {show} [that the land was sold].',
      'Two emails reviewed by the Courier {show} that the land was sold',
    ],
    [
      'is a thing with its owner',
      'The mill owned by <the Courier> {said} [that the land was sold].',
      'The mill owned by the Courier {said} that the land was sold',
    ],
    [
      'with what is put to her name',
      'In April, Ida Brandt, <the head of the Harbour Council,> {insisted} [that it was safe].',
      'Ida Brandt, the head of the Harbour Council, {insisted} that it was safe',
    ],
    [
      'but not the name of another behind a verb',
      'In April, they met Ida Brandt, and <the head of the Harbour Council> {insisted} [that it was safe].',
      'the head of the Harbour Council {insisted} that it was safe',
    ],
    [
      'of whoever petitions',
      'The union petitioned <the regulator> {alleging} [that the wells were closed].',
      'The union {alleging} that the wells were closed',
    ],
    [
      'of whoever is heard',
      'The union heard <the regulator> {alleging} [that the wells were closed].',
      'the regulator {alleging} that the wells were closed',
    ],
    [
      'behind another source',
      'The fee was high, and according to <Ida Brandt, the agents> {believe} [that it was theft].',
      'the agents {believe} that it was theft',
    ],
    [
      'is the paper that "that" stands for',
      'The firm fought a ruling <that> {said} [it had to pay].',
      'a ruling {said} it had to pay',
    ],
    [
      'is "that" where it stands for no paper',
      'The firm built a wall <that> {said} [it had to pay].',
      'that {said} it had to pay',
    ],
    [
      'is whoever it was',
      'It was the gardener <who> {said} [the well was dry].',
      'the gardener {said} the well was dry',
    ],
    [
      'over an insertion with commas of its own',
      'In Norland, the candidate, Ida Brandt — whose father, also as mayor, built the pier — {promised} [to keep it].',
      'the candidate, Ida Brandt — whose father, also as mayor, built the pier — {promised} to keep it',
    ],
    [
      'behind the town it was written in',
      'MERRIN, Norland — On Tuesday, Ida Brandt praised them, {saying} [they always won].',
      'Ida Brandt {saying} they always won',
    ],
    [
      'without its day',
      '<The court on June 24> {ordered} [that the works stop].',
      'The court {ordered} that the works stop',
    ],
    [
      'is told of in a clause, whose verb is no report',
      '[Residents] <who> {opposed} [the fees said they felt cheated].',
      'Residents who opposed the fees {said} they felt cheated',
    ],
    [
      'of a participle, over a verb that looks like an infinitive',
      '[Fenwick Foods, a grocer, cut its profit forecast on Thursday], {blaming} [higher wage costs].',
      'Fenwick Foods {blaming} higher wage costs',
    ],
    [
      'behind a phrase that has no comma',
      '<Under questioning Ida Brandt> {agreed} [that she had left early].',
      'Ida Brandt {agreed} that she had left early',
    ],
    [
      'is a manager with her title',
      '<In protest coach Ida Brandt> {said} [that she would leave].',
      'protest coach Ida Brandt {said} that she would leave',
    ],
    [
      'of two verbs, over an aside and an object',
      'A clerk at the mill, speaking by telephone, put the loss at <16> and {said} [more would follow].',
      'A clerk at the mill, speaking by telephone, {said} more would follow',
    ],
    [
      'in front of a relative clause',
      'Brandt, who has led the board since May, {blasted} [the plan].',
      'Brandt, who has led the board since May, {blasted} the plan',
    ],
    [
      'in front of a participle, behind another comma',
      'One after another, the mills, including Okafor, {declared} [the end].',
      'the mills {declared} the end',
    ],
    [
      'of two verbs, not that of the clause before',
      'As the crowd sang, Okafor rose <and> {said} [she would stay].',
      'Okafor {said} she would stay',
    ],
    [
      'with its apposition, of two verbs',
      'Brandt, a doctor, then went home and {began by saying} [she was tired].',
      'Brandt, a doctor, {began by saying} she was tired',
    ],
    [
      'of a participle, not its object',
      'Brandt spoke first, {referring to} [the dam] in <Okafor>.',
      'Brandt {referring to} the dam',
    ],
    [
      'who ends a meeting by saying it',
      'Brandt opened <a meeting on Friday by> {announcing} [a plan].',
      'Brandt {announcing} a plan',
    ],
    [
      "an owner's 's is not of the verb",
      "<Brandt's office> {has said} [she is tired].",
      "Brandt's office {has said} she is tired",
    ],
    [
      'but a passive has none',
      "<Brandt's office> {was described} [as a ruin].",
      "- {was described} Brandt's office | as a ruin",
    ],
  ])('%s', (_, text, expected) => {
    expect(mended(text)).toEqual([expected]);
  });
});

describe('the edges of a source', () => {
  test.each([
    [
      'not where it was said, without a comma',
      'In <his police interview Tom Harker> {admitted} [that he wrote it].',
      'Tom Harker {admitted} that he wrote it',
    ],
    [
      'but what somebody is',
      'At <the old owner Tom Harker> {sneered} [that he wrote it].',
      'the old owner Tom Harker {sneered} that he wrote it',
    ],
    [
      'whose landlady, not the pub',
      'It rests on a pub, the <Crown, whose landlady, Ida Brandt,> {reckons} [it pays].',
      'whose landlady, Ida Brandt, {reckons} it pays',
    ],
    [
      'but an aside with a verb of its own',
      '<Brandt, whose landlady, Ida Keller, died,> {reckons} [it pays].',
      'Brandt, whose landlady, Ida Keller, died, {reckons} it pays',
    ],
    ['the whole of a name', 'Wall <Street> {said} [the plan was dead].', 'Wall Street {said} the plan was dead'],
    ['but no name beside it', 'In Lisbon <Anna Keller> {said} [she was tired].', 'Anna Keller {said} she was tired'],
    [
      'nor a town in front of somebody of whom more is told',
      'In <Leeds Anna Keller, who runs a café,> {said} [she was tired].',
      'Anna Keller, who runs a café, {said} she was tired',
    ],
    [
      'an agent with the participle that describes it, without its relative clause',
      '[The rebels] {are backed by} <neighbouring> [Tarand, which wants the gold].',
      'neighbouring Tarand {are backed by} The rebels',
    ],
    [
      'nobody, when a belief goes on with another verb',
      '<The owners> {are understood to have sounded out} [the former coach].',
      '- {are understood to have sounded out} The owners | the former coach',
    ],
    [
      'the one in front of a relative clause says what a second verb reports',
      'Brandt, <who> had voted against, called it a waste and {said} [the sums were wrong].',
      'Brandt, who had voted against, {said} the sums were wrong',
    ],
    [
      'at least one is one',
      'Of the owners at <least one> {thinks} [the offer is low].',
      'at least one {thinks} the offer is low',
    ],
    [
      'nobody says what something is said to be',
      'He came with <a ring> {said} [to be worth a house].',
      '- {said} a ring | to be worth a house',
    ],
    [
      'who said to go there said it',
      '<Several people> {said} [to go to the council].',
      'Several people {said} to go to the council',
    ],
    [
      'the object of a verb is not who says the next',
      'They called <the agency and the woman on the phone> {said} [that it would cost a lot].',
      'the woman on the phone {said} that it would cost a lot',
    ],
    [
      'who rejects an offer makes the threat',
      'The union rejected <a pay offer and> {threatened} [an indefinite strike].',
      'The union {threatened} an indefinite strike',
    ],
    [
      'the subject of a belief is the one in front of it',
      'Rain has failed, says <the board>, and the harvest that begins in May {is expected} [to be poor].',
      '- {is expected} the harvest that begins in May | to be poor',
    ],
    [
      'a subject stands in the sentence of its verb',
      '<She> left in May. It was printed and {is now regarded as} [a classic].',
      '- {is now regarded as} a classic',
    ],
    [
      'what a relative clause reports ends where the main clause goes on',
      '<Penn, a farmer> who {railed against} [foreign aid, has been promoted].',
      'Penn, a farmer {railed against} foreign aid',
    ],
    [
      'those of whom it is told are those in front of it',
      'Two clerks, <both of whom> asked for silence because it was late, {said} [that nobody had come].',
      'Two clerks, both of whom asked for silence because it was late, {said} that nobody had come',
    ],
    [
      'a firm is not what it did before',
      '<The firm cut its prices> on Thursday and {said} [it would freeze hiring].',
      'The firm {said} it would freeze hiring',
    ],
    [
      'in one case is where',
      'In <one case a clerk> {reported} [that it was lost].',
      'a clerk {reported} that it was lost',
    ],
    [
      'what opens with "according to" has its clause with it',
      '{According to} <a model that the mayor> will use, the dam is old.',
      'a model that the mayor will use {According to} the dam is old',
    ],
    [
      'who sends a letter demands, and not whom it is sent to',
      'The new House committee sent a letter late on Wednesday to <Director Ida Brandt> {demanding} [answers about the dam].',
      'The new House committee {demanding} answers about the dam',
    ],
    [
      'but whom one has hired does',
      'The house committee gave a pier to <Director Ida Brandt> {demanding} [answers about the dam].',
      'Director Ida Brandt {demanding} answers about the dam',
    ],
    [
      'who has concluded is not whose word it is that they have',
      'Norland regulators are looking into the deal and {have concluded} [it will end], according to <a letter>.',
      'Norland regulators {have concluded} it will end',
    ],
    [
      'behind what is said it ends in front of the clause',
      '[The dam is old], {according to} <a model that the mayor> will use.',
      'a model {according to} The dam is old',
    ],
    [
      'who opens with "according to" is who the clause says',
      '{According to} <a person> who has worked with her, she found it.',
      'a person who has worked with her {According to} she found it',
    ],
    [
      'what a majority has is not who rebels',
      'The party has <a majority of 14 and only three of its deputies> {have said} [they will rebel].',
      'only three of its deputies {have said} they will rebel',
    ],
    [
      'for a century is when',
      'For <a century scholars> {believed} [that it was old].',
      'scholars {believed} that it was old',
    ],
    [
      'a name and those who work with her',
      'In a new paper Brandt and <colleagues> {describe} [how ants heal].',
      'Brandt and colleagues {describe} how ants heal',
    ],
    [
      'a year is when',
      'In <2003 readers> {voted} [her the fourth greatest botanist].',
      'readers {voted} her the fourth greatest botanist',
    ],
  ])('%s', (_, text, expected) => {
    expect(mended(text)).toEqual([expected]);
  });
});

describe('another subject behind the report', () => {
  test.each([
    [
      'of the next clause',
      'Norvolt, the operator, {voiced concern about} [delays], and <the local board> has asked for help.',
      'Norvolt, the operator, {voiced concern about} delays',
    ],
    [
      'but not behind a verb that follows what is said',
      '[It was over,] {said} Brandt, and <the local board> asked for help.',
      'Brandt {said} It was over,',
    ],
  ])('%s', (_, text, expected) => {
    expect(mended(text)).toEqual([expected]);
  });
});

describe('who speaks in a manner of speaking', () => {
  test.each([
    ['behind the verb', '["It is over," sighs the captain]. We went home.', 'the captain {sighs} "It is over,"'],
    [
      'in front of it, though the verb looks like a noun',
      '["It is over," the captain sighs].',
      'the captain {sighs} "It is over,"',
    ],
    [
      'whatever the tagger took for content',
      '["It is over,"] {laughed} [Lena Brandt], who had won.',
      'Lena Brandt {laughed} "It is over,"',
    ],
    [
      'not where the quotation has no comma',
      '["The Duke" smiled at the crowd].',
      '- {-} "The Duke" smiled at the crowd',
    ],
  ])('%s', (_, text, expected) => {
    expect(mended(text)).toEqual([expected]);
  });
});

describe('who says it', () => {
  test.each([
    [
      'in a sentence that a spokesman closes, whatever another has done in front',
      'Otto Keller <had fought three fires and union spokesman Ida Brandt> {said:} ["He was brave."].',
      'union spokesman Ida Brandt {said:} "He was brave."',
    ],
    [
      'both, where two speak',
      '<The board and its lawyer Ida Brandt> {said} [that it was late].',
      'The board and its lawyer Ida Brandt {said} that it was late',
    ],
    [
      'behind the letter it was written in',
      'In a reply to <her letter Mrs Brandt> {said} [it was late].',
      'Mrs Brandt {said} it was late',
    ],
    [
      'in an aside, which the tagger takes for a command',
      '<The old mill,> {say} [historians, burned twice].',
      'historians {say} The old mill | burned twice',
    ],
    [
      'behind a list',
      'The road is prone to floods, <slips and frost,> {said} [the engineers, who added that they would mend it].',
      'the engineers {said} The road is prone to floods, slips and frost',
    ],
    [
      'not behind a verb that has its subject in front',
      'It was late when <Ida Brandt, the mayor,> {said} [the board that had met was wrong].',
      'Ida Brandt, the mayor, {said} the board that had met was wrong',
    ],
    [
      'the speaker of an aside behind the verb',
      '<The bridge>, {said} [Keller, is safe].',
      'Keller {said} The bridge | is safe',
    ],
    [
      'the speaker without the apposition to another',
      '[Papers will be sent to Brandt], <the brother of the mayor, the bank> {said}.',
      'the bank {said} Papers will be sent to Brandt',
    ],
    [
      'what a participle tells of the source',
      '<letters> {found last year in the attic of a farmhouse suggest} [that the truth is stranger].',
      'letters found last year in the attic of a farmhouse {suggest} that the truth is stranger',
    ],
    [
      'the tests, not those who took the samples',
      'Tests on samples collected by <rangers> {show} [that the wolves walked].',
      'Tests on samples collected by rangers {show} that the wolves walked',
    ],
    [
      'a body with its relative clause',
      'The union, <which represents the nurses,> {has long opposed} [the project].',
      'The union, which represents the nurses, {has long opposed} the project',
    ],
    [
      'everybody who did it before they spoke',
      'Workers and <retirees marched on the plant,> {calling for} [her to go].',
      'Workers and retirees {calling for} her to go',
    ],
    [
      'who says it behind "that, says"',
      '<That>, {says} [the baker, a cousin, hints that it may be old].',
      'the baker, a cousin {says} That | hints that it may be old',
    ],
    [
      'who is owned by a pronoun',
      '<Her> {publicist famously said} [that every romance should have an end].',
      'Her publicist {famously said} that every romance should have an end',
    ],
    [
      'somebody, not a pronoun of the clause about her',
      'One juror, who asked to stay unnamed because <she> feared the mob, {said} [the panel was swayed].',
      'One juror, who asked to stay unnamed because she feared the mob, {said} the panel was swayed',
    ],
    [
      'what stands in front of two dashes',
      'Party figures — whose unity was famous — both {suggested} [he be fired].',
      'Party figures — whose unity was famous — {suggested} he be fired',
    ],
    [
      'somebody, not the place where he was',
      'As they met in Lisbon, Brandt was 340 miles away, {promising} [to build a wall].',
      'Brandt {promising} to build a wall',
    ],
  ])('%s', (_, text, expected) => {
    expect(mended(text)).toEqual([expected]);
  });
});

describe('the subject in front of an aside', () => {
  test.each([
    [
      'of where and how it speaks, which is left out',
      'The harbour board, in particular, {has sharply criticized} [the plan].',
      'The harbour board {has sharply criticized} the plan',
    ],
    [
      'of who it is, over words of time',
      'The captain, who has led the board since May, on Friday {described} [his plan].',
      'The captain, who has led the board since May, {described} his plan',
    ],
    [
      'not what stands in the aside',
      'Brandt, who moved to <Varna, in May>, {said} [that the dam was old].',
      'Brandt, who moved to Varna, in May, {said} that the dam was old',
    ],
    [
      'with a clause in its description',
      'The captain, a member of the board who helped to write the plan, {will support} [the bill].',
      'The captain, a member of the board who helped to write the plan, {will support} the bill',
    ],
    [
      'behind a participle that opens the sentence',
      'Speaking in Varna, the captain, without naming him, {also accused} [Brandt of lying].',
      'the captain {also accused} Brandt of lying',
    ],
    [
      'of a clause within the sentence',
      'The match was over when the captain, hampered by an injury, {decided} [she could not go on].',
      'the captain {decided} she could not go on',
    ],
    [
      'between dashes, behind what leads up to it',
      'In the town, another favourite — Lena Brandt of Varna — {has not endorsed} [the plan].',
      'another favourite — Lena Brandt of Varna — {has not endorsed} the plan',
    ],
    [
      'of a clause with "as" that the dash opens',
      '<The crane is made to — as Brandt> {puts it —} [“lift every boat.”]',
      'Brandt {puts it —} “lift every boat.”',
    ],
    [
      'which "as" may stand in',
      '<The sailors, tired as owls,> {put it —} [“we are done.”]',
      'The sailors, tired as owls, {put it —} “we are done.”',
    ],
    [
      'of both verbs, over an aside behind "and"',
      'The board met on <Monday and, after a long talk,> {said} [that the dock would close].',
      'The board {said} that the dock would close',
    ],
    [
      'of both verbs, over an aside behind "but"',
      'Norland stayed away, but, in a letter to the court, {rejected} [the questions as “one-sided”].',
      'Norland {rejected} the questions as “one-sided”',
    ],
    [
      'not of the first where the second has its own',
      'Norland stayed away, but, in a letter to the court, <Ida Brandt> {rejected} [the questions].',
      'Ida Brandt {rejected} the questions',
    ],
    [
      'of what looks like a participle behind the dash',
      'The review by the board - written after the fire that killed <Jo Okafor> - {found} [that the gate was shut].',
      'The review by the board {found} that the gate was shut',
    ],
    [
      'not in front of the dash where another clause follows',
      'The review was late - after the fire, <Jo Okafor> {found} [that the gate was shut].',
      'Jo Okafor {found} that the gate was shut',
    ],
    [
      'which a list in the aside ends before',
      'Oakward, one of the firms here with 400 clients, including <Hallam and Crest,> {recently announced} [new cranes].',
      'Oakward, one of the firms here with 400 clients, including Hallam and Crest, {recently announced} new cranes',
    ],
    [
      'behind a dateline',
      'VARNA, June 20 — The captain, <a sailor of thirty years,> {said} [that the dam was old].',
      'The captain, a sailor of thirty years, {said} that the dam was old',
    ],
    [
      'not the first of two subjects',
      'The dam is old, and <the captain>, a sailor, {said} [so].',
      'the captain, a sailor, {said} so',
    ],
    [
      'not who is told in front of another speaker',
      'Rates will rise for the captain, a sailor, <the bank> {said}.',
      'the bank {said} Rates will rise for the captain, a sailor',
    ],
  ])('%s', (_, text, expected) => {
    expect(mended(text)).toEqual([expected]);
  });
});

describe('the subject of a participle', () => {
  test.each([
    [
      'that opens the sentence is that of the main clause',
      'After {saying} [he was nervous to ask, the man sat down with his hat on].',
      'the man {saying} he was nervous to ask',
    ],
    [
      'stands behind a quotation too',
      '{Recalling} ["the cost to the town," the captain asked for calm].',
      'the captain {Recalling} "the cost to the town,"',
    ],
    [
      'behind a comma is in front, and what it did is not what it says',
      '[The adviser was quick to play it down], {saying} [the dam was old].',
      'The adviser {saying} the dam was old',
    ],
    [
      'of an attitude too',
      'The two mayors campaigned hard in Varna, {hoping} [to win the vote].',
      'The two mayors {hoping} to win the vote',
    ],
    [
      'is not one that is told of in what is said',
      '{Saying} [that the dam, the gate and the road were old] cost her the vote.',
      '- {Saying} that the dam, the gate and the road were old',
    ],
  ])('%s', (_, text, expected) => {
    expect(mended(text)).toEqual([expected]);
  });
});

describe('whose it is', () => {
  test.each([
    [
      'who did the one did the other',
      'The captain survived <five years in prison> and {says} [such cells are inhumane].',
      'The captain {says} such cells are inhumane',
    ],
    [
      'two subjects have two verbs',
      'The captain left in May and <the mayor> {says} [she was glad].',
      'the mayor {says} she was glad',
    ],
    [
      'all that stands in front where only a participle does',
      'The rules issued Thursday {said} [the harbour would close].',
      'The rules issued Thursday {said} the harbour would close',
    ],
    [
      'who sought it did the rest',
      'The captains were holding out in Varna, after {seeking} [to convince the board].',
      'The captains {seeking} to convince the board',
    ],
    [
      "an owner's 's is no verb",
      "<Brandt's statement> {added}, [“There is no question of it.”]",
      "Brandt's statement {added} “There is no question of it.”",
    ],
    [
      'of an attitude that a second verb tells',
      'The board postponed the vote because of the storm but {decided} [to proceed with the rest].',
      'The board {decided} to proceed with the rest',
    ],
    [
      'according to somebody with what he is',
      '[The kit works well], {according to} <Lena Brandt>, head of the harbour school, and other captains.',
      'Lena Brandt, head of the harbour school, and other captains {according to} The kit works well',
    ],
    [
      'not with how much that is',
      '[The bank earned two billion], {according to} <public filings>, a huge sum for its size.',
      'public filings {according to} The bank earned two billion',
    ],
    [
      'according to somebody in the middle',
      '[The kit], {according to} <Lena Brandt>, the old captain thinks, [works well].',
      'Lena Brandt {according to} The kit | works well',
    ],
    [
      'behind another statement',
      'Many leaders share the fear, but the harbour board, which speaks for them, {wants} [to wait].',
      'the harbour board, which speaks for them, {wants} to wait',
    ],
    [
      'not what is said, though the tagger took it for that',
      "[Even the board, the town's only ally, ]{said} [the test was a risk].",
      "the board, the town's only ally, {said} the test was a risk",
    ],
    ["he's said is has said", "<He>{'s said} [he will fight].", "He {'s said} he will fight"],
    ["he's expected to is is expected", "<He>{'s expected} [to win].", "- {'s expected} He | to win"],
    ["he's promised to is has promised", "<He>{'s promised} [to build a wall].", "He {'s promised} to build a wall"],
    [
      'an agent with what hangs on it',
      '<The mayor> {has been criticized} by some of his rivals [for the delay].',
      'some of his rivals {has been criticized} The mayor | for the delay',
    ],
    [
      'an agent and another',
      '[Owls] {are considered unlucky} by <sailors> [and some other people].',
      'sailors and some other people {are considered unlucky} Owls',
    ],
  ])('%s', (_, text, expected) => {
    expect(mended(text)).toEqual([expected]);
  });
});

describe('what the speakers say something of, in front of them', () => {
  test.each([
    ['may be everything', '<Everything Brandt> {says} [is a lie].', 'Brandt {says} Everything | is a lie'],
    ['but not all of them', '<Everything new> {says} [it is a lie].', 'Everything new {says} it is a lie'],
    [
      'is said, not speaking, before people in the plural',
      'The lane was closed, <a move local residents> {fear} [will empty the school].',
      'local residents {fear} a move | will empty the school',
    ],
    ['before somebody by name', 'It is <a plan Brandt> {said} [would fail].', 'Brandt {said} a plan | would fail'],
    [
      'before an article',
      'It is <a promise the ministry> {said} [it had kept].',
      'the ministry {said} a promise | it had kept',
    ],
    ['but some are counted', '<A few residents> {said} [it was late].', 'A few residents {said} it was late'],
    [
      'or called what they are',
      '<A colleague Ida Brandt> {said} [it was late].',
      'A colleague Ida Brandt {said} it was late',
    ],
  ])('%s', (_, text, expected) => {
    expect(mended(text)).toEqual([expected]);
  });
});

describe('a subject with a participle in front of its verb', () => {
  test.each([
    [
      'is whole, without the comma that closes it',
      'The results of the lake study published in Norvik this spring, {revealed} [that perch lose weight].',
      'The results of the lake study published in Norvik {revealed} that perch lose weight',
    ],
    [
      'but a comma alone tells of none',
      'The rain at last, {revealed} [that the roof leaked].',
      '- {revealed} that the roof leaked',
    ],
  ])('%s', (_, text, expected) => {
    expect(mended(text)).toEqual([expected]);
  });
});

describe('a subject that the tagger lost on its way to the verb', () => {
  test.each([
    [
      'stands in front of a participle with its reasons',
      'A senior clerk, speaking anonymously because <he> feared for his job, {said} [the mill would close].',
      'A senior clerk, speaking anonymously because he feared for his job, {said} the mill would close',
    ],
    [
      'is the noun of a relative clause with an object',
      'Clerks who cheer <the mayor> {say} [they are afraid].',
      'Clerks who cheer the mayor {say} they are afraid',
    ],
    [
      'but of a clause that reports the object is',
      'Clerks who think <the mayor> {lied} [about the mill] stayed at home.',
      'the mayor {lied} about the mill',
    ],
    [
      'stands in front of participles that look like the past',
      'The lawsuit, filed in May and made public on Monday, {says} [the mill was sold].',
      'The lawsuit {says} the mill was sold',
    ],
    [
      'is all of a list of names',
      'Norland, <Tarand and Merrin> {congratulated} [the winner].',
      'Norland, Tarand and Merrin {congratulated} the winner',
    ],
    [
      'is the noun that a relative clause tells of, over its preposition',
      "A nurse with 19 years' service, <who> spoke at the meeting, {said} [the ward was full].",
      "A nurse with 19 years' service, who spoke at the meeting, {said} the ward was full",
    ],
    [
      'stands behind "according to", whatever it was taken for',
      '[Sales rose], {according to} [accounts filed in May, and the loss narrowed to two million].',
      'accounts filed in May {according to} Sales rose | and the loss narrowed to two million',
    ],
    [
      'is not the place a paper was shown at',
      'Wiretaps played at <the trial> {showed} [Brandt coaching the firm].',
      'Wiretaps played at the trial {showed} Brandt coaching the firm',
    ],
    [
      'is with where they are',
      '<Business owners> {downtown fear} [a wall would ruin them].',
      'Business owners downtown {fear} a wall would ruin them',
    ],
    [
      'ends in front of the subject of the clause',
      '{According to} <the claim, one of the five, Ida Brandt,> [kept a key].',
      'the claim {According to} one of the five, Ida Brandt, kept a key',
    ],
    [
      'is a body over an aside, in a second clause',
      'The board warned of it, and the College of Brandt, while in favour, {questioned} [whether it was lawful].',
      'the College of Brandt {questioned} whether it was lawful',
    ],
    [
      'is not whom the clause behind is about',
      'Ida Brandt {claimed} that <the board> knew.',
      'Ida Brandt {claimed} that the board knew',
    ],
    [
      'stands behind a semicolon, with its participle',
      'That is unclear; lawyers consulted by <the union> {believe} [it is not].',
      'lawyers consulted by the union {believe} it is not',
    ],
    [
      'stands in front of two asides, of which one is about her',
      'Ida Brandt, a cook who has waited for weeks, {blamed} ["whoever was in charge"].',
      'Ida Brandt, a cook who has waited for weeks, {blamed} "whoever was in charge"',
    ],
    [
      'may be a name that looks like an adverb',
      '<Ofwat> {declined} [to name the firm].',
      'Ofwat {declined} to name the firm',
    ],
    [
      'is who speaks, not who wants to stay unnamed',
      '["It is old,"] one clerk, <who> {asked} not to be identified, recalled.',
      'one clerk, who asked not to be identified, {recalled} "It is old,"',
    ],
    [
      'is the pronoun of what they say of a thing',
      '<A promise it> {repeated} [it had kept].',
      'it {repeated} A promise | it had kept',
    ],
  ])('%s', (_, text, expected) => {
    expect(mended(text)).toEqual([expected]);
  });
});

describe('the speaker behind a quotation and its verb', () => {
  test.each([
    [
      'is all that stands up to the comma, with the name behind it',
      '["It is old,"] {says} [the taller of the two], Ida Brandt, wiping her forehead.',
      'the taller of the two, Ida Brandt {says} "It is old,"',
    ],
    [
      'is one of them, with the name',
      '["It is old,"] {wrote} <one of them>, Ida Brandt, in a note.',
      'one of them, Ida Brandt {wrote} "It is old,"',
    ],
    [
      'has a name of its own, whoever else stands behind',
      '["It is old,"] {wrote} <Olu Okafor>, Ida Brandt, in a note.',
      'Olu Okafor {wrote} "It is old,"',
    ],
    [
      'did not ask what she was asked',
      'Asked whether it is old, <she> {smiles}. ["I said so."]',
      'she {smiles} "I said so."',
    ],
  ])('%s', (_, text, expected) => {
    expect(mended(text)).toEqual([expected]);
  });
});

describe('whose words around the source are', () => {
  test.each([
    [
      'when it happened',
      'At <one point Mayor Ida Brandt> {threatened} [to close the meeting].',
      'Mayor Ida Brandt {threatened} to close the meeting',
    ],
    [
      "a charge, of its owner's envoy",
      'Ostmark sent no one, <a charge its envoy> {rejected} [as absurd].',
      'its envoy {rejected} a charge | as absurd',
    ],
    [
      'what the speakers had backed',
      'He left after two senators <who> had backed the bill on trains {said} [they were tired].',
      'two senators who had backed the bill on trains {said} they were tired',
    ],
    [
      'what they had backed, taken for who speaks',
      'He left after two senators who had backed <the bill> {said} [they were tired].',
      'two senators who had backed the bill {said} they were tired',
    ],
    [
      'what somebody is accused of',
      'A nurse accused of killing <a patient> {told} a jury [that she was ill].',
      'A nurse accused of killing a patient {told} that she was ill',
    ],
    ['but not who reports it', 'The Post reported that <Harker> {said} [he was ill].', 'Harker {said} he was ill'],
    ['of what kind they are', 'Teaching <unions> {warned} [it would fail].', 'Teaching unions {warned} it would fail'],
    ['what they were', 'Retired <clerks> {warned} [it would fail].', 'Retired clerks {warned} it would fail'],
    ['but not what somebody is doing', 'Joining <Harker> {said} [it would fail].', 'Harker {said} it would fail'],
    [
      'but not what others are said to have done',
      'Aides who claim <the mayor> {lied} [in court] left.',
      'the mayor {lied} in court',
    ],
    [
      'of the clause a participle stands in',
      '<A clerk> wrote of a city where the king, {fearing} [a revolt], had the gates closed.',
      'the king {fearing} a revolt',
    ],
    [
      'of that clause, where the tagger found nobody',
      'Brandt fell silent after the judge, {citing} [a new law], closed the court.',
      'the judge {citing} a new law',
    ],
    [
      'but of the sentence, where none is opened',
      'Brandt, {citing} [a new law], closed the court.',
      'Brandt {citing} a new law',
    ],
    [
      'what the subject did, not the speaker of the sentence before',
      '<Ida Brandt> is a nurse. [She would not give a date], {saying} [only that it was near].',
      'She {saying} only that it was near',
    ],
    [
      'what papers have gone through',
      '{According to} <documents>, [obtained by the Post, the firm hid the losses].',
      'documents, obtained by the Post {According to} the firm hid the losses',
    ],
    [
      'a new subject in the second half',
      '[Norvolt owns a tower], and {according to} <its own accounts it> is half empty.',
      'its own accounts {according to} it is half empty',
    ],
    [
      'or a comma there',
      '[Norvolt owns a tower], and {according to} <the board>, half of it is empty.',
      'the board {according to} half of it is empty',
    ],
    [
      'but what ends there is said in front',
      '[Norvolt owns a tower and a dock], {according to} <the board>.',
      'the board {according to} Norvolt owns a tower and a dock',
    ],
    [
      'what pictures appear to show',
      '<Video reviewed by the Merrin Post> {appears} [to show a man on the fence].',
      'Video reviewed by the Merrin Post {appears to show} a man on the fence',
    ],
    [
      'but not what somebody appears to do',
      '<The minister> {appears} [to show no remorse].',
      '- {appears} The minister | to show no remorse',
    ],
  ])('%s', (_, text, expected) => {
    expect(mended(text)).toEqual([expected]);
  });
});

describe('whoever speaks', () => {
  test.each([
    [
      'is the agent of a passive behind words that tell when',
      '[He] {was criticised} [at the time by former champion Jan Harker].',
      'former champion Jan Harker {was criticised} He',
    ],
    [
      'is quoted by others as saying what stands in front',
      'The bridge was shut, <the Norland government> {was quoted as saying} [late on Monday by the Courier].',
      'the Norland government {was quoted as saying} The bridge was shut',
    ],
    [
      'has done something before',
      'Norvolt, a battery maker, <runs six plants> and {says} [that it will hire].',
      'Norvolt, a battery maker, {says} that it will hire',
    ],
    [
      'is all of a list behind a name',
      'Ida Brandt, a farmer, <Jan Harker and others> {say} [that it will rain].',
      'Jan Harker and others {say} that it will rain',
    ],
    [
      'has declared aims',
      "<The party's> {declared} [aims are peace and work].",
      'The party {declared aims are} peace and work',
    ],
    [
      'has a wife and aides beside him',
      'President Jan Okafor, <his wife Lena and two aides> {are insisting} [that he stays].',
      'President Jan Okafor, his wife Lena and two aides {are insisting} that he stays',
    ],
    [
      'is nobody where a thing raises fears',
      '<The attack raised> {fears} [that it would rain].',
      '- {fears} that it would rain',
    ],
  ])('%s', (_, text, wanted) => {
    expect(mended(text)).toEqual([wanted]);
  });
});

describe('a name of capitals that looks like a modal', () => {
  test.each([
    ['says it', '{CAN said} [the clerics were not its members].', 'CAN {said} the clerics were not its members'],
    [
      'is one in small letters',
      'The board {can argue} [the clerics were not its members].',
      'The board {can argue} the clerics were not its members',
    ],
  ])('%s', (_, text, wanted) => {
    expect(mended(text)).toEqual([wanted]);
  });
});

describe('what kind of people they are', () => {
  test.each([
    [
      'stands in front of them, behind "and"',
      'Keller lost, and elected <officials from both parties> {say} [he has made a name].',
      'elected officials from both parties {say} he has made a name',
    ],
    [
      'stands in front of a name, behind a quotation',
      '["We are lost,"] {retired} <captain Ida Brandt> said.',
      'retired captain Ida Brandt {said} "We are lost,"',
    ],
    [
      'is none where the verb tells what they say',
      '["We are lost,"] {admitted} <captain Ida Brandt> said.',
      'captain Ida Brandt {admitted} "We are lost,"',
    ],
    [
      'is no verb with a subject of its own',
      'The board elected <officials from both parties> {saying} [he has made a name].',
      'officials from both parties {saying} he has made a name',
    ],
    [
      'may be both of two',
      'In Norland, both <presidential candidates> {say} [the dam is safe].',
      'both presidential candidates {say} the dam is safe',
    ],
  ])('%s', (_, text, wanted) => {
    expect(mended(text)).toEqual([wanted]);
  });
});

describe('why somebody gives no name', () => {
  test.each([
    [
      'is part of the source',
      '<A clerk who asked not to be named because of the rules> {said} [the line would open].',
      'A clerk who asked not to be named because of the rules {said} the line would open',
    ],
    [
      'where another clause has its verb in front of it, is none',
      '<The wards that are shut stay so because managers> {fear} [a strike].',
      'managers {fear} a strike',
    ],
  ])('%s', (_, text, wanted) => {
    expect(mended(text)).toEqual([wanted]);
  });
});

describe('who is behind an inverted verb', () => {
  test.each([
    [
      'says what stands in front, where the article goes on with "but"',
      '[The sea was low], {say} [sailors, but the wind was strong].',
      'sailors {say} The sea was low',
    ],
    [
      'says it in an email that tells more',
      '<Job cuts> will follow in May, {said} [the company’s new chair Ida Brandt in an email that the Post has seen].',
      'the company’s new chair Ida Brandt {said} Job cuts will follow in May',
    ],
    [
      'is nobody where a clause has its verb',
      '<The widow> will leave in May, {said} [Ida Brandt was in debt] and wept.',
      'The widow {said} Ida Brandt was in debt',
    ],
    [
      'says what somebody does in front',
      '<Detectives> are looking at the brakes, {said} [a person close to the inquiry].',
      'a person close to the inquiry {said} Detectives are looking at the brakes',
    ],
    [
      'is nobody where the subject in front says a thing',
      '<The widow> was alone, {said} [a prayer] and left.',
      'The widow {said} a prayer',
    ],
    [
      'is followed by when it was said',
      '["We want a deal,"] {said} [Brandt before boarding the ferry at the port of Merrin on his way home].',
      'Brandt {said} "We want a deal,"',
    ],
    [
      'and by when, where the tagger took all of it',
      '["It is over,"] {said} <the mayor while leaving the court>.',
      'the mayor {said} "It is over,"',
    ],
    ['and what he did next', '["It is over,"] {said} <the mayor and walked off>.', 'the mayor {said} "It is over,"'],
    [
      'and a bracket that he is no part of',
      '["It is over,"] {said} <Brandt (a view> echoed by all).',
      'Brandt {said} "It is over,"',
    ],
    [
      'with a bracket that tells of him',
      '["It is over,"] {said} <Brandt (who left in May)>.',
      'Brandt (who left in May) {said} "It is over,"',
    ],
    [
      'is told by what he did',
      '["It is over,"] {said} <the man who fell after leaving the court>.',
      'the man who fell after leaving the court {said} "It is over,"',
    ],
    [
      'says the clause behind, which "because" leads up to',
      'The houses are gone because, {said} <the board, this month local firms> destroyed them.',
      'the board {said} this month local firms destroyed them',
    ],
  ])('%s', (_, text, wanted) => {
    expect(mended(text)).toEqual([wanted]);
  });
});

describe('the noun beside the verb', () => {
  test.each([
    [
      'is of what is said, where a name stands behind',
      'The hall will be open to <nurses from around the world,> {says} Ida Brandt, head of the ward.',
      'Ida Brandt {says} The hall will be open to nurses from around the world',
    ],
    [
      'speaks of the name where a verb follows',
      'The hall fell silent and <the nurses, it is told,> {said} Ida Brandt was lost.',
      'the nurses, it is told, {said} Ida Brandt was lost',
    ],
    [
      'is of the clause about the papers that show it',
      'The papers, which include letters from <city engineers,> {show} [the extent to which the agencies worked together].',
      'The papers, which include letters from city engineers, {show} the extent to which the agencies worked together',
    ],
    [
      'is where those march who demand something',
      'For weeks, bands armed with sticks, whips and shields have marched through parts of <Norland> {demanding} [that the tenants leave].',
      'bands armed with sticks, whips and shields {demanding} that the tenants leave',
    ],
    [
      'is whose letter demands something',
      'The bands have read a letter from <Norland> {demanding} [that the tenants leave].',
      'Norland {demanding} that the tenants leave',
    ],
  ])('%s', (_, text, wanted) => {
    expect(mended(text)).toEqual([wanted]);
  });
});

describe('what an opening and an aside leave to the source', () => {
  test.each([
    [
      'the subject, not the object of the participle that opens the sentence',
      'Without naming <Otto Keller, the mayor lit into the old fisherman,> {insinuating} [that the town would lose its last boat].',
      'the mayor {insinuating} that the town would lose its last boat',
    ],
    [
      'a pronoun, not where it was heard',
      'But this evening in an interview on "Harbour and Home" she stepped back from the plan, {claiming} [she meant a ferry].',
      'she {claiming} she meant a ferry',
    ],
    [
      'the name, not what it is',
      '{According to} [Fair Nets, a charity of sailors that fights the dam, rewards were offered to crews].',
      'Fair Nets {According to} rewards were offered to crews',
    ],
    [
      'nor the subject behind',
      '{According to} [Fair Nets, a charity that fights the dam], <rewards> were offered to crews.',
      'Fair Nets {According to} rewards were offered to crews',
    ],
    [
      'whose verb follows its clause is the subject of what is said',
      '{According to} <the board> [a boat that had no light, the Solveig, was lost].',
      'the board {According to} a boat that had no light, the Solveig, was lost',
    ],
    [
      'nor when and in what',
      '{According to} <the board in a statement today>, [the girl, who is a student, is the youngest of them].',
      'the board {According to} the girl, who is a student, is the youngest of them',
    ],
    [
      'a day in brackets',
      '[A boy was held], {said} <the Harbour Safety Bureau on Wednesday (27 January)>.',
      'the Harbour Safety Bureau {said} A boy was held',
    ],
    [
      'but not when those race who speak',
      '[“It is over,”] {said} <Ida Brandt, who races on Friday>.',
      'Ida Brandt, who races on Friday {said} “It is over,”',
    ],
    [
      'nor of which day a report is',
      '[The dam is old], {according to} <a report on Monday>.',
      'a report on Monday {according to} The dam is old',
    ],
    [
      'over what somebody speaks',
      '[“We are eels in a bucket,”] {says} <Keller, over a cup of tea in Varna>.',
      'Keller {says} “We are eels in a bucket,”',
    ],
  ])('%s', (_, text, expected) => {
    expect(mended(text)).toEqual([expected]);
  });
});

describe('who says it between an opening and its clause', () => {
  test.each([
    [
      'is in the aside',
      'Following the example of her uncle, {said} [the board], the girl had drawn two maps.',
      'the board {said} Following the example of her uncle | the girl had drawn two maps',
    ],
    [
      'without the subject behind',
      'Following the example of her uncle, {said} <the board, the girl> had drawn two maps.',
      'the board {said} Following the example of her uncle | the girl had drawn two maps',
    ],
    [
      'behind a clause the verb may have an object',
      'When the girl smiled, {said} [a prayer], the bell had rung.',
      '- {said} a prayer, the bell had rung',
    ],
  ])('%s', (_, text, expected) => {
    expect(mended(text)).toEqual([expected]);
  });
});

describe('what stands in front of "according to"', () => {
  test.each([
    [
      'is not said where another clause is joined to it',
      "[That's kept the river clean], but, {according to} <Keller>, the price has been a warmer river.",
      'Keller {according to} the price has been a warmer river',
    ],
    [
      'is where no clause follows',
      '[The dam is old], and, {according to} <Keller>, cracked.',
      'Keller {according to} The dam is old',
    ],
    [
      'is not said where it concedes something',
      '[While many towns are plagued by floods], {according to} <harbour data>, [half of the sailors have a pension].',
      'harbour data {according to} half of the sailors have a pension',
    ],
    [
      'is said where the sentence ends with it',
      '[While the dam remains in use, it will be empty in May], {according to} <the board>.',
      'the board {according to} While the dam remains in use, it will be empty in May',
    ],
  ])('%s', (_, text, expected) => {
    expect(mended(text)).toEqual([expected]);
  });
});

test('"As ... pointed out in the Post" tells what stands behind the comma', () => {
  const says = 'As <Ida Brandt> {pointed out} [in the Merrin Post in May, it is not hard to see how the dam broke].';
  expect(mended(says)).toEqual(['Ida Brandt {pointed out} it is not hard to see how the dam broke']);
  const hints = 'As <the board> {hints at} [what some of its plans may be], the mayor is having none of it.';
  expect(mended(hints)).toEqual(['the board {hints at} what some of its plans may be']);
});
