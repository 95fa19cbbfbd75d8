import { describe, expect, it } from 'vitest';
import { Attempt } from '../../../src/engine/attempt.ts';
import { hashOf } from '../../../src/engine/hash.ts';
import { NONE } from '../../../src/engine/world.ts';
import { bedside, inflate, listening, pass } from '../../../test/support/bedside.ts';
import { expert } from './expert.ts';
import { play } from './play.ts';
import { HURTS_AFTER_TICKS, type VitalSignsState, world } from './world.ts';

const PATIENT = { systolic: 120, diastolic: 80, heartRate: 75 };
const MINUTE = 3600;

/** How many beats are heard, and felt, in a minute at this pressure. */
function inAMinute(state: VitalSignsState, mmHg: number): { heard: number; felt: number } {
  inflate(state, mmHg);
  const before = { heard: state.heard.count, felt: state.felt.count };
  pass(state, MINUTE);
  return { heard: state.heard.count - before.heard, felt: state.felt.count - before.felt };
}

/** What the patient has said since their first words. */
const said = ({ speech }: VitalSignsState) => speech.slice(1).map(({ code }) => code);

describe('the heart', () => {
  it('beats as often in a minute as its rate says, whatever the rate', () => {
    for (let heartRate = 58; heartRate <= 96; heartRate++) {
      const state = bedside({ heartRate });
      pass(state, 10 * MINUTE);
      expect(Math.abs(state.beats - 10 * heartRate)).toBeLessThanOrEqual(1);
    }
  });

  it('beats evenly: two beats are never more than a tick further apart than any two others', () => {
    const state = bedside({ heartRate: 77 });
    const at: number[] = [];
    for (let i = 0; i < MINUTE; i++) {
      const before = state.beats;
      pass(state, 1);
      if (state.beats > before) at.push(state.tick);
    }
    const gaps = at.slice(1).map((tick, i) => tick - (at[i] as number));
    expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(1);
  });

  it('is somewhere else between two beats with every seed', () => {
    const phases = Array.from({ length: 200 }, (_, seed) => bedside({}, seed).heartPhase);
    expect(new Set(phases).size).toBe(200);
    expect(Math.min(...phases)).toBeLessThan(0.1);
    expect(Math.max(...phases)).toBeGreaterThan(0.9);
  });
});

describe('the sounds', () => {
  it('are heard while the cuff is between diastolic and systolic, both included, and else not', () => {
    for (const [mmHg, heard] of [
      [0, 0],
      [40, 0],
      [79.9, 0],
      [80, 75],
      [100, 75],
      [120, 75],
      [120.1, 0],
      [180, 0],
    ] as const) {
      const count = inAMinute(listening(PATIENT), mmHg).heard;
      expect(Math.abs(count - heard), `at ${mmHg} mmHg: ${count}`).toBeLessThanOrEqual(heard > 0 ? 1 : 0);
    }
  });

  it('are heard only with the earpieces in, the diaphragm on the artery and the cuff on the upper arm', () => {
    const wrong: Partial<VitalSignsState>[] = [
      { earpieces: false },
      { chestpiece: { spot: 'bed', x: 0, y: 0 } },
      { chestpiece: { spot: 'wrist', x: 0, y: 0 } },
      { chestpiece: { spot: 'elbow', x: 30, y: 0 } },
      { cuff: { spot: 'forearm', x: 0, y: 0 } },
      { cuff: { spot: 'bed', x: 0, y: 0 } },
    ];
    expect(inAMinute(listening(PATIENT), 100).heard).toBeGreaterThan(70);
    for (const one of wrong) {
      expect(inAMinute(Object.assign(listening(PATIENT), one), 100).heard, JSON.stringify(one)).toBe(0);
    }
  });

  it('come in the tick in which the heart beats', () => {
    const state = listening(PATIENT);
    inflate(state, 100);
    for (let i = 0; i < 600; i++) {
      const { beats } = state;
      const { count } = state.heard;
      pass(state, 1);
      if (state.heard.count - count !== state.beats - beats)
        expect.unreachable('a sound without a beat, or a beat without');
      if (state.beats > beats) expect(state.heard.tick).toBe(state.tick);
    }
    expect(state.heard.count).toBeGreaterThan(10);
  });

  it('are fainter off the artery, and dull just before they go', () => {
    const heard = (x: number, mmHg: number) => {
      const state = listening(PATIENT);
      state.chestpiece = { spot: 'elbow', x, y: 0 };
      inAMinute(state, mmHg);
      return { strength: state.heard.strength, muffled: state.heard.muffled };
    };
    expect(heard(0, 100)).toEqual({ strength: 1, muffled: false });
    expect(heard(19, 100).strength).toBeCloseTo(0.5, 12);
    expect(heard(0, 85).muffled).toBe(true);
    expect(heard(0, 87).muffled).toBe(false);
  });
});

