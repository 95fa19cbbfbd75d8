import { describe, expect, it } from 'vitest';
import type { Level } from '../../../src/engine/world.ts';
import { grab, mark, press, release, Student, say, write } from '../../../test/support/student.ts';
import type { Patient } from './patient.ts';

/** Fingers on the wrist, and a count of so many seconds; tells what was counted. */
function counted(what: 'pulse' | 'breaths', seconds: number, patient: Partial<Patient> = {}, level: Level = 'prove') {
  const student = new Student(patient, 'settled', level);
  student.do(grab('pulse-radial'));
  student.do(mark(`count-${what}`));
  const before = student.facts;
  student.wait(seconds - 1 / 60);
  student.do(mark(`count-${what}`));
  const after = student.facts;
  return {
    student,
    beats: after.felt.count - before.felt.count,
    breaths: after.breath.count - before.breath.count,
  };
}

describe('4.1(a) radial pulse and respirations: how long', () => {
  it.each(['pulse', 'breaths'] as const)(
    '%s: a full 60 s at prove, 30 s are enough below; shorter falls off',
    (what) => {
      const share = (seconds: number, level: Level) => counted(what, seconds, {}, level).student.share(`${what}-time`);
      expect([58, 60, 75].map((seconds) => share(seconds, 'prove'))).toEqual([1, 1, 1]);
      expect(share(30, 'prove')).toBeLessThan(0.4);
      expect(share(15, 'prove')).toBe(0);
      expect([30, 60].map((seconds) => share(seconds, 'practise'))).toEqual([1, 1]);
      expect([30, 60].map((seconds) => share(seconds, 'explore'))).toEqual([1, 1]);
      expect(share(15, 'practise')).toBeLessThan(1);
    },
  );

  it('the longest count of a kind is the one that is judged, and the clock tells it', () => {
    const { student } = counted('pulse', 60);
    student.do(mark('count-pulse'));
    student.wait(10);
    student.do(mark('count-pulse'));
    expect(student.share('pulse-time')).toBe(1);
    expect(student.facts.counted).toEqual({ pulse: expect.closeTo(60, 1), breaths: 0 });
  });

  it('the other count ends the first', () => {
    const student = new Student({}, 'settled');
    student.do(mark('count-pulse'));
    student.wait(5);
    student.do(mark('count-breaths'));
    expect(student.facts.counting?.what).toBe('breaths');
    expect(student.facts.counted.pulse).toBeCloseTo(5, 1);
  });
});

describe('4.1(a) radial pulse: recorded within 4, nought at 12', () => {
  it.each([
    [0, 1],
    [4, 1],
    [-4, 1],
    [8, 0.5],
    [-12, 0],
  ])('%f off earns %f; beyond four it fails the pass', (off, share) => {
    const { student, beats } = counted('pulse', 60, { heartRate: 74 });
    expect(Math.abs(beats - 74)).toBeLessThanOrEqual(1);
    student.do(write('pulse', 74 + off));
    expect(student.item('pulse')).toMatchObject({ share: expect.closeTo(share, 9), failed: share < 1 });
  });

  it('irregular: the truth is what reached the wrist in the student’s own minute', () => {
    for (const early of [5, 7, 9]) {
      const { student, beats } = counted('pulse', 60, { heartRate: 76, earlyEvery: early });
      student.do(write('pulse', beats));
      expect(student.item('pulse').evidence[0]?.target).toBe(beats);
      expect(student.share('pulse')).toBe(1);
      // who went by half a minute is judged by the heart itself
      const half = counted('pulse', 30, { heartRate: 76, earlyEvery: early }, 'practise').student;
      half.do(write('pulse', 76));
      expect(half.item('pulse').evidence[0]?.target).toBe(76);
    }
  });

  it('irregular: one beat in so many comes early and weak, and a pause follows; the rate stays', () => {
    const student = new Student({ heartRate: 60, earlyEvery: 5 }, 'settled');
    student.do(grab('pulse-radial'));
    const beats: { tick: number; strength: number }[] = [];
    let count = 0;
    for (let i = 0; i < 3600; i++) {
      student.do();
      if (student.facts.felt.count > count) beats.push(student.facts.felt);
      count = student.facts.felt.count;
    }
    const gaps = beats.slice(1).map(({ tick }, i) => tick - (beats[i]?.tick ?? 0));
    expect(gaps.filter((gap) => gap < 45).length).toBeGreaterThanOrEqual(10);
    for (let i = 0; i < gaps.length - 1; i++) {
      if ((gaps[i] as number) >= 45) continue;
      expect(gaps[i + 1]).toBeGreaterThan(75);
      expect(beats[i + 1]?.strength).toBe(0.5);
    }
    expect(Math.abs(beats.length - 60)).toBeLessThanOrEqual(1);
  });

  it('2–3 fingers have to be there for the count', () => {
    const share = (off: number) => {
      const student = new Student({}, 'settled');
      student.do(grab('pulse-radial'));
      student.do(mark('count-pulse'));
      student.wait(60 - off);
      if (off > 0) student.do(release('pulse-radial'));
      student.wait(off);
      student.do(mark('count-pulse'));
      return student.share('pulse-fingers');
    };
    expect([share(0), share(5), share(50)]).toEqual([1, 1, 0]);
    expect(share(24)).toBeCloseTo(0.5, 1);
  });
});

