import { BoxGeometry, Group, Mesh, MeshBasicMaterial, SphereGeometry } from 'three';
import * as light from '../language/light.ts';
import type { Hand } from './hand.ts';

/** A ray that meets nothing is seen so far, metres; one is so thick, and its end so large a metre away. */
const IDLE = 0.5;
const THICK = 0.0016;
const DOT = 0.006;

const stick = new BoxGeometry(THICK * 2, THICK * 2, 1).translate(0, 0, -0.5);
const ball = new SphereGeometry(DOT, 12, 8);

/** What is seen of where a hand points: a thin ray, and a dot where it meets something. */
export class Beam {
  readonly group = new Group();
  private readonly line = new Mesh(
    stick,
    new MeshBasicMaterial({ color: light.focusGap, transparent: true, opacity: 0.75, toneMapped: false }),
  );
  private readonly dot = new Mesh(
    ball,
    new MeshBasicMaterial({ color: light.act, toneMapped: false, depthTest: false, transparent: true }),
  );

  constructor(private readonly hand: Hand) {
    this.group.pointerEvents = 'none';
    this.dot.renderOrder = 60;
    this.group.add(this.line, this.dot);
    hand.ray.add(this.group);
  }

  follow(): void {
    const { aim, isFar } = this.hand;
    this.group.visible = isFar;
    const away = aim?.distance ?? IDLE;
    this.line.scale.z = away;
    this.dot.visible = aim !== null;
    this.dot.position.z = -away;
    this.dot.scale.setScalar(Math.max(0.6, away));
  }

  dispose(): void {
    this.group.removeFromParent();
    this.line.material.dispose();
    this.dot.material.dispose();
  }
}
