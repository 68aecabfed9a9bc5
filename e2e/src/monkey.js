// Some random actions on the page, each looked at afterwards. What is known of the page's controls stays in the window until the
// document goes; the seed decides everything else. Answers with what was listed and touched, where it stands, and what went wrong.
const [{ seed, actions, routes, touched, listed, wanted }, done] = arguments;

// What a field offers while somebody types belongs to that field.
const CONTROLS = `a[href]:not([role=option]), button, summary, select, textarea, input:not([type=hidden]), [role=button], [role=checkbox], [role=radio],
  [role=slider], [role=switch], [role=tab], [tabindex='0']`;
const LIVE = "[aria-live=polite], [aria-live=assertive], [role=status], [role=alert], output";
const TEXTS = ["45", "-1", "999999999999", "1e400", "", "pain", "sciatica disc", "ß 💥 ‮", "a".repeat(400), "{}", "<b>&amp;</b>", "é́"];
const FILES = ["", "{}", "[[[[", '{"format":"sciatica-explorer","version":99}', "\u0000\uffff", "9".repeat(5000)];
const QUERIES = ["", "", "", "?posture=slumped", "?posture=&angle=x", "?angle=1e99&load=-5", "?type=extrusion&level=l4-l5", "?%", "?a=%F0%28"];
const KEYS = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End", "PageUp", "PageDown", "Enter", " ", "Escape", "Escape", "Backspace"];
const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789?.,/+-";
const PATIENCE = 8000;

const chance = chanceFrom(seed);
const below = (count) => Math.floor(chance() * count);
const pick = (list) => list[below(list.length)];

// Once for every document: what would leave the page, or ask the person something outside of it, does not.
const start = () => {
  addEventListener(
    "click",
    (event) => {
      const thing = event.target.closest?.("a[href], input[type=file]");
      if (thing && !thing.getAttribute("href")?.startsWith("#")) event.preventDefault();
    },
    true,
  );
  keepInside();
  const known = { listed: new Map(listed), touched: new Set(touched), steps: 0, heard: 0, trail: [], isHidden: false };
  window.tickOfTheTest.hold();
  known.storage = ["getItem", "setItem", "removeItem"].map((name) => [name, Storage.prototype[name]]);
  for (const [name, value] of [["hidden", () => known.isHidden], ["visibilityState", () => (known.isHidden ? "hidden" : "visible")]]) {
    Object.defineProperty(document, name, { get: value, configurable: true });
  }
  return known;
};
const known = (window.monkeyOfTheTest ??= start());

const kindOf = (thing) =>
  [thing.localName, thing.type ?? "", thing.getAttribute("role") ?? "", [...thing.classList].find((name) => !name.startsWith("is-")) ?? ""].join(" ").replace(/ +/g, " ").trim();
const place = () => location.hash.replace(/\?.*/, "").split("/")[1] || "start";
// What a control is in every language and on every visit: where it leads, its id, its choice, or which one it is within the nearest thing
// that has a class. The same link in the masthead of each screen is one control, and so is the same button of each step of a lesson.
const keyOf = (thing) => {
  const href = thing.getAttribute("href");
  if (href) return href.replace(/\?.*/, "");
  if (thing.id) return thing.id;
  if (thing.name) return `${thing.name} ${thing.type === "radio" || thing.type === "checkbox" ? thing.value : ""}`.trim();
  const around = thing.parentElement.closest("[class]:not([class=''])") ?? document.body;
  const alike = [...around.querySelectorAll(CONTROLS)].filter((one) => kindOf(one) === kindOf(thing));
  return `${alike.indexOf(thing)} in ${around.classList[0]}`;
};
const idOf = (thing) => {
  const where = thing.closest("dialog") ? "dialog" : !thing.closest("main") ? "around" : thing.closest(".lesson__screen") || !thing.closest(".lesson__stage") ? place() : "lesson";
  return `${where} | ${kindOf(thing)} | ${keyOf(thing)}`;
};

const controls = () => {
  const around = document.querySelector("dialog[open]") ?? document;
  const all = [...around.querySelectorAll(CONTROLS)].filter((thing) => isThere(thing) && !thing.matches(":disabled"));
  for (const thing of all) {
    const id = idOf(thing);
    if (!known.listed.has(id)) known.listed.set(id, location.hash);
  }
  return all;
};

// Time passes only here, so that the seed alone decides what comes: after each act as much as everything that waits for a rest wants.
const AFTER = 700;
const { tickOfTheTest: tick } = window;
const tickFrame = async () => {
  await tick.pass(16);
  await tick.frame();
};
const rested = async () => {
  await tick.rest();
  await tick.pass(AFTER);
  await tick.rest();
};
const until = async (probe) => {
  const end = tick.sinceStart() + PATIENCE;
  while (!probe()) {
    if (tick.sinceStart() > end) return false;
    await tickFrame();
  }
  return true;
};

