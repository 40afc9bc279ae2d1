// Words by which a sentence claims more than a reporter can see for himself: causes, motives, scale and the like.
// What belongs here: verbs in the base form (their forms are made by verb-forms.ts), other words and phrases as they
// stand, lower case, words of a phrase separated by one space. Compiled by us for this project; MIT, as the project.

/** The kinds of cue; each is one bit of a token's mark. */
export const claimCueKinds = [
  'cause',
  'consequence',
  'mind',
  'prediction',
  'generalization',
  'scale',
  'superlative',
  'reaction',
  'dispute',
  'evaluation',
  'comparison',
  'vague',
  'record',
  'court',
  'office',
  'change',
  'inference',
] as const;

export type ClaimCueKind = (typeof claimCueKinds)[number];

/** The bit of a kind in a mark. */
export function cueBit(kind: ClaimCueKind): number {
  return 1 << claimCueKinds.indexOf(kind);
}

export interface ClaimCueList {
  readonly kind: ClaimCueKind;
  /** Base forms, comma-separated; of a phrase the first word is the verb. */
  readonly verbs?: string;
  /** Words and phrases as they stand, comma-separated. */
  readonly words?: string;
}

export const claimCues: readonly ClaimCueList[] = [
  {
    // One thing is said to have brought about another.
    kind: 'cause',
    verbs:
      'cause, lead to, result in, result from, trigger, spark, prompt, provoke, fuel, stem from, arise from, stir up, bring about, give rise to, contribute to, account for, owe to, set off, touch off, inspire, induce, generate, motivate, foster, ignite, unleash, precipitate, instigate, enable, make possible, pave the way, be responsible for, be to blame, attribute to, originate in, originate from, derive from',
    words:
      'because, because of, main cause, main causes, chief cause, real cause, main reason, chief reason, real reason, due to, thanks to, owing to, on account of, thanks in part to, thanks in large part to, due in part to, on speculation, amid speculation, as a result, as a result of, result of, consequently, therefore, thus, hence, in response to, in reaction to, in part because, not least because, not least due to, partly because, largely because, mainly because, the reason, reasons why, reason why, reason for, root cause, the cause of, causes of, amid fears, amid concerns, following pressure, under pressure from, responsible for, to blame for, blamed on, driven by, fueled by, fuelled by, caused by, sparked by, prompted by, inspired by, attributed to, the key to, key to, which is why, is why, had its roots in, has its roots in, has suffered from, have suffered from, been hit by, brought on by, the reasons, that is why, that’s why, this is why',
  },
  {
    // An effect on something or somebody.
    kind: 'consequence',
    verbs:
      'hurt, boost, undermine, threaten, strengthen, weaken, devastate, cripple, reshape, transform, impact, affect, hamper, hinder, harm, benefit, jeopardize, jeopardise, erode, bolster, damage, destabilize, destabilise, disrupt, worsen, exacerbate, aggravate, improve, endanger, revolutionize, revolutionise, alter, shape, help, complicate, derail, stall, sabotage, impede, cement, galvanize, galvanise, energize, energise, polarize, polarise, divide, deepen, intensify, escalate, shatter, upend, overshadow, influence, ravage, wreak, plague, overwhelm, doom, deter, discourage, encourage, empower, embolden, alienate, marginalize, marginalise, isolate, expose, ruin, destroy, save, protect, reduce, hold back, take a toll, pose a threat, pose a risk, buoy, prop up, backfire, pay off, hit revenue, hit revenues, hit sales, hit profits, hit demand, hit exports, hit jobs, capitalize on, capitalise on',
    words:
      'impact, impacts, effect, effects, consequence, consequences, repercussions, ramifications, implications, fallout, toll, threat, threats, influence, benefits, disadvantage, setback, blow to, boon, damage, harm, harmful, detrimental, beneficial, devastating, crippling, destabilizing, at risk, in jeopardy, peril',
  },
  {
    // What goes on in somebody's head.
    kind: 'mind',
    verbs:
      'want, hope, fear, believe, think, feel, know, intend, expect, aim, seek, prefer, worry, count on, bet that, gamble that, resent, regret, desire, love, hate, doubt, disapprove, forgive, consider, view, regard, mean to, dread, anticipate, crave, yearn, admire, despise, loathe, envy, distrust, mistrust, trust, suspect, assume, realize, realise, recognize, recognise, understand, misunderstand, care, enjoy, appreciate, wish, dream, fret, agonize, tire of, grow weary, perceive, sense, underestimate, overestimate, embrace, favor, favour, oppose, forget, remember, wonder, hesitate, seek to, hope to, look to, mull, ponder, contemplate',
    words:
      'fear of, heartbroken, doubtful, fearful, devastated, besotted, terrified, disgusted, betrayed, relieved, miserable, lost faith, lose faith, angry, frustrated, eager, determined, reluctant, afraid, confident, motivated, convinced, disappointed, concerned, worried, upset, furious, outraged, anxious, nervous, delighted, pleased, happy, unhappy, proud, jealous, ashamed, embarrassed, shocked, stunned, surprised, unaware, aware, willing, unwilling, keen, desperate, weary, wary, skeptical, sceptical, optimistic, pessimistic, enthusiastic, passionate, obsessed, interested, committed to, adamant, bitter, hostile, sympathetic, fond of, sick of, tired of, motive, motives, motivation, intention, intentions, intent, desire, ambition, ambitions, goal is, goal was, goals are, goals were, whose goal, purpose, hopes, fears, anger, frustration, resentment, enthusiasm, anxiety, mood, confidence, disdain, contempt, scorn, envy, in an effort to, in an attempt to, in a bid to, aimed at, designed to, meant to, intended to, in hopes of, in the hope of, trying to, bent on, hoping, seeking to, for fear of',
  },
  {
    // What is going to happen.
    kind: 'prediction',
    words:
      "will, won't, 'll, going to, set to, poised to, likely to, unlikely to, expected to, bound to, destined to, on track to, on course to, due to begin, due to start, sure to, certain to, about to, forecast, forecasts, prospect, prospects, looming, in the coming years, in the coming months, in years to come, in the future, the future of, inevitable, inevitably, eventually, may soon, could soon, remains to be seen, shows no sign, is slated, are slated, scheduled to, trajectory",
  },
  {
    // Everybody, always, people of a kind.
    kind: 'generalization',
    words:
      'most, many, everyone, everybody, nobody, no one, always, never, often, usually, typically, generally, normally, frequently, commonly, routinely, regularly, rarely, seldom, invariably, mostly, tends to, tend to, tended to, all of us, most of us, people, americans, voters, consumers, women, men, parents, children, students, teenagers, millennials, scientists, politicians, republicans, democrats, conservatives, liberals, immigrants, muslims, christians, jews, employers, workers, businesses, companies, investors, readers, fans, audiences, users, residents, citizens, families, patients, doctors, teachers, everyday, ordinary, a majority of, the majority of, majority, few, numerous, countless, widespread, in general, by and large, on the whole, everywhere, nowhere, throughout history, the public, the world, society, humans, mankind',
  },
  {
    // How big, new or important something is.
    kind: 'scale',
    words:
      'unprecedented, historic, massive, huge, enormous, dramatic, sweeping, unique, widespread, widely, largely, overwhelmingly, overwhelming, growing, increasingly, rare, extraordinary, significant, significantly, substantial, substantially, considerable, considerably, sharply, dramatically, rapidly, vast, immense, tremendous, unparalleled, unrivaled, unrivalled, unmatched, never before, like never before, long overlooked, overlooked, profound, profoundly, deeply, heavily, greatly, exponentially, soaring, skyrocketing, plummeting, surging, booming, swiftly, vastly, hugely, intense, intensely, fierce, fiercely, strongly, drastically, radically, fundamentally, fundamental, seismic, epic, colossal, staggering, astonishing, remarkable, remarkably, exceptional, explosion, surge, wave of, flood of, tide of, onslaught, skyrocket, proliferate, proliferated, rampant, ubiquitous, prevalent, growing number, scores of, thousands of, hundreds of, dozens of, millions of, tens of thousands, hundreds of thousands, countless, virtually, practically, entirely, completely, totally, utterly, almost entirely, nearly all, at least, more than, less than, fewer than, up to, as many as, as much as, half of, one in, two thirds, two-thirds, three quarters, a third of, a quarter of',
  },
  {
    kind: 'superlative',
    words:
      'the leading, a leading, than any other, than anyone else, than anywhere else, than ever, ever before, ever recorded, ever seen, ever made, ever built, first ever, the top, first, only, best, worst, largest, biggest, greatest, foremost, the most, least, highest, lowest, oldest, youngest, richest, poorest, strongest, weakest, longest, shortest, fastest, deadliest, earliest, busiest, one of the, among the, the first time, first time, for the first, unlike any, second only, number one, no other, none of, record, all-time, world-class, sole, pioneering, ultimate, supreme, unequalled',
  },
  {
    // What others are said to have felt or shown about something.
    kind: 'reaction',
    verbs:
      'outrage, shock, alarm, stun, anger, infuriate, enrage, delight, thrill, impress, horrify, dismay, excite, captivate, draw criticism, draw fire, draw praise, raise eyebrows, raise questions, raise concerns, raise alarms, raise fears, raise doubts, welcome, applaud, condemn, denounce, mock, ridicule, slam, blast, rip, embarrass, garner',
    words:
      'outrage, criticism, backlash, praise, controversy, controversial, alarm, applause, uproar, furor, furore, firestorm, outcry, condemnation, acclaim, well received, acclaimed, popularity, scrutiny, speculation, fierce opposition, media attention, public attention, national attention, international attention, drew attention, drawn attention, attracted attention, buzz, reaction, reactions, response from, was met with, were met with, is met with, been met with, being met with, came under fire, under fire, shock waves, shockwaves, ripples, sent shivers, raised eyebrows, skepticism, scepticism, debate over, concerns about, concerns over, questions about, fears of, concern, concerns, mixed reviews, well-received, rave reviews, celebrated, beloved, hated, feared, mocked, vilified, hailed, lauded, criticized, criticised, panned',
  },
  {
    // Wrongdoing and secrets.
    kind: 'dispute',
    verbs:
      'accuse, bribe, smuggle, cheat, lie, mislead, deceive, conspire, collude, conceal, cover up, rig, steal, hack, leak, exploit, abuse, harass, torture, violate, breach, falsify, fabricate, manipulate, persecute, oppress, suppress, silence, intimidate, blackmail, embezzle, launder, plot, discriminate, withhold, refuse, fail to, evade, dodge, attack, defraud, fake',
    words:
      'alleged, corrupt, corruption, fraud, fraudulent, illegal, illegally, secretly, secret, covert, conspiracy, cover-up, lies, false, falsely, scandal, bribery, misconduct, abuse, abuses, wrongdoing, rigged, collusion, propaganda, crooked, dirty, mismanagement, negligence, incompetence, incompetent, hypocrisy, hypocritical, regime, puppet, cronies, unlawful, unlawfully, wrongly, wrongful, unfair, unfairly, unjust, misleading, deceptive, dishonest, extremist, radical, failed, failure, failures, behind closed doors, behind the scenes, without permission, in violation of, violation, violations, loophole, biased, bias',
  },
  {
    // How good, bad, hard or well known.
    kind: 'evaluation',
    verbs: 'prove, excel, flourish, thrive, succeed, struggle, falter, flounder, deserve, outperform, demonstrate',
    words:
      'hard to, harder to, too hard, played a role, plays a role, key role, successful, successfully, unsuccessful, effective, effectively, ineffective, important, importance, crucial, critical, pivotal, essential, vital, valuable, difficult, difficulty, impressive, popular, famous, famously, best known, known for, renowned, legendary, iconic, excellent, brilliant, talented, gifted, powerful, influential, weak, strong, dangerous, risky, serious, seriously, severe, severely, grave, clear, clearly, obvious, obviously, notable, notably, noteworthy, prominent, promising, poor, poorly, bad, good, great, better, worse, bright, dim, dismal, bleak, tough, easy, easily, ideal, perfect, key, true, truly, really, rightly, normal, strange, odd, unusual, surprising, surprisingly, unsurprisingly, ironic, ironically, tragic, sad, sadly, unfortunately, fortunately, hopeful, charismatic, passionate, fearless, brave, courageous, dedicated, devoted, skilled, savvy, cunning, ruthless, notorious, infamous, embattled, beleaguered, struggling, vulnerable, safe, healthy, unhealthy, rich, richly, beautiful, elegant, delicious, fascinating, boring, exciting, simple, complex, complicated, sophisticated, outdated, obsolete, appropriate, inappropriate, reasonable, unreasonable, necessary, unnecessary, worthwhile, meaningful, meaningless, useful, useless, helpful, credible, reliable, unreliable, vibrant, thriving, rigorous, masterpiece, genius, hero, failure, disaster, triumph, legacy, reputation, highly, extremely, particularly, especially, very, too, quite, rather, far, anything but, no surprise, plays a, played a, prestigious, respected, well-known, strategic, lucrative, potent, stark, heated debate, heated argument, heated exchange, heated exchanges, bitter, fragile, volatile, tense, loyal, hardline',
  },
  {
    kind: 'comparison',
    words:
      'different from, different than, different to, no different, very different, points behind, percent behind, lags behind, lag behind, lagged behind, lagging behind, trailing behind, falls behind, fall behind, fell behind, fallen behind, falling behind, far behind, more, less, fewer, higher, lower, larger, smaller, greater, bigger, better than, worse than, compared to, compared with, than, relative to, in contrast, in comparison, by contrast, unlike, twice, double, doubled, tripled, triple, threefold, tenfold, halved, outnumber, outnumbered, surpassed, exceeded, exceeds, rivals, equal to, as much, as many, as well as, similar, difference, differences, ahead of, lagging, trailed, trails, lead over',
  },
  {
    // Somebody unnamed or nobody at all stands in for a source.
    kind: 'vague',
    words:
      'reportedly, allegedly, supposedly, purportedly, rumored, rumoured, rumors, rumours, said to be, believed to be, thought to be, considered to be, is considered, are considered, was considered, were considered, considered by many, considered one of, is believed, are believed, was believed, were believed, it is believed, it is said, is said to, are said to, was said to, is thought, are thought, was thought, is seen as, are seen as, was seen as, were seen as, widely seen, widely believed, widely considered, widely regarded, widely viewed, widely recognized, widely recognised, widely expected, widely accepted, widely acknowledged, widely perceived, widely blamed, widely credited, widely held, generally accepted, generally agreed, generally believed, generally considered, generally regarded, commonly believed, commonly thought, regarded as, viewed as, seen by many, is regarded, are regarded, was regarded, is known to, some say, many say, some believe, many believe, some argue, many argue, critics, experts, analysts, observers, commentators, pundits, skeptics, sceptics, insiders, strategists, historians say, scientists say, researchers say, scholars, supporters, opponents, proponents, detractors, advocates, activists say, officials say, sources say, sources, some people, many people, it is feared, feared, is feared, are feared, is expected, are expected, was expected, were expected, is expected to, are expected to, expected to, it was reported, has been reported, have been reported, was reported, were reported, reports of, reports that, media reports, according to some, according to many, by some accounts, by all accounts, conventional wisdom, perceived, public perception, the perception that, a perception that, is hoped, it is hoped, it is thought, it is known, studies show, research shows, studies suggest, research suggests, studies have shown, polls show, some critics, others say, others said, others argue, others believe, others fear, others see, questions were raised, questions remain, there are fears, there are concerns, there are rumours, there are rumors, there are claims, there is speculation, there is concern, there is a widespread belief, concern is growing, concerns are growing, fears are growing, raises questions, raised questions, concerns were raised, raised concerns, is understood to, are understood to, is rumored, is rumoured, popular belief, many americans, estimated, is credited with, are credited with, was credited with, credited with, was accused of, were accused of, been accused of, has been called, been described, often called, often described, tipped to, the thinking is that, the thinking goes, the feeling is that, the view is that, seen as, considered safer, considered better, considered worse, reputed, being mooted, been mooted, touted as, hailed as, dubbed, growing body of, large body of, most people believe, most people think',
  },
  {
    // Acts that a register, a programme or an audience confirms.
    kind: 'record',
    verbs:
      'bear, graduate, elect, appoint, marry, found, sign, vote, win, lose, die, resign, nominate, arrest, charge, convict, sentence, indict, serve, attend, earn, receive, enter, join, publish, release, launch, open, close, host, hold, meet, visit, arrive, travel, move, retire, defeat, beat, score, play, finish, trade, settle, rise, fall, gain, drop, file, sue, testify, introduce, pass, approve, reject, adopt, ratify, veto, enact, establish, acquire, buy, sell, merge, name, award, study, teach, work, live, run, begin, start, end, air, broadcast, post, tweet, appear, speak, deliver, swear, inaugurate, schedule, locate, feature, include, contain, consist, step down, take office, take place, replace, succeed, represent, chair, head, lead, join, return, leave',
    words:
      'born, elected, appointed, inaugurated, located, scheduled, adjourned, session, ceremony, hearing, conference, match, game, tournament, season, quarter-final, semifinal, final, half, minute, goal, penalty, election day, birthday, anniversary, degree, university, college, school, professor, married, daughter, son, wife, husband, index, shares, stock, stocks, points, percent to, cents, barrel, yield, currency, dollar, euro, yen',
  },
  {
    // Steps of the law that a court, a prosecutor or the police put on record.
    kind: 'court',
    verbs:
      'acquit, arraign, arrest, bail, charge, convict, detain, exonerate, extradite, fine, imprison, indict, jail, overturn, pardon, parole, plead, prosecute, remand, sentence, stand trial, subpoena, sue',
    words:
      'found guilty, not guilty, on trial, on bail, on remand, in custody, in prison, pending his appeal, pending her appeal, pending an appeal, verdict, acquittal, conviction, indictment, arraignment, counts of, count of, charges of, charge of, life sentence, prison sentence, plea deal, dismissed the case, dropped the charges',
  },
  {
    kind: 'office',
    words:
      'president, senator, sen., rep., gov., governor, mayor, minister, secretary, chairman, chairwoman, chair, director, chief, judge, justice, attorney, spokesman, spokeswoman, representative, congressman, congresswoman, ambassador, general, captain, colonel, professor, dr., mr., mrs., ms., king, queen, prince, princess, pope, bishop, ceo, chancellor, premier, candidate, nominee, coach, founder, editor, leader, head of, member of, founder of, director of, president of, mayor of, governor of, secretary of',
  },
  {
    // A change over time.
    kind: 'change',
    verbs:
      'become, grow, increase, decrease, decline, rise, fall, shrink, expand, surge, soar, plunge, plummet, climb, drop, double, triple, accelerate, slow, shift, change, evolve, turn, spread, multiply, fade, dwindle, widen, narrow, intensify, escalate, mount, swell, recover, collapse, gain, lose, fuel, improve, worsen, deepen',
    words: 'trend, trends, rise of, decline of, growth, increase, decrease, since then, over time, no longer, anymore',
  },
  {
    kind: 'inference',
    verbs:
      'represent a, represent an, mark a, mark an, mark the first, mark the start, mark the beginning, mark the end, show, suggest, indicate, demonstrate, reflect, reveal, signal, imply, underscore, underline, highlight, illustrate, mean, symbolize, symbolise, prove, confirm, point to, appear, seem, tend',
    words:
      'sign of, signs of, symbol of, example of, almost certainly, most likely, doubtless, undoubtedly, no doubt, must have, can only have, evidence, proof, indication, apparently, seemingly, evidently, presumably, in reality, in other words, arguably, perhaps, probably, likely, unlikely, possible, possibly, potential, potentially',
  },
];

