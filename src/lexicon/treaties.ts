// Treaties that are called after the place where they were made, and written with a small noun: "the Paris climate accord".
// What belongs in `treatyPlaces`: places of which a treaty is better known than any other meeting there, in words between
// semicolons; in `treatyNouns` what they are called; in `treatyTopics` what may stand between the two. Lower case.
// Origin: written for this project. Licence: MIT.
import { wordSet } from './word-list.ts';

export const treatyPlaces: ReadonlySet<string> = new Set(
  `paris; oslo; dayton; geneva; kyoto; minsk; schengen; abraham; lisbon; maastricht; montreal; istanbul; vienna; basel; ramsar;
   versailles; camp david; bretton woods; helsinki; good friday; belfast; lomé; cotonou; taif; arusha; rambouillet; the hague;
   budapest; trianon; nice; rome; lausanne; stockholm; minamata; aarhus; barcelona`
    .split(';')
    .map((place) => place.trim()),
);

export const treatyNouns = wordSet(
  'accord accords agreement agreements convention conventions protocol treaty treaties',
);
export const treatyTopics = wordSet('climate peace nuclear');
