// What foods, pills and habits are said to do to the body, and what of the body they do it to. "Ginger lowers cortisol" is
// measured in a trial or made up; nobody sees it.
// Belongs here: verbs of working on something and organs, substances, complaints of the body. Does not: what one feels and may
// tell of oneself ("tastes", "warms"), and what doctors do ("treats", "operates").
// Origin: written by us. Licence: MIT, as the project.
import { wordSet } from './word-list.ts';

/** In the present or as an infinitive. */
export const workingVerbs: ReadonlySet<string> = wordSet(
  `lowers lower raises raise reduces reduce boosts boost cures cure prevents prevent heals heal melts melt shrinks shrink clears
   clear repairs repair rebuilds rebuild restores restore flushes flush destroys destroy strengthens strengthen weakens weaken
   eases ease relieves relieve damages damage attacks attack balances balance burns burn fights fight protects protect slows
   slow speeds speed triggers trigger kills kill improves improve increases increase calms calm soothes soothe cleanses cleanse
   detoxifies detoxify nourishes nourish stimulates stimulate suppresses suppress regulates regulate thins thin inflames
   inflame lines coats coat hardens harden narrows narrow widens widen reverses reverse sharpens sharpen dissolves dissolve
   neutralises neutralizes neutralise neutralize mimics mimic disrupts disrupt upsets upset`,
);

export const bodilyThings: ReadonlySet<string> = wordSet(
  `pain pains ache aches joint joints skin fat blood liver gut immune immunity hormone hormones cortisol insulin adrenaline
   oestrogen estrogen testosterone inflammation swelling artery arteries vein veins vessels brain metabolism heart disease
   diseases cancer tumour tumours tumor tumors cholesterol stress sleep memory stomach bowel acid cells toxins anxiety
   depression weight appetite digestion bacteria muscle muscles bone bones nerve nerves lungs kidney kidneys diabetes arthritis
   asthma eczema migraine migraines headache headaches allergies wrinkles ageing aging insulin collagen absorption antibodies
   infection infections virus viruses dementia fertility hangover hangovers fever flu colds cold energy concentration`,
);
