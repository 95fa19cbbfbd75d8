import { Download } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { savePicture } from '../../../src/kit/page/save-picture.ts';
import type { FigureProps } from '../../../src/kit/scene-module.ts';
import { localised } from '../../../src/kit/words/localised.ts';
import { type Curve, curveOf, errorParts, type Point } from './curve.ts';
import { ErrorBars } from './ErrorBars.tsx';
import './figure.css';
import type { Notes } from './notes.ts';
import type { VitalSignsTruth } from './truth.ts';
import { curve as words } from './words/en-curve.ts';

const say = localised(words);
const WIDE = { width: 560, height: 320, text: 13.5 };
const NARROW = { width: 330, height: 280, text: 12.5 };
const TOLERANCE_MMHG = 8;

/** The first picture of the debrief: the needle's fall, the true lines, the beats, and what was marked and written. */
export function Figure({ notes, truth }: FigureProps<VitalSignsTruth, Notes>) {
  const curve = useMemo(() => curveOf(notes, truth), [notes, truth]);
  const wide = useRef<SVGSVGElement>(null);
  if (!curve) return <p className="curve-none">{say.none}</p>;
  const { run, rate, systolic, diastolic } = curve;
  const [wroteSystolic, wroteDiastolic] = notes.written;
  const [ofSystolic, ofDiastolic] = errorParts(notes, truth);
  const told =
    rate === null
      ? say.toldShort(Math.round(run.peak), systolic, diastolic)
      : say.told(Math.round(run.peak), rate, systolic, diastolic, curve.beats.length);
  return (
    <figure className="needle-curve">
      <Plot curve={curve} size={WIDE} told={told} className="wide" svgRef={wide} notes={notes} />
      <Plot curve={curve} size={NARROW} told={told} className="narrow" notes={notes} />
      <ul className="curve-key">
        <li>
          <svg viewBox="0 0 20 12" aria-hidden="true">
            <path d="M1 2 19 11" className="needle" />
          </svg>
          {say.needle}
        </li>
        <li>
          <svg viewBox="0 0 20 12" aria-hidden="true">
            <circle cx="10" cy="6" r="4" className="beat" />
          </svg>
          {say.beat}
        </li>
        <li>
          <svg viewBox="0 0 20 12" aria-hidden="true">
            <path d="M10 1v10" className="mark" />
          </svg>
          {say.mark}
        </li>
        <li>
          <svg viewBox="0 0 20 12" aria-hidden="true">
            <path d="m10 0 6 6-6 6-6-6Z" className="wrote" />
          </svg>
          {say.charted}
        </li>
      </ul>
      <figcaption>
        {wroteSystolic !== null && wroteDiastolic !== null && (
          <strong>{say.off(Math.abs(wroteSystolic - systolic), Math.abs(wroteDiastolic - diastolic))}. </strong>
        )}
        {told} {rate === null ? say.notThrough : rate > 4 ? say.fast : rate < 2 ? say.slow : say.fine}
      </figcaption>
      {(ofSystolic || ofDiastolic) && <ErrorBars systolic={ofSystolic} diastolic={ofDiastolic} />}
      <div className="curve-more">
        <button type="button" className="btn" onClick={() => wide.current && savePicture(wide.current, say.fileName)}>
          <Download aria-hidden="true" />
          {say.save}
        </button>
        <Table curve={curve} notes={notes} />
      </div>
    </figure>
  );
}

interface PlotProps {
  curve: Curve;
  notes: Notes;
  size: typeof WIDE;
  told: string;
  className: string;
  svgRef?: React.Ref<SVGSVGElement>;
}

