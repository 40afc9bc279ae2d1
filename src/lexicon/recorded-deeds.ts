// Verbs of deeds that leave a public record: votes, offices, rulings, results, births and deaths, what is published and
// shown. Told in the past or present they are looked up, not asked for; forms that end in -ing are left out.
// Belongs here: what a register, a score sheet or a catalogue tells. Does not: what people say, feel or bring about
// ("charged", "led", "made"), and verbs that mean such a deed only at times ("appeared", "took").
// Origin: written by us. Licence: MIT, as the project.
import { wordSet } from './word-list.ts';

export const recordedDeeds = wordSet(
  `voted votes vetoed vetoes signed signs passed passes adopted adopts approved approves enacted enacts repealed
  introduced introduces elected elects appointed appoints nominated nominates named names inaugurated sworn
  won wins beat beaten defeated defeats scored scores tied qualified
  released releases launched launches published publishes issued issues aired airs premiered unveiled unveils
  ruled rules upheld upholds overturned overturns ratified ratifies adjourned convened deadlocked
  filed files sued sues indicted convicted sentenced acquitted dismissed dismisses
  scheduled schedules joined joins endorsed endorses visited visits met attended attends served serves
  resigned resigns retired retires studied graduated graduates received receives awarded
  acquired acquires blocked blocks
  founded established married died born returned returns replaced replaces succeeded succeeds
  played plays starred stars featured features includes include included directed`,
);
