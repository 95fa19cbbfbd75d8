import { describe, expect, it } from 'vitest';
import { leave, outcome, tell, unremarkable } from '../../../test/support/rounds.ts';
import { grab, mark, press, put, read, release, Student, say, set } from '../../../test/support/student.ts';
import { LINES } from './lines.ts';

describe('harmless nonsense is allowed, and remembered', () => {
  it.each([
    [
      'the cuff round the bed rail',
      'rail',
      [press('cuff-adult'), put('cuff', 'rail'), put('cuff', 'bed'), put('cuff', 'rail'), put('cuff', 'bed')],
    ],
    [
      'the stethoscope on the wrist',
      'wrist',
      [put('chestpiece', 'wrist'), put('chestpiece', 'bed'), put('chestpiece', 'wrist'), put('chestpiece', 'bed')],
    ],
    ['first one arm, then the other', 'other-arm', [press('arm-left'), press('arm-right'), press('arm-left')]],
  ] as const)('%s: the patient remarks on it, once', (_, remark, acts) => {
    const student = new Student({}, 'settled');
    expect(student.inTurn(...acts)).toEqual([]);
    expect(student.heard.filter((code) => code === remark)).toEqual([remark]);
  });

  it('a whole round with every sort of nonsense in it loses no point by that', () => {
    const student = unremarkable('practise');
    const before = student.run
      .score()
      .items.filter(({ share }) => share === 1)
      .map(({ id }) => id);
    student.inTurn(put('cuff', 'rail'), grab('bulb'));
    student.wait(3);
    student.inTurn(release('bulb'), set('valve', 270));
    student.wait(3);
    student.inTurn(set('valve', 0), put('cuff', 'bed'), put('chestpiece', 'wrist'), put('chestpiece', 'bed'));
    student.inTurn(press('wipe-stethoscope'), press('wipe-cuff'), press('earpieces'), press('earpieces'));
    student.inTurn(read('board'), read('sign'), read('order'), mark('gauge'), press('curtain'), press('curtain'));
    student.inTurn(say('greet'), say('ask-comfortable'), say('ask-which-arm'), say('ask-rest'), say('bye-short'));
    student.inTurn(press('brake'), press('brake'), press('call-light'), press('call-light'), set('bed-head', 70));
    student.inTurn(set('bed-head', 38), press('cover'), press('eject'), press('later-pulse'), press('later-pulse'));
    const lost = before.filter((id) => student.share(id) < 1);
    expect(lost).toEqual([]);
    tell(student);
    leave(student);
    expect(outcome(student)).toEqual({ total: 100, pass: false, errors: [], lost: {} });
    expect(student.heard).toEqual(expect.arrayContaining(['rail', 'wrist']));
  });

  it('a thermometer that is played with before a mouth was near it is as it was', () => {
    const student = new Student();
    student.inTurn(press('cover'), press('eject'), press('cover'), press('eject'));
    expect([student.facts.probe.display, student.facts.touches.count]).toEqual([null, 0]);
  });

  it('pumping up a cuff on the rail or the tray hurts nobody, and no beat is heard', () => {
    const student = new Student();
    student.inTurn(press('cuff-adult'), put('cuff', 'rail'), press('earpieces'));
    student.do(grab('bulb'));
    student.wait(20);
    student.do(release('bulb'));
    expect([student.facts.heard.count, student.run.notes.deflations.length, student.errors]).toEqual([0, 0, []]);
    expect(student.facts.gauge).toBeGreaterThan(20);
  });

  it('saying everything there is to say, twice, leaves the patient well', () => {
    const student = new Student();
    const twice = LINES.filter((line) => !['insist', 'offer-time', 'report-identity'].includes(line));
    for (let i = 0; i < 2; i++) for (const line of twice) expect(student.do(say(line)), line).toEqual([]);
    expect([student.errors, student.facts.consent]).toEqual([[], 'given']);
  });
});
