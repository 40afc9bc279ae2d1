// What the hedging codes mean. Figures come from the evaluation (`npm run evaluate`), not from memory.

import type { HedgeCategory } from '../../model/findings.ts';
import type { CatalogueEntry } from '../../model/rule.ts';
import measured from '../../models/hedging.figures.json' with { type: 'json' };

/** How often the category's findings are right, in words. */
function measuredOn(category: HedgeCategory): string {
  const { precision, recall, cues } = measured.categories[category];
  return (
    `Measured by cross-validation on ${measured.articles} labelled articles (${cues} cues of this kind): ` +
    `precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}; the rules were tuned on the same articles, so expect somewhat less on new ones.`
  );
}

export const catalogue: readonly CatalogueEntry[] = [
  {
    code: 'hedging/modal',
    docs: {
      summary: 'A modal verb that marks something as possible or conditional',
      why: 'May, might, could and would tell the reader that a statement is not a fact; many of them leave it saying little.',
      fix: 'Keep it where the doubt is real and say what it hangs on; where the thing is known, state it.',
      limits: `Would after a report ("said he would") and ability, permission and duty are passed over. ${measuredOn('modal')}`,
      hits: [
        'The ruling [could] cost the firm its licence.',
        'The storm [may] reach the coast on Friday.',
        'The law [would] raise the fee to ten crowns.',
        'The talks [might] end without a deal.',
      ],
      nearMisses: [
        'Rates rose again in May.',
        'He said he would resign on Monday.',
        'As a boy he could swim across the lake.',
        'The minister should apologise.',
      ],
    },
  },
  {
    code: 'hedging/epistemic',
    docs: {
      summary: 'A word of uncertain belief: seems, probably, likely, unclear, I think',
      why: 'It shows how far the writer or the source stands behind the statement, and a reader should know on what ground.',
      fix: 'Say what the belief rests on, or whose it is; drop the word where the matter is settled.',
      limits: `Plain senses of the same words ("appeared in public", "likely voters") are passed over. ${measuredOn('epistemic')}`,
      hits: [
        'The driver was [probably] asleep.',
        'The minister [appeared to] nod.',
        'The cause of the crash is [unclear].',
        'Police named a [possible] motive.',
      ],
      nearMisses: [
        'The minister appeared in public for the first time.',
        'The poll asked 900 likely voters.',
        'They cannot possibly win from here.',
        'Send the form as soon as possible.',
      ],
    },
  },
  {
    code: 'hedging/approximator',
    docs: {
      summary: 'A word that makes a figure or a claim approximate: about, nearly, several, largely',
      why: 'A rounded figure is fine when the reader can tell it from a measured one; several and largely hide a number someone knows.',
      fix: 'Give the figure where there is one, and its source; keep the word where only an estimate exists.',
      limits: `Decides by the words around the cue whether "about" is a topic and "around" a place. ${measuredOn('approximator')}`,
      hits: [
        'The hall holds [about] 700 people.',
        '[Several] roads were closed.',
        '[Some] 300 workers walked out.',
        'The hall was [largely] empty.',
      ],
      nearMisses: [
        'The book is about a bridge.',
        'Fans marched around the square.',
        'What kind of a day was it?',
        'The guards handled him roughly.',
      ],
    },
  },
  {
    code: 'hedging/hearsay',
    docs: {
      summary: 'A word that passes something on without vouching for it: reportedly, alleged, supposed',
      why: 'Hearsay words distance the writer from a statement without telling the reader who makes it.',
      fix: 'Name who reports or alleges it, and how they know.',
      limits: `Reports by a named outlet are attributions, not hearsay. ${measuredOn('hearsay')}`,
      hits: [
        'The minister [reportedly] wept.',
        'The [alleged] thief fled north.',
        'The deal has [apparently] failed.',
        'The [so-called] reform died in committee.',
      ],
      nearMisses: [
        'The minister reported the theft.',
        'Guards are supposed to lock the gate.',
        'The damage soon became apparent.',
        'The lawsuit ended in March.',
      ],
    },
  },
  {
    code: 'hedging/weasel',
    docs: {
      summary: 'A vague agent or generalisation in the place of a source: critics say, is considered, often',
      why: 'It borrows the weight of a source or of evidence without showing either.',
      fix: 'Name one of the critics, give the count behind often, or say who considers it so.',
      limits: `Quantifiers such as some and many have a confidence below the default; --min-confidence 0 shows them. ${measuredOn('weasel')}`,
      hits: [
        '[Critics] say the law is cruel.',
        'The tower is [widely seen as] a failure.',
        'She is [regarded] as the favourite.',
        'Strikes [often] end in talks.',
      ],
      nearMisses: [
        'Two experts from the university measured the ice.',
        'She considered selling the house.',
        'She asked how many people came.',
        'Give her some bread.',
      ],
    },
  },
  {
    code: 'hedging/condition',
    docs: {
      summary: 'A condition or an open question that a statement hangs on: if, unless, whether',
      why: 'What hangs on a condition is not yet so; headlines and summaries tend to lose the condition.',
      fix: 'Keep the condition beside the statement, and say how likely it is where somebody knows.',
      limits: `Does not tell real conditions from "if" in an indirect question. ${measuredOn('condition')}`,
      hits: [
        'The mine closes [if] the price falls.',
        'Nobody knows [whether] the tape exists.',
        '[Unless] the bank pays, the club folds.',
      ],
      nearMisses: [
        'He ran as if the house was on fire.',
        'Help yourself if you like.',
        'All guests, whether rich or poor, sat together.',
      ],
    },
  },
  {
    code: 'hedging/booster',
    docs: {
      summary: 'A word that claims certainty: clearly, undoubtedly, of course',
      why: 'Boosters stand where evidence should; what is clear needs no clearly.',
      fix: 'Show the evidence and drop the word.',
      limits:
        'No labelled corpus of boosters was at hand: precision and recall are not measured, the list is short on purpose.',
      hits: [
        'The vote was [clearly] a mistake.',
        'The mayor was [undoubtedly] right.',
        '[Of course] the bank knew.',
        '[There is no doubt] that he knew.',
      ],
      nearMisses: [
        'The sign was clearly visible from the road.',
        'He did not clearly answer.',
        'The course of the river changed.',
        'The crew had some doubt.',
      ],
    },
  },
  {
    code: 'hedging/missing-caution',
    docs: {
      summary: 'Guilt stated in the article’s own voice about a named person',
      why: 'Stating a crime as fact where no court, police or admission is named may be unfair to the person and actionable.',
      fix: 'Say who accuses, charges or convicted, or write alleged.',
      limits:
        'Finds a short list of grave deeds right after a full name; passes over pronouns, fiction, history, quotations and anything beside a charge, a court or an admission. Precision before recall; not measured for want of a labelled corpus.',
      hits: [
        'On Friday Peter Hald [killed a man] outside the station in Trieste.',
        'Former mayor Mira Kovan [embezzled] two million crowns from the fund.',
        'The [fraudster Mira Kovan] lives in Trieste under another name.',
      ],
      nearMisses: [
        'Former mayor Mira Kovan allegedly embezzled two million crowns from the fund.',
        'Prosecutors say that Peter Hald killed a man outside the station in Trieste.',
        'Peter Hald was killed outside the station in Trieste.',
        'The convicted fraudster Mira Kovan lives in Trieste under another name.',
      ],
    },
  },
];
