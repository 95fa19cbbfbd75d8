import { useFrame } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import type { Ending } from '../ending.ts';
import * as light from '../language/light.ts';
import type { Stand } from '../sheets.ts';
import { leaveHeadset } from './enter.ts';
import { Pane, PIXEL_AT_A_METRE } from './pane.ts';
import { putBefore } from './place-panes.ts';
import type { Player } from './player.ts';
import type { Ui } from './ui.ts';
import { words } from './words.ts';

const WIDTH = 660;
const HEIGHT = 452;
const AWAY = 1.35;
const ASIDE = 22;
const MARGIN = 20;
const LEFT = 350;
const LEVELS = [1, 2, 3, 4] as const;
/** The picture is so high for its width. */
const SHAPE = 320 / 560;

export interface EndingBoardProps {
  readonly ending: Ending;
  readonly player: Player;
  /** Where there is room for it, where that is at one side alone. */
  readonly room: Stand['room'] | undefined;
}

/** The debrief, where there is no page: the picture of the work, what the person says, the criteria, the score. */
export function EndingBoard({ ending, player, room }: EndingBoardProps) {
  const pane = useMemo(
    () => new Pane({ name: 'ending', width: WIDTH, height: HEIGHT, pixel: PIXEL_AT_A_METRE * AWAY }),
    [],
  );
  const picture = useRef<HTMLCanvasElement | null>(null);
  useEffect(() => () => pane.dispose(), [pane]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it stays where it came up
  useEffect(() => {
    const left = room === 'left' ? ASIDE : room === 'right' ? -ASIDE : 0;
    putBefore(player, pane.mesh, { away: AWAY, left, down: 1 });
  }, [player, pane]);
  useEffect(() => {
    let here = true;
    // without it the words say the same
    ending.picture().then(
      (drawn) => {
        if (here) picture.current = drawn;
      },
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [ending]);
  useFrame((_, delta) => pane.show(delta, (ui) => write(ui, ending, picture.current), ending));
  return <primitive object={pane.mesh} />;
}

function write(ui: Ui, ending: Ending, picture: HTMLCanvasElement | null): void {
  const { title, who, says, error } = ending;
  const left = ui.column(MARGIN, 22, LEFT - MARGIN);
  left.text(title, { size: 21, weight: 700 });
  left.gap(4);
  if (error) {
    left.text(error, { size: 15, weight: 640, colour: light.wrongInk });
    left.gap(4);
  }
  if (picture) left.picture(picture, 'curve', LEFT - MARGIN, (LEFT - MARGIN) * SHAPE);
  left.gap(8);
  left.text(says, { size: 17, weight: 600 });
  left.text(who, { size: 14, colour: light.ink2 });
  ui.join(left);
  const right = ui.column(LEFT + 22, 22, WIDTH - LEFT - 22 - MARGIN);
  score(right, ending);
  for (const { name, level, word } of ending.criteria) criterion(right, name, level, word);
  right.y = Math.max(right.y + 4, HEIGHT - 62);
  right.chips(
    [
      { id: 'again', name: words.again, go: true, press: { down: ending.again } },
      { id: 'leave', name: words.leave, press: { down: leaveHeadset } },
    ],
    2,
    46,
  );
  ui.join(right);
}

function score(ui: Ui, { score: told }: Ending): void {
  if (!told) return;
  ui.text(`${told.total} ${words.of100}, ${told.verdict}`, { size: 21, weight: 700 });
  ui.text(told.why, { size: 14, colour: light.ink2 });
  ui.gap(6);
}

/** A criterion: its name, as many boxes as it has levels, and the word for the one that was reached. */
function criterion(ui: Ui, name: string, level: number, word: string): void {
  const { x, y, width } = ui;
  ui.line(name, x, y + 15, { size: 15, weight: 640 }, width);
  ui.op(`levels ${y} ${level}`, (pen) => {
    for (const one of LEVELS) {
      pen.fillStyle = one <= level ? light.act : light.sunken;
      pen.fillRect(x + (one - 1) * 19, y + 24, 16, 9);
    }
  });
  ui.line(
    word,
    x + 84,
    y + 33,
    { size: 14, weight: 560, colour: level === 1 ? light.wrongInk : light.ink2 },
    width - 84,
  );
  ui.y += 44;
}
