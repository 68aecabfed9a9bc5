(() => {
  // From `hold` on no time passes by itself: timers, frames and clocks go on only when the test says so, all in the same order.
  // A driver's own limit for scripts is a timer of a minute, which no wait of the page is.
  const LIMIT = 60_000;
  const FRAME = 16;
  const { setTimeout: start, clearTimeout: stop, requestAnimationFrame: draw, cancelAnimationFrame: leave } = window;
  const sinceStart = performance.now.bind(performance);
  const Clock = Date;
  let isHeld = false;
  let [now, today, next, busy] = [0, 0, -1, 0];
  const held = new Map();
  const hold = (call, wait, every, isFrame) => {
    held.set(next, { call, at: now + Math.max(wait, 1), every, isFrame });
    return next--;
  };
  const give = (call, wait, every, of) => hold(typeof call === "function" ? () => call(...of) : call, Number(wait) || 0, every, false);
  const { setInterval: repeat, clearInterval: stopRepeating } = window;
  window.setTimeout = (call, wait, ...of) => (isHeld && wait !== LIMIT ? give(call, wait, 0, of) : start.call(window, call, wait, ...of));
  window.setInterval = (call, wait, ...of) => (isHeld ? give(call, wait, wait, of) : repeat.call(window, call, wait, ...of));
  window.clearTimeout = (id) => held.delete(id) || stop.call(window, id);
  window.clearInterval = (id) => held.delete(id) || stopRepeating.call(window, id);
  window.requestAnimationFrame = (call) => (isHeld ? hold(call, FRAME - (now % FRAME), 0, true) : draw.call(window, call));
  window.cancelAnimationFrame = (id) => held.delete(id) || leave.call(window, id);
  performance.now = () => (isHeld ? now : sinceStart());
  window.Date = class extends Clock {
    constructor(...of) {
      of.length || !isHeld ? super(...of) : super(today + now);
    }
    static now() {
      return isHeld ? today + now : Clock.now();
    }
  };
  // What is read from a file comes when it comes; the test waits until it has.
  const read = FileReader.prototype.readAsText;
  FileReader.prototype.readAsText = function (...of) {
    busy += 1;
    this.addEventListener("loadend", () => start.call(window, () => (busy -= 1), 0));
    return read.apply(this, of);
  };
  // What the browser and the program do next, they do: promises, messages, events that were queued.
  const { port1, port2 } = new MessageChannel();
  const turn = () =>
    new Promise((go) => {
      port1.onmessage = go;
      port2.postMessage(0);
    });
  const frame = () => new Promise((go) => draw.call(window, go));
  // Lets so many ms pass, in the order in which what waits is due. In the first frames the browser draws too, since the page may wait for
  // what it does then; who asks for more of them moves something.
  const DRAWN = 12;
  const pass = async (ms) => {
    const end = now + ms;
    let drawn = 0;
    for (let last = -1; ; ) {
      const due = [...held].filter(([, { at }]) => at <= end).sort(([a, one], [b, other]) => one.at - other.at || b - a)[0];
      if (!due) break;
      const [id, what] = due;
      now = Math.max(now, what.at);
      if (what.every) what.at = now + Math.max(what.every, 1);
      else held.delete(id);
      if (what.isFrame && last !== now && drawn < DRAWN) {
        [last, drawn] = [now, drawn + 1];
        await frame();
      }
      what.call(what.isFrame ? now : undefined);
      await turn();
    }
    now = end;
  };
  // Until the browser has drawn twice and nothing changed, and what is read has been read.
  const rest = async () => {
    let changed = false;
    const observer = new MutationObserver(() => (changed = true));
    observer.observe(document, { childList: true, characterData: true, attributes: true, subtree: true });
    for (let still = 0, frames = 0; (still < 2 || busy > 0) && frames < 300; frames += 1) {
      await frame();
      await turn();
      still = changed ? 0 : still + 1;
      changed = false;
    }
    observer.disconnect();
  };
  Object.defineProperty(window, "tickOfTheTest", {
    value: {
      hold: () => {
        [now, today] = [Math.ceil(sinceStart()), Clock.now()];
        now -= now % FRAME;
        today -= now;
        isHeld = true;
      },
      pass,
      rest,
      frame,
      sinceStart,
    },
  });
})();
