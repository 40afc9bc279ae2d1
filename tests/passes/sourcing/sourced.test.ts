import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analyze.ts';
import { isAssessment } from '../../../src/passes/sourcing/plain-report.ts';
import { contextOf } from '../../../src/training/sourcing-data.ts';

/** The kind of source of the sentence that opens with the words. */
function kindOf(text: string, opening: string): string | undefined {
  return analyze(text).assertions.find((assertion) => assertion.text.startsWith(opening))?.sourcing;
}

describe('who stands behind a sentence', () => {
  it.each([
    ['a forecast of a company', 'The company expects sales to fall by 4 per cent this year.', 'named'],
    ['a forecast of a body with "that"', 'The Maritime Fund expects that trade will shrink by 4 per cent.', 'named'],
    ['whose account it is', 'By his own account, Okafor never read the report on the dam.', 'named'],
    ['accounts of nobody', 'By most accounts, the base has been closed since May.', 'vague'],
    ['a single estimate', 'Repairs to the pier would cost 40 million crowns, by one estimate.', 'vague'],
    ['a deed done by counting', 'The board won the vote by one count of the ballots on Friday.', 'none'],
    ['what scholars hold true', 'Historians believe that the base was closed in 1911.', 'vague'],
    ['what a crowd charges', 'Valley growers have charged that lifting the ban would endanger their trade.', 'vague'],
    ['what scholars hope', 'Historians hope to open the base to visitors in the spring of next year.', 'none'],
    ['what is understood', 'It is understood that the base will close in May.', 'vague'],
    ['what was said to be', 'The base is said to have cost millions of crowns.', 'vague'],
    ['what a body defends as something', 'The council has defended the cuts as overdue.', 'named'],
    ['what somebody stood up for', 'On Monday the mayor defended her record as secretary of state in court.', 'none'],
    ['a rating', 'The United Nations rates the region as one of the most dangerous in Europe.', 'named'],
    ['an estimate of a bank', 'The bank estimates the damage at 3 million euros.', 'named'],
    ['people whom an agency has asked', 'Analysts polled by the agency Direkt had expected 590 million.', 'named'],
    ['the agent of a passive', 'It was described by Kovan as a cathedral for engineers.', 'named'],
    [
      'what a body believes',
      'Health authorities believe that school lunches made the children ill, but nobody has found the batch.',
      'named',
    ],
    ['what a body likes', 'The committee loves a long report.', 'none'],
    ['who calls it so', 'The plan was called "a disgrace" by Lena Brandt.', 'named'],
    ['who hails it', 'The pier was hailed as a triumph by the head of the union.', 'named'],
    ['who branded it', 'The plan was branded "reckless and cruel" by the opposition on Monday.', 'named'],
    ['who named a street', 'The street was named after the mayor by the council.', 'none'],
    ['who lays the blame', 'Mayor Lena Brandt laid the blame on the builders.', 'named'],
    ['who lays something else', 'Mayor Lena Brandt laid the wreath on the builders.', 'none'],
    ['who accuses', 'He was accused by the opposition of hiding the report.', 'named'],
    ['a clause at the end', 'The dam leaked for years, a review of court papers by the Courier shows.', 'named'],
    [
      'whoever points it out',
      'As Okafor points out in her review, the new key is nearly the same as the old one.',
      'named',
    ],
    ['what a paper was first to report', 'As first reported by the Courier, the dam leaked for years.', 'named'],
    ['a report that is only named', 'The dam has leaked for years, per a report by the council.', 'named'],
    ['what a person expects to do', 'Maria Stone expects to leave the town in May.', 'none'],
    ['what put somebody at risk', 'The flood put the town at risk of famine in the winter.', 'none'],
    [
      'a clause at the end of a passive',
      'Trees were felled without a permit, documents seen by the Courier show.',
      'named',
    ],
    ['what somebody wrote', 'She wrote two symphonies, a concerto and more than sixty songs.', 'none'],
    ['a report behind an aside', 'The mayor continues to insist, most recently on Monday, that she will pay.', 'named'],
    ['what somebody will not say', 'The mayor declined to say how many houses had been lost.', 'none'],
    ['what somebody does not talk about', 'The mayor offered no details about the cause of the flood.', 'none'],
    ['a finding beside those of others', 'We find that the dam leaks more than was thought [5].', 'none'],
    ['a report in passing', 'While the mayor has said that she is sorry, the town will sue the company.', 'none'],
    ['a report in an aside', 'As the mayor has said, the town will sue the company.', 'named'],
    ['who never answered', "Neither star's team responded to our request for comment.", 'none'],
    ['a feeling that something is so', 'The coach Maria Stone felt the goal should have been disallowed.', 'named'],
    ['what a body announced', 'The plan was announced by the Interior Ministry, which has long wanted it.', 'named'],
    ['results', 'The results show that the opposition kept its majority in the council.', 'named'],
    [
      'what a paper says behind an insert with verbs of its own',
      'The lawsuit, lodged on Friday and made public on Sunday, says the four copied 900 files in the days before they left.',
      'named',
    ],
    [
      'what was done to a paper behind an insert',
      'The lawsuit, lodged on Friday and made public on Sunday, was thrown out by the court in Merrin.',
      'none',
    ],
    ['a rating in a word', 'The Harbour Inspectorate had rated the pier unsafe two years earlier.', 'named'],
    ['what a body sorts', 'The Harbour Inspectorate had rated the young divers.', 'none'],
    ['what a trade puts a loss at', 'Insurers put the cost of the flood at more than 5 million euros.', 'vague'],
    ['what a trade puts at risk', 'Insurers put the families at risk of losing everything.', 'none'],
    ['what some thought a person', 'Some thought the minister arrogant.', 'vague'],
    ['whom some thought of', 'Some thought of the old minister.', 'none'],
    ['a threat that a crowd tells of', 'The minister had threatened to resign, officials said.', 'vague'],
    ['a promise that somebody tells of', 'The council had promised a new pier, the mayor said.', 'named'],
    [
      'what a crowd says beside a threat',
      'The minister had threatened to resign, but officials said nothing.',
      'named',
    ],
    ['what a report leaves out', 'The report did not cite any evidence of fraud.', 'none'],
    [
      'a report behind a clause that reports',
      'When Governor Maria Stone spoke on Monday about the bill, she disclosed that her son was against it.',
      'named',
    ],
    ['what a source says no word of', 'Neither side would say when the talks might resume.', 'none'],
    ['what others point out', 'Others point out that growth has slowed to its weakest since 2020.', 'vague'],
    ['whom the agency has asked', 'Economists polled by the agency had forecast a 7-2 vote.', 'named'],
    [
      'those whom a body has sent',
      'Observers from the United Nations reported long queues at 40 polling stations.',
      'named',
    ],
    [
      'what somebody calculated last year',
      'The work would cost at least 100 million euros, the board of auditors calculated last year.',
      'named',
    ],
    ['figures who are people', 'Establishment figures say that the mayor must go.', 'vague'],
    ['figures that are data', 'Census figures show that the town has grown.', 'named'],
    ['most of whom nobody knows', 'Plenty of her colleagues say the evidence is mixed.', 'vague'],
    ['whom a crowd blames', 'Others in the party blame the mayor for the loss.', 'vague'],
    ['what nobody saw', 'Selim has not been seen in public for two weeks.', 'none'],
    [
      'what somebody believes whom the article quotes',
      'Keller believes the answer lies in the old ferry. "I have seen the letters," Keller said.',
      'named',
    ],
    ['who had it first', 'The letters were first reported by the Merrin Courier, which printed copies.', 'none'],
    [
      'who had it first, in passing',
      'The campaign, first reported by the Merrin Courier, is a key part of the response to the flood.',
      'none',
    ],
    ['whose story it is', 'The mayor used a private account, as first reported by the Merrin Courier.', 'named'],
    ['what a reporter asked', 'Lena Brandt asked Okafor whether her age would matter in the campaign.', 'none'],
    ['what somebody asked for', 'The mayor asked that the dam be inspected before the winter.', 'named'],
    ['what should be noted', 'It should be noted that two of the engineers were hired in May.', 'none'],
    ['what goes round', 'There has been much speculation about the cause of the fire.', 'vague'],
    ['calls of nobody', 'There are growing calls for the harbour to be closed.', 'vague'],
    ['what nobody says', 'There has been no talk of a strike in the harbour.', 'none'],
    ['what is in the harbour', 'There are three ferries in the harbour of Merrin.', 'none'],
    ['what a crowd knows how to do', 'People know the way to the old harbour.', 'none'],
    ['what a crowd holds', 'Many people believe that the old harbour will close.', 'vague'],
    ['a sum', 'All told, the association, whose members met in May, raised 4 million crowns.', 'none'],
    [
      'what was said, a few words quoted',
      'The refugees were said to have left the "safe" towns on the coast in May.',
      'vague',
    ],
    [
      'a poll behind the figures',
      'Brandt achieved 45 percent support in a new Courier poll released on Monday.',
      'named',
    ],
    ['what a body calls for', 'After the flood of last winter, the council is calling for more ferries.', 'named'],
    ['what somebody proposed', 'A week after the fire in the harbour, Okafor proposed closing the dam.', 'named'],
    ['a denial', 'In a letter to the council, the Church denied these allegations in May.', 'named'],
    ['what somebody denied himself', 'Early in life the monk denied himself all comfort.', 'none'],
    ['what a person finds', 'Okafor found one more reserve of strength in the last lap.', 'none'],
    ['what a study finds', 'The study found one more reserve of copper in the valley.', 'named'],
    ['what a person led', 'She also led the team with 67 points scored.', 'none'],
    ['the number of a note', 'The valley has lost most of its harbours since the flood. 9', 'named'],
    [
      'an example of a source',
      'Those who study memory look for the ways in which we learn (for example, Haines, 2011).',
      'named',
    ],
    ['who would be meant by "we"', 'Their arguments rest on the idea that we should accept little [12].', 'named'],
    [
      'hearsay in front of a deed',
      'Reportedly, Okafor made comments to the crew and had been watched by the police.',
      'vague',
    ],
    ['a record', 'Okafor has record low support among the older voters of the coast.', 'none'],
    ['what was made clear', 'The mayor has made clear that the ferry will close in May.', 'named'],
    ['calls that a report prompted', 'The report has prompted calls for all the wells to be closed.', 'none'],
    ['what a crowd hopes for', 'Many wealthy growers backed the dam, hoping for better harvests.', 'none'],
    [
      'a report around another',
      'The team decided to go another way and the speech bore no resemblance to the draft, according to a senior adviser.',
      'unnamed',
    ],
    [
      'a sum that a campaign announced',
      'Okafor raised more than 3 million crowns in May, his campaign announced.',
      'named',
    ],
    ['a sum raised', 'Okafor raised more than 3 million crowns in May for the new pier.', 'none'],
    ['a suggestion rejected', 'The mayor rejected a suggestion that the council had refused its request.', 'named'],
    ['a claim rejected', 'The ministry rejects reports that the council had refused its request.', 'named'],
    [
      'a pledge before a long phrase',
      'Okafor pledged to pay after a meeting on Thursday in the hall by the pier.',
      'named',
    ],
    ['what some see in it', 'However, some saw the speech as part of a long quarrel.', 'vague'],
    [
      'a verb that passes for a participle',
      'Okafor called for the ban in May after Brandt and his wife, Lena, left.',
      'named',
    ],
    [
      'a phrase in front of how it looks',
      'According to Jan Kovan, it appears that the delay was due to a lost letter.',
      'named',
    ],
    ['a verdict', 'Judge Lena Brandt found the dealer guilty of theft on Friday.', 'named'],
    ['what a body calls something', 'The council calls it a saving for the whole valley.', 'named'],
    ['who is criticized', 'The mayor has been criticized for closing the ferry in May.', 'vague'],
    ['who is accused', 'Okafor is accused of hiding the report on the dam.', 'vague'],
    ['who was accused in court', 'He was accused by the opposition of hiding the letters.', 'named'],
    [
      'a report in passing with quoted words',
      'Even as the mayor has repeatedly said that she opposes "more boats" on the coast, her council goes on buying them every year.',
      'none',
    ],
    ['a shout in passing', 'Three people left the town hall after a man shouted "shame on you".', 'none'],
    [
      'a report in passing before a decision',
      'While he has said that he will fight on, Okafor must decide what price he will demand.',
      'none',
    ],
    [
      'what somebody is bound to say one day',
      'Governor Harker will almost certainly blame the senate for the cuts to the ferry.',
      'none',
    ],
    ['what somebody will say', 'Governor Harker will say in a speech on Monday that the tax must go.', 'named'],
    ['what everybody is told', 'We are told that nobody rides the ferry any more.', 'vague'],
    ['who tells us', 'We are told by the board that the ferry will be faster.', 'named'],
    ['what insiders fear', 'Club sources fear that he may not return this season.', 'unnamed'],
    ['what somebody fears', 'Okafor fears that he may not return this season.', 'none'],
    ['whom somebody has been linked with', 'Okafor has been linked with a move to Norland in the summer.', 'vague'],
    ['what a report lacks', 'The report did not provide evidence that the dam was unsafe.', 'none'],
    ['what a poll is like', 'The poll had a margin of error of 4 points in a survey of the coast.', 'none'],
  ])('%s: %s', (_, text, expected) => {
    expect(kindOf(text, text.slice(0, 10))).toBe(expected);
  });

  it('expects nothing of a sentence in which no verb was found', () => {
    const context = contextOf('"It is too dear," said Mia Lund. "Wait," she added. She expects prices to fall.');
    const facts = { ...context.facts.at(-1)!, mainVerb: -1 };
    expect(isAssessment(facts, context)).toBe(false);
  });

  it('what somebody expects whom the article quotes', () => {
    const expects = 'She expects prices to fall for two or three years.';
    expect(kindOf(`"It is too dear," said Mia Lund, who runs the fund.\n\n${expects}`, 'She expects')).toBe('named');
    expect(kindOf(`Mia Lund runs the fund.\n\n${expects}`, 'She expects')).not.toBe('named');
  });
});
