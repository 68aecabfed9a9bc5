// Sets the text as far apart as WCAG 1.4.12 asks for, and tells what is cut then.
const [isSet] = arguments;
if (isSet) {
  const sheet = [...document.styleSheets].find((one) => { try { return one.cssRules; } catch { return false; } });
  sheet.insertRule("* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }", sheet.cssRules.length);
  sheet.insertRule("p { margin-block-end: 2em !important; }", sheet.cssRules.length);
}
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
return [...found].slice(0, 8);
