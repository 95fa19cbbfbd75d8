// Counts what the page keeps in textures and render buffers of the graphics card: window.__textureBytes(). Runs in the
// page before the app.
(() => {
  const BYTES = {
    R8: 1,
    R16F: 2,
    R32F: 4,
    RG8: 2,
    RG16F: 4,
    RG32F: 8,
    RGB8: 4,
    SRGB8: 4,
    RGBA8: 4,
    SRGB8_ALPHA8: 4,
    RGBA16F: 8,
    RGBA32F: 16,
    R11F_G11F_B10F: 4,
    R32UI: 4,
    R32I: 4,
    RGBA32UI: 16,
    DEPTH_COMPONENT16: 2,
    DEPTH_COMPONENT24: 4,
    DEPTH_COMPONENT32F: 4,
    DEPTH24_STENCIL8: 4,
    DEPTH32F_STENCIL8: 8,
    RGB: 4,
    RGBA: 4,
  };
  const gl2 = WebGL2RenderingContext;
  const size = new Map(Object.entries(BYTES).map(([name, bytes]) => [gl2.prototype[name], bytes]));
  const of = (format) => {
    if (!size.has(format)) throw new Error(`textures.js does not know the format 0x${format.toString(16)}`);
    return size.get(format);
  };
  /** What each holds, bytes by face and level; and those that there are. Nothing is kept alive by being counted. */
  const held = new WeakMap();
  const all = new Set();
  const contexts = new WeakMap();
  const stateOf = (gl) => {
    let state = contexts.get(gl);
    if (!state) {
      state = { unit: 0, bound: new Map(), buffer: null };
      contexts.set(gl, state);
    }
    return state;
  };
  const isFace = (gl, target) => target >= gl.TEXTURE_CUBE_MAP_POSITIVE_X && target <= gl.TEXTURE_CUBE_MAP_NEGATIVE_Z;
  const bound = (gl, target) => {
    const { unit, bound } = stateOf(gl);
    return bound.get(`${unit} ${isFace(gl, target) ? gl.TEXTURE_CUBE_MAP : target}`);
  };
  const put = (what, key, bytes) => {
    if (!what) return;
    const levels = held.get(what) ?? new Map();
    if (levels.size === 0) all.add(new WeakRef(what));
    levels.set(key, bytes);
    held.set(what, levels);
  };
  const after = (name, then) => {
    const real = gl2.prototype[name];
    gl2.prototype[name] = function (...args) {
      const result = real.apply(this, args);
      then(this, args);
      return result;
    };
  };
  after('activeTexture', (gl, [unit]) => {
    stateOf(gl).unit = unit - gl.TEXTURE0;
  });
  after('bindTexture', (gl, [target, texture]) => {
    const state = stateOf(gl);
    state.bound.set(`${state.unit} ${target}`, texture);
  });
  after('bindRenderbuffer', (gl, [, buffer]) => {
    stateOf(gl).buffer = buffer;
  });
  /** Sets aside all levels of a texture at once; `layers` is how many pictures a level has. */
  const setAside = (gl, target, levels, format, width, height, layers) => {
    for (let level = 0; level < levels; level++) {
      const pixels = Math.max(1, width >> level) * Math.max(1, height >> level);
      put(bound(gl, target), `0 ${level}`, layers * of(format) * pixels);
    }
  };
  after('texStorage2D', (gl, [target, levels, format, width, height]) =>
    setAside(gl, target, levels, format, width, height, target === gl.TEXTURE_CUBE_MAP ? 6 : 1),
  );
  after('texStorage3D', (gl, [target, levels, format, width, height, depth]) =>
    setAside(gl, target, levels, format, width, height, depth),
  );
  after('texImage2D', (gl, args) => {
    const [target, level, format] = args;
    const from = args.at(-1);
    const [width, height] = args.length > 6 ? [args[3], args[4]] : [from.width, from.height];
    put(bound(gl, target), `${target} ${level}`, of(format) * width * height);
  });
  after('generateMipmap', (gl, [target]) => {
    const texture = bound(gl, target);
    // where the levels have been set aside already they are counted
    if (!texture || (held.get(texture)?.size ?? 0) > 6) return;
    const levels = held.get(texture);
    if (levels && !levels.has('0 1')) put(texture, 'smaller ones', [...levels.values()].reduce((a, b) => a + b, 0) / 3);
  });
  after('renderbufferStorage', (gl, [, format, width, height]) => {
    put(stateOf(gl).buffer, '0 0', of(format) * width * height);
  });
  after('renderbufferStorageMultisample', (gl, [, samples, format, width, height]) => {
    put(stateOf(gl).buffer, '0 0', samples * of(format) * width * height);
  });
  after('deleteTexture', (_, [texture]) => void held.delete(texture));
  after('deleteRenderbuffer', (_, [buffer]) => void held.delete(buffer));

  const living = () => [...all].flatMap((one) => held.get(one.deref()) ?? []);
  window.__textureBytes = () => {
    let sum = 0;
    for (const levels of living()) for (const bytes of levels.values()) sum += bytes;
    return sum;
  };
  window.__textureCount = () => living().length;
})();
