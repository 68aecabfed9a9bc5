// What the scripts that operate the page's controls share; it stands before each of them.

// What opens a window of the browser's own, or speaks with other programs.
const AWAY = "[type=file], [aria-haspopup=dialog]";

// Once for every document: nothing leaves the page, or asks the person something outside of it.
const keepInside = () => {
  if (window.keptInsideByTheTest) return;
  window.keptInsideByTheTest = true;
  window.open = () => null;
  window.print = () => ["beforeprint", "afterprint"].forEach((name) => dispatchEvent(new Event(name)));
  const click = HTMLElement.prototype.click;
  HTMLElement.prototype.click = function () {
    if (!this.download) click.call(this);
  };
};

const flat = (text) => (text ?? "").replace(/\s+/g, " ").replace(/\d+([.,  ]\d+)*/g, "#").trim().slice(0, 60);
const nameOf = (thing) => flat(thing.getAttribute("aria-label") || thing.labels?.[0]?.textContent || thing.textContent || thing.title || thing.id);
const signOf = (thing) => `${thing.localName} ${thing.getAttribute("role") ?? thing.type ?? ""} ${thing.name ?? ""} ${nameOf(thing)}`;
const isThere = (thing) => thing.checkVisibility({ visibilityProperty: true }) && !thing.closest("[inert]");

const nextFrame = () => new Promise((go) => requestAnimationFrame(go));
// Drawn: so many frames without a change, or as many as a figure that moves by itself would never give.
const drawn = async (enough, most) => {
  let changed = false;
  const observer = new MutationObserver(() => (changed = true));
  observer.observe(document, { childList: true, characterData: true, attributes: true, subtree: true });
  for (let still = 0, frames = 0; still < enough && frames < most; frames += 1) {
    await nextFrame();
    still = changed ? 0 : still + 1;
    changed = false;
  }
  observer.disconnect();
};

// Chance by a seed alone, from 0 to below 1; `state` is the seed with which it would go on (xorshift, Marsaglia 2003).
const chanceFrom = (seed) => {
  const chance = () => {
    chance.state ^= chance.state << 13;
    chance.state ^= chance.state >>> 17;
    chance.state ^= chance.state << 5;
    chance.state >>>= 0;
    return chance.state / 2 ** 32;
  };
  chance.state = seed >>> 0 || 1;
  return chance;
};
const middle = (thing) => {
  const { left, top, width, height } = thing.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
};
