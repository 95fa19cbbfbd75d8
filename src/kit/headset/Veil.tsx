import { useFrame } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import { BackSide, Mesh, MeshBasicMaterial, SphereGeometry } from 'three';
import * as light from '../language/light.ts';
import { prefer, usePreferences } from '../preferences.ts';
import { leaveHeadset } from './enter.ts';
import { Pane, PIXEL_AT_A_METRE } from './pane.ts';
import { nod, putBefore } from './place-panes.ts';
import type { Player } from './player.ts';
import type { Chip, Ui } from './ui.ts';
import { words } from './words.ts';

const WIDTH = 380;
const HEIGHT = 452;
const AWAY = 1;
const DIMMED = 0.62;
const TURNS = [30, 45] as const;
const SIZES = [100, 125, 150] as const;

export interface VeilProps {
  readonly player: Player;
  /** Why time stands still; null where somebody paused it. */
  readonly why: 'asleep' | 'lost' | null;
  readonly arrivals: number;
  readonly onGoOn: () => void;
  readonly onBoard: () => void;
  /** Hands reach nothing but this while it is there. */
  readonly onModal: (mesh: Mesh | null) => void;
}

/** Over everything while time stands still: why, the way on, the way out, and how one likes to work. */
export function Veil({ player, why, arrivals, onGoOn, onBoard, onModal }: VeilProps) {
  const { textSize } = usePreferences();
  const pixel = PIXEL_AT_A_METRE * AWAY;
  const pane = useMemo(() => new Pane({ name: 'paused', width: WIDTH, height: HEIGHT, pixel, over: 50 }), [pixel]);
  const dark = useMemo(() => {
    const material = new MeshBasicMaterial({
      color: light.focus,
      side: BackSide,
      transparent: true,
      opacity: DIMMED,
      depthTest: false,
      depthWrite: false,
      toneMapped: false,
    });
    return Object.assign(new Mesh(new SphereGeometry(3, 16, 12), material), { renderOrder: 45, name: 'veil' });
  }, []);
  dark.pointerEvents = 'none';
  useEffect(() => {
    onModal(pane.mesh);
    return () => {
      onModal(null);
      pane.dispose();
    };
  }, [pane, onModal]);
  useEffect(
    () => () => {
      dark.geometry.dispose();
      dark.material.dispose();
    },
    [dark],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: it stays where it came up, until somebody wants it elsewhere
  useEffect(() => {
    putBefore(player, pane.mesh, { away: AWAY, left: 0, down: nod(player) + 4 });
  }, [player, pane, arrivals, textSize]);
  useFrame((_, delta) => {
    dark.position.copy(player.head);
    pane.show(delta, (ui) => write(ui, why, onGoOn, onBoard), why);
  });
  return (
    <>
      <primitive object={dark} />
      <primitive object={pane.mesh} />
    </>
  );
}

function write(ui: Ui, why: VeilProps['why'], onGoOn: () => void, onBoard: () => void): void {
  const { panelSide, turnDegrees, textSize, sound, captions } = usePreferences.getState();
  const inside = ui.column(18, 24, WIDTH - 36);
  inside.text(words.paused, { size: 24, weight: 700 });
  inside.gap(6);
  inside.text(why ? words[why] : words.pausedText, { size: 16 });
  inside.gap(10);
  inside.chips(
    [
      { id: 'go on', name: words.goOn, go: true, press: { down: onGoOn } },
      { id: 'leave', name: words.leave, press: { down: leaveHeadset } },
    ],
    2,
    50,
  );
  inside.gap(4);
  inside.heading(words.comfort);
  const choice = (id: string, name: string, on: boolean, down: () => void): Chip => ({ id, name, on, press: { down } });
  inside.chips(
    (['left', 'right'] as const).map((side) =>
      choice(`side ${side}`, words.side[side], panelSide === side, () => prefer({ panelSide: side })),
    ),
    2,
  );
  inside.chips(
    [
      ...TURNS.map((degrees) =>
        choice(`turn ${degrees}`, words.turn(degrees), turnDegrees === degrees, () => prefer({ turnDegrees: degrees })),
      ),
      choice('recentre', words.board, false, onBoard),
    ],
    3,
  );
  inside.chips(
    SIZES.map((size) => choice(`size ${size}`, words.size(size), textSize === size, () => prefer({ textSize: size }))),
    3,
  );
  inside.chips(
    [
      choice('sound', words.sound, sound, () => prefer({ sound: !sound })),
      choice('captions', words.captions, captions, () => prefer({ captions: !captions })),
    ],
    2,
  );
  ui.join(inside);
}
