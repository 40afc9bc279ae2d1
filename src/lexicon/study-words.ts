// Words of studies, reports and inquiries: who makes them, on whom, how, and what they find.
// Belongs here: verbs of examining and finding, nouns of studies and of those who take part. Does not: verbs that report
// only of evidence (evidence-verbs.ts).
// Origin: written by us. Licence: MIT, as the project.
import { wordSet, wordStems } from './word-list.ts';

const PARTICIPANTS = 'participants volunteers subjects respondents patients';
const TEAM = 'researchers scientists team authors';
const EXAMINED = 'assessed examined analysed analyzed';
const COMPARED = 'compared reviewed measured surveyed';
const EXAMINES = 'assesses examines';
const TRACKED = 'studied tracked';

/** What findings do, in any form but "-ing". */
export const shown = wordSet(`
  show shows showed suggest suggests suggested indicate indicates indicated reveal reveals revealed
`);
/** What a picture or a paper does of itself. */
export const showing = wordSet('show suggest indicate confirm contradict support reveal capture depict');
/** Whom a study asks to do something: pupils and drivers too. */
export const tested = wordSet(
  PARTICIPANTS,
  'testers students pupils children adults men women people couples pairs drivers',
);
/** Who asks them. */
export const testers = wordSet(TEAM, 'study psychologists experimenters neuroscientists experiment group colleagues');
/** What may turn out so, where "if it is seen as a failure" tells a view there is. */
export const established = wordSet('confirmed proven proved upheld substantiated verified accepted approved found');
/** What a paper does whose finding follows. */
export const finds = wordSet(`
  found finds concluded concludes showed shows suggested suggests estimated estimates revealed reveals indicated
  indicates warned warns said says
`);
/** What finds and shows something: bodies and papers. */
export const headlineFinders = wordSet(`
  study studies report review inquiry inquest court judge jury tribunal watchdog survey poll analysis research audit
  investigation panel figures data records documents emails scientists researchers experts ombudsman coroner
  inspectors mps
`);
/** What a report has looked at stands in the sentence. */
export const reportExamines = wordSet(
  EXAMINED,
  COMPARED,
  EXAMINES,
  'compares covered covers reviews ranked ranks measures',
);
/** Cues whose object is looked into: how a study went about, where "assessed the risk as high" finds something. */
export const examiningCues = `${EXAMINED} ${EXAMINES} ${TRACKED} studies analyses analyzes tracks`;
/** What looks at something and says what. */
export const examiningReports = wordSet('report study survey review inquiry audit paper');
/** Who makes a study. */
export const researchTeams = wordSet(TEAM);
/** Their work is told of some of them, their views of all. */
export const scienceWorkers = wordSet('scientists researchers astronomers physicists biologists geologists engineers');
/** "Scientists agree, know, fear". */
export const holdingStems = wordStems(`
  agree disagree think thought believ know knew suspect fear doubt say said argu warn hope expect consider regard worr
  underestimat assum view ignor favor favour want prefer love hate trust
`);
/** "Used a technique". */
export const usedMeans = wordSet('used chose employed applied');
export const meansOfStudy = wordSet('technique method test questionnaire scanner protocol');
/** What the authors of a study did, and say so. */
export const studyMethods = wordSet(
  EXAMINED,
  COMPARED,
  TRACKED,
  `
  followed tested recruited enrolled interviewed monitored collected randomised randomized observed scanned
`,
);
/** Who does it, or whom it is done to. */
export const studyPeople = wordSet(TEAM, PARTICIPANTS, 'group groups mice rats');
/** What a study comes to, told of without it: "estimates suggest", "12 were estimated". */
export const followUps = wordSet('estimates estimated results findings projections projected data figures');
/** What "our" in front of it makes a finding of the authors. */
export const ownResults = wordSet(`
  findings results analysis analyses data study estimates estimate model models experiments tests sample survey
`);
/** Words for what authors of a paper have in hand: whoever reads them knows whose they are. */
export const ownStudy = wordSet(`
  study paper experiment pilot project analysis article survey system method approach framework technique result
  results finding findings thesis section chapter
`);
/** Whoever examines an effect does not assert it. */
export const examiningStems = wordStems(`
  review analys analyz studi study measur assess discuss examin explor question consider debat concern worr fear
`);
/** What facts do to whoever reads them so. */
export const hintingStems = wordStems(`
  suggest indicat signal impli imply reveal show demonstrat highlight underscor underlin reflect
`);
/** What people find or show is a thing; of a study it is a finding. */
export const findingThings = wordSet(`
  found find finds show shows showed shown establish establishes established exposes exposed detect detects detected
`);
/** What shows something that anybody may look up: "tests showed high levels". */
export const tests = wordSet('tests test x-rays scans samples analysis analyses autopsy examination exam');

/** A study, the paper on it, or those who made it. */
export const studyNames = wordSet(
  'study studies report paper trial survey experiment analysis research team researchers',
);
