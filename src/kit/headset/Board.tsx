import { useFrame } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import type { Affordance } from '../affordance.ts';
import * as light from '../language/light.ts';
import { useReading } from '../page/reading.ts';
import { usePreferences } from '../preferences.ts';
import { useRefused } from '../refused.ts';
import { useHost } from '../session.tsx';
import type { Sheet, SheetPlace, Stand } from '../sheets.ts';
import { listenTo } from '../space/pointing.ts';
import { useTold } from '../told.ts';
import { leaveHeadset } from './enter.ts';
import { Needle } from './needle.ts';
import { opened, top } from './pages.ts';
import { Pane, PIXEL_AT_A_METRE } from './pane.ts';
import { putBefore } from './place-panes.ts';
import type { Player } from './player.ts';
import { type Desk, type Opened, row } from './rows.ts';
import type { Chip, Ui } from './ui.ts';
import { words } from './words.ts';

/** Design pixels. */
const WIDTH = 372;
const HEIGHT = 520;
/** Where the board stands: beside the work, an arm's length away, so that it can be poked too. */
const AWAY = 0.8;
const ASIDE = 35;
const DOWN = 13;
const MARGIN = 14;
const TABS_AT = 18;
const GO_TO = 'go-to';

export interface BoardProps {
  // biome-ignore lint/suspicious/noExplicitAny: the kit serves every scene, and hands its facts back to it
  readonly sheets: readonly Sheet<any>[];
  readonly places: readonly SheetPlace[];
  readonly place: string;
  /** Somebody wants to be at a place, also when it is the one where they are. */
  readonly onGo: (place: string) => void;
  /** What can be done everywhere. */
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly extras: readonly Affordance<any>[];
  /** What would be done next, by its target. */
  readonly next: string | null;
  readonly player: Player;
  /** It is there to be used. */
  readonly shown: boolean;
  /** Where there is room for it, where that is at one side alone. */
  readonly room: Stand['room'] | undefined;
  /** Counts how often somebody has arrived: then the board comes along. */
  readonly arrivals: number;
}

