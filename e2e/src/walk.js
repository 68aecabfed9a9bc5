// One step of a walk through the states of a screen: what is there now, and the first thing that was not pressed yet. With `taps` it is
// pressed here as a finger does; otherwise it gets the focus, and the caller presses the key that is named. Sliders have promises of
// their own.
const [{ pressed, taps }, done] = arguments;
const THINGS = "button, summary, input[type=radio], input[type=checkbox], [role=button], [role=checkbox], [role=switch], [role=tab]";

keepInside();

const isMeant = (thing) => thing.closest("main, dialog[open]") && isThere(thing) && !thing.disabled && !thing.matches(AWAY);
const things = () => [...document.querySelectorAll(THINGS)].filter(isMeant);
const stateOf = (thing) =>
  (thing.checked || ["aria-checked", "aria-pressed", "aria-expanded", "aria-selected"].some((name) => thing.getAttribute(name) === "true") ||
    (thing.localName === "summary" && thing.parentElement.open))
    ? "on"
    : "";

const step = async () => {
  await drawn(3, 30);
  const all = things();
  const facts = all.map((thing) => `${signOf(thing)} ${stateOf(thing)}`.trim());
  const next = all.find((thing) => !pressed.includes(signOf(thing)));
  if (!next) return { facts, next: null, key: "", problem: null };
  const id = signOf(next);
  const role = next.getAttribute("role") ?? next.type ?? "";
  if (taps) {
    if (next.click) next.click();
    else next.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
    await drawn(3, 30);
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
