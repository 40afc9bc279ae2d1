// Verbs that tell what somebody said though speech-verbs.ts lacks them: "referenced the ruling", "likened it to a circus".
// Belongs here: a verb of judging or bringing up, in the base form, with its irregular forms. Does not: what speech-verbs.ts
// lists, and deeds ("quash", "fly").
// Origin: written by us. Licence: MIT, as the project.
import { verbForms } from './inflect.ts';
import { wordSet } from './word-list.ts';

const tellings = wordSet(
  `reference liken brand chastise bristle pitch lay double seize accept divulge comment fume giggle unleash
   bash trash savage skewer lampoon ridicule disparage denigrate malign vilify berate castigate excoriate pillory belittle
   rip hammer hold laud salute thunder float articulate relay use make take invite
   interrupt ascribe frame style tar damn lie break single
   appeal lobby contrast downplay celebrate target brush alert open pressure launch`,
);

export const unlistedTellings: ReadonlySet<string> = new Set([...tellings].flatMap((base) => [...verbForms(base)]));