describe('4.1(a) respirations: within 2, nought at 6, without telling the client', () => {
  it.each([
    [0, 1],
    [2, 1],
    [4, 0.5],
    [-6, 0],
  ])('%f off earns %f', (off, share) => {
    const { student, breaths } = counted('breaths', 60);
    expect(Math.abs(breaths - 16)).toBeLessThanOrEqual(1);
    student.do(write('breaths', 16 + off));
    expect(student.item('breaths')).toMatchObject({ share: expect.closeTo(share, 9), failed: share < 1 });
  });

  /** How many breaths come in a minute in which something was said or done first. */
  const inAMinute = (begin: (student: Student) => void) => {
    const student = new Student({ breathRate: 16 }, 'settled');
    begin(student);
    const before = student.facts.breath.count;
    student.wait(60);
    return student.facts.breath.count - before;
  };

  it('announced, they come a third faster for two minutes; the points for secrecy are lost', () => {
    expect(inAMinute((student) => void student.do(say('announce-breaths')))).toBeGreaterThanOrEqual(21);
    const after = inAMinute((student) => {
      student.do(say('announce-breaths'));
      student.wait(121);
    });
    expect(Math.abs(after - 16)).toBeLessThanOrEqual(1);
    const student = new Student({}, 'settled');
    student.inTurn(grab('pulse-radial'), say('announce-breaths'), mark('count-breaths'));
    student.wait(60);
    student.do(mark('count-breaths'));
    expect(student.share('breaths-secret')).toBe(0);
    expect(counted('breaths', 60).student.share('breaths-secret')).toBe(1);
  });

  it('stared at without fingers on the wrist, they come a fifth faster; with fingers on, they do not', () => {
    const stared = inAMinute((student) => void student.do(mark('count-breaths')));
    expect(Math.abs(stared - 19)).toBeLessThanOrEqual(1);
    const secret = inAMinute((student) => void student.do(grab('pulse-radial'), mark('count-breaths')));
    expect(Math.abs(secret - 16)).toBeLessThanOrEqual(1);
  });

  it('fingers stay on the wrist', () => {
    const share = (on: boolean) => {
      const student = new Student({}, 'settled');
      if (on) student.do(grab('pulse-radial'));
      student.do(mark('count-breaths'));
      student.wait(60);
      student.do(mark('count-breaths'));
      return student.share('breaths-fingers');
    };
    expect([share(true), share(false)]).toEqual([1, 0]);
  });

  it('the patient starts to talk at second thirty, unless asked to be quiet; nobody breathes in who talks', () => {
    const student = new Student({}, 'settled');
    student.run.state.hushed = false;
    student.do(grab('pulse-radial'));
    student.do(mark('count-breaths'));
    student.wait(29.8);
    expect(student.facts.talking).toBe(false);
    student.wait(0.3);
    expect([student.facts.talking, student.heard.at(-1)]).toEqual([true, 'chats']);
    const { count } = student.facts.breath;
    student.wait(7);
    expect(student.facts.breath.count).toBe(count);
    student.wait(2);
    expect(student.facts.talking).toBe(false);
    const quiet = counted('breaths', 60).student;
    expect(quiet.heard).not.toContain('chats');
  });

  it('a raised finger stops the talk', () => {
    const student = new Student({}, 'settled');
    student.run.state.hushed = false;
    student.do(grab('pulse-radial'));
    student.do(mark('count-pulse'));
    student.wait(31);
    student.do(say('hush'));
    student.wait(0.6);
    expect([student.facts.talking, student.heard.at(-1)]).toEqual([false, 'oh-sorry']);
  });

  it('a trolley and a neighbour’s cough are heard, and are no breath', () => {
    const student = new Student({ breathRate: 16 }, 'settled');
    const heard = new Set<string>();
    let before = student.facts;
    for (let i = 0; i < 4 * 3600; i++) {
      student.do();
      const { room, breath } = student.facts;
      if (room && room.tick === student.run.state.tick) {
        heard.add(room.code);
        expect(breath.count - before.breath.count).toBeLessThanOrEqual(1);
      }
      before = student.facts;
    }
    expect(heard).toEqual(new Set(['trolley', 'cough']));
    expect(Math.abs(student.facts.breath.count - 64)).toBeLessThanOrEqual(1);
  });
});

describe('4.1(a) chart: rhythm', () => {
  it.each([
    [0, 'regular'],
    [7, 'irregular'],
  ] as const)('an early beat every %d is %s', (earlyEvery, right) => {
    const share = (rhythm: string) => {
      const student = new Student({ earlyEvery }, 'settled');
      student.do(press(`chart-rhythm-${rhythm}`));
      return student.share('chart-rhythm');
    };
    const wrong = right === 'regular' ? 'irregular' : 'regular';
    expect([share(right), share(wrong), new Student().share('chart-rhythm')]).toEqual([1, 0, 0]);
  });
});
