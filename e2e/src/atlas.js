// Opens a view of the atlas from another screen, and points at its parts one after the other. Answers with the time from asking to the
// frame that shows it, and for each part with the times in which it was ringed and laid out, ms.
const [view, away, done] = arguments;
const shown = (selector, work) =>
  new Promise((resolve) => {
    const look = () => document.querySelector(selector) && (observer.disconnect(), resolve());
    const observer = new MutationObserver(look);
    observer.observe(document, { attributes: true, childList: true, subtree: true });
    work();
    look();
  });
const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
(async () => {
  await shown("h1", () => (location.hash = away));
  await shown(":root:not(:has(svg.figure))", () => {});
  // from rest: the screen before does its last work after its first frame
  for (let frame = 0; frame < 3; frame++) await painted();
  const asked = performance.now();
  await shown(`svg.figure--${view}`, () => (location.hash = `#/anatomy/${view}`));
  await painted();
  const opened = performance.now() - asked;
  const drawing = document.querySelector(`svg.figure--${view}`);
  const pointed = [];
  for (const part of drawing.querySelectorAll("a[data-structure]")) {
    const times = [];
    while (times.length < 3) {
      const began = performance.now();
      await shown(".figure__ring--pointed path", () => part.dispatchEvent(new PointerEvent("pointerover", { bubbles: true })));
      drawing.getBoundingClientRect();
      times.push(performance.now() - began);
      await shown(":root:not(:has(.figure__ring--pointed path))", () => part.dispatchEvent(new PointerEvent("pointerout", { bubbles: true })));
    }
    pointed.push(times);
  }
  done({ opened, pointed, elements: drawing.querySelectorAll("*").length });
})();
