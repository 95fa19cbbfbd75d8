import {
  CombinedPointer,
  createGrabPointer,
  createRayPointer,
  createTouchPointer,
  type GetCamera,
  type Pointer,
} from '@pmndrs/pointer-events';
import { Group, Matrix4, type Object3D } from 'three';

/** How near a thing is for a hand to take it, and for a tip to poke it; metres. */
const GRASP = 0.07;
const HOVER = 0.08;
const POKE = 0.012;
/** Where the parts of a controller are in its gamepad, as WebXR's standard mapping has them. */
const STICK_X = 2;
const STICK_Y = 3;
const NEAR_BUTTON = 4;
const FAR_BUTTON = 5;
/** From here a stick is pushed. */
const PUSHED = 0.7;
const AT_REST = 0.3;

/** What a thumbstick was just pushed to; once for each push. */
export type Push = 'left' | 'right' | 'forward' | 'back';

/**
 * A controller, as something that points, takes and pokes. What is nearest wins: a poke, then what the hand could close
 * on, then what the ray meets. Places are in the player's own frame.
 */
export class Hand {
  /** Where it points from, along -z; and where the palm is. */
  readonly ray = new Group();
  readonly grip = new Group();
  /** It is somewhere: the headset sees it. */
  tracked = false;
  private readonly far: Pointer;
  private readonly pointers: readonly Pointer[];
  private readonly combined = new CombinedPointer(false);
  private readonly matrix = new Matrix4();
  private pressed = 0;
  private closes = false;
  private scene: Object3D | null = null;
  private pushed = false;
  private buttons = [false, false];

  constructor(
    readonly source: XRInputSource,
    camera: GetCamera,
  ) {
    const aim = { current: this.ray };
    this.far = createRayPointer(camera, aim, this, { minDistance: 0.03 });
    // whoever points at a panel means that, whatever else the hand is near; but not who closes the hand
    const isFree = () => this.closes || !this.far.getIntersection()?.object.pointerEventsOrder;
    const near = createGrabPointer(camera, { current: this.grip }, this, { radius: GRASP, filter: isFree });
    const tip = createTouchPointer(camera, aim, this, { hoverRadius: HOVER, downRadius: POKE }, 'poke');
    // where two are equally near, the first one has it
    this.pointers = [tip, near, this.far];
    this.combined.register(tip);
    this.combined.register(near);
    this.combined.register(this.far, true);
    for (const group of [this.ray, this.grip]) {
      group.matrixAutoUpdate = false;
      group.visible = false;
    }
  }

  get handedness(): XRHandedness {
    return this.source.handedness;
  }

  /** What it points at, and how far away; null where there is nothing to be used. */
  get aim(): { readonly object: Object3D; readonly distance: number } | null {
    const met = this.combined.getIntersection();
    return met && !met.object.isVoidObject ? met : null;
  }

  /** It points along its ray, and is not at a thing itself. */
  get isFar(): boolean {
    return this.far.getEnabled();
  }

  get holds(): boolean {
    return this.pointers.some((pointer) => pointer.getPointerCapture() !== undefined);
  }

  /** Moves it to where the headset sees it in this frame. */
  place(frame: XRFrame, space: XRReferenceSpace): void {
    const aim = frame.getPose(this.source.targetRaySpace, space);
    const palm = this.source.gripSpace ? frame.getPose(this.source.gripSpace, space) : aim;
    this.tracked = aim !== undefined && aim !== null && palm !== undefined && palm !== null;
    this.ray.visible = this.grip.visible = this.tracked;
    if (!aim || !palm) return;
    this.put(this.ray, aim.transform.matrix);
    this.put(this.grip, palm.transform.matrix);
  }

  /** Points anew, and tells what is there of it. Whoever is not seen stays where they were. */
  move(scene: Object3D, timeStamp: number): void {
    this.scene = scene;
    if (this.tracked) this.combined.move(scene, { timeStamp });
  }

