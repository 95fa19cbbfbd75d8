import { type Bot, expert } from '../../scenes/healthcare/vital-signs/expert.ts';
import type { VitalSignsFacts } from '../../scenes/healthcare/vital-signs/world.ts';
import type { Act } from '../../src/engine/action.ts';
import { TICKS_PER_SECOND } from '../../src/engine/world.ts';

/** The expert, who makes one mistake: each of their acts becomes these instead. */
function clumsy(instead: (act: Act, facts: VitalSignsFacts, tick: number) => readonly Act[]): Bot {
  const bot = expert();
  return (facts, tick) => bot(facts, tick).flatMap((act) => instead(act, facts, tick));
}

export const is = (act: Act, verb: Act['verb'], target: string) => act.verb === verb && act.target === target;

const number = (act: Act) => act.value as number;

export function placing(
  thing: 'cuff' | 'chestpiece',
  value: { readonly spot: string; readonly x: number; readonly y: number },
): Bot {
  return clumsy((act) => (is(act, 'place', thing) ? [{ ...act, value }] : [act]));
}

/** Lets the air out by another valve; opening it wide afterwards stays. */
export function valveAt(degrees: number): Bot {
  return clumsy((act) => (is(act, 'set', 'valve') && number(act) < 200 ? [{ ...act, value: degrees }] : [act]));
}

/** Charts something else than was read. */
export function charting(change: (field: 'systolic' | 'diastolic', value: number) => number): Bot {
  return clumsy((act) =>
    act.verb === 'write' ? [{ ...act, value: change(act.target as 'systolic' | 'diastolic', number(act)) }] : [act],
  );
}

/** Charts the two numbers in each other's place. */
export function swapping(): Bot {
  const other = { systolic: 'diastolic', diastolic: 'systolic' } as const;
  return clumsy((act) =>
    act.verb === 'write' ? [{ ...act, target: other[act.target as keyof typeof other] }] : [act],
  );
}

/** Leaves something out. */
export function without(verb: Act['verb'], target: string): Bot {
  return clumsy((act) => (is(act, verb, target) ? [] : [act]));
}

/** What somebody does for a while: acts, seconds to wait, or something to wait for. */
export type Doing = Generator<Act | number | ((facts: VitalSignsFacts) => boolean), void, VitalSignsFacts>;

/** The expert, who stops just before the first act that `before` names, does something else, and then goes on. */
export function interrupted(before: (act: Act) => boolean, doing: () => Doing, bot: Bot = expert()): Bot {
  let held: readonly Act[] | undefined;
  let script: Doing | undefined;
  let over = false;
  let until: (facts: VitalSignsFacts, tick: number) => boolean = () => true;
  return (facts, tick) => {
    if (over) return bot(facts, tick);
    if (!script) {
      held = bot(facts, tick);
      if (!held.some(before)) return held;
      script = doing();
    }
    const acts: Act[] = [];
    while (until(facts, tick)) {
      const { value, done } = script.next(facts);
      if (done) {
        over = true;
        return [...acts, ...(held ?? [])];
      }
      if (typeof value === 'number') {
        const end = tick + Math.round(value * TICKS_PER_SECOND);
        until = (_, now) => now >= end;
      } else if (typeof value === 'function') until = value;
      else {
        acts.push(value as Act);
        // what was done is seen in the next tick
        until = (_, now) => now > tick;
      }
    }
    return acts;
  };
}

/** The expert, who takes the needle to stand `by` mmHg higher than it does while pumping. */
export function misreading(by: () => number, bot: Bot = expert()): Bot {
  return (facts, tick) => bot(facts.valve === 0 ? { ...facts, gauge: facts.gauge + by() } : facts, tick);
}

/** One whole squeeze of the bulb, until it has filled again. */
function* squeeze(): Doing {
  yield { verb: 'grab', target: 'bulb' };
  yield { verb: 'release', target: 'bulb' };
  yield 0.6;
  yield (facts) => facts.squeeze === 0;
}

/** Pumps until the needle is at `mmHg`. */
export function* pumpTo(mmHg: number): Doing {
  for (;;) {
    let gauge = 0;
    yield ({ gauge: now }) => {
      gauge = now;
      return true;
    };
    if (gauge >= mmHg) return;
    yield* squeeze();
  }
}

export const valve = (value: number): Act => ({ verb: 'set', target: 'valve', value });

/** Lets all the air out, and shuts the valve. */
export function* letDown(): Doing {
  yield valve(270);
  yield (facts) => facts.gauge < 1;
  yield valve(0);
}

/** Feels at the wrist where the pulse goes, lets down, and rests; `found` is told where. */
function* palpate(rest: number, found: (mmHg: number) => void): Doing {
  yield { verb: 'grab', target: 'pulse-radial' };
  for (let felt = true; felt; ) {
    yield* squeeze();
    let before = 0;
    yield (facts) => {
      before = facts.felt.count;
      return true;
    };
    yield 1.2;
    yield (facts) => {
      felt = facts.felt.count > before;
      if (!felt) found(facts.gauge);
      return true;
    };
  }
  yield { verb: 'release', target: 'pulse-radial' };
  yield* letDown();
  yield rest;
}

/** The palpation rule instead of the nurse aide's: feels first, and pumps to 30 above. */
export function palpating(rest = 16): Bot {
  let felt = 132;
  const earpieces = (act: Act) => is(act, 'press', 'earpieces');
  const feel = () =>
    palpate(rest, (mmHg) => {
      felt = mmHg;
    });
  // the expert pumps to 162
  return misreading(() => 132 - felt, interrupted(earpieces, feel));
}
