// Everything that can be pressed and is smaller than 44 px in a direction. Left out, as WCAG 2.5.5 does: what stands in a sentence, what
// is a part of a drawing (essential; lists and buttons beside it do the same), and what nobody sees.
const [done] = arguments;
const SIZE = 44 - 0.5;
const THINGS = "a[href], button, summary, select, textarea, input:not([type=hidden]), [role=button], [role=checkbox], [role=switch], [role=tab]";
const isSeen = (thing) => thing.checkVisibility({ visibilityProperty: true }) && !thing.closest(".visually-hidden, .skip-link, [inert]");
// Other words stand beside it in the same block.
const isInSentence = (thing) => {
  if (!getComputedStyle(thing).display.startsWith("inline") || getComputedStyle(thing).display === "inline-flex") return false;
  const block = thing.closest("p, li, dd, dt, td, th, h2, h3, label, div");
  return block !== null && block.textContent.trim().length > thing.textContent.trim().length + 3;
};
const found = new Map();
for (const thing of document.querySelectorAll(THINGS)) {
  if (thing.ownerSVGElement || !isSeen(thing) || isInSentence(thing)) continue;
  const boxes = [thing, ...(thing.labels ?? [])].map((one) => one.getBoundingClientRect());
  const width = Math.max(...boxes.map((box) => box.width));
  const height = Math.max(...boxes.map((box) => box.height));
  if (width === 0 || (width >= SIZE && height >= SIZE)) continue;
  const name = `${thing.localName}.${thing.classList[0] ?? ""} in ${thing.parentElement.localName}.${thing.parentElement.classList[0] ?? ""}`;
  if (!found.has(name)) found.set(name, `${name} “${(thing.ariaLabel ?? thing.textContent).trim().slice(0, 30)}” ${Math.round(width)} × ${Math.round(height)}`);
}
done([...found.values()]);
