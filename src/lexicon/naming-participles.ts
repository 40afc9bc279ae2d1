// Participles by which somebody gives a thing a name that judges it: "was called a disgrace by", "branded reckless by".
// Belongs here: what can stand without "as". Does not: names that things officially have ("titled", "christened").
// Origin: written by us. Licence: MIT, as the project.
import { wordSet } from './word-list.ts';

/** By these somebody gives a nickname, so that a name may follow: "dubbed Harbour Ida by the crews". */
export const nicknaming: ReadonlySet<string> = wordSet('dubbed nicknamed');

export const namingParticiples: ReadonlySet<string> = wordSet(
  'called branded dubbed nicknamed labelled labeled deemed declared pronounced likened',
);
