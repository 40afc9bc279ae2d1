// "In another email, the director asked for money": the document at the head of the sentence says the rest.
import { anybodys } from '../../../lexicon/amount-words.ts';
import { openingTexts, ownReckonings } from '../../../lexicon/paper-words.ts';
import { QuoteSize } from '../clues.ts';
import { TagGroup, tagGroups } from '../tags.ts';
import { type AttributionRule, bodyEnd, isCovered, LONGEST_SENTENCE, type RuleFinding } from './rule.ts';

const CONFIDENCE = 0.55;
const OPENERS = new Set(['in', 'on', 'by']);
/** What somebody holds or says. */
const VIEWS = new Set('view opinion words judgment judgement estimation telling'.split(' '));
/** "By one conservative estimate". */
const LONGEST_COUNT = 3;
/** "In this paper", "in our study", "in the present study": the article speaks of itself. */
const OWN = new Set(['this', 'our', 'my', 'present', 'current', 'these']);
/** Nobody calls what he writes so: "in this poll" points at one named before. */
const POLLS = new Set(['poll', 'survey']);
/** "In the report, in its letter": an opening is no longer than this. */
const LONGEST_OPENING = 12;
const LEAST_CONTENT = 4;

export const documentOpening: AttributionRule = (evidence, covered) => {
  const { clues } = evidence;
  const { tokens, sentences } = clues.reading;
  const found: RuleFinding[] = [];
  for (const { kind, firstToken: start, endToken } of sentences) {
    if (kind !== 'paragraph' && kind !== 'list-item') continue;
    const first = tokens[start]?.tag === 'RB' ? start + 2 : start;
    if (!OPENERS.has(tokens[first]?.lower ?? '') || endToken - start > LONGEST_SENTENCE) continue;
    const comma = commaAfter(first, endToken);
    if (comma < 0 || !(viewOwner(first, comma) > 0 || namesText(first + 1, comma))) continue;
    const end = bodyEnd(evidence, start, endToken);
    const owner = viewOwner(first, comma);
    if (end - comma <= LEAST_CONTENT || isCovered(covered, comma + 1, end)) continue;
    found.push({
      source: { kind: 'source', first: first + 1, end: owner > 0 ? owner : comma },
      kind: owner > 0 ? null : isAnybodys(first + 1, comma) ? 'vague' : 'named',
      cue: owner > 0 ? { kind: 'cue', first: comma - 1, end: comma } : null,
      content: [{ kind: 'content', first: comma + 1, end }],
      confidence: CONFIDENCE,
    });
  }
  return found;

  function commaAfter(first: number, end: number): number {
    for (let i = first + 2; i < end && i <= first + LONGEST_OPENING; i++) {
      if ((clues.quoteSize[i] ?? 0) > QuoteSize.short) return -1;
      if (tokens[i]?.lower === ',') return i;
      // "In a poll released on Monday, ..."
      const when = tokens[i]?.tag === 'VBN' && POLLS.has(tokens[i - 1]?.lower ?? '');
      if (!when && (tagGroups(clues.tag[i] ?? 0) & TagGroup.verb) !== 0) return -1;
    }
    return -1;
  }

  /** "In Brandt's words", "in his opinion": where the words for whoever holds it end, or -1. */
  function viewOwner(first: number, comma: number): number {
    if (tokens[first]!.lower !== 'in' || !VIEWS.has(tokens[comma - 1]!.lower)) return -1;
    if (tokens[first + 1]!.tag === 'PRP$') return OWN.has(tokens[first + 1]!.lower) ? -1 : first + 2;
    for (let i = first + 2; i < comma; i++) if (tokens[i]!.tag === 'POS') return i;
    return -1;
  }

  /** "By one estimate", "by most accounts": of nobody in particular. */
  function isAnybodys(first: number, end: number): boolean {
    return (
      end - first <= LONGEST_COUNT && anybodys.has(tokens[first]!.lower) && ownReckonings.has(tokens[end - 1]!.lower)
    );
  }

  /** A noun group whose head is such a text: "a separate email exchange", "Carrano's study", "her letter to the king". */
  function namesText(first: number, end: number): boolean {
    if (tokens[first - 1]?.lower === 'by') {
      if (isAnybodys(first, end)) return true;
      const owned = tokens[first]?.tag === 'PRP$' || tokens.slice(first, end).some(({ tag }) => tag === 'POS');
      return owned && ownReckonings.has(tokens[end - 1]?.lower ?? '') && !OWN.has(tokens[first]?.lower ?? '');
    }
    // "On a lighter note, ...".
    if (tokens[first - 1]?.lower === 'on' && tokens[end - 1]!.lower === 'note') return false;
    if (POLLS.has(tokens[first + 1]?.lower ?? '')) return tokens[first]?.lower !== 'our';
    if (OWN.has(tokens[first]?.lower ?? '') || OWN.has(tokens[first + 1]?.lower ?? '')) return false;
    for (let i = first; i < end; i++) {
      const tag = tokens[i]?.tag ?? '';
      if (tag === 'IN' || tag === 'TO') return false;
      if (openingTexts.has(tokens[i]?.lower ?? '') && tag.startsWith('NN')) {
        const next = tokens[i + 1]?.tag ?? '';
        if (!next.startsWith('NN') || i + 1 >= end) return true;
      }
    }
    return false;
  }
};
