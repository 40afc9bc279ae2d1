import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../src/language/article-from-text.ts';
import { read } from '../../src/language/read.ts';

function split(text: string): string {
  const blocks = [{ start: 0, end: text.length, kind: 'paragraph' as const }];
  return read({ ...articleFromText(text, { title: null }), blocks })
    .sentences.map((sentence) => text.slice(sentence.start, sentence.end))
    .join(' ‖ ');
}

describe('sentences end', () => {
  test.each([
    // Plain ends, and numbers that are none
    'It rained. ‖ They left.',
    'It rose 3.5 percent. ‖ Then it fell.',
    'Was it over? ‖ Nobody knew! ‖ They left.',
    'It ended... ‖ The crowd left.',
    // Abbreviations
    'Mr. Smith met Gen. Lee in St. Louis. ‖ They talked.',
    'He moved to the U.S. ‖ The family followed.',
    'He met U.S. President Ann Lee. ‖ She smiled.',
    'J. R. Smith came. ‖ So did M. Jones.',
    'They chose plan B. ‖ It worked.',
    'Room No. 3 was empty. ‖ He said no. ‖ Three left.',
    'It opens at 9 a.m. ‖ Visitors queue.',
    'It opens at 9 a.m. Monday. ‖ Visitors queue.',
    'Acme Inc. shares fell. ‖ Others rose.',
    'They brought tents, food, etc. ‖ Nobody helped.',
    'Fig. 2 shows it, cf. p. 12 of the report. ‖ It is clear.',
    'She was born on Jan. 6 in Jackson, Miss. ‖ The town was small.',
    'Rep. Robert C. “Bobby” Halden spoke. ‖ William J. "Bill" Torsen slept.',
    'We chose plan B. ‖ “Good,” Halden said.',
    'The agency said on X. ‖ Four ferries sank.',
    'He wrote it on J. R. Smith. ‖ It sold.',
    // Quotation marks and brackets
    '“We won.” ‖ She smiled.',
    '"Did we win?" she asked. ‖ Nobody answered.',
    '"Did we win?" Ann Lee asked. ‖ Nobody answered.',
    '"We won," she said. ‖ "They lost."',
    'He left (see p. 3. It was late). ‖ She stayed.',
    'He left. ‖ (She stayed. ‖ It was late.) ‖ All slept.',
    'They ate grains. [2] [citation needed] ‖ By tradition they prayed.',
    'It sold well.[2][3] ‖ She left “the firm.”[4] ‖ It rose.¹ ‖ He came.',
    'Version 1.[2] is out, see file.[0] and others. ‖ It works.',
    'It cost a fee. 8 ‖ Yet some paid.',
    // What goes on
    'Yahoo! is a company. ‖ It is old.',
    '“Stop!” – he ran. ‖ She followed.',
    '1. Introduction to the case.',
    'Figure 2. Results of the vote. ‖ They differ.',
    'It ended. ‖ 12 people were hurt.',
    'It ended.‖Then it rained.',
    '天气很好。‖我们走了。',
  ])('%s', (marked) => {
    const text = marked.replaceAll(' ‖ ', ' ').replaceAll('‖', '');
    expect(split(text).replaceAll(' ‖ ', '‖')).toBe(marked.replaceAll(' ‖ ', '‖'));
  });

  test.fails('a full stop that ends an abbreviation and a sentence before a name is not seen as an end', () => {
    expect(split('He moved to the U.S. Ann followed.')).toBe('He moved to the U.S. ‖ Ann followed.');
  });
});
