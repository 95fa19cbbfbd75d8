import type { GetCamera } from '@pmndrs/pointer-events';
import type { Object3D, Texture } from 'three';
import { Beam } from './beam.ts';
import { Hand, isTurnable } from './hand.ts';
import { Likeness } from './likeness.ts';

/** What a hand feels when it comes over something, and when it presses: strength, milliseconds. */
const OVER = [0.15, 12] as const;
const PRESSED = [0.4, 22] as const;
/** A stick that is held turns by so many notches a second. */
const NOTCH_MILLISECONDS = 60;
const NOTCH = 100;
const LEANING = 0.35;

interface Held {
  readonly hand: Hand;
  readonly beam: Beam;
  readonly likeness: Likeness;
  over: Object3D | null;
  notched: number;
}

/** The controllers of a session: those that are there, and what is seen of them. */
export class Hands {
  /** Whoever acted last: it feels what comes of it. */
  last: Hand | null = null;
  /** Whoever aims at the floor. */
  aims: Hand | null = null;
  /** A controller has gone; whether it held something. And one has come. */
  onLost: (held: boolean) => void = () => undefined;
  onFound: () => void = () => undefined;
  private held: Held[] = [];
  private list: readonly Hand[] = [];
  private now = 0;

  constructor(
    private readonly session: XRSession,
    private readonly origin: Object3D,
    private readonly camera: GetCamera,
    private readonly surroundings: Texture | null,
  ) {
    session.addEventListener('inputsourceschange', this.changed);
    session.addEventListener('selectstart', this.pressed);
    session.addEventListener('squeezestart', this.pressed);
    session.addEventListener('selectend', this.released);
    session.addEventListener('squeezeend', this.released);
    for (const source of session.inputSources ?? []) this.add(source);
  }

  get all(): readonly Hand[] {
    return this.list;
  }

  /** Moves them to where they are in this frame, and points with them at what is in `scene`. */
  move(frame: XRFrame, space: XRReferenceSpace, scene: Object3D): void {
    this.now = performance.now();
    for (const { hand } of this.held) {
      hand.place(frame, space);
      hand.ray.updateWorldMatrix(true, true);
      hand.grip.updateWorldMatrix(true, true);
    }
    for (const one of this.held) {
      const { hand, beam, likeness } = one;
      hand.move(scene, this.now);
      beam.follow();
      likeness.follow();
      const over = hand.aim?.object ?? null;
      if (over !== one.over && over) hand.buzz(...OVER);
      one.over = over;
    }
  }

  /** Turns what a hand points at, if it can be turned and the stick is pushed; whether it was the stick's turn to do so. */
  turns(hand: Hand): boolean {
    const { aim, stick } = hand;
    if (!aim || !isTurnable(aim.object)) return false;
    const one = this.held.find((held) => held.hand === hand);
    const { x, y } = stick;
    // a panel goes up and down; sideways is for oneself
    if (aim.object.pointerEventsOrder && Math.abs(x) > Math.abs(y)) return false;
    if (!one || Math.max(Math.abs(x), Math.abs(y)) < LEANING || this.now - one.notched < NOTCH_MILLISECONDS)
      return true;
    one.notched = this.now;
    this.last = hand;
    hand.turn(-Math.round(x * NOTCH), -Math.round((Math.abs(x) > Math.abs(y) ? x : y) * NOTCH), this.now);
    return true;
  }

  /** All let go of everything. */
  cancel(): void {
    this.aims = null;
    for (const { hand } of this.held) hand.cancel(performance.now());
  }

  dispose(): void {
    const { session } = this;
    session.removeEventListener('inputsourceschange', this.changed);
    session.removeEventListener('selectstart', this.pressed);
    session.removeEventListener('squeezestart', this.pressed);
    session.removeEventListener('selectend', this.released);
    session.removeEventListener('squeezeend', this.released);
    for (const one of [...this.held]) this.remove(one.hand.source);
  }

  private readonly changed = ({ added, removed }: XRInputSourcesChangeEvent) => {
    for (const source of removed) this.onLost(this.remove(source));
    for (const source of added) this.add(source);
    if (added.length > 0) this.onFound();
  };

  private readonly pressed = ({ inputSource, type }: XRInputSourceEvent) => {
    const hand = this.of(inputSource);
    if (!hand) return;
    this.last = hand;
    if (hand.aim) hand.buzz(...PRESSED);
    hand.press(performance.now(), type === 'squeezestart');
  };

  private readonly released = ({ inputSource }: XRInputSourceEvent) => this.of(inputSource)?.letGo(performance.now());

  private of(source: XRInputSource): Hand | undefined {
    return this.list.find((hand) => hand.source === source);
  }

  private add(source: XRInputSource): void {
    // what only looks, or taps a screen, is no hand
    if (source.targetRayMode !== 'tracked-pointer' || this.of(source)) return;
    const hand = new Hand(source, this.camera);
    this.origin.add(hand.ray, hand.grip);
    const likeness = new Likeness(hand, this.surroundings);
    this.held.push({ hand, beam: new Beam(hand), likeness, over: null, notched: 0 });
    this.list = this.held.map((one) => one.hand);
  }

  /** Whether it held something. */
  private remove(source: XRInputSource): boolean {
    const gone = this.held.find(({ hand }) => hand.source === source);
    if (!gone) return false;
    const { hand, beam, likeness } = gone;
    const { holds } = hand;
    hand.cancel(performance.now());
    this.held = this.held.filter((one) => one !== gone);
    this.list = this.held.map((one) => one.hand);
    if (this.aims === hand) this.aims = null;
    beam.dispose();
    likeness.dispose();
    hand.dispose();
    return holds;
  }
}
