import { describe, expect, it } from 'vitest';
import { NONE } from '../../../src/engine/world.ts';
import { attempt } from '../../../test/support/drive.ts';
import { runs } from '../../../test/support/runs.ts';
import { grab, mark, press, put, read, release, Student, say, set, write } from '../../../test/support/student.ts';
import { makeCoach, SLIPS, type Slip } from './coach.ts';
import { expert } from './expert.ts';
import { play } from './play.ts';

/** What a coach tells somebody who does this. */
function told(student: Student, work: (student: Student) => void): Slip[] {
  const coach = makeCoach();
  const slips: Slip[] = [];
  const step = student.run.step.bind(student.run);
  coach(student.facts, student.run.state.tick);
  student.run.step = (acts) => {
    const refusals = step(acts);
    const slip = coach(student.facts, student.run.state.tick);
    if (slip) slips.push(slip);
    return refusals;
  };
  work(student);
  student.run.step(NONE);
  return slips;
}

const door = () => new Student();
/** Everybody as they should lie, and the patient touched before with clean hands; `care` when the care has begun, too. */
const settled = (patient: ConstructorParameters<typeof Student>[0] = {}, care = 1) => {
  const student = new Student(patient, 'settled');
  student.run.state.touches = { count: 1, care, tick: 0 };
  student.do(press('brake'));
  return student;
};
const listening = (state: object = {}, patient: ConstructorParameters<typeof Student>[0] = {}) => {
  const student = new Student({ heartRate: 90, ...patient }, 'listening');
  Object.assign(student.run.state, { touches: { count: 1, care: 1, tick: 0 }, ...state });
  student.do(press('brake'));
  return student;
};
const pump = (one: Student) => one.pump(40);
const takes = (spot: string, lips: boolean) => (one: Student) => {
  one.inTurn(press('cover'), put('probe', spot));
  if (lips) one.do(say('ask-lips'));
  one.wait(13);
};

const PROVOKED: Readonly<Record<Slip, readonly [Student, (student: Student) => void]>> = {
  'dirty-touch': [door(), (one) => void one.do(read('band'))],
  'wet-hands': [door(), (one) => void one.inTurn(press('dispenser'), read('band'))],
  led: [door(), (one) => void one.do(say('ask-leading'))],
  unchecked: [settled({}, 0), (one) => void one.do(grab('pulse-radial'))],
  'no-leave': [door(), (one) => void one.inTurn(read('order'), say('ask-identity'), read('band'), press('arm-left'), grab('pulse-radial'))], // biome-ignore format: one line a slip
  'over-sleeve': [
    settled(),
    (one) => void one.inTurn(press('sleeve'), press('cuff-adult'), put('cuff', 'upper-arm', 0, 25)),
  ],
  'low-arm': [listening({ armAt: 'lap' }), pump],
  legs: [listening({ legsCrossed: true }), pump],
  back: [listening({ slumped: true }), pump],
  'cuff-size': [settled(), (one) => void one.inTurn(press('cuff-large'), put('cuff', 'upper-arm', 0, 25))],
  loose: [listening({ snug: 4 }), pump],
  tight: [listening(), (one) => void one.do(set('snug', 0))],
  'forbidden-arm': [settled({ forbidden: 'right' }), (one) => void one.inTurn(press('cuff-adult'), put('cuff', 'upper-arm', 0, 25))], // biome-ignore format: one line a slip
  'no-rest': [listening({}, { walkedMinutesAgo: 2 }), pump],
  'short-count': [settled(), (one) => { one.do(mark('count-pulse')); one.wait(15); one.do(mark('count-pulse')); }], // biome-ignore format: one line a slip
  announced: [door(), (one) => void one.do(say('announce-breaths'))],
  talked: [listening({ hushed: false }), (one) => one.deflate(140, 30, 120)],
  'beats-at-once': [listening(), (one) => one.deflate(110, 26, 90)],
  'too-fast': [listening(), (one) => one.deflate(140, 80, 90)],
  refilled: [listening(), (one) => { one.pump(140); one.do(set('valve', 26)); one.until((_, { air }) => air.pressure < 115); one.do(grab('bulb')); one.wait(0.2); }], // biome-ignore format: one line a slip
  over: [listening(), (one) => one.pump(204)],
  'hot-drink': [settled({ drankMinutesAgo: 11 }), (one) => { one.do(say('ask-drink')); takes('back', true)(one); }], // biome-ignore format: one line a slip
  'no-cover': [settled(), (one) => void one.do(put('probe', 'back'))],
  'lips-open': [settled(), takes('back', false)],
  'probe-place': [settled(), takes('front', true)],
  odd: [door(), (one) => void one.inTurn(write('systolic', 121), press('sign'))],
  diagnosed: [door(), (one) => void one.do(say('answer-worry'))],
  'bed-high': [settled(), (one) => void one.do(press('finish'))],
  'not-called': [door(), (one) => void one.inTurn(write('pulse', 130), press('sign'))],
};

describe('the coach', () => {
  it.each(SLIPS)('tells of “%s” when it is made, and once', (slip) => {
    const [student, work] = PROVOKED[slip];
    const slips = told(student, (one) => {
      work(one);
      one.do(release('bulb'));
    });
    expect(slips).toContain(slip);
    expect(new Set(slips).size).toBe(slips.length);
  });

  it('has nothing to tell to somebody careful', () => {
    for (let seed = 0; seed < runs(2, 50); seed++) {
      const coach = makeCoach();
      const slips: Slip[] = [];
      const bot = expert();
      const run = attempt(
        play,
        (facts, tick) => {
          const slip = coach(facts, tick);
          if (slip) slips.push(slip);
          return bot(facts, tick);
        },
        { seed, level: 'explore' },
      );
      expect([seed, run.state.ended, slips]).toEqual([seed, true, []]);
    }
  });
});
