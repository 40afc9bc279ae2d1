import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../src/language/article-from-text.ts';
import { read } from '../../../src/language/read.ts';
import { cueWords } from '../../../src/passes/attribution/cue-words.ts';
import type { Draft } from '../../../src/passes/attribution/draft.ts';
import { type Evidence, gatherEvidence } from '../../../src/passes/attribution/evidence.ts';
import { repair } from '../../../src/passes/attribution/repair/index.ts';
import type { Segment } from '../../../src/passes/attribution/segments.ts';

const BRACKETS = [
  ['<', '>', 'source'],
  ['{', '}', 'cue'],
  ['[', ']', 'content'],
] as const;

/** A sentence with `<source>`, `{cue}` and `[content]` as the tagger left them. */
function marked(text: string, confidence: number): { readonly evidence: Evidence; readonly draft: Draft } {
  const reading = read(articleFromText(text.replace(/[<>{}[\]]/g, '')));
  const evidence = gatherEvidence(reading, [], cueWords());
  const offset = (at: number): number => text.slice(0, at).replace(/[<>{}[\]]/g, '').length;
  const segments = (kind: Segment['kind'], open: string, close: string): Segment[] => {
    const found: Segment[] = [];
    for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, at + 1)) {
      const [start, end] = [offset(at), offset(text.indexOf(close, at))];
      const inside = reading.tokens.filter((token) => token.start >= start && token.end <= end);
      const [first] = inside;
      if (first !== undefined) found.push({ kind, first: first.index, end: first.index + inside.length });
    }
    return found;
  };
  const [source, cue, content] = BRACKETS.map(([open, close, kind]) => segments(kind, open, close));
  const draft = { source: source?.[0] ?? null, cue: cue?.[0] ?? null, content: content ?? [], kind: null };
  return { evidence, draft: { ...draft, confidence } };
}

/** `source {cue} content | content` of the draft when it is mended. */
function mended(text: string, confidence = 1): readonly string[] {
  const { evidence, draft } = marked(text, confidence);
  const { tokens, article } = evidence.clues.reading;
  const words = ({ first, end }: Segment): string => article.text.slice(tokens[first]!.start, tokens[end - 1]!.end);
  return repair(evidence, [draft]).map(({ source, cue, content }) => {
    const who = source === null ? '-' : words(source);
    return `${who} {${cue === null ? '-' : words(cue)}} ${content.map(words).join(' | ')}`;
  });
}

describe('a statement around its report', () => {
  test.each([
    [
      'the listener and the day are no part of it',
      '[The trouble now], <he> {told} me on Friday, is that he keeps a broken dam.',
      'he {told} The trouble now | is that he keeps a broken dam',
    ],
    [
      'its verb stands behind the report',
      '[Despite his mistakes], <Brandt> {wrote}, Okafor is a devoted father.',
      'Brandt {wrote} Despite his mistakes | Okafor is a devoted father',
    ],
    [
      'a day is no statement where the report has an object',
      'On Monday, <the mayor> {criticised} [the plan], and the council dropped it.',
      'the mayor {criticised} the plan',
    ],
    [
      'nor is a clause of time',
      'When the counting began, <the clerk> {announced} [four votes for Brandt], a result nobody expected.',
      'the clerk {announced} four votes for Brandt',
    ],
  ])('%s', (_, text, expected) => {
    expect(mended(text)).toEqual([expected]);
  });

  test('a long address may stand behind it', () => {
    expect(
      mended(
        'Two crates have been lost, <Lena Brandt> {wrote} in a letter to Harbour Commissioner Jan Petrov on Monday.',
      ),
    ).toEqual(['Lena Brandt {wrote} Two crates have been lost']);
  });
});

describe('what stands behind "as Brandt put it"', () => {
  test.each([
    [
      'whatever stands between',
      'As <Brandt> {put it in a letter to} the harbour board in July, the dam is as old as the town.',
      'Brandt {put it in a letter to} the dam is as old as the town',
    ],
    [
      'not where it was put',
      'But as <the Courier> {noted} [in a column on Thursday], the dam is as old as the town.',
      'the Courier {noted} the dam is as old as the town',
    ],
    [
      'not where the report has an object',
      'As <Brandt> {warned} of a flood, the council looked away.',
      'Brandt {warned} ',
    ],
  ])('%s', (_, text, expected) => {
    expect(mended(text)).toEqual([expected]);
  });
});