describe('the needle', () => {
  /** The most that a beat throws it. */
  const flick = (mmHg: number, spot = 'upper-arm') => {
    const state = listening(PATIENT);
    state.cuff = { spot, x: 0, y: 25 };
    inflate(state, mmHg);
    let most = 0;
    for (let i = 0; i < 300; i++) {
      pass(state, 1);
      most = Math.max(most, state.air.flick);
    }
    return most;
  };

  it('is thrown by each beat, most at mean pressure, and still a little above systolic, where nothing is heard', () => {
    const mean = flick(80 + 40 / 3);
    expect(mean).toBeGreaterThan(2);
    for (const mmHg of [60, 80, 110, 125, 160]) {
      expect(flick(mmHg)).toBeLessThan(mean);
      expect(flick(mmHg)).toBeGreaterThan(0);
    }
  });

  it('keeps still while the cuff is empty, or not on the upper arm', () => {
    expect(flick(0)).toBe(0);
    expect(flick(100, 'forearm')).toBe(0);
    expect(flick(100, 'bed')).toBe(0);
  });

  it('shows in the facts with its flick, and in the truth without', () => {
    const state = bedside();
    Object.assign(state.air, { pressure: 100, needle: 99, flick: 2 });
    expect(world.facts(state).gauge).toBe(101);
    expect(world.truth(state)).toMatchObject({ needle: 99, pressure: 100 });
  });
});

describe('the pulse', () => {
  it('at the wrist goes when the cuff reaches systolic, and comes back below', () => {
    const state = listening(PATIENT);
    state.fingers = 'radial';
    expect(inAMinute(state, 0).felt).toBeGreaterThan(70);
    expect(inAMinute(state, 119).felt).toBeGreaterThan(70);
    expect(inAMinute(state, 120).felt).toBe(0);
    expect(inAMinute(state, 180).felt).toBe(0);
    expect(inAMinute(state, 118).felt).toBeGreaterThan(70);
  });

  it('is felt only where fingers are, and weaker the nearer the cuff is to systolic', () => {
    const state = listening(PATIENT);
    expect(inAMinute(state, 0).felt).toBe(0);
    state.fingers = 'radial';
    const strengths = [0, 95, 105, 115].map((mmHg) => {
      inAMinute(state, mmHg);
      return state.felt.strength;
    });
    expect(strengths).toEqual([1, 25 / 30, 0.5, 5 / 30].map((strength) => expect.closeTo(strength, 9)));
  });

  it('at the elbow is not stopped by a cuff on the forearm, but the one at the wrist is', () => {
    const state = bedside(PATIENT);
    state.cuff = { spot: 'forearm', x: 0, y: 0 };
    state.fingers = 'brachial';
    expect(inAMinute(state, 180).felt).toBeGreaterThan(70);
    state.fingers = 'radial';
    expect(inAMinute(state, 180).felt).toBe(0);
  });
});

