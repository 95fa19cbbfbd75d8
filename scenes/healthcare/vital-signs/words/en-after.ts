import type { ChartRead, Tablet } from '../after.ts';
import type { Vital } from '../state.ts';
import { inTenths } from '../tenths.ts';

/** One value, as it was charted and as it was. */
export interface AfterRow {
  readonly name: string;
  readonly charted: string;
  readonly really: string;
}

/** What was wrong with the chart as a whole. */
export interface Doubts {
  /** A number on it was never measured. */
  readonly falsified: boolean;
  /** Name, band and order still did not agree. */
  readonly unknown: boolean;
}

/** Ten more seconds of the shift, after the student has left. */
export interface AfterWords {
  /** What the nurse does with what was charted: three or four lines, one after the other. */
  steps: (chart: ChartRead) => readonly string[];
  columns: { value: string; charted: string; really: string };
  rows: (chart: ChartRead, truth: ChartRead) => readonly AfterRow[];
  /** What the truth would have changed. */
  verdict: (chart: ChartRead, truth: ChartRead, doubts: Doubts) => string;
}

const NAMES: Record<Vital, string> = {
  pulse: 'Pulse',
  breaths: 'Breaths',
  pressure: 'Blood pressure',
  temperature: 'Temperature',
};
const ALL: readonly Vital[] = ['pressure', 'pulse', 'breaths', 'temperature'];
const NONE = '–';

function value(vital: Vital, { numbers, irregular }: ChartRead): string {
  const { pulse, breaths, systolic, diastolic, temperature } = numbers;
  switch (vital) {
    case 'pulse':
      return [pulse ?? (irregular ? [] : NONE), irregular ? 'irregular' : []].flat().join(', ');
    case 'breaths':
      return breaths === null ? NONE : String(breaths);
    case 'pressure':
      return systolic === null && diastolic === null ? NONE : `${systolic ?? NONE}/${diastolic ?? NONE}`;
    case 'temperature':
      return temperature === null ? NONE : `${inTenths(temperature)} °F`;
  }
}

/** A value with its name, where the number alone would not say what it is. */
function named(vital: Vital, chart: ChartRead): string {
  const said = value(vital, chart);
  return vital === 'pressure' || vital === 'temperature' ? said : `${NAMES[vital]} ${said}`;
}

function unsigned(chart: ChartRead): readonly string[] {
  return [
    'The nurse opens the chart of bed 2.',
    chart.empty ? 'It is empty.' : 'Numbers, and no name under them. She can’t use those.',
    'She takes a cuff from the cupboard and begins again.',
  ];
}

function tabletStep(chart: ChartRead): string {
  const said = value('pressure', chart);
  const told = chart.told.includes('pressure');
  const steps: Record<Tablet, string> = {
    given: `${said}. She gives the tablet for blood pressure.`,
    held: `${said}. She holds the tablet for blood pressure back${told ? ', and stays a moment.' : '. Nobody had told her.'}`,
    'given-and-watched': told
      ? `${said}. She gives the tablet. You told her, so she looks in again at nine.`
      : `${said}. She gives the tablet. Nobody told her, so nobody looks in again.`,
    'not-known': 'No pressure. She can’t give the tablet without one, and takes the cuff herself.',
  };
  return steps[chart.tablet];
}

function urgentStep(vital: Vital, chart: ChartRead): string {
  return chart.called.includes(vital)
    ? `${named(vital, chart)}. She knows: you called. She has been at the bed already.`
    : `${named(vital, chart)}. She reads it twice, and goes at once. Nobody had told her.`;
}

function steps(chart: ChartRead): readonly string[] {
  if (chart.empty || !chart.signed) return unsigned(chart);
  const [urgent] = chart.now;
  const [later] = chart.later.filter((vital) => vital !== 'pressure');
  const [inVain] = chart.called.filter((vital) => !chart.now.includes(vital));
  const told: string[] = ['The nurse opens the chart of bed 2.'];
  told.push(urgent ? urgentStep(urgent, chart) : tabletStep(chart));
  if (later)
    told.push(
      chart.told.includes(later)
        ? `${named(later, chart)}: you told her when you finished. She looks in again at nine.`
        : `${named(later, chart)}. Nobody told her. She comes across it at noon.`,
    );
  else if (inVain && !urgent)
    told.push(`You had called her about ${NAMES[inVain].toLowerCase()}. She came, looked, and went back to her round.`);
  told.push(urgent ? 'The morning’s tablets, and bed 3, can wait.' : 'Then she goes on to bed 3.');
  return told;
}

function ofTablet(charted: Tablet, really: Tablet): string {
  if (charted === 'not-known') return 'She had to measure it again.';
  if (charted === really) return 'With the true pressure she would have done the same.';
  if (really === 'held') return 'With the true pressure she would have held the tablet back.';
  if (charted === 'held') return 'With the true pressure she would have given the tablet.';
  return really === 'given'
    ? 'With the true pressure there was no need to look in again.'
    : 'With the true pressure she would have looked in again at nine.';
}

function verdict(chart: ChartRead, truth: ChartRead, { falsified, unknown }: Doubts): string {
  if (falsified) return 'Something on this chart was never measured. She had no way to see that.';
  if (chart.empty) return 'Nobody knew any of this.';
  if (unknown) return 'Name, band and order still don’t agree. Nobody can say whose numbers these are.';
  if (!chart.signed) return 'With a name under them she could have used your numbers at once.';
  const [urgent] = truth.now;
  if (urgent) {
    if (chart.called.includes(urgent)) return 'You called, and she came in time.';
    return chart.now.includes(urgent)
      ? 'It was measured and it was on the chart. Only the call was missing.'
      : `The true value for ${NAMES[urgent].toLowerCase()} is on the board under “now”. It never reached her.`;
  }
  const [alarm] = chart.now;
  if (alarm)
    return chart.called.includes(alarm)
      ? 'The true value was not one for “now”. She came for nothing, and would rather do that than not know.'
      : 'The true value was not one for “now”. She dropped everything, for nothing.';
  return ofTablet(chart.tablet, truth.tablet);
}

export const after: AfterWords = {
  steps,
  columns: { value: 'Value', charted: 'On the chart', really: 'In truth' },
  rows: (chart, truth) =>
    ALL.map((vital) => ({ name: NAMES[vital], charted: value(vital, chart), really: value(vital, truth) })),
  verdict,
};