describe('a reported clause has its verb', () => {
  test.each([
    [
      'over an aside',
      '<Farmers> {say} [the scheme], run by the Ministry of Water, has cost them a harvest.',
      'Farmers {say} the scheme, run by the Ministry of Water, has cost them a harvest',
    ],
    [
      'behind "that"',
      '<He> {claimed} [that the harbour master] was the one who had closed the gate.',
      'He {claimed} that the harbour master was the one who had closed the gate',
    ],
    [
      'a thing one believes needs none',
      '<Brandt> {believes} [that story], and her captain does too.',
      'Brandt {believes} that story',
    ],
    [
      'around a quotation',
      '<Brandt> {said} [that there were “thousands of boats”] in the harbour.',
      'Brandt {said} that there were “thousands of boats” in the harbour',
    ],
    [
      'and ends with one before another statement',
      '<Brandt> {said} [that there were “thousands of boats”] but the clerk did not count.',
      'Brandt {said} that there were “thousands of boats”',
    ],
    ['behind a pronoun', '<Farmers> {hope} [they] will be paid.', 'Farmers {hope} they will be paid'],
    ['an article has its noun', '<He> {enjoyed} [the] many cups he won.', 'He {enjoyed} the many cups he won'],
    [
      'nor one that is announced',
      '<The board> {announced} [a plan], and the dam was built.',
      'The board {announced} a plan',
    ],
  ])('%s', (_, text, expected) => {
    expect(mended(text)).toEqual([expected]);
  });
});

test.each([
  ['<Brandt> {said} [it was a plan], which had failed before.', 'Brandt {said} it was a plan, which had failed before'],
  ['<Brandt> {said} [it was for her captain], who had failed before.', 'Brandt {said} it was for her captain'],
])('a thing is described by the speaker, a person by the article: %s', (text, expected) => {
  expect(mended(text)).toEqual([expected]);
});

describe('what leads up to a report', () => {
  test.each([
    [
      'where it was made',
      '[In an essay last week], <the captain> {acknowledged} [that the dam was old].',
      'the captain {acknowledged} that the dam was old',
    ],
    [
      'another statement',
      '[The board has not answered], but <she> {has said} [she will write again].',
      'she {has said} she will write again',
    ],
    [
      'not the half of a divided statement',
      '[In the end], <she> {said}, [the board will answer].',
      'she {said} In the end | the board will answer',
    ],
  ])('%s', (_, text, expected) => {
    expect(mended(text)).toEqual([expected]);
  });
});

describe('nobody says what only seems so', () => {
  test.each([
    ['<The mayor> {seemed} [to hesitate].', '- {seemed} The mayor | to hesitate'],
    ['<The mayor> {appeared to acknowledge} [the delay].', 'The mayor {appeared to acknowledge} the delay'],
    ['<The captain> {reportedly refused} and left the ship.', '- {reportedly} The captain | refused and left the ship'],
    [
      '<The captain> {reportedly told} the crew [that the ship was lost].',
      'The captain {reportedly told} that the ship was lost',
    ],
  ])('%s', (text, expected) => {
    expect(mended(text)).toEqual([expected]);
  });
});

