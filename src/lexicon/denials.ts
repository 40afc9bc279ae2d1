// Verbs by which somebody denies what others say, in all their forms.
// Belongs here: what answers a claim with no ("denied the charge", "a figure the union disputes"). Does not: refusals of
// something to be done ("declined", "refused"), and blame ("criticised"). "Challenge" stands apart: a claim is challenged
// ("was challenged by the council"), a rival too.
// Origin: written by us. Licence: MIT, as the project.
import { wordSet } from './word-list.ts';

export const denials = wordSet(
  `deny denies denied denying reject rejects rejected rejecting dismiss dismisses dismissed dismissing
   dispute disputes disputed disputing contest contests contested contesting refute refutes refuted refuting
   rebut rebuts rebutted rebutting contradict contradicts contradicted contradicting`,
);

/** Of a claim in the passive: "was challenged by the council". */
export const denied = wordSet(`${[...denials].filter((form) => form.endsWith('ed')).join(' ')} challenged`);
