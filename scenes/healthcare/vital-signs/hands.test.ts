import { describe, expect, it } from 'vitest';
import { grab, press, put, read, release, Student, say, set } from '../../../test/support/student.ts';

const ZONES = ['palms', 'backs', 'between', 'thumbs', 'tips'];

describe('4.1(a) hand rub, before the first touch', () => {
  /** Rubs so many seconds in all, then reads the wristband. */
  function rubbed(seconds: number, zones = ZONES): Student {
    const student = new Student();
    if (seconds > 0) student.rub(seconds / zones.length, zones);
    student.dry();
    student.do(read('band'));
    return student;
  }

  it.each([
    [24, 1],
    [20, 1],
    [14, 0.5],
    [8, 0],
    [5, 0],
  ])('%f s earn %f of the time', (seconds, share) => {
    const student = rubbed(seconds);
    expect(student.share('rub-before-time')).toBeCloseTo(share, 2);
    expect(student.errors).toEqual([]);
  });

  it('each zone counts from 2 s on: five are full, and each one less is a fifth', () => {
    for (let count = 1; count <= 5; count++) {
      const student = rubbed(Math.max(2 * count, 3), ZONES.slice(0, count));
      expect(student.share('rub-before-zones')).toBeCloseTo(count / 5, 9);
    }
    expect(rubbed(1.9 * 5).share('rub-before-zones')).toBe(0);
  });

  it('none, or less than three seconds of it, is a critical error', () => {
    expect(rubbed(0).errors).toEqual(['hands-before: critical']);
    expect(rubbed(2.5).errors).toEqual(['hands-before: critical']);
    expect(rubbed(3.1).errors).toEqual([]);
    expect(rubbed(0).run.score().cap).toBe(49);
  });

  it('without a palmful rubs nothing', () => {
    const student = new Student();
    for (const zone of ZONES) {
      student.do(grab(`hands-${zone}`));
      student.wait(5);
      student.do(release(`hands-${zone}`));
    }
    student.do(read('band'));
    expect(student.errors).toEqual(['hands-before: critical']);
    expect(student.share('rub-before-time')).toBe(0);
  });

  it('until dry: it dries within half a minute; touching wet costs the point, touching dry earns it', () => {
    const wet = new Student();
    wet.rub(4.2);
    wet.do(read('band'));
    expect([wet.share('rub-dry'), wet.facts.hands.wet > 0, wet.errors.length]).toEqual([0, true, 0]);
    expect(rubbed(21).share('rub-dry')).toBe(1);
    const drying = new Student();
    drying.do(press('dispenser'));
    drying.wait(28.1);
    expect(drying.facts.hands.wet).toBe(0);
  });

  it('what comes after it has dried rubs no more', () => {
    const student = new Student();
    student.do(press('dispenser'), grab('hands-palms'));
    student.wait(40);
    expect(student.facts.hands.zones[0]).toBe(28 * 60);
  });

  it('a second palmful on wet hands goes on with the same rub; on dry hands it begins anew', () => {
    const student = new Student();
    student.rub(4);
    student.do(press('dispenser'));
    expect(student.facts.hands.zones.every((ticks) => ticks === 240)).toBe(true);
    student.dry();
    student.do(press('dispenser'));
    expect(student.facts.hands.zones).toEqual([0, 0, 0, 0, 0]);
    expect(student.facts.hands.palmfuls).toBe(3);
  });

  it('grabbing another zone ends the first, and fingers on a wrist end the rub', () => {
    const student = new Student({}, 'settled');
    student.do(press('dispenser'), grab('hands-palms'));
    student.wait(1);
    student.do(grab('hands-tips'));
    student.wait(1);
    student.do(grab('pulse-radial'));
    student.wait(1);
    expect(student.facts.hands.zones.map((ticks) => Math.round(ticks / 60))).toEqual([1, 0, 0, 0, 1]);
    expect(student.facts.hands.rubbing).toBeNull();
  });

  it('asking, reading order and sign, curtain, bed and tablet are no touch; the band is one', () => {
    const student = new Student();
    student.inTurn(say('greet'), say('ask-identity'), say('ask-leave'), read('order'), read('sign'), read('board'));
    student.inTurn(press('curtain'), set('bed-height', 76), set('bed-head', 38), press('brake'), press('call-light'));
    student.inTurn(press('cuff-adult'), press('wipe-cuff'), press('wipe-stethoscope'), press('earpieces'));
    student.inTurn(put('cuff', 'rail'), put('cuff', 'bed'), press('cover'), press('eject'), press('call-pulse'));
    expect([student.facts.touches.count, student.errors]).toEqual([0, []]);
    student.do(read('band'));
    expect(student.facts.touches).toMatchObject({ count: 1, care: 0 });
    expect(student.errors).toEqual(['hands-before: critical']);
  });

  it.each([
    ['fingers on the wrist', grab('pulse-radial')],
    ['the cuff on the arm', put('cuff', 'upper-arm', 0, 25)],
    ['the diaphragm on the elbow', put('chestpiece', 'elbow')],
    ['the probe in the mouth', put('probe', 'back')],
    ['the sleeve', press('sleeve')],
    ['the tape', press('tape')],
    ['the arm put down', put('arm', 'lap')],
  ])('%s is a touch', (_, act) => {
    const student = new Student({}, 'settled');
    student.do(press('cuff-adult'));
    expect(student.do(act)).toEqual([]);
    expect(student.errors).toContain('hands-before: critical');
  });
});

describe('4.1(a) hand rub, at the end', () => {
  /** Hands clean, one touch, and out of the door. */
  function leaving(after: (student: Student) => void): Student {
    const student = new Student();
    student.rub();
    student.dry();
    student.do(read('band'));
    student.wait(1);
    after(student);
    student.do(press('finish'));
    return student;
  }

  it('left out is a critical error; done after the last touch, it earns its points', () => {
    expect(leaving(() => {}).errors).toEqual(['hands-after: critical']);
    const clean = leaving((student) => student.rub());
    expect([clean.errors, clean.share('rub-after-time'), clean.share('rub-after-zones')]).toEqual([[], 1, 1]);
  });

  it('another touch after it takes it back', () => {
    const student = leaving((one) => {
      one.rub();
      one.dry();
      one.do(read('band'));
    });
    expect(student.errors).toEqual(['hands-after: critical']);
    expect(student.share('rub-after-time')).toBe(0);
  });

  it('before or after charting, either is right', () => {
    const student = leaving((one) => {
      one.rub();
      one.do(press('chart-route-oral'), press('call-light'), press('brake'));
    });
    expect(student.share('rub-after-time')).toBe(1);
  });

  it('is owed by nobody who touched nobody', () => {
    const student = new Student();
    student.do(press('finish'));
    expect(student.errors).toEqual([]);
  });
});

describe('while hands are rubbed', () => {
  it('the patient tells, once, what matters later: the coffee, or the walk', () => {
    const told = (patient: ConstructorParameters<typeof Student>[0]) => {
      const student = new Student(patient);
      student.rub();
      student.rub();
      return student.heard.filter((code) => code.startsWith('tells-'));
    };
    expect(told({ drankMinutesAgo: 11 })).toEqual(['tells-drink']);
    expect(told({ walkedMinutesAgo: 2 })).toEqual(['tells-walk']);
    expect(told({})).toEqual(['tells-night']);
  });
});