function Plot({ curve, notes, size, told, className, svgRef }: PlotProps) {
  const { width, height, text } = size;
  const left = text * 2.7;
  const bottom = height - text * 2;
  const top = text * 1.6;
  // the true lines go on to the right of the needle, where their names stand
  const right = width - text * 8;
  const x = (seconds: number) => left + (seconds / curve.seconds) * (right - left);
  const y = (mmHg: number) => bottom - (mmHg / curve.highest) * (bottom - top);
  const at = ([seconds, mmHg]: Point) => `${x(seconds).toFixed(1)} ${y(mmHg).toFixed(1)}`;
  const across = (mmHg: number) => `M${left} ${y(mmHg).toFixed(1)}H${width - 6}`;
  const every = curve.seconds > 90 ? 30 : curve.seconds > 45 ? 20 : 10;
  const band = (mmHg: number) => (
    <rect
      x={left}
      y={y(mmHg + TOLERANCE_MMHG)}
      width={width - left - 6}
      height={y(mmHg - TOLERANCE_MMHG) - y(mmHg + TOLERANCE_MMHG)}
      className="band"
    />
  );
  return (
    <svg
      ref={svgRef}
      className={className}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={told}
      fontSize={text}
    >
      <rect width={width} height={height} className="paper" />
      <text x="0" y={text}>
        mmHg
      </text>
      {Array.from({ length: Math.floor(curve.highest / 40) + 1 }, (_, i) => i * 40).map((mmHg) => (
        <g key={mmHg}>
          <path d={across(mmHg)} className="grid" />
          <text x={left - 7} y={y(mmHg) + text * 0.35} textAnchor="end" className="num">
            {mmHg}
          </text>
        </g>
      ))}
      {Array.from({ length: Math.floor(curve.seconds / every) + 1 }, (_, i) => i * every).map((seconds) => (
        <text
          key={seconds}
          x={x(seconds)}
          y={height - text * 0.4}
          textAnchor={seconds === 0 ? 'start' : 'middle'}
          className="num"
        >
          {seconds === 0 ? `0 ${say.seconds}` : seconds}
        </text>
      ))}
      {band(curve.systolic)}
      {band(curve.diastolic)}
      <path d={across(curve.systolic)} className="true" />
      <path d={across(curve.diastolic)} className="true" />
      <path d={`M${curve.needle.map(at).join('L')}`} className="needle" />
      {curve.beats.map((beat) => (
        <circle key={beat[0]} cx={x(beat[0])} cy={y(beat[1])} r={className === 'wide' ? 3.6 : 3} className="beat" />
      ))}
      {curve.marks.map((mark) => (
        <path key={mark[0]} d={`M${x(mark[0]).toFixed(1)} ${(y(mark[1]) - 11).toFixed(1)}v22`} className="mark" />
      ))}
      <text x={width - 6} y={y(curve.systolic) - 5} textAnchor="end" className="true-text num">
        {say.trueSystolic(curve.systolic)}
      </text>
      <text x={width - 6} y={y(curve.diastolic) + text + 3} textAnchor="end" className="true-text num">
        {say.trueDiastolic(curve.diastolic)}
      </text>
      {curve.written.map((wrote, i) => {
        const value = notes.written[i];
        if (!wrote || value === null || value === undefined) return null;
        const px = x(wrote[0]);
        const py = y(wrote[1]);
        // the needle falls to the right: above right of each point is free, and below left of it where a true line's name stands
        const named = [y(curve.systolic) - 5, y(curve.diastolic) + text + 3];
        const crowded = px + 10 + text * 7 > right && named.some((line) => Math.abs(py - 7 - line) < text * 1.2);
        const label = crowded
          ? { x: px - 11, y: py + text, textAnchor: 'end' as const }
          : { x: px + 10, y: py - 7, textAnchor: 'start' as const };
        return (
          <g key={i === 0 ? 'systolic' : 'diastolic'}>
            <path d={`M${px.toFixed(1)} ${(py - 7).toFixed(1)}l7 7-7 7-7-7Z`} className="wrote" />
            <text {...label} className="wrote-text num">
              {say.wrote(value)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function Table({ curve, notes }: { curve: Curve; notes: Notes }) {
  const { run, systolic, diastolic } = curve;
  const rows: [string, number | null | undefined, number | null | undefined][] = [
    [say.rows.true, systolic, diastolic],
    [say.rows.heard, run.first?.mmHg, run.last?.mmHg],
    [say.rows.charted, notes.written[0], notes.written[1]],
  ];
  return (
    <details>
      <summary>{say.table}</summary>
      <table>
        <thead>
          <tr>
            {say.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, first, last]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="num">{first ?? '–'}</td>
              <td className="num">{last ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
