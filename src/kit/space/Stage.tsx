import { createRoot, extend, type ReconcilerRoot, useFrame, useThree } from '@react-three/fiber';
import { Component, type ReactNode, Suspense, useEffect, useLayoutEffect, useRef } from 'react';
import { Group, Light, Mesh, NeutralToneMapping, PCFShadowMap, type PerspectiveCamera } from 'three';
import { useHeadset } from '../headset/support.ts';
import { type AnyHost, Session } from '../session.tsx';
import { Places } from './Places.tsx';
import type { watchFrames } from './quality.ts';
import { release } from './release.ts';

// only what our JSX names: the whole of three would be 60 KB more
extend({ Group, Mesh });

/** More pixels than this for one of the page are not seen. */
const FINEST = 2;
const FRAME_MEANWHILE = 50;

export interface StageProps {
  readonly host: AnyHost;
  readonly children: ReactNode;
  /** The scene has been drawn. */
  readonly onFirstFrame: () => void;
  /** There is no WebGL here, or it was lost. */
  readonly onFailed: () => void;
}

/** Whether this browser can draw in 3-D at all. Asked on a canvas of its own, which is given back at once. */
export function hasWebGL(): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl2');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}

/**
 * The canvas that a scene is drawn on. What is inside is three.js by way of fiber; mouse and touch reach it through
 * pointer events of its own, which controllers use too. For assistive technology it is not there: the page beside it
 * has everything.
 */
export function Stage({ host, children, onFirstFrame, onFailed }: StageProps) {
  const holder = useRef<HTMLDivElement>(null);
  const root = useRef<ReconcilerRoot<HTMLCanvasElement> | null>(null);
  const inside = (
    <Session host={host}>
      <Fit />
      <Release />
      <Pointers />
      <Meanwhile />
      {/* the tests' pictures are always the finest */}
      {__MANUAL_CLOCK__ ? <Places /> : <Pace />}
      <Fallible onFailed={() => onFailed()}>
        <Suspense fallback={null}>
          {children}
          <FirstFrame onDrawn={onFirstFrame} />
        </Suspense>
      </Fallible>
    </Session>
  );
  const latest = useRef({ inside, onFailed });
  latest.current = { inside, onFailed };

  useEffect(() => {
    const box = holder.current;
    if (!box) return;
    const canvas = document.createElement('canvas');
    canvas.setAttribute('aria-hidden', 'true');
    box.append(canvas);
    const made = createRoot(canvas);
    let gone = false;
    const fail = (event?: Event) => {
      event?.preventDefault();
      if (!gone) latest.current.onFailed();
    };
    canvas.addEventListener('webglcontextlost', fail);
    const { width, height } = box.getBoundingClientRect();
    made
      .configure({
        gl: { antialias: true, powerPreference: 'high-performance', toneMapping: NeutralToneMapping },
        size: { width, height, top: 0, left: 0 },
        dpr: [1, FINEST],
        shadows: { type: PCFShadowMap },
        camera: { fov: 36, near: 0.02, far: 20 },
      })
      .then(
        () => {
          if (gone) return;
          root.current = made;
          made.render(latest.current.inside);
        },
        () => fail(),
      );
    return () => {
      gone = true;
      root.current = null;
      canvas.removeEventListener('webglcontextlost', fail);
      made.unmount();
      canvas.remove();
    };
  }, []);

  useEffect(() => {
    root.current?.render(inside);
  });

  return <div className="stage" ref={holder} />;
}

/** Models outlive the picture, for the next attempt: what this one's graphics had of them is let go with it. */
function Release() {
  const scene = useThree((state) => state.scene);
  // while all of it is still there
  useLayoutEffect(() => () => release(scene), [scene]);
  return null;
}

/** Keeps the picture as large as the box around it. */
function Fit() {
  const get = useThree((state) => state.get);
  useEffect(() => {
    const { gl, setSize } = get();
    const box = gl.domElement.parentElement;
    if (!box) return;
    const fit = () => {
      const { width, height } = box.getBoundingClientRect();
      if (width > 0 && height > 0 && !gl.xr.isPresenting) setSize(width, height);
    };
    const observer = new ResizeObserver(fit);
    observer.observe(box);
    // what changed its size meanwhile is as large as its box again
    gl.xr.addEventListener('sessionend', fit);
    return () => {
      observer.disconnect();
      gl.xr.removeEventListener('sessionend', fit);
    };
  }, [get]);
  return null;
}

/**
 * Mouse, pen and touch, for the things in the scene. At once, and not with the next frame: a tap may be over before
 * that, and a pointer that has gone cannot be captured any more.
 */
function Pointers() {
  const canvas = useThree((state) => state.gl.domElement);
  const scene = useThree((state) => state.scene);
  const get = useThree((state) => state.get);
  useEffect(() => {
    let stop = () => {};
    let gone = false;
    // nothing can be pointed at before there is a picture: this comes after it
    void import('./forward.ts').then(({ forwardHtmlEvents }) => {
      if (gone) return;
      const camera = () => get().camera as PerspectiveCamera;
      const forwarded = forwardHtmlEvents(canvas, camera, scene, { batchEvents: false });
      stop = () => forwarded.destroy();
    });
    return () => {
      gone = true;
      stop();
    };
  }, [canvas, scene, get]);
  return null;
}

/**
 * Somebody comes with the headset on. Until it takes over the window may draw no frames, and the scene would never
 * stand: time alone moves it on.
 */
function Meanwhile() {
  const session = useHeadset((headset) => headset.session);
  const get = useThree((state) => state.get);
  useEffect(() => {
    if (!session) return;
    const timer = setInterval(() => {
      if (!get().gl.xr.isPresenting) return get().advance(performance.now());
      clearInterval(timer);
    }, FRAME_MEANWHILE);
    return () => clearInterval(timer);
  }, [session, get]);
  return null;
}

/** Draws as finely as the machine can: a picture that follows the hand is worth more than a sharp one. */
function Pace() {
  const setDpr = useThree((state) => state.setDpr);
  const watch = useRef<ReturnType<typeof watchFrames> | null>(null);
  useEffect(() => {
    // what is watched comes after the first picture, and so does the watch; without it all stays as fine as it is
    import('./quality.ts').then(
      (quality) => {
        watch.current = quality.watchFrames(Math.min(FINEST, Math.max(1, window.devicePixelRatio)));
      },
      () => undefined,
    );
  }, []);
  useFrame(({ scene, gl }, delta) => {
    // a headset has its own size, and its own ways to save
    const quality = gl.xr.isPresenting ? null : watch.current?.(delta * 1000);
    if (!quality) return;
    setDpr(quality.ratio);
    scene.traverse((object) => {
      if (object instanceof Light && 'shadow' in object) object.castShadow = quality.shadows;
    });
  });
  return null;
}

function FirstFrame({ onDrawn }: { onDrawn: () => void }) {
  const frames = useRef(0);
  useFrame(() => {
    frames.current++;
    // in the second frame the first has been drawn
    if (frames.current === 2) onDrawn();
  });
  return null;
}

/** What cannot be drawn (a model that did not arrive) ends the picture, not the page. */
class Fallible extends Component<{ onFailed: () => void; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch() {
    this.props.onFailed();
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}
