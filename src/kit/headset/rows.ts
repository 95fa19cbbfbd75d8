import type { PointerEvent } from '@pmndrs/pointer-events';
import type { Act } from '../../engine/action.ts';
import type { Affordance, Say, SetValue, Stroke, Write } from '../affordance.ts';
import { holding } from '../holding.ts';
import type { State } from '../language/states.ts';
import { modalityOf } from '../modality.ts';
import { holdUp } from '../page/reading.ts';
import type { AnyHost } from '../session.tsx';
import { written } from '../writing.ts';
import type { Press } from './region.ts';
import type { Chip, Ui } from './ui.ts';
import { words } from './words.ts';

/** What of a sheet is open: a page of its own, of one thing. */
export interface Opened {
  readonly kind: 'spots' | 'keypad' | 'topic' | 'read';
  readonly target: string;
  /** What is being written. */
  readonly typed?: string;
}

/** What rows are drawn from, and what they do. */
export interface Desk {
  readonly host: AnyHost;
  /** The target of what could not be done just now; and of what would be next. */
  readonly refused: string | null;
  readonly next: string | null;
  readonly open: (page: Opened | null) => void;
}

type F = unknown;
type Thing = Affordance<F>;

/** A round instrument is so wide, design pixels: its figures are read, and two mmHg are told apart. */
const DIAL = 196;

export const on = (down: Press['down']): Press => ({ down });

/** Does it, as a controller does. */
export function act({ host }: Desk, event: PointerEvent, what: Act): void {
  host.act(what, modalityOf(event));
}

/** A thing, as a row of its sheet; what cannot be done in a row opens a page. */
export function row(ui: Ui, thing: Thing, desk: Desk): void {
  const { host, next } = desk;
  const { facts } = host;
  if (thing.kind === 'say') {
    topics(ui, thing, desk);
    return;
  }
  const { target, name } = thing;
  const state: State = desk.refused === target ? 'wrong' : thing.status(facts);
  const common = { id: target, name, note: thing.state(facts) || undefined, state, next: next === target };
  switch (thing.kind) {
    case 'press':
      ui.row({
        ...common,
        on: thing.pressed?.(facts),
        press: on((event) => act(desk, event, { verb: 'press', target })),
      });
      return;
    case 'mark':
      if (thing.dial) {
        const press = on((event) => act(desk, event, { verb: 'mark', target }));
        ui.dial({ id: target, dial: thing.dial, size: DIAL, press });
        ui.text(common.note ?? '', { size: 14, align: 'center' });
        ui.gap(4);
        return;
      }
      ui.row({
        ...common,
        on: thing.running?.(facts),
        press: on((event) => act(desk, event, { verb: 'mark', target })),
      });
      return;
    case 'hold':
      ui.row({ ...common, on: thing.held(facts), press: hold(desk, target, () => thing.held(host.facts)) });
      return;
    case 'place':
      ui.row({ ...common, opens: true, press: on(() => desk.open({ kind: 'spots', target })) });
      return;
    case 'write':
      field(ui, thing, desk, common);
      return;
    case 'read':
      ui.row({
        ...common,
        id: `read ${target}`,
        next: next === `read ${target}`,
        opens: true,
        press: on((event) => {
          act(desk, event, { verb: 'read', target });
          holdUp(target);
          desk.open({ kind: 'read', target });
        }),
      });
      return;
    case 'choose':
      ui.text(name, { size: 15, weight: 620 });
      ui.gap(3);
      ui.chips(
        thing.options.map((option) => ({
          id: option.target,
          name: option.note ? `${option.name}\n${option.note}` : option.name,
          on: thing.chosen(facts) === option.target,
          next: next === option.target || next === target,
          press: on((event) => act(desk, event, { verb: 'press', target: option.target })),
        })),
        thing.options.length > 3 ? 2 : thing.options.length,
        thing.options.some(({ note }) => note) ? 50 : 44,
      );
      return;
    case 'set':
      steps(ui, thing, desk);
      return;
    case 'stroke':
      zones(ui, thing, desk);
  }
}

/** Held as long as it is pressed; a short press holds on, and the next one lets go. */
const hold = (desk: Desk, target: string, held: () => boolean): Press =>
  holding({ held, act: (verb, event) => act(desk, event, { verb, target }), sticky: true });

/** A value between two ends: a small and a large step either way, for as long as they stay pressed. */
function steps(ui: Ui, thing: SetValue<F>, desk: Desk): void {
  const { host, next } = desk;
  const { target, name, step, page, least, most, value } = thing;
  const told = thing.state(host.facts);
  ui.text(told === '' ? name : `${name}: ${told}`, { size: 15, weight: 620 });
  ui.gap(3);
  const by = (change: number): Chip => {
    // the hand's own value: the world is told of it at most every third tick
    const slide = (event: PointerEvent) => {
      going = Math.min(most, Math.max(least, going + change));
      host.slide('set', target, going, modalityOf(event));
    };
    let going = 0;
    return {
      id: `${target} ${change > 0 ? '+' : '-'}${Math.abs(change)}`,
      name: `${change > 0 ? '+' : '−'}${Math.abs(change)}`,
      next: next === target,
      press: {
        down: (event) => {
          going = value(host.facts);
          slide(event);
        },
        repeat: slide,
        up: () => host.settle(target),
      },
    };
  };
  ui.chips(page > step ? [by(-page), by(-step), by(step), by(page)] : [by(-step), by(step)], page > step ? 4 : 2);
}

/** One toggle a zone. */
function zones(ui: Ui, thing: Stroke<F>, desk: Desk): void {
  const { facts } = desk.host;
  ui.text(thing.state(facts), { size: 14 });
  ui.gap(5);
  for (const { target, name } of thing.zones) {
    const rubbing = thing.rubbing(facts) === target;
    const covered = thing.covered(facts, target);
    ui.row({
      id: target,
      name,
      note: thing.zoneState(facts, target),
      state: desk.refused === target ? 'wrong' : rubbing ? 'in-use' : covered >= 1 ? 'done' : 'can',
      on: rubbing,
      next: desk.next === target,
      press: hold(desk, target, () => thing.rubbing(desk.host.facts) === target),
    });
    ui.y -= 9;
    ui.bar(covered);
  }
}

/** What can be talked about; each opens into its sentences. */
function topics(ui: Ui, { topics: all }: Say<F>, desk: Desk): void {
  for (const { id, name, sentences } of all)
    ui.row({
      id: `topic ${id}`,
      name,
      opens: true,
      next: sentences.some(({ target }) => target === desk.next),
      press: on(() => desk.open({ kind: 'topic', target: id })),
    });
}

function field(
  ui: Ui,
  thing: Write<F>,
  desk: Desk,
  common: { id: string; name: string; next: boolean; state: State },
): void {
  const { decimals = 0, unit, value, target } = thing;
  const now = written(value(desk.host.facts), decimals);
  ui.row({
    ...common,
    name: `${common.name}: ${now === '' ? words.empty : `${now} ${unit}`}`,
    opens: true,
    press: on(() => desk.open({ kind: 'keypad', target, typed: now })),
  });
}
