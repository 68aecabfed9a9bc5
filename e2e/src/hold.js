(() => {
  // Long waits do not pass by themselves; the test lets them pass. A driver's own limit for scripts, a minute, is none of them.
  const LONG = 100_000;
  const held = new Map();
  const { setTimeout: start, clearTimeout: stop } = window;
  let next = -1;
  window.setTimeout = (call, wait, ...rest) => {
    if (!(wait >= LONG)) return start(call, wait, ...rest);
    held.set(next, { call, wait });
    return next--;
  };
  window.clearTimeout = (id) => (held.delete(id) ? undefined : stop(id));
  Object.defineProperty(window, "heldForTheTest", {
    value: {
      waits: () => [...held.values()].map(({ wait }) => wait),
      pass: () => {
        const calls = [...held.values()];
        held.clear();
        for (const { call } of calls) call();
      },
    },
  });
})();
