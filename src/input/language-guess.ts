// Whether an article seems to be English, by its small words; only when it does not, which language it seems to be.

/** Below this many words nothing is said: names and figures may be all there is. */
const FEWEST_WORDS = 40;
/** How many words are looked at. */
const MOST_WORDS = 400;
/** In English news a third to a half of all words are these; in lists of results a tenth; in other languages 2 % at most. */
const ENGLISH_SHARE = 0.08;
/** Between this and that it is English where the trigrams say nothing else: little but names. */
const FOREIGN_SHARE = 0.02;
/** A text with this share of letters of another script is not English, though English words stand among them. */
const FOREIGN_SCRIPT_SHARE = 0.3;

let smallWords: Set<string> | undefined;

function isSmallWord(word: string): boolean {
  smallWords ??= new Set(
    (
      'the of and to in that is was for on with as by at from it be are were has have had this which or an his her ' +
      'not but they who will would said she he their been its there we you when what all one more than can about'
    ).split(' '),
  );
  return smallWords.has(word);
}

/** The guess in words ("French"), or null for English and for texts too short to tell. */
export async function guessLanguage(text: string): Promise<string | null> {
  const head = text.slice(0, 20_000);
  if (!isForeign(head)) return null;
  const { franc } = await import('franc-min');
  const code = franc(head);
  if (code === 'und' || code === 'eng') return smallShare(head) > FOREIGN_SHARE ? null : 'another language';
  return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(code) ?? 'another language';
}

function isForeign(head: string): boolean {
  // Scripts written without spaces have no words to count.
  const beyondLatin = head.match(/[\u0370-\u1cff\u3040-\ud7ff]/g)?.length ?? 0;
  if (beyondLatin >= FEWEST_WORDS) {
    const letters = head.match(/\p{L}/gu)?.length ?? 0;
    if (beyondLatin >= letters * FOREIGN_SCRIPT_SHARE) return true;
  }
  return smallShare(head) < ENGLISH_SHARE;
}

/** The share of small words; 1 for a text too short to tell. */
function smallShare(head: string): number {
  let words = 0;
  let small = 0;
  for (const match of head.matchAll(/\p{L}+/gu)) {
    words += 1;
    if (isSmallWord(match[0].toLowerCase())) small += 1;
    if (words === MOST_WORDS) break;
  }
  return words < FEWEST_WORDS ? 1 : small / words;
}
