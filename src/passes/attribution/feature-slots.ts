// What the tagger looks at in a token, and how it is put together: slots and the templates over them.
import { createTemplates } from '../../tagger/index.ts';

// Slots: what is looked at, written once a token (the last five once a sentence).
export const CONSTANT = 0;
export const WORD = 1;
export const WORD_BEFORE = 2;
export const WORD_AFTER = 3;
export const LEMMA = 4;
export const LEMMA_BEFORE = 5;
export const LEMMA_TWO_BEFORE = 6;
export const LEMMA_AFTER = 7;
export const LEMMA_TWO_AFTER = 8;
export const TRAITS = 9;
export const TRAITS_BEFORE = 10;
export const TRAITS_AFTER = 11;
export const TAG = 12;
export const TAG_BEFORE = 13;
export const TAG_AFTER = 14;
export const SHAPES = 15;
export const NAME = 16;
export const NAMES = 17;
export const QUOTE = 18;
export const QUOTE_SIZE = 19;
export const QUOTE_CUE_BEFORE = 20;
export const QUOTE_LEMMA_BEFORE = 21;
export const QUOTE_CUE_AFTER = 22;
export const QUOTE_LEMMA_AFTER = 23;
export const QUOTE_END = 24;
export const CUE = 25;
export const BACK = 26;
export const BACK_NEAR = 27;
export const BACK_LEMMA = 28;
export const BACK_TAG = 29;
export const AHEAD = 30;
export const AHEAD_NEAR = 31;
export const AHEAD_LEMMA = 32;
export const GROUP = 33;
export const GROUP_PLACE = 34;
export const GROUP_HEAD = 35;
export const GROUP_VERB = 36;
export const GROUP_VERB_TRAITS = 37;
export const GROUP_VERB_CUE = 38;
export const GROUP_LEAD = 39;
export const GROUP_LEAD_TRAITS = 40;
export const ROLE = 41;
export const ROLE_NAME = 42;
export const ROLE_LEMMA = 43;
export const ROLE_BEFORE = 44;
export const ROLE_AFTER = 45;
export const SENTENCE = 46;
export const OPENER = 47;
export const TRAIL = 48;
export const FROM_START = 49;
export const TO_END = 50;
export const PLACE = 51;
export const SENTENCE_PLACE = 52;
export const SLOTS = 53;

// The weights know templates by number: never reuse or renumber one.
export const templates = createTemplates(
  [
    [0, CONSTANT],
    [1, WORD],
    [2, WORD_BEFORE],
    [3, WORD_AFTER],
    [4, LEMMA],
    [5, LEMMA_BEFORE],
    [6, LEMMA_AFTER],
    [7, LEMMA_TWO_BEFORE],
    [8, LEMMA_TWO_AFTER],
    [9, WORD_BEFORE, WORD],
    [10, WORD, WORD_AFTER],
    [11, TRAITS_BEFORE, TRAITS],
    [12, TRAITS, TRAITS_AFTER],
    [13, SHAPES],
    [14, TAG_BEFORE, TAG],
    [15, TAG, TAG_AFTER],
    [16, TAG_BEFORE, TAG, TAG_AFTER],
    [19, NAME, QUOTE],
    [20, NAMES],
    [21, QUOTE, TRAITS],
    [22, QUOTE, TAG],
    [26, BACK, AHEAD, QUOTE],
    [27, BACK_NEAR, TAG],
    [28, AHEAD_NEAR, TAG],
    [29, BACK_LEMMA, TAG],
    [30, AHEAD_LEMMA, TAG],
    [31, BACK_LEMMA, BACK, QUOTE_SIZE],
    [32, AHEAD_LEMMA, AHEAD, QUOTE_SIZE],
    [33, BACK_LEMMA, BACK_TAG, BACK],
    [34, CUE, TRAITS_BEFORE, TRAITS_AFTER],
    [35, GROUP, GROUP_VERB],
    [36, GROUP, GROUP_VERB_TRAITS, GROUP_VERB_CUE],
    [37, GROUP_PLACE, GROUP_LEAD],
    [38, GROUP_HEAD, GROUP_VERB_TRAITS, GROUP_LEAD_TRAITS],
    [39, ROLE, TAG],
    [40, ROLE, TRAITS],
    [41, ROLE_NAME, ROLE_LEMMA],
    [42, ROLE_BEFORE, ROLE, ROLE_AFTER],
    [43, SENTENCE],
    [44, TRAIL, QUOTE_SIZE, AHEAD],
    [45, FROM_START, TRAITS],
    [46, TO_END, TAG],
    [47, PLACE],
    [48, OPENER, QUOTE_SIZE],
    [49, SENTENCE_PLACE],
  ],
  [
    [1, 2, 3],
    [4, 5, 6, 7, 8],
    [9, 10],
    [11, 12],
    [14, 15],
  ],
);
/** Of tokens in quotations. */
export const quotedTemplates = createTemplates([
  [23, QUOTE_SIZE, QUOTE_CUE_BEFORE, QUOTE_LEMMA_BEFORE],
  [24, QUOTE_SIZE, QUOTE_CUE_AFTER, QUOTE_LEMMA_AFTER],
  [25, QUOTE, QUOTE_END],
]);
/** The last three characters of a word. */
export const ENDING = 50;
