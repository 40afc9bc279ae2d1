// Abbreviations written with a final full stop, by what must hold for the stop to belong to the word.
// Origin: written for this project from style guides' lists. Licence: MIT, as the project.
// All in lower case; what a list needs of the capitals is said at the list.

/** The stop belongs to the word whatever follows. Not words of their own. */
const ALWAYS = `mr mrs ms mx messrs mme mlle dr drs prof profs jr sr esq rev fr hon supt insp det cpl sgt sgts lt lts capt cdr cmdr
col gen gens maj adm pvt brig gov govs sen sens rep reps pres atty dist asst assoc dept depts univ assn bros inc corp ltd llc plc co cos
vs etc al approx est ave blvd hwy rte ste bldg jan feb aug sept oct nov dec tues thurs fri ala ariz calif colo conn fla ga kan ky
mich minn mont neb nev okla tenn tex va vt wis wyo e.g i.e a.k.a viz cf ca c.f ph.d m.d b.a m.a j.d m.b.a ed.d d.phil b.sc m.sc w.va
eds trans ibid op mt ft viz rtd ret tel ext misc min intl natl govt mgmt st sts sr sra dra srta`;

/** As above, but only when the word begins with a capital; in lower case these are other words. */
const CAPITALISED =
  'mar apr jun jul sep mon tue wed thu sat sun del md pa la mo ore wash mass ill ind miss art sec fed rd sq dec cal ark';

/** The stop belongs to the word when a number follows: "No. 3", "pp. 4-5", "S. 212" of a bill in the Senate. */
const BEFORE_NUMBER =
  'no nos p pp fig figs vol vols ch chap art arts sec secs nr ver v c col para par pt pts eq ex tab app cl ed circa ca b d m r s div born rs';

/** Titles and the like: a name follows, so that no sentence ends after them. */
const BEFORE_NAME = `mr mrs ms mx messrs mme mlle dr drs prof profs rev fr hon supt insp det cpl sgt sgts lt lts capt cdr cmdr col gen gens
maj adm pvt brig gov govs sen sens rep reps pres atty asst assoc st sts mt ft v vs sr sra dra srta pfc`;

interface Abbreviations {
  readonly always: ReadonlySet<string>;
  readonly capitalised: ReadonlySet<string>;
  readonly beforeNumber: ReadonlySet<string>;
  readonly beforeName: ReadonlySet<string>;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
let lists: Abbreviations | undefined;

export function abbreviations(): Abbreviations {
  lists ??= {
    always: setOf(ALWAYS),
    capitalised: setOf(CAPITALISED),
    beforeNumber: setOf(BEFORE_NUMBER),
    beforeName: setOf(BEFORE_NAME),
  };
  return lists;
}
