import { InstancedMesh, Matrix4, Mesh, MeshBasicMaterial, type Object3D, SphereGeometry, Vector3 } from 'three';
import * as light from '../language/light.ts';

/** As something thrown would fly, so far one can see: metres a second, metres a second squared, seconds a dot. */
const SPEED = 5.5;
const GRAVITY = 9.81;
const DOTS = 24;
const EVERY = 0.045;

const from = new Vector3();
const way = new Vector3();
const at = new Vector3();
const matrix = new Matrix4();

/** Where a jump would land: an arc of dots from the hand, and a disc on the floor. */
export class Arc {
  readonly dots: InstancedMesh<SphereGeometry, MeshBasicMaterial>;
  readonly disc: Mesh<SphereGeometry, MeshBasicMaterial>;
  /** Where it meets the floor. */
  readonly landing = new Vector3();
  isFree = false;

  constructor() {
    const material = () => new MeshBasicMaterial({ color: light.act, toneMapped: false });
    this.dots = new InstancedMesh(new SphereGeometry(0.012, 8, 6), material(), DOTS);
    this.disc = new Mesh(new SphereGeometry(0.24, 32, 4).scale(1, 0.02, 1), material());
    this.dots.name = 'arc';
    for (const mesh of [this.dots, this.disc]) {
      mesh.pointerEvents = 'none';
      mesh.frustumCulled = false;
      mesh.visible = false;
    }
  }

  /** Aims from a hand at a floor that is so high; `may` says whether one can stand there. */
  aim(hand: Object3D, floor: number, may: (x: number, z: number) => boolean): void {
    from.setFromMatrixPosition(hand.matrixWorld);
    way.set(0, 0, -1).transformDirection(hand.matrixWorld).multiplyScalar(SPEED);
    // when it is down: the positive root
    const drop = from.y - floor;
    const seconds = (way.y + Math.sqrt(Math.max(0, way.y * way.y + 2 * GRAVITY * drop))) / GRAVITY;
    this.landing.set(from.x + way.x * seconds, floor, from.z + way.z * seconds);
    this.isFree = drop > 0 && may(this.landing.x, this.landing.z);
    const colour = this.isFree ? light.act : light.wrong;
    for (const { material } of [this.dots, this.disc]) material.color.set(colour);
    let count = 0;
    for (let t = EVERY; count < DOTS && t < seconds; t += EVERY) {
      at.copy(from).addScaledVector(way, t).y -= (GRAVITY * t * t) / 2;
      this.dots.setMatrixAt(count++, matrix.makeTranslation(at));
    }
    this.dots.count = count;
    this.dots.instanceMatrix.needsUpdate = true;
    this.disc.position.copy(this.landing).y += 0.012;
    this.dots.visible = true;
    this.disc.visible = this.isFree;
  }

  hide(): void {
    this.dots.visible = this.disc.visible = false;
  }

  dispose(): void {
    for (const mesh of [this.dots, this.disc]) {
      mesh.geometry.dispose();
      mesh.material.dispose();
    }
    this.dots.dispose();
  }
}
