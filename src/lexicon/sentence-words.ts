// Words that tell where sentences begin and end, and words that any two of them share. In lower case. Origin: written for this project. Licence: MIT.
import { wordSet } from './word-list.ts';

/** Words that, with a capital, open a sentence rather than go on with a name: "in the U.S. The". */
const STARTERS = `the this that these those he she it they we i you his her its their our my your there here in on at for from with by but and
or so yet if when while after before although though because since as what who why how where which whose not no none all some many
most one both each every according however meanwhile also still now then once even just only such another other others several few
yesterday today tomorrow instead moreover furthermore nevertheless nonetheless thus therefore hence perhaps maybe until under over
between during despite without within through about against among is are was were do does did has have had can could will would
should may let please yes well oh an earlier later last next that's it's he's she's there's i'm we're they're what's nobody everyone
someone nothing everything anyone later critics officials police experts people`;

/** Verbs that go on with a sentence whose quotation ended in a question or exclamation mark: `"Why?" Lee asked`. */
const SPEECH = `said says say asked asks replied replies added adds told tells wrote writes shouted cried exclaimed answered declared
demanded explained whispered muttered yelled screamed insisted continued wondered inquired began joked quipped tweeted posted read reads
ask say think thought started howled came called concluded laughed sighed snapped remarked responded recalled argued announced`;

/** Before a number and a full stop at the start of a paragraph: "Figure 2. Results". */
const LABELS =
  'figure fig fig. table listing step chapter part section appendix exhibit box scene act rule question lesson example case';

/** Abbreviations at whose stop a sentence ends when a capital follows, whatever the word. */
const ENDING = 'etc. a.m. p.m. al. ibid. jr. sr. esq. ph.d. m.d. b.c. a.d.';

/** Capitalised words that go on after "a.m." and "p.m.". */
const AFTER_TIME =
  'est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst cet cest eastern central pacific mountain monday tuesday wednesday thursday friday saturday sunday jan. feb. aug. sept. oct. nov. dec. january february march april june july august september october november december';

/** In lower case after "Yahoo!" or "Huh?", these go on with the sentence. */
const CONTINUERS = 'is was are were has had and or of in on at to for with by from will would can may meets as';

interface SentenceWords {
  readonly continuers: ReadonlySet<string>;
  readonly starters: ReadonlySet<string>;
  readonly speech: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  readonly ending: ReadonlySet<string>;
  readonly afterTime: ReadonlySet<string>;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
let lists: SentenceWords | undefined;

export function sentenceWords(): SentenceWords {
  lists ??= {
    continuers: setOf(CONTINUERS),
    starters: setOf(STARTERS),
    speech: setOf(SPEECH),
    labels: setOf(LABELS),
    ending: setOf(ENDING),
    afterTime: setOf(AFTER_TIME),
  };
  return lists;
}

/** They come again in any two sentences. */
export const repeatedAnywhere = wordSet(`
  said says have been were with will would year years week weeks month months time times people more many most also
  last first monday tuesday wednesday thursday friday saturday sunday
`);
