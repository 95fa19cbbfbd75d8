import { describe, expect, it } from 'vitest';
import { Attempt } from '../../../src/engine/attempt.ts';
import { replay } from '../../../src/engine/replay.ts';
import { LEVELS } from '../../../src/engine/world.ts';
import { drive, fromFile } from '../../../test/support/drive.ts';
import { leave, tell } from '../../../test/support/rounds.ts';
import { runs } from '../../../test/support/runs.ts';
import { grab, mark, press, read, release, Student, say, write } from '../../../test/support/student.ts';
import { measurePressure } from './expert-pressure.ts';
import { PARTS } from './parts.ts';
import { doing } from './plan.ts';
import { play } from './play.ts';
import { task } from './task.ts';

type PartId = keyof typeof PARTS;
const NAMES = Object.keys(PARTS) as PartId[];
const SEEDS = Array.from({ length: runs(1, 10) }, (_, i) => 40 + i * 17);

/** What a careful person does from where each part begins. */
const CAREFULLY: Readonly<Record<PartId, (student: Student) => void>> = {
  hands(student) {
    student.rub();
    student.dry();
    student.do(read('band'));
  },
  identity(student) {
    student.inTurn(read('order'), say('ask-identity'), read('band'));
    if (!student.run.truth.agree) {
      student.do(say('report-identity'));
      student.until(({ identity }) => identity.mended);
    }
    student.inTurn(say('ask-leave'), press('curtain'));
    if (student.facts.consent === 'refused') student.do(say('offer-time'));
    student.do(grab('pulse-radial'));
  },
  'pulse-and-breaths'(student) {
    student.do(grab('pulse-radial'));
    const numbers = (['pulse', 'breaths'] as const).map((what) => {
      student.do(mark(`count-${what}`));
      const { felt, breath } = student.facts;
      student.wait(60);
      student.do(mark(`count-${what}`));
      return what === 'pulse' ? student.facts.felt.count - felt.count : student.facts.breath.count - breath.count;
    });
    student.inTurn(release('pulse-radial'), write('pulse', numbers[0] ?? 0), write('breaths', numbers[1] ?? 0));
    student.do(press(`chart-rhythm-${student.run.truth.patient.earlyEvery > 0 ? 'irregular' : 'regular'}`));
  },
  pressure(student) {
    const bot = doing(measurePressure(26));
    for (let acts = bot(student.facts, student.run.state.tick); acts; acts = bot(student.facts, student.run.state.tick))
      student.do(...acts);
    student.do(press('sign'));
  },
  'chart-and-call'(student) {
    tell(student);
    leave(student);
  },
};

describe.each(NAMES)('the part “%s”', (part) => {
  it.each(LEVELS)('is reached at %s, and whoever goes on carefully earns all of it', (level) => {
    for (const seed of SEEDS) {
      const student = new Student({}, 'door', level, new Attempt(play, level, seed, part));
      CAREFULLY[part](student);
      student.do(press('finish'));
      const score = student.run.score();
      const lost = score.items.filter(({ share }) => share < 1).map(({ id }) => id);
      expect([seed, score.total, lost, score.errors.map(({ id }) => id)]).toEqual([seed, 100, [], []]);
      expect(score.items.map(({ id }) => id).sort()).toEqual([...PARTS[part].items].sort());
      expect(score.criteria.reduce((sum, { of }) => sum + of, 0)).toBeCloseTo(100, 6);
    }
  });

  it('is not done before it has begun: out of the door at once earns little', () => {
    const student = new Student({}, 'door', 'prove', new Attempt(play, 'prove', 40, part));
    student.do(press('finish'));
    expect(student.run.score().total).toBeLessThanOrEqual(35);
  });

  it('counts items and errors that there are', () => {
    const known = task.items.map(({ id }) => id);
    for (const id of PARTS[part].items) expect(known, id).toContain(id);
    for (const id of PARTS[part].errors)
      expect(
        task.errors.map((error) => error.id),
        id,
      ).toContain(id);
  });
});

describe('a part', () => {
  it('leaves a recording that names it, and comes to the same', () => {
    const acts = [
      read('order'),
      say('ask-identity'),
      read('band'),
      say('ask-leave'),
      press('curtain'),
      press('finish'),
    ];
    const live = drive(play, () => acts.splice(0, 1), { seed: 7, part: 'identity' });
    const recording = fromFile(live.recording());
    expect(recording.head.part).toBe('identity');
    const run = replay(play, recording);
    if (run.outcome !== 'same') return expect.unreachable(run.outcome);
    expect(run.attempt.score()).toEqual(live.score());
    expect(replay(play, { ...recording, head: { ...recording.head, part: 'hands' } }).outcome).toBe('does-not-follow');
  });

  it('has hands clean, and nothing wrong, where it begins', () => {
    for (const part of NAMES) {
      const { facts, truth } = new Attempt(play, 'prove', 40, part);
      if (part === 'hands') expect(facts.hands.palmfuls).toBe(0);
      else expect([facts.hands.palmfuls, facts.hands.wet]).toEqual([1, 0]);
      expect(truth.agree || part === 'hands' || part === 'identity', part).toBe(true);
    }
  });
});
