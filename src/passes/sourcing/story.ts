// A story or a chat among friends: what happens in it nobody has to prove. It can be told by what it lacks: numbers, dates,
// names of organizations; what is left is people, called "she" and "I".
import type { Profile } from './profile.ts';

/** Less than this a sentence. Reports and papers have several times as much of one or another. */
const MOST = {
  years: 0.01,
  numbers: 0.06,
  dates: 0.1,
  organizations: 0.06,
  names: 0.45,
  quoted: 0.3,
  attributed: 0.5,
} as const;
const LEAST_PERSONS = 0.5;
/** Too few sentences to tell. */
const LEAST_SENTENCES = 12;

/** Log-odds: of 300 findings in fiction and talk hardly one is left, as none of them asks for a source. */
export const STORY = -2.5;

export function isStory(profile: Profile): boolean {
  if (profile.sentences < LEAST_SENTENCES || profile.persons < LEAST_PERSONS) return false;
  return (Object.keys(MOST) as (keyof typeof MOST)[]).every((key) => profile[key] < MOST[key]);
}
