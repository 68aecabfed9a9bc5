// Everything that can have the focus and does not show it: an outline of 2 px that is 3:1 on the paper, around itself or its label, or in
// a drawing a ring, or a line that becomes stronger. Of the many parts of a drawing a few of each kind are looked at.
const [done] = arguments;
const FEW = 3;
const THINGS = "a[href], button, summary, select, textarea, input:not([type=hidden]), [tabindex='0']";
const paint = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
const light = (colour) => {
  paint.clearRect(0, 0, 1, 1);
  paint.fillStyle = colour;
  paint.fillRect(0, 0, 1, 1);
  const [r, g, b] = [...paint.getImageData(0, 0, 1, 1).data].map((part) => (part <= 10 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (one, other) => {
  const [less, more] = [light(one), light(other)].sort((a, b) => a - b);
  return (more + 0.05) / (less + 0.05);
};
const paper = getComputedStyle(document.documentElement).backgroundColor;
const isShown = (style) => style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 && contrast(style.outlineColor, paper) >= 3;
const lines = (thing) =>
  [thing, ...thing.querySelectorAll("*")].map((part) => {
    const { stroke, strokeWidth, outlineStyle, filter, fill } = getComputedStyle(part);
    return [stroke, strokeWidth, outlineStyle, filter, fill].join();
  });
const frames = async () => {
  for (let count = 0; count < 3; count += 1) await new Promise((go) => requestAnimationFrame(go));
};
const look = async () => {
  const found = new Map();
  const seen = new Map();
  for (const thing of document.querySelectorAll(THINGS)) {
    if (!thing.checkVisibility({ visibilityProperty: true }) || thing.closest("[inert]") || thing.disabled) continue;
    const drawing = thing.ownerSVGElement;
    const kind = `${thing.localName}.${thing.classList[0] ?? ""} ${thing.getAttribute("role") ?? ""}`;
    if (drawing) {
      seen.set(kind, (seen.get(kind) ?? 0) + 1);
      if (seen.get(kind) > FEW) continue;
      document.activeElement?.blur();
      await frames();
    }
    const before = drawing ? [lines(thing), drawing.innerHTML] : null;
    thing.focus({ preventScroll: true, focusVisible: true });
    if (document.activeElement !== thing) continue;
    if (drawing) await frames();
    const around = [thing, ...(thing.labels ?? []), thing.closest(".choice__option")].filter(Boolean);
    const isDrawn = before && (lines(thing).join() !== before[0].join() || drawing.innerHTML !== before[1]);
    if (isDrawn || around.some((one) => isShown(getComputedStyle(one)))) continue;
    if (!found.has(kind)) found.set(kind, `${kind} “${(thing.ariaLabel ?? thing.textContent).trim().slice(0, 30)}”`);
  }
  document.activeElement?.blur();
  return [...found.values()];
};
look().then(done, (error) => done([String(error)]));
