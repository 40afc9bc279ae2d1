import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../src/language/article-from-text.ts';
import { createTagger } from '../../src/language/pos.ts';
import { read } from '../../src/language/read.ts';
import { readResource } from '../../src/resources.ts';
import { decodeModel } from '../../src/tagger/index.ts';

/** The tags of the words that are marked with [brackets]. */
function tagsOf(marked: string): string[] {
  const text = marked.replace(/[[\]]/g, '');
  const starts = new Set<number>();
  let removed = 0;
  for (let index = 0; index < marked.length; index += 1) {
    if (marked[index] === '[') starts.add(index - removed);
    if (marked[index] === '[' || marked[index] === ']') removed += 1;
  }
  return read(articleFromText(text))
    .tokens.filter((token) => starts.has(token.start))
    .map((token) => token.tag);
}

describe('parts of speech', () => {
  test.each([
    ['The talks [may] resume in [May].', 'MD NNP'],
    ['Officials [said] that the plan was [rejected].', 'VBD VBN'],
    ['The mayor [plans] a vote; his [plans] are secret.', 'VBZ NNS'],
    ['She said [that] she left; the plan [that] failed was hers.', 'IN WDT'],
    ['They saw [that] house.', 'DT'],
    ['[Her] brother saw [her].', 'PRP$ PRP'],
    ['They [could] [not] [be] reached.', 'MD RB VB'],
    ["The [mayor]['s] office [has] closed.", 'NN POS VBZ'],
    ["It['s] over.", 'VBZ'],
    ['The [dogs][\u2019] bowls', 'NNS POS'],
    ['[About] 300 people fled.', 'RB'],
    ['They talked [about] the plan.', 'IN'],
    ['[Ann] [Lee] leads the [United] [Nations].', 'NNP NNP NNP NNPS'],
    ['It rose [12] percent to [$]3.', 'CD $'],
    ['The army [will] attack.', 'MD'],
  ])('%s', (marked, tags) => {
    expect(tagsOf(marked).join(' ')).toBe(tags);
  });

  test.each([
    ['The council nearly [closed] the pool in 2014.', 'VBD'],
    ['Drowning [kills] about 400 people a year in Britain.', 'VBZ'],
    ['The chemicals [cause] cancer, infertility and memory loss.', 'VBP'],
    ['The board [covered] up the leak for nine years.', 'VBD'],
    ['Democrats quickly [accused] the mayor of fraud.', 'VBD'],
    ['The study, published in May, [examined] 212 colonies of coral.', 'VBD'],
  ])('a sentence has a verb: %s', (marked, tags) => {
    expect(tagsOf(marked).join(' ')).toBe(tags);
  });

  test.each([
    ['"We were lucky," Lakers [coach] Dana Brandt said.', 'NN'],
    ['Chiefs [quarterback] Tom Miller hurt his knee.', 'NN'],
    ['Volunteers [coach] Anna Brandt and her team.', 'VBP'],
  ])('a role in front of a name is no verb where another comes later: %s', (marked, tags) => {
    expect(tagsOf(marked).join(' ')).toBe(tags);
  });

  test.each([
    ['He was fined, court [records] show, and left.', 'NNS'],
    ['The plan [works], say two members.', 'VBZ'],
  ])('of two verbs in a row the first is a noun: %s', (marked, tags) => {
    expect(tagsOf(marked).join(' ')).toBe(tags);
  });

  test.each([
    'Not one word of it.',
    'Fire near harbour shop',
    'What about the new harbour master?',
  ])('what has none keeps none: %s', (text) => {
    expect(read(articleFromText(text)).tokens.filter(({ tag }) => /^VB[DPZ]$/.test(tag))).toEqual([]);
  });

  test.fails('a demonstrative "that" at the start of a sentence is taken for a conjunction', () => {
    expect(tagsOf('[That] man is the mayor.')).toEqual(['DT']);
  });

  test.each([
    ['Letters in the attic of a farmhouse suggest that he left.', 'suggest', 'VBP'],
    ['Norvolt Semiconductor cut its full-year sales forecast on Thursday.', 'cut', 'VBD'],
    ['Brandt of the state university points out that he left.', 'points', 'VBZ'],
  ])('%s: %s is a verb', (text, word, tag) => {
    expect(read(articleFromText(text)).tokens.find((token) => token.text === word)?.tag).toBe(tag);
  });

  test('gives every token a tag', () => {
    const { tokens } = read(articleFromText('Strange 病 👍🏽 *** http://a.b … words, “said” 3.5%'));
    expect(tokens.filter((token) => token.tag === '')).toEqual([]);
  });

  test('no tag hangs on the words met before, nor on how many are remembered', () => {
    const { tokens, sentences } = read(
      articleFromText('The talks may resume in May. Ann Lee said that the talks had failed. She plans to resume them.'),
    );
    const tagger = createTagger(decodeModel(readResource('pos.bin'), 'pos.bin'), 3);
    for (const { firstToken, endToken } of [...sentences, ...sentences]) {
      const expected = tokens.slice(firstToken, endToken).map((token) => token.tag);
      expect(tagger(tokens, firstToken, endToken)).toEqual(expected);
    }
  });
});
