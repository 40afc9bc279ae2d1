// What needs a source, the surest first, each with its reasons.
import type { Assertion, Document } from '../../model/document.ts';
import { likelyNeedsSource } from '../../model/need.ts';
import { alignRight, wrap } from '../layout.ts';
import { markedText } from '../mark.ts';
import type { View } from '../report.ts';
import { oneLine } from '../safe.ts';
import type { Theme } from '../theme.ts';
import { headed, INDENT, plural } from './words.ts';

/** Check-worthiness from which on half of the findings below the likely ones stood where they were judged. */
const WORTH_A_LOOK = 0.7;

/** How many of each an editor reads before looking at a fuller report. */
const SHOWN = { assertions: 5, leastAssertions: 3, lines: 12, reasons: 2 } as const;

export function needsSection(document: Document, text: string, view: View, theme: Theme): readonly string[] {
  const { needSource, assertions } = document.summary;
  if (needSource === null || assertions === null || assertions === 0) return [];
  if (needSource === 0) return headed('NEEDS A SOURCE', 'nothing', view);
  const inNeed = document.assertions
    .filter((assertion) => assertion.needsSource)
    .sort((a, b) => b.checkWorthiness - a.checkWorthiness || a.start - b.start);
  const likely = inNeed.filter(likelyNeedsSource);
  const unsure = inNeed.slice(likely.length);
  // Where little is likely, the surest of the others say what to look at first.
  const most = (assertion: Assertion): number =>
    assertion.checkWorthiness >= WORTH_A_LOOK ? SHOWN.assertions : SHOWN.leastAssertions;
  const others = unsure.filter((assertion, index) => likely.length + index < most(assertion)).length;
  const show = (assertion: Assertion): readonly string[] => needLines(assertion, text, view, theme);
  const left = likely.length - SHOWN.assertions;
  const more = left > 0 ? [theme.faint(`… and ${left} more; --format annotated shows them in place`)] : [];
  const many = `${needSource} of ${plural(assertions, 'assertion')}, ${likely.length === 0 ? 'none' : likely.length} most likely`;
  return [
    ...headed('NEEDS A SOURCE', many, view),
    ...likely.slice(0, SHOWN.assertions).flatMap(show),
    ...more,
    ...(others > 0 ? [`${INDENT}${theme.faint('may need one:')}`] : []),
    ...unsure.slice(0, others).flatMap(show),
    ...mayNeed(unsure.slice(others), others > 0, view, theme),
  ];
}

/** "6 may need one: lines 3, 7, 11 …". */
function mayNeed(unsure: readonly Assertion[], isMore: boolean, view: View, theme: Theme): readonly string[] {
  if (unsure.length === 0) return [];
  const all = [...new Set(unsure.map(({ line }) => line))].sort((a, b) => a - b);
  const shown = all.slice(0, SHOWN.lines).join(', ');
  const rest = all.length > SHOWN.lines ? ' …' : '';
  const where = `${all.length === 1 ? 'line' : 'lines'} ${shown}${rest}`;
  const words = isMore ? `and ${unsure.length} more: ${where}` : `${unsure.length} may need one: ${where}`;
  return wrap(theme.faint(words), view.width, { first: INDENT });
}

function needLines(assertion: Assertion, text: string, view: View, theme: Theme): readonly string[] {
  const place = `${alignRight(String(assertion.line), 4)}  `;
  const weak = assertion.reasons.slice(0, 1);
  const sentence = markedText(text, assertion, weak, view.color > 0 ? theme.unsourced : null);
  const reasons = assertion.reasons.slice(0, SHOWN.reasons).map((reason) => {
    const words = (view.explain(reason.code)?.docs.summary ?? reason.code).replace(/\.$/, '');
    return reason.text === '' || assertion.text === reason.text ? words : `${words}: “${oneLine(reason.text)}”`;
  });
  return [
    ...wrap(sentence, view.width, { first: theme.place(place), rest: INDENT }),
    ...reasons.flatMap((reason) =>
      wrap(theme.faint(reason), view.width, { first: `      ${theme.faint('→')} `, rest: '        ' }),
    ),
  ];
}
