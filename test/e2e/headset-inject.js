// Runs in the page before the app, after the clock (headset-clock.js) and the emulator (the global IWER), which is then all
// that the page knows of WebXR: an emulated headset with two controllers, and what the emulator has no call for. Places are
// in the app's world unless they are said to be in the room: that is what the headset knows of, and what jumps and turns of
// the player leave alone.
(() => {
  const HZ = 72;
  const TICKS = 60;
  /** A panel is pushed so often to its end, and then back. */
  const MOST_PUSHES = 9;
  const clock = window.__clock;
  const device = new IWER.XRDevice(IWER[window.__profile], {
    stereoEnabled: true,
    ipd: 0.063,
    // it would lie over the pictures
    visibilityMask: null,
  });
  // Chromium has a navigator.xr of its own
  device.installRuntime({ forceInstall: true });

  // a headset that has no other screen draws none of the window's frames while it is worn
  clock.holds = (callback) => {
    const { activeSession } = device;
    return activeSession && callback !== activeSession[IWER.P_SESSION].onDeviceFrame;
  };

  // what is painted on a canvas is handed on only for pictures: without a graphics card that takes longer than all else
  const paint = WebGL2RenderingContext.prototype;
  let isPainted = true;
  for (const name of ['texImage2D', 'texSubImage2D', 'generateMipmap']) {
    const real = paint[name];
    paint[name] = function (...args) {
      if (name !== 'generateMipmap') isPainted = window.__draw || !(args.at(-1) instanceof HTMLCanvasElement);
      if (isPainted) real.apply(this, args);
    };
  }

  // what is written on a canvas, and where: letters can then be measured as they are seen
  const written = new WeakMap();
  const pen = CanvasRenderingContext2D.prototype;
  const { clearRect, fillText } = pen;
  pen.clearRect = function (...args) {
    written.set(this.canvas, []);
    return clearRect.apply(this, args);
  };
  pen.fillText = function (text, x, y, ...rest) {
    const { a, d, e, f } = this.getTransform();
    const size = Number.parseFloat(/([\d.]+)px/.exec(this.font)[1]);
    const cap = this.measureText('H').actualBoundingBoxAscent;
    written.get(this.canvas)?.push({ text, size, x: a * x + e, y: d * y + f, cap: d * cap });
    return fillText.call(this, text, x, y, ...rest);
  };

  /** Input sources that are there, and that the headset cannot see. */
  const unseen = new Set();
  const isUnseen = (space) => {
    return [...unseen].some(({ targetRaySpace, gripSpace }) => space === targetRaySpace || space === gripSpace);
  };
  const { getPose } = XRFrame.prototype;
  XRFrame.prototype.getPose = function (space, ...rest) {
    return isUnseen(space) ? null : getPose.call(this, space, ...rest);
  };

  const app = () => window.__firstShift;
  const space = () => {
    if (!app()?.space) throw new Error('window.__firstShift.space is missing: there is no 3-D picture');
    return app().space();
  };
  // three's own classes, from something that it made
  const vector = (...at) =>
    space()
      .camera.position.clone()
      .set(...at);
  const quaternion = () => space().camera.quaternion.clone().identity();
  const matrix = () => space().camera.matrixWorld.clone().identity();
  const input = (hand) => device.controllers[hand];

  /** From the room into the world. */
  const player = () => {
    const origin = space().scene.getObjectByName('player');
    if (!origin) return matrix();
    origin.updateWorldMatrix(true, false);
    return origin.matrixWorld.clone();
  };
  const toRoom = (at) => vector(...at).applyMatrix4(player().invert());
  const where = (place) => {
    if (Array.isArray(place)) return place;
    const object = space().scene.getObjectByName(place);
    if (!object) throw new Error(`no part is named ${place}`);
    object.updateWorldMatrix(true, false);
    return vector(0, 0, 0).setFromMatrixPosition(object.matrixWorld).toArray();
  };
  const look = (from, to) => {
    const isUpright = Math.abs(to.y - from.y) > 0.999 * from.distanceTo(to);
    const up = isUpright ? vector(0, 0, 1) : vector(0, 1, 0);
    return quaternion().setFromRotationMatrix(matrix().lookAt(from, to, up));
  };
  const put = (thing, { x, y, z }, turn) => {
    thing.position.set(x, y, z);
    if (turn) thing.quaternion.set(turn.x, turn.y, turn.z, turn.w);
  };
  const positionOf = ({ position: { x, y, z } }) => vector(x, y, z);
  const turnOf = ({ quaternion: { x, y, z, w } }) => quaternion().set(x, y, z, w);
  /** How far a part of a controller is from where its ray begins. */
  const offset = (hand, part) => {
    const at = part === 'grip' && input(hand).inputSource.gripSpace[IWER.P_SPACE].offsetMatrix;
    return at ? vector(at[12], at[13], at[14]) : vector(0, 0, 0);
  };

  window.__headset = {
    device,
    space,
    where,
    regions: () => app().regions(),
    /** Where the ray of a hand begins. */
    rayOf: (hand) => positionOf(input(hand)).applyMatrix4(player()).toArray(),
    /** How high the floor is that the player stands on. */
    floor: () => player().elements[13],
    /** The page behind the session is not seen, and takes no time to draw. */
    cover() {
      const { style } = document.documentElement;
      style.visibility = 'hidden';
      device.activeSession.addEventListener('end', () => {
        style.visibility = '';
      });
    },
    /** Puts the head somewhere in the room. */
    head(height, { x = 0, z = 0, yaw = 0, pitch = 0 }) {
      const turn = quaternion().setFromEuler(space().camera.rotation.clone().set(pitch, yaw, 0, 'YXZ'));
      put(device, vector(x, height, z), turn);
    },
    /** Turns the head so that it looks at a place. */
    face: (place) => put(device, device.position, look(positionOf(device), toRoom(where(place)))),
    /** Both hands beside the hips, pointing ahead. */
    rest() {
      const ahead = vector(0, 0, -1).applyQuaternion(turnOf(device)).setY(0).normalize();
      for (const hand of ['left', 'right']) {
        const aside = vector(-ahead.z, 0, ahead.x).multiplyScalar(hand === 'left' ? -0.25 : 0.25);
        const at = positionOf(device).addScaledVector(ahead, 0.2).add(aside);
        at.y -= 0.45;
        put(input(hand), at, look(vector(0, 0, 0), ahead));
      }
    },
    /** The ray of a hand begins at `from`, or where it is, and goes through a place. */
    point(hand, place, from) {
      const start = from ? toRoom(where(from)) : positionOf(input(hand));
      put(input(hand), start, look(start, toRoom(where(place))));
    },
    /** Puts a part of a hand ('grip', or 'ray', its tip) at a place, its ray along `toward`, or as it was. */
    reach(hand, place, part, toward) {
      const ahead = toward && vector(...toward).transformDirection(player().invert());
      const turn = ahead ? look(vector(0, 0, 0), ahead) : turnOf(input(hand));
      put(input(hand), toRoom(where(place)).sub(offset(hand, part).applyQuaternion(turn)), turn);
    },
    /** Moves a part of a hand to a place in a straight line, rolling it by so many radians. */
    async carry(hand, place, part, frames, roll, world) {
      const from = positionOf(input(hand));
      const start = turnOf(input(hand));
      const end = start.clone().multiply(quaternion().setFromAxisAngle(vector(0, 0, 1), roll));
      const to = toRoom(where(place)).sub(offset(hand, part).applyQuaternion(end));
      for (let i = 1; i <= frames; i++) {
        put(input(hand), from.clone().lerp(to, i / frames), start.clone().slerp(end, i / frames));
        if (world) await this.world(1 / TICKS, 1);
        else await clock.step();
      }
    },
    set: (hand, key, value) => input(hand).updateButtonValue(key, value),
    /**
     * Presses something on a panel by the ray of a hand, from where the hand is or from so many metres before it; pushes
     * the panel up and down first, until it is there. Gives null, or what there is instead.
     */
    async press(hand, id, holdMs, from) {
      const find = (wanted) =>
        app()
          .regions()
          .find((one) => one.id === wanted);
      const click = async ({ at, normal }) => {
        this.point(hand, at, from && at.map((v, i) => v + normal[i] * from));
        // a hand that comes to a panel lets go of what it is near one frame later
        await clock.step(2);
        this.set(hand, 'trigger', 1);
        await clock.step(1, holdMs);
        this.set(hand, 'trigger', 0);
        // a panel sees within a tenth of a second what has become of the world
        await clock.step(1, 100);
      };
      // what was pressed before may still be on its way
      for (let frame = 0; frame < 12 && !find(id) && !find('scroll down'); frame++) await clock.step();
      for (let push = 0; !find(id); push++) {
        const way = find(push < MOST_PUSHES ? 'scroll down' : 'scroll up');
        if (!way || push > 2 * MOST_PUSHES) {
          return app()
            .regions()
            .map((one) => one.id)
            .join(', ');
        }
        await click(way);
      }
      await click(find(id));
      return null;
    },
    stick: (hand, x, y) => input(hand).updateAxes('thumbstick', x, y),
    connect(hand, isThere) {
      input(hand).connected = isThere;
    },
    see: (hand, isSeen) => unseen[isSeen ? 'delete' : 'add'](input(hand).inputSource),
    /** The emulator takes its controllers out of a session that is not in front; a headset may leave them. */
    visibility(state, keepsInputs) {
      if (keepsInputs) {
        const get = () => Object.values(device.controllers).filter(({ connected }) => connected);
        Object.defineProperty(device, 'activeInputs', { configurable: true, get });
      } else delete device.activeInputs;
      device.updateVisibilityState(state);
    },
    /** Lets the world pass by, whole ticks of it, and frames with it: so many at most, that a long wait does not take long. */
    async world(seconds, most) {
      const ticks = Math.round(seconds * TICKS);
      const count = Math.max(1, Math.min(most, Math.ceil(seconds * HZ)));
      for (let i = 0; i < count; i++) {
        const part = Math.floor((ticks * (i + 1)) / count) - Math.floor((ticks * i) / count);
        if (part > 0) await clock.finish(app().advance(part / TICKS));
        await clock.step(1, (seconds * 1000) / count);
      }
    },
    /** The models of all controllers are in the scene. */
    isDressed() {
      const models = [];
      space().scene.traverse((object) => void ('motionController' in object && models.push(object)));
      const there = Object.values(device.controllers).filter(({ connected }) => connected).length;
      return models.length === there && models.every(({ children }) => children.length > 0);
    },
    /** All that is written on the panels that are seen: how large it is on the panel, pixels, and how high its capitals are for the eyes, degrees. */
    letters() {
      const { cameras } = space().gl.xr.getCamera();
      const [left, right] = cameras.map(({ matrixWorld }) => vector(0, 0, 0).setFromMatrixPosition(matrixWorld));
      const eyes = left.lerp(right, 0.5);
      const letters = [];
      space().scene.traverseVisible((object) => {
        const { name, geometry, material } = object;
        const canvas = material?.map?.image;
        const { width, height } = geometry?.parameters ?? {};
        if (!(canvas instanceof HTMLCanvasElement) || !width) return;
        object.updateWorldMatrix(true, false);
        for (const { text, size, x, y, cap } of written.get(canvas) ?? []) {
          // what a panel has still to be pushed up for
          if (y > canvas.height) continue;
          const [foot, head] = [y, y - cap].map((at) =>
            vector((x / canvas.width - 0.5) * width, (0.5 - at / canvas.height) * height, 0)
              .applyMatrix4(object.matrixWorld)
              .sub(eyes),
          );
          letters.push({ on: name, text, size, degrees: (foot.angleTo(head) * 180) / Math.PI });
        }
      });
      return letters;
    },
    /** From here every run is the same: what came before took as long as loading takes. */
    begin() {
      clock.jump(100_000);
      // fiber has its own clock, which would see a minute pass in the next frame
      const fiber = space().scene.__r3f?.root.getState().clock;
      if (fiber) Object.assign(fiber, { startTime: clock.now(), oldTime: clock.now(), elapsedTime: 0 });
    },
    /** One more frame, drawn: the left eye and the right one, as addresses of PNGs. */
    async eyes() {
      const eyes = [];
      space().scene.traverse(({ material }) => {
        if (material?.map?.isCanvasTexture) material.map.needsUpdate = true;
      });
      window.__draw = true;
      await clock.step(1, 0, () => {
        window.__draw = false;
        const { width, height } = device.appCanvas;
        for (const x of [0, width / 2]) {
          const eye = Object.assign(document.createElement('canvas'), { width: width / 2, height });
          eye.getContext('2d').drawImage(device.appCanvas, x, 0, eye.width, height, 0, 0, eye.width, height);
          eyes.push(eye.toDataURL('image/png'));
        }
      });
      return eyes;
    },
  };
})();
