// One step of a walk through the states of a screen: what is there now, and the first thing that was not pressed yet. With `taps` it is
// pressed here as a finger does; otherwise it gets the focus, and the caller presses the key that is named. Sliders have promises of
// their own.
const [{ pressed, taps }, done] = arguments;
const THINGS = "button, summary, input[type=radio], input[type=checkbox], [role=button], [role=checkbox], [role=switch], [role=tab]";
// What opens a window of the browser's own, or speaks with other programs.
const AWAY = "[type=file], [aria-haspopup=dialog]";

if (!window.walkOfTheTest) {
  window.walkOfTheTest = true;
  window.open = () => null;
  window.print = () => ["beforeprint", "afterprint"].forEach((name) => dispatchEvent(new Event(name)));
  const click = HTMLElement.prototype.click;
  HTMLElement.prototype.click = function () {
    if (!this.download) click.call(this);
  };
}

const flat = (text) => (text ?? "").replace(/\s+/g, " ").replace(/\d+([.,  ]\d+)*/g, "#").trim().slice(0, 60);
const nameOf = (thing) => flat(thing.getAttribute("aria-label") || thing.labels?.[0]?.textContent || thing.textContent || thing.id);
const isThere = (thing) =>
  thing.checkVisibility({ visibilityProperty: true }) && !thing.closest("[inert]") && !thing.disabled && !thing.matches(AWAY);
const things = () => [...document.querySelectorAll(THINGS)].filter((thing) => thing.closest("main, dialog[open]") && isThere(thing));
const idOf = (thing) => `${thing.localName} ${thing.getAttribute("role") ?? thing.type ?? ""} ${thing.name ?? ""} ${nameOf(thing)}`;
const stateOf = (thing) =>
  (thing.checked || ["aria-checked", "aria-pressed", "aria-expanded", "aria-selected"].some((name) => thing.getAttribute(name) === "true") ||
    (thing.localName === "summary" && thing.parentElement.open))
    ? "on"
    : "";

const nextFrame = () => new Promise((go) => requestAnimationFrame(go));
const drawn = async () => {
  let changed = false;
  const observer = new MutationObserver(() => (changed = true));
  observer.observe(document, { childList: true, characterData: true, attributes: true, subtree: true });
  for (let still = 0, frames = 0; still < 3 && frames < 30; frames += 1) {
    await nextFrame();
    still = changed ? 0 : still + 1;
    changed = false;
  }
  observer.disconnect();
};

const step = async () => {
  await drawn();
  const all = things();
  const facts = all.map((thing) => `${idOf(thing)} ${stateOf(thing)}`.trim());
  const next = all.find((thing) => !pressed.includes(idOf(thing)));
  if (!next) return { facts, next: null, key: "", problem: null };
  const id = idOf(next);
  const role = next.getAttribute("role") ?? next.type ?? "";
  if (taps) {
    if (next.click) next.click();
    else next.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
    await drawn();
    return { facts, next: id, key: "", problem: null };
  }
  next.focus();
  // Of a group one has its turn with Tab, and arrows lead to the others: those of a drawing have promises of their own.
  const group = next.type === "radio" ? document.querySelectorAll(`input[name="${CSS.escape(next.name)}"]`) : [];
  const turn = next.ownerSVGElement?.querySelector(`.${next.classList[0]}[tabindex="0"]`);
  const isReached = document.activeElement === next && (next.tabIndex >= 0 || group.length > 1 || Boolean(turn));
  const key = next.type === "radio" || next.type === "checkbox" || role === "checkbox" ? "space" : "enter";
  return { facts, next: id, key, problem: isReached ? null : `the keyboard does not reach ${id}` };
};
step().then(done, (error) => done({ facts: [], next: null, key: "", problem: String(error) }));
