// One step of a round through the controls of a screen, for the driver to operate by events that the browser trusts: the first control
// in `main`, or around it, that was not operated yet, where it is pressed or which key it gets. Of the events the browser tells how long they took
// until the next frame was painted; at the end all that was noted is handed over.
const [{ route, inMain, most, operated }, done] = arguments;
const CONTROLS = `button, summary, select, textarea, input:not([type=hidden]), [role=button], [role=checkbox], [role=radio], [role=slider],
  [role=switch], [role=tab], .tabs a`;
const EVENTS = ["pointerdown", "pointerup", "mousedown", "mouseup", "click", "keydown", "keypress", "keyup", "beforeinput", "input", "change"];
// What is told of an event may come a while after its frame.
const LATE = 300;

keepInside();
const bench = (window.interactionsOfTheBench ??= (() => {
  const noted = { begun: [], entries: [] };
  const note = (list) => noted.entries.push(...list.getEntries());
  new PerformanceObserver(note).observe({ type: "event", durationThreshold: 16 });
  return noted;
})());

const place = (address) => address.split("?")[0];
const home = async () => {
  if (place(location.hash) === place(route)) return;
  location.hash = route;
  await nextFrame();
  await drawn(3, 30);
};

// A point of the screen at which a press reaches the control, by itself or by its label.
const pointOf = (control) => {
  for (const thing of [control, ...(control.labels ?? [])]) {
    const { left, top, width, height } = thing.getBoundingClientRect();
    for (const [across, down] of [[0.5, 0.5], [0.25, 0.5], [0.75, 0.5], [0.5, 0.25], [0.5, 0.75], [0.1, 0.5], [0.9, 0.5]]) {
      const [x, y] = [Math.round(left + across * width), Math.round(top + down * height)];
      const hit = document.elementFromPoint(x, y);
      if (hit && (thing.contains(hit) || (hit.contains(control) && hit.localName === "label"))) return [x, y];
    }
  }
  return null;
};
const keyOf = (control) => {
  if (control.type === "select-one") return "down";
  if (control.type === "range" || control.getAttribute("role") === "slider") return "right";
  return ["text", "search", "number", "textarea"].includes(control.type) ? "letter" : null;
};

const isMeant = (thing) => isThere(thing) && !thing.disabled && !thing.readOnly && !thing.matches(AWAY);
const next = () => {
  if (operated.length >= most) return undefined;
  const dialog = document.querySelector("dialog[open]");
  const isWanted = (thing) => dialog || Boolean(thing.closest("main")) === inMain;
  const all = [...(dialog ?? document).querySelectorAll(CONTROLS)].filter((thing) => isWanted(thing) && isMeant(thing));
  return all.find((thing) => !operated.includes(signOf(thing)));
};

const step = async () => {
  await drawn(3, 30);
  await home();
  const control = next();
  if (!control) {
    await new Promise((go) => setTimeout(go, LATE));
    const isOf = ({ startTime }, from, to) => startTime >= from && startTime < to;
    return bench.begun.map(({ sign, at }, index) => {
      const end = bench.begun[index + 1]?.at ?? Infinity;
      const told = bench.entries.filter((entry) => EVENTS.includes(entry.name) && isOf(entry, at, end));
      const slowest = told.reduce((one, other) => (other.duration > (one?.duration ?? 0) ? other : one), null);
      return {
        control: sign,
        event: slowest?.name ?? "",
        milliseconds: slowest?.duration ?? 0,
        // Of that in the page's own listeners.
        listeners: slowest ? slowest.processingEnd - slowest.processingStart : 0,
      };
    });
  }
  control.scrollIntoView({ block: "center", behavior: "instant" });
  await drawn(2, 10);
  const sign = signOf(control);
  const key = keyOf(control);
  const point = key ? null : pointOf(control);
  if (!point) control.focus();
  await drawn(2, 10);
  bench.begun.push({ sign, at: performance.now() });
  return { sign, point, key: key ?? "enter" };
};
step().then(
  (told) => done(Array.isArray(told) ? { next: null, timed: told } : { next: told, timed: [] }),
  (error) => done({ next: null, timed: [], problem: String(error.stack ?? error) }),
);
