import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analyze.ts';

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
    ['what scholars hope', 'Historians hope to open the base to visitors.', 'none'],
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
    ['who accuses', 'He was accused by the opposition of hiding the report.', 'named'],
    ['a clause at the end', 'The dam leaked for years, a review of court papers by the Courier shows.', 'named'],
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
  ])('%s: %s', (_, text, expected) => {
    expect(kindOf(text, text.slice(0, 10))).toBe(expected);
  });
});
