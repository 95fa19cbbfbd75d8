import { type CSSProperties, useMemo } from 'react';
import type { FigureProps } from '../../../src/kit/scene-module.ts';
import { localised } from '../../../src/kit/words/localised.ts';
import './after.css';
import { readChart, trueChart } from './after.ts';
import type { Notes } from './notes.ts';
import type { VitalSignsTruth } from './truth.ts';
import { after } from './words/en-after.ts';

const say = localised(after);

/** At its turn: the lines come one after the other, by CSS alone. */
const turn = (index: number) => ({ '--turn': index }) as CSSProperties;

/** Ten more seconds of the shift: what the nurse does with what was charted, and then the truth beside it. */
export function After({ notes, truth, score, recording }: FigureProps<VitalSignsTruth, Notes>) {
  const { chart, really } = useMemo(
    () => ({ chart: readChart(notes.chart, truth.patient.last), really: trueChart(truth) }),
    [notes, truth],
  );
  // who did one part has no whole chart for her to act on
  if (recording.head.part !== null) return null;
  const steps = say.steps(chart);
  const falsified = score.errors.some((error) => error.id === 'falsified');
  return (
    <div className="after">
      <ol>
        {steps.map((step, index) => (
          <li key={step} style={turn(index)}>
            {step}
          </li>
        ))}
      </ol>
      <div className="after-truth" style={turn(steps.length)}>
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span className="vh">{say.columns.value}</span>
              </th>
              <th scope="col">{say.columns.charted}</th>
              <th scope="col">{say.columns.really}</th>
            </tr>
          </thead>
          <tbody>
            {say.rows(chart, really).map((row) => (
              <tr key={row.name}>
                <th scope="row">{row.name}</th>
                <td>{row.charted}</td>
                <td>{row.really}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>{say.verdict(chart, really, { falsified, unknown: !truth.agree })}</p>
      </div>
    </div>
  );
}