// A step in the history comes when the browser likes. At an end of the history nothing comes.
const STEP = 60;
const stepped = async (act) => {
  let has = false;
  const note = () => (has = true);
  addEventListener("popstate", note);
  act();
  for (let frames = 0; !has && frames < STEP; frames += 1) await tick.frame();
  removeEventListener("popstate", note);
};

const type = (field, text) => {
  const kind = field.localName === "textarea" ? HTMLTextAreaElement : field.localName === "select" ? HTMLSelectElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(kind.prototype, "value").set.call(field, text);
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  field.dispatchEvent(new Event("change", { bubbles: true }));
};
const give = (field) => {
  const box = new DataTransfer();
  box.items.add(new File([pick(FILES)], "file.json", { type: "application/json" }));
  field.files = box.files;
  field.dispatchEvent(new Event("change", { bubbles: true }));
};
const key = (name, more = {}) => {
  const what = { key: name, bubbles: true, cancelable: true, ...more };
  const target = document.activeElement ?? document.body;
  if (target.dispatchEvent(new KeyboardEvent("keydown", what))) target.dispatchEvent(new KeyboardEvent("keyup", what));
};
const pointer = (name, target, clientX, clientY, pointerType) =>
  target.dispatchEvent(
    new PointerEvent(name, { bubbles: true, cancelable: true, button: 0, buttons: name === "pointerup" ? 0 : 1, pointerId: 1, isPrimary: true, pointerType, clientX, clientY }),
  );
const DIALOG = "[aria-haspopup=dialog]";
const press = (thing) => {
  known.asksDialog = thing.matches(DIALOG);
  const [x, y] = middle(thing);
  pointer("pointerdown", thing, x, y, "mouse");
  if (thing.isConnected) thing.focus?.({ preventScroll: true });
  pointer("pointerup", thing, x, y, "mouse");
  if (!thing.isConnected) return;
  if (thing.click) thing.click();
  else thing.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, clientX: x, clientY: y }));
};

const touch = (thing) => {
  known.touched.add(idOf(thing));
  const isField = ["text", "number", "search", "textarea"].includes(thing.type ?? "");
  if (isField || ["range", "select-one"].includes(thing.type)) thing.focus();
  if (isField) type(thing, pick(TEXTS));
  else if (thing.type === "range") type(thing, String(Number(thing.min || 0) + chance() * (Number(thing.max || 100) - Number(thing.min || 0))));
  else if (thing.type === "select-one") type(thing, pick([...thing.options]).value);
  else if (thing.type === "file") give(thing);
  else if (thing.getAttribute("role") === "slider") {
    thing.focus();
    for (let times = 1 + below(4); times > 0; times -= 1) key(pick(KEYS.slice(0, 8)));
  } else press(thing);
};

const drag = async (watch) => {
  const things = [...document.querySelectorAll(".handle, main svg, [role=slider]")].filter(isThere);
  if (things.length === 0) return "nothing to drag";
  const handle = pick(things);
  handle.scrollIntoView({ block: "center", behavior: "instant" });
  let [x, y] = middle(handle);
  const how = pick(["mouse", "touch", "pen"]);
  const target = handle.matches("svg") ? (document.elementFromPoint(x, y) ?? handle) : handle;
  pointer("pointerdown", target, x, y, how);
  watch.isDragging = true;
  for (let step = 0; step < 6; step += 1) {
    await tickFrame();
    x += 80 * (chance() - 0.5);
    y += 80 * (chance() - 0.5);
    if (target.isConnected) pointer("pointermove", target, x, y, how);
  }
  watch.isDragging = false;
  pointer(chance() < 0.9 ? "pointerup" : "pointercancel", target.isConnected ? target : document.body, x, y, how);
  return `drag ${kindOf(handle)}`;
};

const go = async (next) => {
  if (next !== location.hash) {
    known.steps += 1;
    await stepped(() => (location.hash = next));
  }
  return `go to ${next}`;
};
const pressNamed = (thing) => {
  const words = `press ${idOf(thing)} | ${nameOf(thing)}`;
  touch(thing);
  return words;
};
// First to where a control was seen, and then to itself, if it is there again.
const isOpen = () => Boolean(document.querySelector("dialog[open]"));
const back = async ({ control, place }) => {
  const words = await go(place);
  await rested();
  const opener = document.querySelector(DIALOG);
  if (opener && control.startsWith("dialog |") && !isOpen()) press(opener);
  document.querySelectorAll("main details").forEach((details) => (details.open = true));
  return words;
};
const again = ({ control }) => {
  const thing = controls().find((one) => idOf(one) === control);
  return thing ? pressNamed(thing) : `find no ${control}`;
};
const route = () => {
  // Where something is known that nobody has touched, if there is such a place.
  const open = [...known.listed].filter(([id]) => !known.touched.has(id));
  const next = open.length > 0 && chance() < 0.6 ? pick(open)[1] : chance() < 0.95 ? pick(routes) + pick(QUERIES) : "#/nothing/here?x";
  return go(next);
};

