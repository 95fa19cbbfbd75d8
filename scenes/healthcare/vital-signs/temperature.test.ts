import { describe, expect, it } from 'vitest';
import { press, put, Student, say, write } from '../../../test/support/student.ts';
import type { Patient } from './patient.ts';

interface Way {
  readonly spot?: 'front' | 'cheek' | 'back';
  readonly lips?: boolean;
  readonly cover?: boolean;
  readonly minutes?: number;
  readonly seconds?: number;
}

/** A temperature, taken this way. */
function taken(way: Way = {}, patient: Partial<Patient> = {}): Student {
  const { spot = 'back', lips = true, cover = true, minutes = 0, seconds = 13 } = way;
  const student = new Student({ temperature: 984, ...patient }, 'settled');
  student.run.state.tick = minutes * 3600;
  if (cover) student.do(press('cover'));
  student.do(put('probe', spot));
  if (lips) student.do(say('ask-lips'));
  student.wait(seconds);
  student.do(put('probe', 'holder'));
  return student;
}

describe('4.1(a) temperature: electronic, oral', () => {
  it('in the pocket under the tongue, lips closed, until the tone: as it is', () => {
    const student = taken();
    student.do(press('eject'));
    expect(student.facts.probe).toMatchObject({ at: 'holder', display: 984, ejected: true, cover: false });
    for (const id of ['probe-place', 'lips', 'probe-cover', 'probe-eject']) expect(student.share(id), id).toBe(1);
  });

  it.each([
    ['the cheek', { spot: 'cheek' }, 978, ['probe-place']],
    ['the front of the mouth', { spot: 'front' }, 975, ['probe-place']],
    ['lips open', { lips: false }, 978, ['lips']],
    ['the front, lips open', { spot: 'front', lips: false }, 969, ['lips', 'probe-place']],
  ] as const)('%s tells less, and costs its points', (_, way, display, lost) => {
    const student = taken(way);
    expect(student.facts.probe.display).toBe(display);
    expect(['lips', 'probe-place'].filter((id) => student.share(id) === 0)).toEqual(lost);
  });

  it('the tone comes after twelve seconds, and not before', () => {
    expect(taken({ seconds: 11.9 }).facts.probe.display).toBeNull();
    expect(taken({ seconds: 12.1 }).facts.probe.display).toBe(984);
  });

  it('taken out or moved before the tone, it begins anew', () => {
    const student = new Student({ temperature: 984 }, 'settled');
    student.do(press('cover'));
    student.do(put('probe', 'front'));
    student.wait(10);
    student.do(put('probe', 'back'));
    student.do(say('ask-lips'));
    student.wait(10);
    expect(student.facts.probe.display).toBeNull();
    student.wait(2.1);
    expect(student.facts.probe.display).toBe(984);
  });

  it('without a cover: remarked on once, and the points are lost', () => {
    const student = taken({ cover: false });
    student.do(put('probe', 'front'));
    expect(student.heard.filter((code) => code === 'no-cover')).toHaveLength(1);
    expect([student.share('probe-cover'), student.share('probe-eject')]).toEqual([0, 0]);
  });

  it('lips are closed only round a probe: asked before, nothing is held', () => {
    const student = new Student({}, 'settled');
    student.inTurn(press('cover'), say('ask-lips'), put('probe', 'back'));
    expect(student.facts.probe.lips).toBe(false);
  });
});

describe('4.1(a) temperature: anything hot or cold in the last 15 minutes?', () => {
  it('a coffee eleven minutes ago reads 0.8 °F too warm, and less with every minute, until a quarter of an hour', () => {
    const display = (minutes: number) => taken({ minutes }, { drankMinutesAgo: 11 }).facts.probe.display as number;
    expect(display(0)).toBeGreaterThanOrEqual(984 + 7);
    expect(display(0)).toBeGreaterThan(display(2));
    expect(display(2)).toBeGreaterThan(984);
    expect(display(4)).toBe(984);
    expect(display(30)).toBe(984);
  });

  it('waiting earns its points, asking first earns its own; both are known', () => {
    const wait = (minutes: number) => taken({ minutes }, { drankMinutesAgo: 11 });
    expect(wait(4).share('drink-waited')).toBe(1);
    expect(wait(0).share('drink-waited')).toBeLessThan(0.2);
    expect(taken().item('drink-waited').spared).toBe(true);
    expect(taken().share('drink-asked')).toBe(0);
    const asked = new Student({ drankMinutesAgo: 11 }, 'settled');
    expect(asked.facts.drankMinutesAgo).toBeNull();
    asked.inTurn(say('ask-drink'), press('cover'), put('probe', 'back'));
    expect([asked.facts.drankMinutesAgo, asked.heard.includes('drink-yes')]).toEqual([11, true]);
    expect(asked.share('drink-asked')).toBe(1);
  });
});

describe('4.1(a) temperature: charted as displayed, t 0, z 0.4 °F', () => {
  it.each([
    [984, 1],
    [985, 0.75],
    [982, 0.5],
    [988, 0],
  ])('%d for a display of 98.4 earns %f; anything but the display fails the pass', (charted, share) => {
    const student = taken();
    student.do(write('temperature', charted));
    expect(student.item('temperature')).toMatchObject({ share: expect.closeTo(share, 9), failed: share < 1 });
  });

  it('the display is what counts, also of a probe that was in the cheek', () => {
    const student = taken({ spot: 'cheek' });
    student.do(write('temperature', 978));
    expect(student.item('temperature')).toMatchObject({ share: 1, failed: false });
  });

  it('the route is oral', () => {
    const route = (one: string) => {
      const student = taken();
      student.do(press(`chart-route-${one}`));
      return student.share('chart-route');
    };
    expect(['oral', 'ear', 'armpit'].map(route)).toEqual([1, 0, 0]);
    const never = new Student();
    never.do(press('chart-route-oral'));
    expect(never.share('chart-route')).toBe(0);
  });
});