  /** Trigger or grip, whichever comes first; a grip `closes` the hand on what it is at. */
  press(timeStamp: number, closes: boolean): void {
    this.pressed++;
    if (this.pressed > 1) return;
    this.closes = closes;
    if (closes && this.scene) this.move(this.scene, timeStamp);
    for (const pointer of this.pointers.slice(1)) pointer.down({ timeStamp, button: 0 });
  }

  letGo(timeStamp: number): void {
    if (this.pressed === 0) return;
    this.pressed--;
    if (this.pressed > 0) return;
    this.closes = false;
    for (const pointer of this.pointers.slice(1)) pointer.up({ timeStamp, button: 0 });
  }

  /** Lets go of everything, as a hand that is suddenly not there: the next press begins afresh. */
  cancel(timeStamp: number): void {
    this.pressed = 0;
    this.closes = false;
    for (const pointer of this.pointers) pointer.cancel({ timeStamp });
  }

  /** Turns what it points at by a notch; tells whether that can be turned. */
  turn(deltaX: number, deltaY: number, timeStamp: number): void {
    for (const pointer of this.pointers)
      if (pointer.getEnabled()) pointer.emitWheel({ deltaX, deltaY, deltaZ: 0, timeStamp }, true);
  }

  /** How far the thumbstick is pushed, -1 to 1: x to the right, y away. */
  get stick(): { readonly x: number; readonly y: number } {
    const axes = this.source.gamepad?.axes;
    return { x: axes?.[STICK_X] ?? 0, y: -(axes?.[STICK_Y] ?? 0) };
  }

  /** Where the stick was pushed to just now. */
  push(): Push | null {
    const { x, y } = this.stick;
    const far = Math.max(Math.abs(x), Math.abs(y));
    if (far < AT_REST) this.pushed = false;
    if (far < PUSHED || this.pushed) return null;
    this.pushed = true;
    if (Math.abs(x) > Math.abs(y)) return x > 0 ? 'right' : 'left';
    return y > 0 ? 'forward' : 'back';
  }

  /** The stick has come back. */
  get atRest(): boolean {
    const { x, y } = this.stick;
    return Math.max(Math.abs(x), Math.abs(y)) < AT_REST;
  }

  /** Which of its two buttons was pressed just now: the one nearer to the wrist (A, X) or the other (B, Y). */
  button(): 'near' | 'far' | null {
    const down = [NEAR_BUTTON, FAR_BUTTON].map((i) => this.source.gamepad?.buttons[i]?.pressed ?? false);
    const was = this.buttons;
    this.buttons = down;
    if (down[0] && !was[0]) return 'near';
    return down[1] && !was[1] ? 'far' : null;
  }

  /** Lets the hand feel something: how strong, 0 to 1, and for how many milliseconds. Not all can. */
  buzz(strength: number, milliseconds: number): void {
    const { gamepad } = this.source;
    const motor = gamepad?.hapticActuators?.[0] as { pulse?(value: number, duration: number): unknown } | undefined;
    if (motor?.pulse) motor.pulse(strength, milliseconds);
    else
      void gamepad?.vibrationActuator?.playEffect('dual-rumble', { duration: milliseconds, strongMagnitude: strength });
  }

  dispose(): void {
    this.ray.removeFromParent();
    this.grip.removeFromParent();
    for (const { id } of this.pointers) globalThis.pointerEventspointerMap?.delete(id);
  }

  private put(group: Group, matrix: Float32Array): void {
    group.matrix.copy(this.matrix.fromArray(matrix));
    group.matrixWorldNeedsUpdate = true;
  }
}

/** Whether a thing, or what it hangs on, can be turned by a stick. */
export function isTurnable(object: Object3D): boolean {
  for (let at: Object3D | null = object; at; at = at.parent) {
    const { _listeners: listeners } = at as unknown as { _listeners?: Record<string, unknown[]> };
    if (listeners?.wheel && listeners.wheel.length > 0) return true;
  }
  return false;
}