describe('the subject of a report', () => {
  test.each([
    [
      'in front of a relative clause',
      'Brandt, who has led the board since May, {blasted} [the plan].',
      'Brandt {blasted} the plan',
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

describe('an indirect report ends with its sentence', () => {
  test.each([
    [
      'what follows is the article again',
      '<The team> {named} [its boat Merle. Crews from Varna were held up at the border].',
      'The team {named} its boat Merle.',
    ],
    [
      'a quotation goes on',
      '<The mayor> {said} [the dam was "as old as the town. It will not hold another winter of rain"].',
      'The mayor {said} the dam was "as old as the town. It will not hold another winter of rain"',
    ],
    [
      'so does what follows a colon',
      '<The report> {found}: [The dam was old. The gate was open].',
      'The report {found} The dam was old. The gate was open',
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(mended(text, 0.6)).toEqual([expected]);
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

test('whom somebody tells is no part of what is told', () => {
  expect(mended('<Sources> {tell} [us lawyers are involved].')).toEqual(['Sources {tell} lawyers are involved']);
  expect(mended('<She> {told} [her mother was ill].')).toEqual(['She {told} her mother was ill']);
});

test.each([
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
    'somebody whose lawyers an aside names',
    'On Monday, the mayor, in a letter from <his lawyers,> {rejected} [the claim].',
    'the mayor, in a letter from his lawyers, {rejected} the claim',
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
    'a body with what its clause tells of it',
    '<The bank>, [which has four branches], {said} [it would close].',
    'The bank, which has four branches, {said} it would close',
  ],
  [
    'a second clause with "that"',
    '<The lawyers> {contend} [that he reached for the gun], and that the officer feared for his life.',
    'The lawyers {contend} that he reached for the gun, and that the officer feared for his life',
  ],
  [
    'a statement, not when it was made',
    'Public trust is at its lowest in years, <a survey> {suggested} [last month].',
    'a survey {suggested} Public trust is at its lowest in years',
  ],
  [
    'a body with its relative clause',
    'The union, <which represents the nurses,> {has long opposed} [the project].',
    'The union, which represents the nurses, {has long opposed} the project',
  ],
  [
    'whom somebody told is no part of it',
    '<The clerk> {told} [the court that the two men had argued].',
    'The clerk {told} that the two men had argued',
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
    'all of a statement that ends with a participle',
    'A strike hit a crowded market, [killing at least 30 people], <a doctor> {said}.',
    'a doctor {said} A strike hit a crowded market, killing at least 30 people',
  ],
  [
    'what stands behind "had"',
    '<The leader> {claimed} [the council had] £9m in reserves.',
    'The leader {claimed} the council had £9m in reserves',
  ],
  [
    'what figures show, not what is added',
    'Visits rose by a tenth last year, <the figures> {show}, and Saturday is the busiest day.',
    'the figures {show} Visits rose by a tenth last year',
  ],
  [
    'somebody, not a pronoun of the clause about her',
    'One juror, who asked to stay unnamed because <she> feared the mob, {said} [the panel was swayed].',
    'One juror, who asked to stay unnamed because she feared the mob, {said} the panel was swayed',
  ],
  [
    'what leads up to a quotation is not in it',
    '[The town feels betrayed.] ["He married my daughter,"] {said} <the priest>.',
    'the priest {said} "He married my daughter,"',
  ],
  [
    'the whole clause in front of "according to"',
    'Rain is unsafe to drink because of [chemicals known as PFAS], {according to} <the study>.',
    'the study {according to} Rain is unsafe to drink because of chemicals known as PFAS',
  ],
  [
    'nobody, where another speaks only later',
    '[The mayor] {was expected} [to win], and <Brandt> will accept.',
    '- {was expected} The mayor | to win',
  ],
  [
    'what stands in front of two dashes',
    'Party figures — whose unity was famous — both {suggested} [he be fired].',
    'Party figures {suggested} he be fired',
  ],
  [
    'nobody where an adjective stands',
    'The crowd broke into <spontaneous> {chants of} ["Lock it up!"].',
    '- {chants of} "Lock it up!"',
  ],
  [
    'for how long is no part of it',
    '<Officials> {had warned for} [weeks that the dam leaked].',
    'Officials {had warned for} that the dam leaked',
  ],
  [
    'somebody, not the place where he was',
    'As they met in Lisbon, Brandt was 340 miles away, {promising} [to build a wall].',
    'Brandt {promising} to build a wall',
  ],
])('%s', (_, text, expected) => {
  expect(mended(text)).toEqual([expected]);
});

test('what somebody asked for ends before the main verb', () => {
  expect(mended('<Families> who {asked for} [the bodies of relatives were made to sign].')).toEqual([
    'Families {asked for} the bodies of relatives',
  ]);
});

describe('no report', () => {
  test.each([
    ['a skill', '<Some 300 children> {have learned} [to swim].'],
    ['a cause', '<The drought> {is also to blame for} [the fires].'],
    ['fame', '{is best known for} [her studies of moss].'],
    ['a secret kept', '<She> {told} nobody, and [her family learned of it from the newspaper].'],
    ['a gesture behind a question', '[Asked about it after the meeting], <she> {smiled}.'],
    ['a gesture in a place', '[Outside court], <the miner Ken Dobbs> {wept}.'],
    ['a kind of text', '<Analysis> {:} [How Brandt won the vote].'],
    ['a sentence in front of a colon', '<Teachers> love it{:} [nine in ten would recommend it].'],
    ['a feeling shown while somebody spoke', '<Brandt> {showed} [no remorse as the judge passed sentence].'],
    [
      'a promise that somebody stays unnamed',
      'Officials, <who> {were granted anonymity because disclosing} [secrets is a crime].',
    ],
    ['a wish to stay unnamed', '<who> {asked} [not to be named because she feared for her job].'],
    ['a name', '<The llama>, {named} [Fernando], was seen at noon.'],
    ['what is called back from the shops', '<The company> {is recalling} [nearly 170,000 pounds of beef].'],
    ['what is forgotten', '<He> {forgot} [her birthday].'],
    ['what somebody does not see', "<The pupils> {won't see} [marks on their reports]."],
    ['a vote', '<Brandt> {cast} [the lone dissenting vote].'],
    ['how something is', '<Early results> {are promising}.'],
    ['a payment', '<Brandt> {charged} [£48,000 in flights to the bank].'],
    ['a meeting somebody calls', '<The union> {has called} [a meeting for Friday].'],
    ['a blow', '<Carmakers> {have been hit by} [high energy costs].'],
    ['an accusation of nobody', 'Jurors in the trial of <a clerk> {accused of} [shooting a man] heard a recording.'],
    ['where somebody was', 'A clerk {has appeared} [in court charged with theft].'],
    ['a reign', 'Okafor, <who> {has ruled} [for 19 years], survived two coups.'],
    ['what a device takes down', '<Researchers> {recorded} [the brain waves of several animals].'],
    ['an estimate of nobody', 'Tesco lost <an> {estimated} [two million on the chain].'],
    ['a wish for silence', 'One, who works at <the branch> and {asked} [not to be named], said so.'],
    ['what somebody is known for', 'They are <the ones> {known} [to fly over the province].'],
    ['what a team lets in', '<Rovers> {conceded} [two goals in five minutes].'],
    ['who wrote a thing', '[Most of the stories] {were written} by <men>.'],
    ['what a review is of', '<Forge X2 review>{:} [brilliant screen and a baffling price].'],
    ['a price', '[The rand] {was quoted} [at 4.5670 to the dollar].'],
    ['how many are put somewhere', '<Drought> {has pushed} [more than 20 million people towards famine].'],
    ['what becomes harder', '<Arthritis> {made it impossible for} [her to work].'],
    ['a book described', 'There <she> {wrote} [a memoir that no publisher would take].'],
    ['what may not have been known', 'Whether <Okafor> {knew} [that it was hers is disputed].'],
    ['a command', '{Do not worry} [if nothing happens].'],
    ['what people do in a scene', '[They stood outside the port on Sunday], <some of them> {weeping}.'],
    ['what a rule expects', 'Under the industry code, [banks] {are expected} [to refund victims].'],
    ['what somebody calls himself', 'It was sold by <a man> {calling} [himself the doctor].'],
    ['how somebody gets on', '<Rivals> {have fared} [no better].'],
    ['what is called off', '<Two hospitals> {called off} [all operations].'],
    ['where somebody was put', '<A judge> {put} the town under supervision.'],
    ['a contract', '<Brandt> {has agreed} [personal terms].'],
    ['what is filled in', '<The clerks> {wrote} [boarding passes by hand].'],
    ['what was done to somebody', 'They ignored the clerk [who] {was later dismissed} by <the bank>.'],
  ])('is %s', (_, text) => {
    expect(mended(text)).toEqual([]);
  });

  test('what stands behind a quotation is no part of it', () => {
    const text = '["The captain was drunk,"] <he> {said}. [It was not possible to verify his account].';
    expect(mended(text)).toEqual(['he {said} "The captain was drunk,"']);
  });

  test('it ends with its sentence, quotation or not', () => {
    const text = '<She> {said} [it was "sad." Brandt appointed him in May].';
    expect(mended(text)).toEqual(['She {said} it was "sad."']);
  });

  test('it begins behind a colon', () => {
    const text = 'It tells another story: the tour was scrapped, <it> {says}, [because nobody was paid].';
    expect(mended(text)).toEqual(['it {says} the tour was scrapped | because nobody was paid']);
  });

  test('a clause about those who speak ends where theirs begins', () => {
    const text = 'Those <who> {described} [themselves as "night owls" scored lower on a test].';
    expect(mended(text)).toEqual(['who {described} themselves as "night owls"']);
  });

  test('what somebody called her ends before what he did next', () => {
    const text =
      '<He> {called} [her a "career politician who never met a tax" and spent $4 million on advertisements].';
    expect(mended(text)).toEqual(['He {called} her a "career politician who never met a tax"']);
  });

  test('a sum goes on with its rise', () => {
    const text = '<Documents> {show} [turnover of £41.3m in the year to March], up 22%.';
    expect(mended(text)).toEqual(['Documents {show} turnover of £41.3m in the year to March, up 22%']);
  });

  test('whom it was told is no part of it', () => {
    const text = 'It is also, as <Okafor> {pointed out} [to me, less than they spent on flowers].';
    expect(mended(text)).toEqual(['Okafor {pointed out} less than they spent on flowers']);
  });

  test.each([
    ['a fact learned', '<She> {learned} [that the dam was old].', 'She {learned} that the dam was old'],
    ['a speaker in front of a colon', '<Brandt> {:} [the ferry will sail].', 'Brandt {:} the ferry will sail'],
    [
      'a number in front of what is said',
      '<She> {added} [three people were missing].',
      'She {added} three people were missing',
    ],
    [
      'a letter described',
      '<She> {wrote} [a letter that warned of floods].',
      'She {wrote} a letter that warned of floods',
    ],
    ['a claim dismissed', '[The claim] {was dismissed} by <the mayor>.', 'the mayor {was dismissed} The claim'],
  ])('but %s is one', (_, text, expected) => {
    expect(mended(text)).toEqual([expected]);
  });
});

describe('the edges of a source', () => {
  test.each([
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