const act = async (watch) => {
  const all = controls();
  const fresh = all.filter((thing) => !known.touched.has(idOf(thing)));
  const dice = chance();
  if (all.length > 0 && (dice < 0.62 || (fresh.length > 0 && dice < 0.72))) {
    // Kinds that nobody has touched first, then controls that nobody has touched.
    const kinds = new Set([...known.touched].map((id) => id.split(" | ")[1]));
    const rare = fresh.filter((thing) => !kinds.has(kindOf(thing)));
    const thing = pick(rare.length > 0 ? rare : fresh.length > 0 && chance() < 0.9 ? fresh : all);
    return pressNamed(thing);
  }
  if (dice < 0.74) {
    const name = chance() < 0.7 ? pick(KEYS) : pick([...LETTERS]);
    key(name, chance() < 0.1 ? { ctrlKey: true } : {});
    return `key ${name}`;
  }
  if (dice < 0.8) return drag(watch);
  if (dice < 0.93) return route();
  if (dice < 0.96 && known.steps > 0) {
    known.steps -= 1;
    await stepped(() => history.back());
    return "back";
  }
  if (dice < 0.97) {
    await stepped(() => history.forward());
    return "forward";
  }
  if (dice < 0.985) {
    known.isHidden = !known.isHidden;
    document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
    return known.isHidden ? "hide the tab" : "show the tab";
  }
  known.fails = !known.fails;
  for (const [name, work] of known.storage) {
    Storage.prototype[name] = known.fails
      ? () => {
          throw new DOMException("the test says so", "QuotaExceededError");
        }
      : work;
  }
  return known.fails ? "let storage fail" : "let storage work";
};

// What a screen reader would say: elements that were there before and whose text has changed into other words.
const isHeard = (one) => one.checkVisibility() && !one.closest("[aria-hidden=true], [aria-live=off]");
const said = () => new Map([...document.querySelectorAll(LIVE)].filter(isHeard).map((one) => [one, flat(one.textContent)]));

const run = async () => {
  const problems = [];
  const trouble = (what) => {
    if (problems.length < 8) problems.push(`${what} [${location.hash}] after: ${known.trail.slice(-4).join(" → ")}`);
  };
  // What was done from outside is over before the first act.
  await rested();
  controls();
  for (let number = 0; number < actions; number += 1) {
    const focused = document.activeElement;
    const hadFocus = focused && focused !== document.body;
    const watch = { isDragging: false };
    const listening = new MutationObserver((changes) => {
      if (!watch.isDragging) return;
      for (const { target } of changes) {
        const live = (target.parentElement ?? target).closest?.(LIVE);
        // What plays speaks by the clock, whatever is dragged beside it.
        if (live && isHeard(live) && !live.matches(".care__cue")) trouble(`it speaks while it is dragged: ${flat(live.textContent)}`);
      }
    });
    listening.observe(document, { childList: true, characterData: true, subtree: true });
    const before = said();
    const { lang } = document.documentElement;
    known.asksDialog = false;
    const what = !wanted ? await act(watch) : number === 0 ? await back(wanted) : again(wanted);
    known.trail.push(what);
    await rested();
    listening.disconnect();
    if (known.asksDialog && !isOpen()) trouble("the dialogue does not open");
    const news = [...said()].filter(([one, text]) => before.has(one) && before.get(one) !== text && text !== "");
    // What a step of a lesson says, and what the screen beside it then shows, are two things; another language says all of it again.
    const beside = news.filter(([one]) => one.closest(".lesson__screen"));
    if (lang === document.documentElement.lang && (beside.length > 1 || news.length - beside.length > 1)) trouble(`${news.length} announcements of one change: ${news.map(([, text]) => text).join(" / ")}`);
    if (!document.getElementById("panic-notice")?.hidden) {
      trouble(`it stopped: ${document.getElementById("panic-notice")?.dataset.reason}`);
      break;
    }
    const heard = (window.heardByTheTest ?? ["not opened as Listened"]).slice(known.heard);
    known.heard += heard.length;
    for (const words of heard) trouble(`the console says: ${words}`);
    const hasHeading = () => [...document.querySelectorAll("h1")].some((one) => one.checkVisibility());
    if (!(await until(hasHeading))) {
      trouble("no heading");
      break;
    }
    const isKept = () => document.activeElement && document.activeElement !== document.body && document.activeElement !== document.documentElement;
    // A press in a drawing takes the focus away from what had it, as everywhere.
    const mustKeep = (hadFocus && !what.startsWith("drag")) || what.startsWith("press");
    if (mustKeep && !(await until(isKept))) {
      trouble("the focus is lost");
      document.querySelector("h1")?.focus();
    }
    controls();
  }
  return { problems, listed: [...known.listed], touched: [...known.touched], trail: known.trail.splice(0), seed: chance.state };
};
run().then(done, (error) => done({ problems: [`the monkey itself fell: ${error.stack ?? error}`], listed: [...known.listed], touched: [...known.touched], trail: known.trail, seed: chance.state }));