/** Phrases that hold a cue's word without its meaning: where one stands, nothing is claimed by it. */
export const claimIdioms =
  'never mind, so far, top secret, far away, no confidence, vote of confidence, think twice, thinks twice, thought twice, broadest terms, strongest terms, overwhelming vote, voted overwhelmingly, passed overwhelmingly, overwhelmingly passed, approved overwhelmingly, overwhelmingly approved, consumer confidence, confidence index, confidence report, the only thing, served notice, real estate, natural gas, popular vote, great deal of, first lady, first ladies, first name, first names, first aid, first responder, first responders, first half, first quarter, first round, first decade, show up, shows up, showed up, showing up, in effect, take effect, takes effect, took effect, taking effect, taken effect, into effect, percentage point, percentage points, i mean, you mean, by means of, by no means, critical of, critical acclaim, critical condition, in favor of, in favour of, in view of, point of view, points of view, with regard to, in regard to, regarding, record label, record company, on record, on the record, off the record, for the record, track record, criminal record, at first, at first sight, only child, far left, far right, thus far, by far, as far as, hard drive, hard copy, main street, clear of, best man, best friend, best friends, double standard, in question, leading up to, most of all, more or less, no more than, once more, what is more, one more, any more, more than once, at large, at will, as possible, as soon as possible, if possible, left behind, behind bars, open question, growing up, grew up, grown up, turned out, turns out, fall for, falls for, fell for, fall out, falls out, fell out, fallen out, falling out, fall back on, save for, effect that, to that effect, special effects, side effects, sound effects, safe haven, good morning, good evening, good night, good afternoon, bad luck, for the worst, for the best, worst is yet to come, best is yet to come, worst was over, worst is over, not least, last but not least, fear the worst, feared the worst, fears the worst, expect the worst, expected the worst, at best, at worst, good luck, good friend, good friends';