describe('the arm', () => {
  it('turns pale while it is shut off, and hurts after a minute; both only above systolic', () => {
    const state = listening(PATIENT);
    inflate(state, 119);
    pass(state, 2 * HURTS_AFTER_TICKS);
    expect([world.facts(state).pale, said(state)]).toEqual([0, []]);
    inflate(state, 125);
    pass(state, 450);
    expect(world.facts(state).pale).toBeCloseTo(0.5, 6);
    pass(state, HURTS_AFTER_TICKS - 450);
    expect(world.facts(state).pale).toBe(1);
    expect(state.speech.at(-1)).toEqual({ code: 'hurts', tick: state.tick });
    inflate(state, 100);
    pass(state, 1);
    expect(world.facts(state).pale).toBe(0);
    inflate(state, 125);
    pass(state, 2 * HURTS_AFTER_TICKS);
    expect(said(state)).toEqual(['hurts']);
  });

  it('hurts at once above 200 mmHg', () => {
    const state = listening(PATIENT);
    inflate(state, 201);
    pass(state, 1);
    expect(said(state)).toEqual(['hurts']);
  });
});

describe('a mark', () => {
  it('notes what the dial showed, flick included, to the nearest of its lines', () => {
    const state = listening();
    Object.assign(state.air, { pressure: 100, needle: 117.3, flick: 1.8 });
    pass(state, 1, { verb: 'mark', target: 'gauge' });
    expect(state.marks).toEqual([{ tick: 1, reading: 120 }]);
  });
});

describe('time', () => {
  it('in which nothing happens leaves the facts as they are, the very same object; a heartbeat or a breath makes new ones', () => {
    const run = new Attempt(play, 'prove', 3);
    for (let i = 0; i < 600; i++) {
      const { facts, truth } = run;
      const { beats, breath } = run.state;
      expect(run.step(NONE)).toBe(NONE);
      const same = run.facts === facts && run.truth === truth;
      expect(same).toBe(run.state.beats === beats && run.state.breath === breath);
    }
  });

  it('goes on in a copy of the state, or one read from a file, as in the state itself', () => {
    const bot = expert();
    const state = world.init(11, 'prove');
    for (let tick = 0; tick < 1500; tick++) world.step(state, bot(world.facts(state), tick));
    const copies = [structuredClone(state), JSON.parse(JSON.stringify(state)) as VitalSignsState];
    for (const copy of copies) expect(hashOf(copy)).toBe(hashOf(state));
    for (let tick = 1500; tick < 2500; tick++) {
      const acts = bot(world.facts(state), tick);
      for (const each of [state, ...copies]) world.step(each, acts);
    }
    for (const copy of copies) expect(hashOf(copy)).toBe(hashOf(state));
    expect(state.beats).toBeGreaterThan(30);
  });
});

it('facts tell nothing that only an examiner knows', () => {
  const { patient } = bedside();
  const { chart, ...rest } = world.facts(bedside({ forbidden: 'left', drankMinutesAgo: 11 }));
  const told = JSON.stringify(rest);
  for (const key of ['systolic', 'diastolic', 'heartRate', 'breathRate', 'temperature', 'person', 'factor', 'forbidden', 'traps', 'urgent', 'random', 'heartPhase', 'patient', 'pressure', 'beats', 'shift']) // biome-ignore format: a list to be read across
    expect(told).not.toContain(`"${key}":`);
  // what is asked or read first, and what is under a sleeve
  expect(rest).toMatchObject({ spoken: null, band: null, order: null, armNo: null, drankMinutesAgo: null });
  expect(rest.seen).toEqual({ right: null, left: null });
  expect(chart.numbers.systolic).toBeNull();
  expect(world.truth(bedside())).toMatchObject({ systolic: patient.systolic, diastolic: patient.diastolic });
});

it('facts of an earlier tick stay as they were when something is marked', () => {
  const state = bedside();
  const before = world.facts(state);
  pass(state, 1, { verb: 'mark', target: 'gauge' });
  expect(before.marks).toEqual([]);
  expect(world.facts(state).marks).not.toBe(before.marks);
});
