import type { Notes } from '../../scenes/healthcare/vital-signs/notes.ts';
import type { Patient } from '../../scenes/healthcare/vital-signs/patient.ts';
import { play } from '../../scenes/healthcare/vital-signs/play.ts';
import type { VitalSignsFacts, VitalSignsState } from '../../scenes/healthcare/vital-signs/state.ts';
import type { VitalSignsTruth } from '../../scenes/healthcare/vital-signs/truth.ts';
import type { Act, ActionValue, RefusalCode } from '../../src/engine/action.ts';
import { Attempt } from '../../src/engine/attempt.ts';
import type { ScoredItem } from '../../src/engine/score.ts';
import { type Level, NONE, SECONDS_PER_TICK, TICKS_PER_SECOND } from '../../src/engine/world.ts';
import { bedside, listening, settled } from './bedside.ts';

export const press = (target: string): Act => ({ verb: 'press', target });
export const say = (target: string): Act => ({ verb: 'say', target });
export const read = (target: string): Act => ({ verb: 'read', target });
export const grab = (target: string): Act => ({ verb: 'grab', target });
export const release = (target: string): Act => ({ verb: 'release', target });
export const mark = (target: string): Act => ({ verb: 'mark', target });
export const set = (target: string, value: ActionValue): Act => ({ verb: 'set', target, value });
export const write = (target: string, value: number | null): Act => ({ verb: 'write', target, value });
export const put = (target: string, spot: string, x = 0, y = 0): Act => ({
  verb: 'place',
  target,
  value: { spot, x, y },
});

/** Where a student starts: at the door, with everybody as they should lie, or with the stethoscope already on. */
const STARTS = { door: bedside, settled, listening } as const;

type Round = Attempt<VitalSignsState, VitalSignsFacts, VitalSignsTruth, Notes>;
/** What an attempt keeps to itself. */
interface Inside {
  scene: object;
  examiner: { task: object; watched: readonly number[] };
}

/** Somebody whose every move a test tells, and an examiner who watches. */
export class Student {
  readonly run: Round;

  constructor(
    patient: Partial<Patient> = {},
    start: keyof typeof STARTS = 'door',
    level: Level = 'prove',
    run?: Round,
  ) {
    this.run = run ?? new Attempt(play, level, 1);
    if (run) return;
    const { state } = this.run;
    Object.assign(state, STARTS[start](patient, 1), { level });
    state.changes++;
    this.run.step(NONE);
  }

  /** Another student who has done all that this one has, and goes on by themselves. */
  fork(): Student {
    const copy: Round = Object.create(Attempt.prototype);
    const { examiner, ...rest } = this.run as unknown as Inside;
    const { task, watched, ...seen } = examiner;
    const { scene, ...mine } = rest;
    const watching = Object.assign(Object.create(Object.getPrototypeOf(examiner)), structuredClone(seen), {
      task,
      watched,
    });
    Object.assign(copy, structuredClone(mine), { scene, examiner: watching });
    return new Student({}, 'door', 'prove', copy);
  }

  get facts(): VitalSignsFacts {
    return this.run.facts;
  }

  /** Does these, one after another in one tick; says what was refused. */
  do(...acts: Act[]): RefusalCode[] {
    return this.run.step(acts).map(({ code }) => code);
  }

  /** Does these, each in a tick of its own. */
  inTurn(...acts: Act[]): RefusalCode[] {
    return acts.flatMap((act) => this.do(act));
  }

  wait(seconds: number): void {
    for (let i = Math.round(seconds * TICKS_PER_SECOND); i > 0; i--) this.run.step(NONE);
  }

  /** Waits until it is so; throws when that takes longer than `most` seconds. */
  until(holds: (facts: VitalSignsFacts, state: VitalSignsState) => boolean, most = 300): void {
    for (let i = most * TICKS_PER_SECOND; i > 0; i--) {
      if (holds(this.run.facts, this.run.state)) return;
      this.run.step(NONE);
    }
    throw new Error('waited in vain');
  }

  /** A rub with a palmful: so many seconds for each zone. */
  rub(seconds = 4.8, zones: readonly string[] = ['palms', 'backs', 'between', 'thumbs', 'tips']): void {
    this.do(press('dispenser'));
    for (const zone of zones) {
      this.do(grab(`hands-${zone}`));
      this.wait(seconds - SECONDS_PER_TICK);
      this.do(release(`hands-${zone}`));
    }
  }

  /** Lets time go by until the hands are dry. */
  dry(): void {
    this.until(({ hands }) => hands.wet === 0);
  }

  /** Puts air in by hand, lets it fall by the valve, until it is down to `to`, mmHg. */
  deflate(from: number, valve = 26, to = 60): void {
    this.pump(from);
    this.do(set('valve', valve));
    this.until((_, { air }) => air.pressure <= to);
    this.letOut();
  }

  pump(to: number): void {
    while (this.run.state.air.pressure < to) {
      this.do(grab('bulb'));
      this.do(release('bulb'));
      this.until(({ squeeze }) => squeeze === 0);
    }
  }

  letOut(): void {
    this.do(set('valve', 270));
    this.until((_, { air }) => air.pressure === 0 && air.needle < 0.5);
    this.do(set('valve', 0));
  }

  item(id: string): ScoredItem {
    const found = this.run.score().items.find((item) => item.id === id);
    if (!found) throw new Error(`no item ${id}`);
    return found;
  }

  /** What the examiner has made of an item so far, 0 to 1. */
  share(id: string): number {
    return this.item(id).share;
  }

  /** The errors so far: id and grade. */
  get errors(): string[] {
    return this.run.score().errors.map(({ id, grade }) => `${id}: ${grade}`);
  }

  /** What the patient has said so far. */
  get heard(): string[] {
    return this.facts.speech.map(({ code }) => code);
  }
}
