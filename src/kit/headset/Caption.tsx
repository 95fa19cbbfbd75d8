import { useFrame } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import { Group, MathUtils, Quaternion, Vector3 } from 'three';
import * as light from '../language/light.ts';
import { usePreferences } from '../preferences.ts';
import { useTold } from '../told.ts';
import { CLEAR, Pane, PIXEL_AT_A_METRE } from './pane.ts';
import { type PlateLine, plate } from './plate.ts';
import type { Player } from './player.ts';
import type { Ui } from './ui.ts';

const WIDTH = 372;
const HEIGHT = 132;
const BESIDE = 16;
/** How far away it is, and how far below straight ahead: degrees. */
const AWAY = 0.85;
const BELOW = 18;
/** The head may turn so far, and for so long, before it comes along. */
const LEASH = 15;
const PATIENCE = 0.4;
/** It has come when it is so near, degrees; and it covers this share of the way in a second's 72 frames each. */
const THERE = 1.5;
const EASE = 0.12;

const gaze = new Vector3();
const sideways = new Vector3();
const turn = new Quaternion();

/** What is said and what happens: in view wherever one looks, without being glued to the face. */
export function Caption({ player }: { player: Player }) {
  const { lessMotion, textSize } = usePreferences();
  const pixel = (PIXEL_AT_A_METRE * AWAY * textSize) / 100;
  const pane = useMemo(
    () => new Pane({ name: 'caption', width: WIDTH, height: HEIGHT, pixel, over: 20, ground: CLEAR, quiet: true }),
    [pixel],
  );
  useEffect(() => () => pane.dispose(), [pane]);
  /** Towards where it is now, from the head, in the player's frame. */
  const leash = useRef({ at: new Vector3(), strayed: 0, comes: true });
  const holder = useMemo(() => new Group(), []);
  useFrame((_, delta) => {
    const { said, happened } = useTold.getState();
    const captions = usePreferences.getState().captions;
    pane.mesh.visible = (captions && said !== null) || happened !== null;
    if (pane.mesh.visible) pane.show(delta, (ui) => write(ui, captions ? said : null, happened), said);
    const { at } = leash.current;
    aim(player, gaze);
    if (at.lengthSq() === 0) at.copy(gaze);
    const away = MathUtils.radToDeg(at.angleTo(gaze));
    leash.current.strayed = away > LEASH ? leash.current.strayed + delta : 0;
    if (leash.current.strayed > PATIENCE) leash.current.comes = true;
    if (leash.current.comes) {
      const share = lessMotion ? 1 : 1 - (1 - EASE) ** (delta * 72);
      turn.setFromUnitVectors(at, gaze);
      at.applyQuaternion(turn.slerp(STILL, 1 - share)).normalize();
      if (MathUtils.radToDeg(at.angleTo(gaze)) < THERE) leash.current.comes = false;
    }
    holder.position.copy(at).multiplyScalar(AWAY).add(player.head);
    holder.lookAt(sideways.copy(player.eyes));
  });
  return <primitive object={holder}>{<primitive object={pane.mesh} />}</primitive>;
}

const STILL = new Quaternion();

/** Where it belongs: below straight ahead, and level. */
function aim({ headTurn }: Player, into: Vector3): void {
  into.set(0, 0, -1).applyQuaternion(headTurn);
  sideways.set(into.z, 0, -into.x);
  // straight up or down there is no side
  if (sideways.lengthSq() < 1e-6) return;
  into.applyQuaternion(turn.setFromAxisAngle(sideways.normalize(), MathUtils.degToRad(BELOW)));
  // nobody's caption lies on the floor
  if (into.y < -0.8) into.setY(-0.8).normalize();
}

function write(ui: Ui, said: { who: string; text: string } | null, happened: string | null): void {
  const lines: PlateLine[] = [];
  const add = (text: string, size: number) => {
    const look = { size, weight: 560, colour: light.captionInk, align: 'center' as const };
    for (const line of ui.wrap(text, look, WIDTH - 2 * BESIDE)) lines.push({ text: line, ...look });
  };
  if (said) {
    lines.push({ text: said.who, size: 14, weight: 560, colour: light.captionWho, align: 'center' });
    add(said.text, 18);
  }
  if (happened) add(happened, 15);
  plate(ui, lines, { width: WIDTH, height: HEIGHT, padding: [BESIDE, 9], ground: light.caption });
}
