import { describe, expect, test } from 'vitest';
import { mended } from '../../../support/mended.ts';

describe('no report', () => {
  test.each([
    ['a skill', '<Some 300 children> {have learned} [to swim].'],
    ['a cause', '<The drought> {is also to blame for} [the fires].'],
    ['a record', '<Brandt> {has record} [low support among voters].'],
    ['a plea in court', '<She> {pleaded guilty on Friday to} [three counts of theft].'],
    ['a prize', '<Okafor> {claimed} [the title in Merrin].'],
    ['a lead', '<Okafor> {still maintains} [a wide lead among voters].'],
    ['a run batted in', '<Okafor> {added} [an RBI single in the ninth].'],
    ['another of them', '<Okafor> {added} [another in the ninth].'],
    ['how something is done', '[He trained the army] {according to} <the western system>.'],
    ['what something hangs on', '<The fees> {vary according to} age.'],
    ['a polite command', 'Please {note} [that the gate is shut].'],
    ['runs', '<Okafor> {allowed} [two runs over seven innings].'],
    ['where somebody ended up', '<Okafor> {found} [herself alone in the harbour].'],
    ['a sum', '<All> {told}, the board lost [forty ships].'],
    ['fame', '{is best known for} [her studies of moss].'],
    ['a secret kept', '<She> {told} nobody, and [her family learned of it from the newspaper].'],
    ['a gesture behind a question', '[Asked about it after the meeting], <she> {smiled}.'],
    ['a gesture in a place', '[Outside court], <the miner Ken Dobbs> {wept}.'],
    ['a kind of text', '<Analysis> {:} [How Brandt won the vote].'],
    ['a sentence in front of a colon', '<Teachers> love it{:} [nine in ten would recommend it].'],
    ['a feeling shown while somebody spoke', '<Brandt> {showed} [no remorse as the judge passed sentence].'],
    ['what is seen of people of whatever kind', '<Heavy drinkers> {showed} [no benefit].'],
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
  ])('is %s', (_, text) => {
    expect(mended(text)).toEqual([]);
  });

  test.each([
    ['a fact learned', '<She> {learned} [that the dam was old].', 'She {learned} that the dam was old'],
    ['a speaker in front of a colon', '<Brandt> {:} [the ferry will sail].', 'Brandt {:} the ferry will sail'],
    [
      'a number in front of what is said',
      '<She> {added} [three people were missing].',
      'She {added} three people were missing',
    ],
    ['a state of things', '<She> {maintained} [the lead was safe].', 'She {maintained} the lead was safe'],
    ['a claim of somebody', '<She> {claimed} [that the title was hers].', 'She {claimed} that the title was hers'],
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
