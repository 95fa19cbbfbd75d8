import { fallOff } from './fall-off.ts';
import { clamp } from './math.ts';
import { addUp, type Score, type ScoredError, type ScoredItem } from './score.ts';
import type { Criterion, Evidence, Item, Measured, Part, Sight, Task } from './task.ts';
import type { Level } from './world.ts';

/** What an item has seen so far. Ticks; -1 is never. */
interface Trace {
  first: number;
  last: number;
  /** `order`: the tick in which the earlier thing first held. `count`: how often. `avoid`: 1 while it happens. */
  extra: number;
  holds: boolean;
}

const NEVER = -1;
/** The types that are asked after every tick; the others are read once, at the end. */
const WATCHED: ReadonlySet<string> = new Set(['step', 'order', 'count', 'avoid']);

/** The criteria that a part's `items` belong to: each with what its items are worth in the whole, brought up to a hundred. */
function ofPart<F, T, N>(task: Task<F, T, N>, items: readonly Item<F, T, N>[]): readonly Criterion[] {
  const worth = ({ id, weight }: Criterion) => {
    const sum = (list: readonly Item<F, T, N>[]) =>
      list.reduce((total, item) => total + (item.criterion === id ? item.weight : 0), 0);
    return (weight * sum(items)) / sum(task.items);
  };
  const used = task.criteria.map((criterion) => ({ id: criterion.id, weight: worth(criterion) }));
  const all = used.reduce((total, { weight }) => total + weight, 0);
  return used.filter(({ weight }) => weight > 0).map(({ id, weight }) => ({ id, weight: (weight * 100) / all }));
}

function distance(value: number, target: number | readonly [number, number]): number {
  if (typeof target === 'number') return Math.abs(value - target);
  return value < target[0] ? target[0] - value : value > target[1] ? value - target[1] : 0;
}

/** Watches an attempt tick by tick, and judges it. */
export class Examiner<F, T, N> {
  private readonly traces: Trace[];
  private readonly watched: readonly number[];
  private readonly errors: (ScoredError | undefined)[];
  private readonly doneAt = new Map<string, number>();

  constructor(private readonly task: Task<F, T, N>) {
    this.traces = task.items.map(() => ({ first: NEVER, last: NEVER, extra: NEVER, holds: false }));
    this.watched = task.items.flatMap(({ type }, i) => (WATCHED.has(type) ? [i] : []));
    this.errors = task.errors.map(() => undefined);
  }

  /** The ids of the steps that are done, each with the tick in which it was. */
  get done(): ReadonlyMap<string, number> {
    return this.doneAt;
  }

  /**
   * Looks at one tick. The notebook is written first, so that every predicate finds it up to date; predicates are asked
   * only in ticks in which something `changed`, or was refused: between those they have nothing new to say.
   */
  see(sight: Sight<F, T, N>, changed: boolean): void {
    const { task, traces } = this;
    task.note(sight);
    if (!changed && sight.refusals.length === 0) return;
    for (const i of this.watched) this.follow(task.items[i] as Item<F, T, N>, traces[i] as Trace, sight);
    for (let i = 0; i < task.errors.length; i++) this.watch(i, sight);
  }

  /** The score as it stands, with `sight` as the last tick; with `part`, of what belongs to that alone. */
  score(level: Level, sight: Sight<F, T, N>, part?: Part): Score {
    const { task } = this;
    const items = part ? task.items.filter(({ id }) => part.items.includes(id)) : task.items;
    const criteria = part ? ofPart(task, items) : task.criteria;
    const scored = items.map((item): ScoredItem => {
      const inCriterion = items.filter((other) => other.criterion === item.criterion);
      const weights = inCriterion.reduce((sum, other) => sum + other.weight, 0);
      const weight = criteria.find((criterion) => criterion.id === item.criterion)?.weight ?? 0;
      const of = weights > 0 ? (weight * item.weight) / weights : 0;
      const trace = this.traces[task.items.indexOf(item)] as Trace;
      const { share, evidence, spared, failed } = this.judge(item, trace, sight);
      const { id, type, criterion } = item;
      return { id, type, criterion, of, share, points: of * share, spared, failed, evidence };
    });
    return addUp(
      level,
      criteria,
      scored,
      this.errors.filter((error) => error !== undefined && (!part || part.errors.includes(error.id))) as ScoredError[],
      task.hints?.(sight),
    );
  }

  /** Notes an error when it happens, and what was the worst of it for as long as it lasts. */
  private watch(i: number, sight: Sight<F, T, N>): void {
    const error = this.task.errors[i] as Task<F, T, N>['errors'][number];
    if (!error.when(sight)) return;
    const known = this.errors[i];
    const evidence = error.evidence(sight);
    if (known && !(Number(evidence.measured) > Number(known.evidence.measured))) return;
    const { id, grade, source } = error;
    const { tick } = sight;
    this.errors[i] = {
      id,
      grade,
      evidence: { ...evidence, tolerance: null, source, from: known?.evidence.from ?? tick, to: tick },
    };
  }

