import { useFrame } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import { Vector3 } from 'three';
import * as light from '../language/light.ts';
import { usePreferences } from '../preferences.ts';
import { useTold } from '../told.ts';
import { PIXEL_AT_A_METRE } from './Board.tsx';
import type { Hand } from './hand.ts';
import { Pane } from './pane.ts';
import type { Player } from './player.ts';
import type { Ui } from './ui.ts';

const WIDTH = 250;
const HEIGHT = 92;
/** Above what is pointed at, and as much nearer as a hand is thick; metres, of a metre's distance. */
const ABOVE = 0.18;
const NEARER = 0.06;

const point = new Vector3();

/** The name of what a hand points at: what it is, how it stands, how it is used. */
export function Tag({ player, hands }: { player: Player; hands: () => readonly Hand[] }) {
  const { textSize } = usePreferences();
  const pixel = (PIXEL_AT_A_METRE * textSize) / 100;
  const pane = useMemo(
    () =>
      new Pane({ name: 'tag', width: WIDTH, height: HEIGHT, pixel, over: 30, ground: 'rgb(0 0 0 / 0)', quiet: true }),
    [pixel],
  );
  useEffect(() => () => pane.dispose(), [pane]);
  useFrame(() => {
    const { pointed } = useTold.getState();
    const hand = pointed && hands().find((one) => one.tracked && one.aim);
    const { mesh } = pane;
    mesh.visible = Boolean(hand);
    if (!pointed || !hand?.aim) return;
    pane.show((ui) => write(ui, pointed));
    point.setFromMatrixPosition(hand.ray.matrixWorld);
    mesh.position.set(0, 0, -hand.aim.distance).transformDirection(hand.ray.matrixWorld);
    mesh.position.multiplyScalar(hand.aim.distance).add(point);
    const away = mesh.position.distanceTo(player.eyes);
    mesh.position.lerp(player.eyes, NEARER).y += ABOVE * away;
    mesh.scale.setScalar(away);
    mesh.up.copy(player.crown);
    mesh.lookAt(player.eyes);
  });
  return <primitive object={pane.mesh} />;
}

function write(ui: Ui, { name, state, how }: { name: string; state: string; how: string }): void {
  const inside = WIDTH - 24;
  const lines = [
    { text: name, size: 16, weight: 680, colour: light.ink },
    ...ui
      .wrap(state, { size: 13.5, weight: 520 }, inside)
      .slice(0, 2)
      .map((text) => ({ text, size: 13.5, weight: 520, colour: light.ink2 })),
    { text: how, size: 13, weight: 620, colour: light.link },
  ].filter(({ text }) => text !== '');
  const high = lines.reduce((sum, { size }) => sum + size * 1.26, 12);
  const top = HEIGHT - high;
  ui.op(`ground ${top}`, (pen) => {
    pen.beginPath();
    pen.roundRect(0.5, top, WIDTH - 1, high, 8);
    pen.fillStyle = light.surface;
    pen.fill();
    pen.strokeStyle = light.edge;
    pen.lineWidth = 1.5;
    pen.stroke();
  });
  let y = top + 5;
  for (const { text, size, weight, colour } of lines) {
    ui.line(text, 12, y + size, { size, weight, colour }, inside);
    y += size * 1.26;
  }
}
