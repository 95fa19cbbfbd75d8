import { useFrame } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import { Vector3 } from 'three';
import { usePreferences } from '../preferences.ts';
import { leaveHeadset } from './enter.ts';
import type { Hand } from './hand.ts';
import { Pane, PIXEL_AT_A_METRE } from './pane.ts';
import { faceEyes } from './place-panes.ts';
import type { Player } from './player.ts';
import type { Ui } from './ui.ts';
import { words } from './words.ts';

const WIDTH = 244;
const HEIGHT = 84;
/** As far away as a wrist is looked at, metres; and where it is from the palm: above it, and a little towards the elbow. */
const AWAY = 0.42;
const ABOVE = 0.075;
const BACK = 0.05;

const at = new Vector3();

export interface WristProps {
  readonly player: Player;
  readonly hands: () => readonly Hand[];
  /** What the clock on the wall shows. */
  readonly clock: () => string;
  readonly onPause: () => void;
  readonly onBoard: () => void;
}

/** On the wrist, always: the time, the pause, and the way out. */
export function Wrist({ player, hands, clock, onPause, onBoard }: WristProps) {
  const pixel = PIXEL_AT_A_METRE * AWAY;
  const pane = useMemo(() => new Pane({ name: 'wrist', width: WIDTH, height: HEIGHT, pixel }), [pixel]);
  useEffect(() => () => pane.dispose(), [pane]);
  useFrame((_, delta) => {
    const side = usePreferences.getState().panelSide === 'left' ? 'right' : 'left';
    const seen = hands().filter(({ tracked }) => tracked);
    // the hand that the board is not at: it is the other one that presses
    const hand = seen.find(({ handedness }) => handedness === side) ?? seen[0];
    const { mesh } = pane;
    mesh.visible = Boolean(hand);
    mesh.pointerEvents = hand ? 'auto' : 'none';
    // its own hand is always near it, and would never get past it to anything else
    mesh.pointerEventsType = (_id, type, state) => state !== hand && type !== 'grab';
    if (!hand) return;
    pane.show(delta, (ui) => write(ui, clock(), onPause, onBoard));
    at.setFromMatrixPosition(hand.grip.matrix);
    mesh.position.copy(at).y += ABOVE;
    mesh.position.addScaledVector(at.sub(player.head).setY(0).normalize(), -BACK);
    faceEyes(mesh, player);
  });
  return <primitive object={pane.mesh} />;
}

function write(ui: Ui, time: string, onPause: () => void, onBoard: () => void): void {
  const inside = ui.column(9, 12, WIDTH - 18);
  inside.text(time, { size: 17, weight: 680, align: 'center' });
  inside.gap(2);
  inside.chips(
    [
      { id: 'wrist pause', name: words.pause, press: { down: onPause } },
      { id: 'wrist board', name: words.board, press: { down: onBoard } },
      { id: 'wrist leave', name: words.leave, press: { down: leaveHeadset } },
    ],
    3,
    40,
  );
  ui.join(inside);
}
