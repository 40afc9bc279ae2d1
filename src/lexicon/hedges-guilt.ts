// Words that state guilt, and words that show somebody else states it: for the missing-caution check.
// What belongs here: crimes and grave wrongs a court decides on. Ours, from general English; licence of the package.

/** Deeds done to people: counted only with a person as object. */
export const HARMS =
  'killed murdered raped stabbed shot strangled poisoned kidnapped abducted molested assaulted tortured groped drugged assassinated trafficked abused';

/** Deeds that are crimes whatever their object. */
export const CRIMES =
  'embezzled defrauded bribed laundered extorted blackmailed swindled smuggled plagiarized plagiarised forged';

/** Verbs that make a crime of what follows: the verb, then one of its objects within three words. */
export const DEEDS: Readonly<Record<string, string>> = {
  took: 'bribe bribes kickback kickbacks',
  accepted: 'bribe bribes kickback kickbacks',
  paid: 'bribe bribes kickback kickbacks',
  committed:
    'murder murders fraud perjury treason theft rape arson forgery genocide manslaughter assault crime crimes atrocities bigamy espionage',
  evaded: 'tax taxes',
  rigged: 'election elections vote tender auction contract contracts',
  lied: 'oath',
  stole: 'money funds cash millions thousands $ € £ jewels jewellery jewelry documents wallet purse car savings',
  stolen: 'money funds cash millions thousands $ € £ jewels jewellery jewelry documents wallet purse car savings',
  pocketed: 'money funds cash millions bribe bribes',
};

/** What a person is called when guilt is stated: after "is a" or "was a". */
export const CULPRITS =
  'murderer killer rapist thief fraudster terrorist paedophile pedophile arsonist embezzler swindler kidnapper traitor';

/** Objects that show a person was harmed. */
export const PEOPLE =
  'man men woman women child children boy boys girl girls wife husband mother father son daughter brother sister baby infant ' +
  'teenager teenagers student students people officer officers soldier soldiers neighbour neighbor neighbours neighbors patient ' +
  'patients girlfriend boyfriend partner driver clerk guard guards worker workers colleague colleagues civilian civilians ' +
  'protester protesters pedestrian cyclist tourist tourists passenger passengers resident residents victim victims him her them somebody someone';

/** Words that show guilt is somebody's charge or finding, or leave it open. */
export const CAUTIONS =
  'alleged allegedly alleges allege alleging allegation allegations accused accuse accuses accusing accusation accusations charged ' +
  'charge charges convicted conviction convict pleaded pled guilty court courts jury jurors judge judges magistrate police ' +
  'prosecutor prosecutors prosecution indictment indicted lawsuit suit sued suspected suspicion sentenced sentence trial tribunal ' +
  'ruled ruling verdict admitted admits confessed confession acknowledged reportedly according investigators authorities denied ' +
  'denies jailed imprisoned prison executed claimed claims claim said says supposedly apparently purportedly if whether ' +
  'acquitted appeal testified testimony witness witnesses arrested detained fined extradited plea';

/** Words that show the deed belongs to a story, a game or the past. */
export const ELSEWHERE =
  'film movie novel series episode season character plot play opera drama scene fictional fiction story legend myth game match team ' +
  'season striker goal century bc ad war battle emperor king queen ancient medieval book chapter';
