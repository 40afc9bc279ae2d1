// Verbs by which somebody turns to others with a claim or a wish, which the participle behind them tells: "petitioned the
// regulator alleging", "wrote to the board asking".
// Belongs here: pasts whose object hears or reads what the subject has to say. Does not: verbs whose object does the
// saying ("heard", "quoted", "showed").
// Origin: written by us. Licence: MIT, as the project.
import { wordSet } from './word-list.ts';

export const addressing: ReadonlySet<string> = wordSet(
  'petitioned sued approached wrote appealed complained lobbied addressed emailed called phoned tweeted replied responded attacked criticised criticized slammed blasted lambasted denounced challenged countersued',
);