/** The sheets of a place, on a board beside the student: what the page lists, for whoever cannot see the page. */
export function Board(props: BoardProps) {
  const { sheets, place, player, arrivals, room, shown } = props;
  const host = useHost();
  const refused = useRefused();
  const { panelSide, textSize } = usePreferences();
  const pixel = (PIXEL_AT_A_METRE * AWAY * textSize) / 100;
  const pane = useMemo(() => new Pane({ name: 'board', width: WIDTH, height: HEIGHT, pixel }), [pixel]);
  const needle = useMemo(() => new Needle(pane), [pane]);
  useEffect(
    () => () => {
      needle.dispose();
      pane.dispose();
    },
    [pane, needle],
  );
  const view = useRef<View>({ tab: '', page: null, scroll: 0 });
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever comes to a place begins with what is there
  useEffect(() => {
    begin(view.current, sheets, pane);
  }, [place]);
  // put away it stays as it is
  useEffect(() => {
    pane.mesh.visible = shown;
    pane.mesh.pointerEvents = shown ? 'auto' : 'none';
  }, [pane, shown]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it stays where it is until somebody arrives, or wants it elsewhere
  useEffect(() => {
    const left = (room ?? panelSide) === 'left' ? ASIDE : -ASIDE;
    putBefore(player, pane.mesh, { away: AWAY, left, down: DOWN });
  }, [player, pane, arrivals, panelSide, room]);
  // what is put down elsewhere is put down here, too
  useEffect(
    () =>
      useReading.subscribe(({ open }) => {
        const { page } = view.current;
        if (page?.kind === 'read' && open !== page.target) view.current.page = null;
      }),
    [],
  );
  useEffect(() => listenTo(pane.mesh, { wheel: (event) => scrollBy(view.current, pane, event.deltaY) }), [pane]);

  useFrame((_, delta) => {
    const now = view.current;
    needle.follow(host.facts);
    if (!shown) return;
    const desk: Desk = {
      host,
      refused,
      next: props.next,
      open: (page) => {
        Object.assign(now, { page, scroll: page?.kind === now.page?.kind ? now.scroll : 0 });
        pane.stale = true;
      },
    };
    pane.show(delta, (ui) => lay(ui, props, now, desk, pane));
  });
  return <primitive object={pane.mesh} />;
}

interface View {
  tab: string;
  page: Opened | null;
  scroll: number;
}

/** The first sheet of a place, from its top. */
function begin(view: View, sheets: BoardProps['sheets'], pane: Pane): void {
  Object.assign(view, { tab: sheets[0]?.id ?? GO_TO, page: null, scroll: 0 });
  pane.stale = true;
}

function lay(whole: Ui, props: BoardProps, view: View, desk: Desk, pane: Pane): void {
  const ui = whole.column(MARGIN, TABS_AT, WIDTH - 2 * MARGIN);
  tabs(ui, props, view, pane);
  for (const line of useTold.getState().guide) {
    ui.text(line, { size: 15, weight: 600, colour: light.link });
    ui.gap(4);
  }
  for (const thing of props.extras) row(ui, thing, desk);
  const sheet = props.sheets.find(({ id }) => id === view.tab) ?? props.sheets[0];
  const { page } = view;
  if (page && sheet) top(ui, page, find(sheet, page), desk);
  else ui.rule();
  body(ui, HEIGHT - MARGIN, view, pane, (inside) => {
    if (view.tab === GO_TO) return goTo(inside, props, view, pane);
    if (!sheet) return;
    if (page) return opened(inside, page, find(sheet, page), desk);
    for (const { heading, things, told } of sheet.groups) {
      if (heading) inside.heading(heading);
      if (told) {
        inside.text(told(desk.host.facts), { size: 15, colour: light.ink2 });
        inside.gap();
      }
      for (const thing of things) row(inside, thing, desk);
    }
  });
  whole.join(ui);
}

/** The thing that a page is about. */
function find({ groups }: Sheet<unknown>, { kind, target }: Opened): Affordance<unknown> | undefined {
  for (const thing of groups.flatMap(({ things }) => things)) {
    if (kind === 'topic' ? thing.kind === 'say' : thing.kind !== 'say' && thing.target === target) return thing;
  }
  return undefined;
}

function tabs(ui: Ui, { sheets, places }: BoardProps, view: View, pane: Pane): void {
  const open = (tab: string) => ({
    down: () => {
      Object.assign(view, { tab, page: null, scroll: 0 });
      pane.stale = true;
    },
  });
  const chips: Chip[] = sheets.map(({ id, name }) => ({ id: `tab ${id}`, name, on: view.tab === id, press: open(id) }));
  const isElsewhere = places.some(({ next }) => next);
  chips.push({ id: `tab ${GO_TO}`, name: words.goTo, on: view.tab === GO_TO, next: isElsewhere, press: open(GO_TO) });
  ui.chips(chips, chips.length, 42);
}

function goTo(ui: Ui, { onGo, place, places, sheets }: BoardProps, view: View, pane: Pane): void {
  ui.chips(
    places.map(({ id, name, next }) => ({
      id: `place ${id}`,
      name,
      next,
      on: id === place,
      press: {
        down: () => {
          onGo(id);
          begin(view, sheets, pane);
        },
      },
    })),
    2,
    46,
  );
  ui.rule();
  ui.chips([{ id: 'leave', name: words.leave, press: { down: leaveHeadset } }], 2, 42);
}

/** What is longer than the board can be pushed up and down. */
function body(ui: Ui, bottom: number, view: View, pane: Pane, write: (inside: Ui) => void): void {
  const from = ui.y;
  const first = ui.column(ui.x, from - view.scroll, ui.width);
  write(first);
  const high = first.y + view.scroll - from;
  const isLong = high > bottom - from;
  const end = isLong ? bottom - 46 : bottom;
  const most = Math.max(0, high - (end - from));
  if (view.scroll > most) {
    view.scroll = most;
    pane.stale = true;
  }
  ui.op(`clip ${from} ${end}`, (pen) => {
    pen.save();
    pen.beginPath();
    pen.rect(0, from - 2, WIDTH, end - from + 2);
    pen.clip();
  });
  ui.ops.push(...first.ops);
  ui.op('clipped', (pen) => pen.restore());
  const isSeen = (y: number) => y > from && y < end;
  ui.dials.push(...first.dials.filter(({ y }) => isSeen(y)));
  ui.regions.push(...first.regions.filter(({ y, height }) => isSeen(y + height / 2)));
  if (!isLong) return;
  ui.y = end + 6;
  const push = (by: number): Chip['press'] => ({
    down: () => scrollBy(view, pane, by),
    repeat: () => scrollBy(view, pane, by / 4),
  });
  ui.chips(
    [
      { id: 'scroll up', name: '˄', press: push(-160) },
      { id: 'scroll down', name: '˅', press: push(160) },
    ],
    2,
    36,
  );
}

function scrollBy(view: View, pane: Pane, pixels: number): void {
  view.scroll = Math.max(0, view.scroll + pixels);
  pane.stale = true;
}
