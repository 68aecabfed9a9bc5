const done = arguments[0];
let changed = false;
const observer = new MutationObserver(() => (changed = true));
observer.observe(document, { childList: true, characterData: true, subtree: true });
const frame = (still) =>
  requestAnimationFrame(() => {
    if (changed) {
      changed = false;
      frame(0);
    } else if (still < 2) {
      frame(still + 1);
    } else {
      observer.disconnect();
      done(true);
    }
  });
frame(0);
