// Runs in the page before the app. The clock that the test owns: frames, timers, performance.now, Date, and the time of events. The emulator, three, fiber
// and pointer events take all their time from these, so that a session is the same at every run and on every machine.
(() => {
  const EPOCH = 1_700_000_000_000;
  const real = { now: performance.now.bind(performance), timeout: setTimeout.bind(window), Date };
  const frames = new Map();
  const timers = new Map();
  let time = 0;
  let handles = 0;
  let firing = false;
  const now = () => time;

  const run = (callback, args) => {
    try {
      callback(...args);
    } catch (error) {
      reportError(error);
    }
  };
  const set = (repeats) => {
    return (callback, milliseconds, ...args) => {
      // as browsers do: what timers set off goes on, but not within the same instant for ever
      const wait = Math.max(firing || repeats ? 1 : 0, Number(milliseconds) || 0);
      timers.set(++handles, { callback, args, at: time + wait, every: repeats ? wait : undefined });
      return handles;
    };
  };
  /** Lets time pass up to then, and every timer go off at its own time. */
  const pass = (until) => {
    firing = true;
    for (;;) {
      let next;
      for (const [handle, { at }] of timers) if (at <= until && !(timers.get(next)?.at <= at)) next = handle;
      if (next === undefined) break;
      const { callback, args, at, every } = timers.get(next);
      if (every === undefined) timers.delete(next);
      else timers.get(next).at += every;
      time = Math.max(time, at);
      run(callback, args);
    }
    firing = false;
    time = until;
  };
  const frame = () => {
    const due = [];
    for (const [handle, callback] of frames) {
      if (window.__clock.holds?.(callback)) continue;
      due.push(callback);
      frames.delete(handle);
    }
    for (const callback of due) run(callback, [time]);
  };

  window.requestAnimationFrame = (callback) => {
    frames.set(++handles, callback);
    return handles;
  };
  window.cancelAnimationFrame = (handle) => void frames.delete(handle);
  window.setTimeout = set(false);
  window.setInterval = set(true);
  window.clearTimeout = window.clearInterval = (handle) => void timers.delete(handle);
  performance.now = now;
  window.Date = class extends real.Date {
    constructor(...args) {
      super(...(args.length > 0 ? args : [EPOCH + time]));
    }
    static now() {
      return Math.floor(EPOCH + time);
    }
  };
  // a press is a click only if it was short, which is told by these; an event happens when it is first asked
  const stamps = new WeakMap();
  Object.defineProperty(Event.prototype, 'timeStamp', {
    configurable: true,
    get() {
      if (!stamps.has(this)) stamps.set(this, time);
      return stamps.get(this);
    },
  });

  const { port1, port2 } = new MessageChannel();
  const ping = () => {
    port2.postMessage(0);
    return new Promise((done) => port1.addEventListener('message', done, { once: true }));
  };
  port1.start();
  /** React, promises and effects have done what they were about to do. */
  const settle = async () => {
    await ping();
    await ping();
  };

  window.__clock = {
    now,
    sleep: (milliseconds) => new Promise((done) => real.timeout(done, milliseconds)),
    /** That many frames; gives how long each kept the page busy, milliseconds. `seen` sees what was drawn: later it is gone. */
    async step(count = 1, milliseconds = 1000 / 72, seen) {
      const costs = [];
      for (let i = 0; i < count; i++) {
        pass(time + milliseconds);
        const start = real.now();
        frame();
        costs.push(real.now() - start);
        seen?.();
        await settle();
      }
      return costs;
    },
    /** Waits for something that only timers hold up: no frame is drawn meanwhile, and no time passes. */
    async finish(promise) {
      let over = false;
      const end = () => {
        over = true;
      };
      promise.then(end, end);
      while (!over) {
        pass(time);
        await settle();
      }
      return promise;
    },
    /** It is that time now. Whoever waits, waits as long as before. */
    jump(to) {
      for (const timer of timers.values()) timer.at += to - time;
      time = to;
    },
  };
})();
