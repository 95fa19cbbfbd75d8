import { useFrame } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import { Vector3 } from 'three';
import * as light from '../language/light.ts';
import { usePreferences } from '../preferences.ts';
import { useTold } from '../told.ts';
import type { Hand } from './hand.ts';
import { CLEAR, Pane, PIXEL_AT_A_METRE } from './pane.ts';
import { faceEyes } from './place-panes.ts';
import { plate } from './plate.ts';
import type { Player } from './player.ts';
import type { TextLook, Ui } from './ui.ts';

const WIDTH = 250;
const HEIGHT = 92;
const BESIDE = 12;
/** Above what is pointed at, and as much nearer as a hand is thick; metres, of a metre's distance. */
const ABOVE = 0.18;
const NEARER = 0.06;

const point = new Vector3();

/** The name of what a hand points at: what it is, how it stands, how it is used. */
export function Tag({ player, hands }: { player: Player; hands: () => readonly Hand[] }) {
  const { textSize } = usePreferences();
  const pixel = (PIXEL_AT_A_METRE * textSize) / 100;
  const pane = useMemo(
    () => new Pane({ name: 'tag', width: WIDTH, height: HEIGHT, pixel, over: 30, ground: CLEAR, quiet: true }),
    [pixel],
  );
  useEffect(() => () => pane.dispose(), [pane]);
  useFrame((_, delta) => {
    const { pointed } = useTold.getState();
    const hand = pointed && hands().find((one) => one.tracked && one.aim);
    const { mesh } = pane;
    mesh.visible = Boolean(hand);
    if (!pointed || !hand?.aim) return;
    pane.show(delta, (ui) => write(ui, pointed), pointed);
    point.setFromMatrixPosition(hand.ray.matrixWorld);
    mesh.position.set(0, 0, -hand.aim.distance).transformDirection(hand.ray.matrixWorld);
    mesh.position.multiplyScalar(hand.aim.distance).add(point);
    const away = mesh.position.distanceTo(player.eyes);
    mesh.position.lerp(player.eyes, NEARER).y += ABOVE * away;
    mesh.scale.setScalar(away);
    faceEyes(mesh, player);
  });
  return <primitive object={pane.mesh} />;
}

function write(ui: Ui, { name, state, how }: { name: string; state: string; how: string }): void {
  const note: TextLook & { size: number } = { size: 13.5, weight: 520, colour: light.ink2 };
  const lines = [
    { text: name, size: 16, weight: 680, colour: light.ink },
    ...ui
      .wrap(state, note, WIDTH - 2 * BESIDE)
      .slice(0, 2)
      .map((text) => ({ text, ...note })),
    { text: how, size: 13, weight: 620, colour: light.link },
  ];
  plate(
    ui,
    lines.filter(({ text }) => text !== ''),
    { width: WIDTH, height: HEIGHT, padding: [BESIDE, 6], ground: light.surface, edge: light.edge },
  );
}
