// Tells what is cut of the words on the page.
const found = new Set();
const name = (thing) => `${thing.localName}.${thing.getAttribute("class") ?? ""}`;
for (const thing of document.body.querySelectorAll("*")) {
  if (!thing.checkVisibility({ visibilityProperty: true }) || thing.closest(".visually-hidden, svg") || thing.textContent.trim() === "") continue;
  const { overflowX, overflowY, clipPath } = getComputedStyle(thing);
  // What is only there to be read aloud.
  if (clipPath !== "none") continue;
  const cuts = (overflow) => overflow === "hidden" || overflow === "clip";
  const isCut = (cuts(overflowX) && thing.scrollWidth > thing.clientWidth + 1) || (cuts(overflowY) && thing.scrollHeight > thing.clientHeight + 1);
  if (isCut) found.add(`${name(thing)}: ${thing.textContent.trim().slice(0, 40)}`);
}
// Words that stand on one line and reach out of what holds them.
for (const thing of document.body.querySelectorAll("button, a, summary, label, td, th, select, h1, h2, h3, p, li")) {
  if (thing.closest("svg, .visually-hidden, .skip-link") || !thing.checkVisibility({ visibilityProperty: true })) continue;
  if (getComputedStyle(thing).overflowX === "visible" && getComputedStyle(thing).display !== "inline" && thing.scrollWidth > thing.clientWidth + 2) {
    found.add(`${name(thing)} is narrower than its words: ${thing.textContent.trim().slice(0, 40)}`);
  }
}
// A drawing cuts at its edges.
for (const words of document.querySelectorAll("svg text")) {
  const drawing = words.ownerSVGElement;
  if (!words.checkVisibility({ visibilityProperty: true }) || words.textContent.trim() === "" || getComputedStyle(drawing).overflowX === "visible") continue;
  const [own, whole] = [words, drawing].map((one) => one.getBoundingClientRect());
  // The space between letters stands behind the last one too, and a line leaves room above its letters.
  const [beside, above] = [(parseFloat(getComputedStyle(words).letterSpacing) || 0) + 2, own.height / 5];
  const over = { left: whole.left - own.left - beside, right: own.right - whole.right - beside, top: whole.top - own.top - above, bottom: own.bottom - whole.bottom - 1 };
  for (const [side, far] of Object.entries(over)) {
    if (far > 0) found.add(`${name(words)} reaches ${far.toFixed(1)} px out of its drawing at the ${side}: ${words.textContent.trim().slice(0, 40)}`);
  }
}
return [...found].slice(0, 8);
