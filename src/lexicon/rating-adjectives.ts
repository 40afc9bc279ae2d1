// Adjectives that rate and say nothing one could check: "The cheese is superb", "They are wrong".
// Belongs here: praise, blame, taste, being right. Does not: what can be measured or looked up ("safe", "popular", "rare",
// "expensive"), and what tells somebody's state ("happy", "sorry").
// Origin: written by us. Licence: MIT, as the project.
import { wordSet } from './word-list.ts';

export const ratingAdjectives: ReadonlySet<string> = wordSet(`
  superb excellent brilliant wonderful marvellous marvelous magnificent splendid glorious terrific fantastic fabulous
  delightful delicious exquisite gorgeous beautiful lovely charming stunning breathtaking impeccable flawless perfect
  sublime awful dreadful terrible horrible appalling disgraceful shameful shocking outrageous scandalous despicable
  deplorable contemptible ridiculous absurd ludicrous laughable preposterous nonsense bogus stupid foolish silly pathetic
  dismal mediocre dull boring tedious disappointing inexcusable unforgivable unacceptable indefensible obscene correct
  right wrong mistaken admirable laudable commendable remarkable astonishing lazy shabby sorry breathless
`);
