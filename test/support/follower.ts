import { LINES } from '../../scenes/healthcare/vital-signs/lines.ts';
import { nextStep, type StepId } from '../../scenes/healthcare/vital-signs/next.ts';
import { doing, seconds, type Work } from '../../scenes/healthcare/vital-signs/plan.ts';
import type { VitalSignsFacts } from '../../scenes/healthcare/vital-signs/state.ts';
import type { Act } from '../../src/engine/action.ts';
import type { Doer } from './drive.ts';

/** Somebody who knows nothing but the line that says what comes next, and does that. */
export function follower(heard: (id: StepId) => void = () => undefined): Doer<VitalSignsFacts> {
  const bot = doing(follow(heard));
  return (facts, tick) => bot(facts, tick) ?? [];
}

const press = (target: string): Act => ({ verb: 'press', target });
const place = (target: string, spot: string, y = 0): Act => ({ verb: 'place', target, value: { spot, x: 0, y } });

function* follow(heard: (id: StepId) => void): Work {
  const known = { pulse: 0, breaths: 0, tooLow: false };
  for (;;) {
    let tick = 0;
    const facts = yield (_, now) => {
      tick = now;
      return true;
    };
    const next = nextStep(facts, tick);
    if (!next) return;
    heard(next.id);
    const { id, target } = next;
    switch (id) {
      case 'rub':
      case 'rub-after':
        if (target === 'dispenser') yield press(target);
        else {
          yield { verb: 'grab', target };
          yield (now, at) => nextStep(now, at)?.target !== target;
          yield { verb: 'release', target };
          // until they are dry
          if (target === 'hands-tips') yield (now) => now.hands.wet === 0;
        }
        break;
      case 'read-order':
      case 'read-band':
        yield { verb: 'read', target };
        break;
      case 'bed-height':
        yield { verb: 'set', target, value: 75 };
        break;
      case 'bed-low':
        yield { verb: 'set', target, value: 50 };
        break;
      case 'bed-head':
        yield { verb: 'set', target, value: 40 };
        break;
      case 'arm-on-pillow':
        yield place(target, 'pillow');
        break;
      case 'fingers-on':
      case 'feel-elbow':
        yield { verb: 'grab', target };
        yield seconds(4);
        break;
      case 'fingers-off':
        yield { verb: 'release', target };
        break;
      case 'start-pulse':
      case 'start-breaths':
        yield { verb: 'mark', target };
        break;
      case 'stop-pulse':
      case 'stop-breaths': {
        const before = facts;
        const now = yield seconds(60);
        yield { verb: 'mark', target };
        if (id === 'stop-pulse') known.pulse = now.felt.count - before.felt.count;
        else known.breaths = now.breath.count - before.breath.count;
        break;
      }
      case 'cuff-on':
        yield place(target, 'upper-arm', 25);
        break;
      case 'snug':
        yield { verb: 'set', target, value: 2 };
        break;
      case 'stethoscope-on':
        if (facts.fingers) yield { verb: 'release', target: `pulse-${facts.fingers}` };
        yield place(target, 'elbow');
        break;
      case 'shut-valve':
        yield { verb: 'set', target, value: 0 };
        break;
      case 'pump':
        yield* squeeze();
        break;
      case 'let-down':
        // the line says: up to 200, where beats came at once
        if (known.tooLow && facts.gauge < 190) yield* squeeze();
        else yield { verb: 'set', target, value: 26 };
        break;
      case 'listen':
        yield* listen(facts.heard.count);
        break;
      case 'let-out':
        if (facts.gauge > 150) known.tooLow = true;
        yield { verb: 'set', target, value: 270 };
        yield (now) => now.gauge < 1;
        break;
      case 'cuff-off':
        yield press('earpieces');
        yield place('chestpiece', 'bed');
        yield place(target, 'bed');
        yield press('wipe-stethoscope');
        break;
      case 'probe':
        yield place(target, 'back');
        break;
      case 'eject':
        yield target === 'probe' ? place(target, 'holder') : press(target);
        break;
      case 'wait-tone':
      case 'wait-for-order':
        yield seconds(1);
        break;
      case 'wait-drink':
      case 'wait-rest':
        yield seconds(5);
        break;
      case 'write':
        yield { verb: 'write', target, value: toWrite(facts, target, known) };
        break;
      default:
        if (LINES.some((line) => line === target)) {
          yield { verb: 'say', target };
          yield seconds(1);
        } else yield press(target);
    }
    yield seconds(0.1);
  }
}

function* squeeze(): Work {
  yield { verb: 'grab', target: 'bulb' };
  yield seconds(0.1);
  yield { verb: 'release', target: 'bulb' };
  yield (now) => now.squeeze === 0;
}

/** Listens: marks the first beat and each dull one, until it is silent. Beats at once are left alone. */
function* listen(heard: number): Work {
  const first = yield (now) => now.heard.count > heard || now.gauge < 20;
  if (first.peak - first.gauge < 6) return;
  yield { verb: 'mark', target: 'gauge' };
  for (let { count, tick } = first.heard; ; ) {
    const next: VitalSignsFacts = yield (now, at) => now.heard.count > count || at > tick + 180;
    if (next.heard.count === count) break;
    ({ count, tick } = next.heard);
    if (next.heard.muffled) yield { verb: 'mark', target: 'gauge' };
  }
}

function toWrite(
  { marks, probe }: VitalSignsFacts,
  field: string,
  known: { pulse: number; breaths: number },
): number | null {
  switch (field) {
    case 'pulse':
      return known.pulse;
    case 'breaths':
      return known.breaths;
    case 'systolic':
      return marks[0]?.reading ?? null;
    case 'diastolic':
      return marks.at(-1)?.reading ?? null;
    default:
      return probe.display;
  }
}
