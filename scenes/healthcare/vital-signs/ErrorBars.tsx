import { localised } from '../../../src/kit/words/localised.ts';
import type { ErrorParts } from './curve.ts';
import { errorParts as en } from './words/en-error-parts.ts';

const say = localised(en);
const WIDTH = 140;
const HEIGHT = 12;
/** A bar of this many mmHg fills its half, unless one is longer. */
const LEAST_REACH = 12;

/** One part as a bar to either side of nought, and as a number. */
function Bar({ name, help, mmHg, reach }: { name: string; help: string; mmHg: number; reach: number }) {
  const middle = WIDTH / 2;
  const length = (Math.abs(mmHg) / reach) * (middle - 4);
  return (
    <li>
      <span className="name">
        {name}
        <span className="help">{help}</span>
      </span>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        {mmHg !== 0 && (
          <rect x={mmHg < 0 ? middle - length : middle} y="1" width={length} height={HEIGHT - 2} className="part" />
        )}
        <path d={`M${middle} 0V${HEIGHT}`} className="nought" />
      </svg>
      <b className="num">{say.signed(mmHg)}</b>
    </li>
  );
}

function OfNumber({ name, parts, reach }: { name: string; parts: ErrorParts | null; reach: number }) {
  return (
    <div className="error-parts">
      <h4>{name}</h4>
      {parts === null ? (
        <p>{say.none}</p>
      ) : (
        <>
          <p className="num">
            {parts.off === 0 ? say.exact(parts.charted) : say.sum(parts.charted, parts.true, say.signed(parts.off))}
          </p>
          <ul>
            <Bar name={say.ear} help={say.earHelp} mmHg={parts.ear} reach={reach} />
            <Bar name={say.hand} help={say.handHelp} mmHg={parts.hand} reach={reach} />
            <Bar name={say.setUp} help={say.setUpHelp} mmHg={parts.setUp} reach={reach} />
          </ul>
        </>
      )}
    </div>
  );
}

/** Which part of the error of the two numbers was ear, which hand, and which cuff and posture: they add up to it. */
export function ErrorBars({ systolic, diastolic }: { systolic: ErrorParts | null; diastolic: ErrorParts | null }) {
  const sizes = [systolic, diastolic].flatMap((one) => (one ? [one.ear, one.hand, one.setUp] : []));
  const reach = Math.max(LEAST_REACH, ...sizes.map(Math.abs));
  return (
    <section className="error-bars" aria-labelledby="error-bars">
      <h3 id="error-bars">{say.title}</h3>
      <OfNumber name={say.systolic} parts={systolic} reach={reach} />
      <OfNumber name={say.diastolic} parts={diastolic} reach={reach} />
    </section>
  );
}
