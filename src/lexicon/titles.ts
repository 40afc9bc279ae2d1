// Titles that stand before a person's name and are kept apart from it as `honorific`. Lower case, without full stops.
// What belongs here: forms of address, ranks and offices that are written with a capital before a name.
// Origin: written for this project; no licence beyond its own.
import { wordSet } from './word-list.ts';

/** Of {@link TITLE_WORDS}: those that only count before another title ("Foreign Minister", not "Foreign Smith"). */
export const TITLE_MODIFIERS: readonly string[] = `
  first vice prime foreign interior defence defense finance justice home health education trade energy labour labor
  agriculture environment commerce transportation treasury district state crown press police fire former acting
  interim assistant under council city county borough cabinet wing squadron senate ch us culture business transport
  housing climate science technology welfare pensions financial operating medical marketing minority majority budget elections planning communications
`
  .trim()
  .split(/\s+/);

/** Single words, several of which may follow each other ("Lt. Gen.", "Vice President", "Prime Minister"). */
export const TITLE_WORDS: readonly string[] = [
  ...TITLE_MODIFIERS,
  ...`
  ag messrs presidents senators sens reps governors govs justices judges pastors mr mister mrs ms miss mx mme mlle madame mademoiselle monsieur senhor senhora senor senora senorita herr frau signor signora dr prof professor sir dame lord lady baron baroness count countess duke duchess earl viscount
  king queen prince princess emperor empress sultan sheikh shaikh sheik emir emperor tsar tsarina tsarevna shah pharaoh
  president pres chancellor premier taoiseach minister secretary ambassador envoy consul governor gov mayor senator sen
  congressman congresswoman congressmen representative rep rep. delegate del councillor cllr councilman councilwoman
  alderman assemblyman assemblywoman deputy speaker whip commissioner treasurer attorney solicitor
  judge magistrate sheriff marshal constable officer detective inspector superintendent chief coun
  det insp supt const
  general gen colonel col major maj captain capt lieutenant lt commander cmdr admiral adm commodore sergeant sgt
  corporal cpl private pvt pfc brigadier brig marshal ensign airman
  pope cardinal archbishop bishop rabbi imam ayatollah mullah reverend rev father fr brother sister mother saint
  pastor deacon dean canon monsignor msgr patriarch swami lama
  coach director executive chairman chairwoman chair ceo cfo principal rector provost
  deputy u.s. lieutenant-general major-general
  leader
  secretary-general director-general attorney-general vice-president vice-chancellor ex-president
`
    .trim()
    .split(/\s+/),
];

/** Ranks that are written in capitals, and in small letters are something else. */
export const LETTERED_TITLES: readonly string[] = 'PC PS DC DS DI DCI DSU WPC PCSO'.split(' ');

/** Titles of several people, and what each of them has. */
export const PLURAL_TITLES: ReadonlyMap<string, string> = new Map([
  ['messrs', 'Mr'],
  ['presidents', 'President'],
  ['senators', 'Senator'],
  ['sens', 'Sen.'],
  ['reps', 'Rep.'],
  ['governors', 'Governor'],
  ['govs', 'Gov.'],
  ['justices', 'Justice'],
  ['judges', 'Judge'],
  ['pastors', 'Pastor'],
]);

/** What somebody with a short title is called without a name: "Sen. Vale" is "the senator". */
export const CALLED_BY_TITLE: ReadonlyMap<string, readonly string[]> = new Map([
  ['sen', ['senator', 'lawmaker']],
  ['rep', ['representative', 'congressman', 'congresswoman', 'lawmaker']],
  ['gov', ['governor']],
  ['gen', ['general']],
  ['prof', ['professor']],
  ['dr', ['doctor']],
  ['col', ['colonel']],
  ['maj', ['major']],
  ['capt', ['captain']],
  ['cpl', ['corporal']],
  ['sgt', ['sergeant']],
  ['lt', ['lieutenant']],
  ['adm', ['admiral']],
  ['cmdr', ['commander']],
  ['rev', ['reverend', 'pastor']],
  ['del', ['delegate']],
  ['representative', ['congressman', 'congresswoman', 'lawmaker']],
  ['senator', ['lawmaker']],
]);

/** Letters behind a name for a rank, seat or degree, which are none of it. Lower case. */
export const POST_NOMINALS: readonly string[] =
  'kc qc sc mp msp mep mla mbe obe cbe kbe dbe dso dfc ra ao oam fba frs frse phd md dphil esq'.split(' ');

/** Parts of a person's name that do not tell one person from another. */
export const NAME_SUFFIXES: readonly string[] = ['jr', 'sr', 'ii', 'iii', 'iv', ...POST_NOMINALS];

/** Lower-case words inside a surname. */
export const NAME_PARTICLES: readonly string[] =
  'de da do dos das del della di du la le el al bin ibn bint ben van von der den ter ten zu abu y e af av'.split(' ');

/** In front of a surname they make a person of it, whatever grade stands before them. */
export const rankWords = wordSet(`
  general colonel captain admiral sergeant senator governor judge ag marquis marquess viscount earl baron baroness
  count countess sultan emir sheikh
`);
/** What stands behind "General" in names of bodies and no list has. */
export const noSurnames = wordSet('motors electric mills dynamics foods atomics synod tire growth re magic mining');
export const titleAbbreviations = wordSet('mr mrs ms mme mlle dr rep reps sen sens gov govs gen lt prof');
/** Titles that are also first names or names of their own: what the recogniser took for part of a name stays so. */
export const nameLikeTitles = wordSet(`
  baron count dean deacon duke earl general king major marshal miss mother pope prince princess queen saint sister
`);
/** Titles behind which no organisation or place stands. */
export const personalOffices = wordSet(`
  president senator congressman congresswoman governor chancellor minister judge mayor secretary councillor
`);
/** "The Lord Lieutenant": with "Lord" these are an office. */
export const lordly = wordSet('lieutenant mayor chancellor justice chief advocate provost president privy speaker');
/** Of the letters behind a person's name those that no body's name ends with. */
export const lettersBehindPeople = wordSet('kc qc sc mp msp mep mbe obe cbe phd');