  private follow(item: Item<F, T, N>, trace: Trace, sight: Sight<F, T, N>): void {
    switch (item.type) {
      case 'step':
        if (trace.first === NEVER && item.done(sight) && (item.after ?? []).every((id) => this.doneAt.has(id))) {
          trace.first = trace.last = sight.tick;
          this.doneAt.set(item.id, sight.tick);
        }
        break;
      case 'order':
        if (trace.extra === NEVER && item.first(sight)) trace.extra = sight.tick;
        if (trace.first === NEVER && item.then(sight)) trace.first = trace.last = sight.tick;
        break;
      case 'count': {
        const holds = item.event(sight);
        if (holds && !trace.holds) {
          trace.extra = Math.max(trace.extra, 0) + 1;
          if (trace.first === NEVER) trace.first = sight.tick;
          trace.last = sight.tick;
        }
        trace.holds = holds;
        break;
      }
      case 'avoid':
        if (!trace.holds) trace.holds = item.given(sight);
        // it went on for as long as nothing changed
        if (trace.extra === 1) trace.last = sight.tick - 1;
        trace.extra = item.when(sight) ? 1 : 0;
        if (trace.extra === 1) {
          if (trace.first === NEVER) trace.first = sight.tick;
          trace.last = sight.tick;
        }
        break;
    }
  }

  private judge(
    item: Item<F, T, N>,
    trace: Trace,
    sight: Sight<F, T, N>,
  ): { share: number; evidence: Evidence[]; spared: boolean; failed: boolean } {
    const { source } = item;
    const happened = trace.first !== NEVER;
    const plain = {
      tolerance: null,
      unit: '',
      source,
      from: happened ? trace.first : 0,
      to: happened ? trace.last : sight.tick,
    };
    const answer = (share: number, ...evidence: Evidence[]) => ({ share, evidence, spared: false, failed: false });
    switch (item.type) {
      case 'step':
        return answer(happened ? 1 : 0, { ...plain, measured: happened ? 'done' : 'not-done', target: 'done' });
      case 'order': {
        const right = happened && trace.extra !== NEVER && trace.extra <= trace.first;
        return answer(right ? 1 : 0, {
          ...plain,
          measured: right ? 'before' : happened ? 'after' : 'not-done',
          target: 'before',
        });
      }
      case 'avoid':
        return answer(happened || !trace.holds ? 0 : 1, {
          ...plain,
          measured: happened ? 'happened' : trace.holds ? 'avoided' : 'not-done',
          target: 'avoided',
        });
      case 'count': {
        const times = Math.max(trace.extra, 0);
        return answer(fallOff(times, item.free, item.zero), {
          ...plain,
          measured: times,
          target: 0,
          tolerance: { full: item.free, zero: item.zero },
          unit: item.unit,
        });
      }
      case 'choice': {
        const chosen = item.read(sight);
        const [best = ''] = item.best;
        if (chosen === 'spared') return { share: 1, evidence: [], spared: true, failed: false };
        if (!chosen) return answer(0, { ...plain, measured: null, target: best });
        const share = item.best.includes(chosen.option) ? 1 : item.acceptable.includes(chosen.option) ? 0.5 : 0;
        return answer(share, { ...plain, measured: chosen.option, target: best, from: chosen.at, to: chosen.at });
      }
      case 'band': {
        const time = item.read(sight);
        const target = [item.low, item.high] as const;
        // of the share of time outside the band
        const tolerance = { full: 1 - item.fullShare, zero: 1 - item.zeroShare };
        if (time === 'spared') return { share: 1, evidence: [], spared: true, failed: false };
        if (!time || time.total === 0)
          return answer(0, { ...plain, measured: null, target, tolerance, unit: item.unit });
        const share = clamp((time.inside / time.total - item.zeroShare) / (item.fullShare - item.zeroShare), 0, 1);
        const { mean, from, to } = time;
        return answer(
          share,
          { ...plain, measured: mean, target, tolerance: null, unit: item.unit, from, to },
          {
            ...plain,
            of: 'time-outside',
            measured: 1 - time.inside / time.total,
            target: 0,
            tolerance,
            unit: 'share',
            from,
            to,
          },
        );
      }
      case 'measure':
      case 'record':
        return this.judgeNumbers(item, sight);
    }
  }

  private judgeNumbers(
    item: Extract<Item<F, T, N>, { type: 'measure' | 'record' }>,
    sight: Sight<F, T, N>,
  ): { share: number; evidence: Evidence[]; spared: boolean; failed: boolean } {
    const { full, zero, unit, source } = item;
    const required = item.type === 'record' && item.required === true;
    const read = item.read(sight);
    if (read === 'spared') return { share: 1, evidence: [], spared: true, failed: false };
    if (!read || read.length === 0) {
      const evidence = { measured: null, target: '', tolerance: { full, zero }, unit, source, from: 0, to: sight.tick };
      return { share: 0, evidence: [evidence], spared: false, failed: required };
    }
    const shares = read.map((one: Measured) => fallOff(distance(one.measured, one.target), full, zero));
    return {
      share: shares.reduce((sum, share) => sum + share, 0) / shares.length,
      evidence: read.map((one) => ({ ...one, tolerance: { full, zero }, unit, source })),
      spared: false,
      failed: required && shares.some((share) => share < 1),
    };
  }
}
