import { LINES } from '../../scenes/healthcare/vital-signs/lines.ts';
import type { VitalSignsFacts } from '../../scenes/healthcare/vital-signs/world.ts';
import { type Act, VERBS } from '../../src/engine/action.ts';
import { nextRandom, randomWhole, seedRandom } from '../../src/engine/random.ts';

const NUMBERS = [
  0,
  1,
  4,
  26,
  60,
  80,
  120,
  126,
  200,
  270,
  271,
  300,
  301,
  -1,
  0.5,
  -0,
  1e21,
  Number.NaN,
  Infinity,
  5e-324,
];
const SPOTS = [
  ...['bed', 'upper-arm', 'forearm', 'elbow', 'wrist', 'rail', 'lap', 'mattress', 'hanging', 'pillow'],
  ...['holder', 'front', 'cheek', 'back', 'moon', '', '__proto__', 'constructor'],
];
const VITALS = ['pulse', 'breaths', 'pressure', 'temperature'];
const FIELDS = ['pulse', 'breaths', 'systolic', 'diastolic', 'temperature'];
const TARGETS = [
  ...[
    'bulb',
    'valve',
    'cuff',
    'chestpiece',
    'earpieces',
    'gauge',
    'snug',
    'tape',
    'sign',
    'pulse-radial',
    'pulse-brachial',
  ],
  ...[
    'dispenser',
    'hands-palms',
    'hands-tips',
    'band',
    'order',
    'board',
    'curtain',
    'brake',
    'call-light',
    'bed-height',
  ],
  ...[
    'bed-head',
    'arm-right',
    'arm-left',
    'arm',
    'sleeve',
    'cuff-small',
    'cuff-large',
    'wipe-cuff',
    'wipe-stethoscope',
  ],
  ...['cover', 'probe', 'eject', 'count-pulse', 'count-breaths', 'hint', 'chart-arm-left', 'chart-rhythm-irregular'],
  ...LINES,
  ...FIELDS,
  ...VITALS.flatMap((vital) => [`call-${vital}`, `later-${vital}`]),
  ...['moon', '', '__proto__', 'toString'],
];
const SENSIBLE: readonly Act[] = [
  { verb: 'grab', target: 'bulb' },
  { verb: 'grab', target: 'bulb' },
  { verb: 'press', target: 'arm-right' },
  { verb: 'press', target: 'cuff-adult' },
  { verb: 'press', target: 'dispenser' },
  { verb: 'grab', target: 'hands-backs' },
  { verb: 'say', target: 'ask-identity' },
  { verb: 'read', target: 'band' },
  { verb: 'press', target: 'cover' },
  { verb: 'place', target: 'probe', value: { spot: 'back', x: 0, y: 0 } },
  { verb: 'release', target: 'bulb' },
  { verb: 'press', target: 'earpieces' },
  { verb: 'mark', target: 'gauge' },
  { verb: 'press', target: 'sign' },
  { verb: 'grab', target: 'pulse-radial' },
  { verb: 'place', target: 'cuff', value: { spot: 'upper-arm', x: 0, y: 25 } },
  { verb: 'place', target: 'chestpiece', value: { spot: 'elbow', x: 3, y: -2 } },
];

/**
 * Somebody who presses everything: so many acts, spread over so many ticks, a third of them such as nobody could do.
 * With `clean`, only such numbers as a host lets through, so that the recording can be written to a file.
 */
export function randomBot(
  seed: number,
  acts = 300,
  ticks = 3000,
  clean = false,
): (facts: VitalSignsFacts, tick: number) => readonly Act[] {
  const random = seedRandom(seed);
  const pick = <V>(list: readonly V[]): V => list[randomWhole(random, 0, list.length - 1)] as V;
  const length = randomWhole(random, 60, ticks - 1);
  const byTick = new Map<number, Act[]>();
  const at = (tick: number, act: Act) => byTick.set(tick, [...(byTick.get(tick) ?? []), act]);
  const number = (): number => {
    const x = nextRandom(random) < 0.5 ? pick(NUMBERS) : randomWhole(random, -20, 320);
    return clean && !Number.isFinite(x) ? 7 : x;
  };
  const value = () => {
    const kind = nextRandom(random);
    if (kind < 0.5) return { value: number() };
    if (kind < 0.8) return { value: { spot: pick(SPOTS), x: number(), y: number() } };
    return kind < 0.9 ? { value: null } : {};
  };
  const act = (): Act => {
    const kind = nextRandom(random);
    if (kind < 0.45) return pick(SENSIBLE);
    if (kind < 0.55)
      return { verb: 'set', target: 'valve', value: pick([0, 0, 0, 2, 26, randomWhole(random, 0, 270)]) };
    if (kind < 0.66) return { verb: 'write', target: pick(FIELDS), value: randomWhole(random, 60, 150) };
    return { verb: pick(VERBS), target: pick(TARGETS), ...value() };
  };
  for (let i = 1; i < acts; i++) at(randomWhole(random, 0, length), act());
  at(length, { verb: 'press', target: 'finish' });
  return (_, tick) => byTick.get(tick) ?? [];
}
