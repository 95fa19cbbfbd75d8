import type { PointerEvent } from '@pmndrs/pointer-events';
import type { Placement } from '../../engine/action.ts';
import type { Affordance, NudgeWay, Place, Say, Write, Written } from '../affordance.ts';
import { holdUp } from '../page/reading.ts';
import { numberOf, takeDown } from '../writing.ts';
import { act, type Desk, type Opened, on } from './rows.ts';
import type { Chip, Ui } from './ui.ts';
import { words } from './words.ts';

type F = unknown;
type Thing = Affordance<F>;

const MIRRORED: Partial<Record<NudgeWay['arrow'], NudgeWay['arrow']>> = {
  ArrowLeft: 'ArrowRight',
  ArrowRight: 'ArrowLeft',
};
const SIGNS: Readonly<Record<NudgeWay['arrow'], string>> = {
  ArrowLeft: '‹',
  ArrowRight: '›',
  ArrowUp: '˄',
  ArrowDown: '˅',
};

const same = (a: Placement, b: Placement) => a.spot === b.spot && a.x === b.x && a.y === b.y;

/** Above the page that one thing has to itself, and always there: the way back, and what it is about. */
export function top(ui: Ui, page: Opened, thing: Thing | undefined, desk: Desk): void {
  const topic = thing?.kind === 'say' ? thing.topics.find(({ id }) => id === page.target) : undefined;
  const name = topic?.name ?? (thing && thing.kind !== 'say' ? thing.name : '');
  const { x, y, width } = ui;
  ui.chips([{ id: 'back', name: words.back, press: on(() => close(desk)) }], 4, 38);
  ui.line(name, x + width / 4 + 6, y + 25, { size: 17, weight: 680 }, (width * 3) / 4 - 8);
}

/** The page that one thing has to itself. */
export function opened(ui: Ui, page: Opened, thing: Thing | undefined, desk: Desk): void {
  const isSaying = thing?.kind === 'say';
  const topic = isSaying ? thing.topics.find(({ id }) => id === page.target) : undefined;
  if (topic && isSaying) sentences(ui, thing, topic, desk);
  if (!thing || isSaying) return;
  if (thing.kind === 'place') places(ui, thing, desk);
  if (thing.kind === 'write') keypad(ui, thing, page.typed ?? '', desk);
  if (thing.kind === 'read') sheet(ui, thing.text(desk.host.facts));
}

function close(desk: Desk): void {
  holdUp(null);
  desk.open(null);
}

function sentences(ui: Ui, say: Say<F>, topic: Say<F>['topics'][number], desk: Desk): void {
  const { facts } = desk.host;
  for (const { target, text } of topic.sentences)
    ui.row({
      id: target,
      name: text(facts),
      state: say.said(facts, target) ? 'done' : 'can',
      next: desk.next === target,
      press: on((event) => act(desk, event, { verb: 'say', target })),
    });
}

function places(ui: Ui, { target, spots, at, nudge, state }: Place<F>, desk: Desk): void {
  const { facts } = desk.host;
  const now = at(facts);
  ui.text(state(facts), { size: 14 });
  ui.gap(4);
  for (const [i, spot] of spots.entries())
    ui.row({
      id: `${target} spot ${i}`,
      name: spot.name,
      on: same(spot.at, now),
      press: on((event) => act(desk, event, { verb: 'place', target, value: spot.at })),
    });
  if (!nudge.spots.includes(now.spot)) return;
  const mirrored = nudge.mirrored?.(facts) ?? false;
  ui.text(words.nudge(nudge.step), { size: 14 });
  ui.gap(3);
  ui.chips(
    nudge.ways.map(({ arrow, x, y }) => {
      const push = (event: PointerEvent) => {
        const here = at(desk.host.facts);
        act(desk, event, {
          verb: 'place',
          target,
          value: { spot: here.spot, x: here.x + x * nudge.step, y: here.y + y * nudge.step },
        });
      };
      return {
        id: `${target} nudge ${x} ${y}`,
        name: SIGNS[(mirrored && MIRRORED[arrow]) || arrow],
        press: on(push),
      };
    }),
    4,
  );
}

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

function keypad(ui: Ui, thing: Write<F>, typed: string, desk: Desk): void {
  const { target, unit, decimals = 0 } = thing;
  ui.text(`${typed === '' ? '–' : typed} ${unit}`, { size: 30, weight: 680 });
  ui.gap(6);
  const write = (text: string) => (event: PointerEvent) => {
    const taken = takeDown(thing, text);
    if (!taken) return;
    desk.open({ kind: 'keypad', target, typed: taken.text });
    if (taken.number !== numberOf(typed, decimals)) act(desk, event, { verb: 'write', target, value: taken.number });
  };
  const key = (digit: string): Chip => ({ id: `key ${digit}`, name: digit, press: on(write(typed + digit)) });
  ui.chips(KEYS.map(key), 3, 46);
  ui.chips(
    [
      { id: 'key clear', name: words.clear, press: on(write('')) },
      key('0'),
      ...(decimals > 0 ? [key('.')] : []),
      { id: 'key done', name: words.done, go: true, press: on(() => close(desk)) },
    ],
    decimals > 0 ? 4 : 3,
    46,
  );
}

function sheet(ui: Ui, text: Written | null): void {
  if (!text) return;
  if (text.heading) ui.text(text.heading, { size: 19, weight: 680 });
  ui.gap(5);
  for (const line of text.lines ?? []) {
    ui.text(line, { size: 17 });
    ui.gap(3);
  }
  const [columns = [], ...rows] = text.table ?? [];
  const wide = ui.width / Math.max(1, columns.length);
  const across = (cells: readonly string[], weight: number) => {
    const lines = cells.map((cell) => ui.wrap(cell, { size: 14, weight }, wide - 8));
    const high = Math.max(0, ...lines.map((one) => one.length));
    for (const [i, cell] of lines.entries())
      for (const [k, line] of cell.entries()) ui.line(line, ui.x + i * wide, ui.y + 14 + k * 18, { size: 14, weight });
    ui.y += high * 18 + 6;
  };
  if (columns.length > 0) across(columns, 680);
  for (const cells of rows) across(cells, 520);
}
