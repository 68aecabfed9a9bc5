// Drops a lesson file on the page; answers with the time until the frame in which all of its steps are there, ms, or nothing where a
// lesson lies there already.
const [file, steps, done] = arguments;
const shown = () => document.querySelectorAll("main fieldset").length;
const before = shown();
const dropped = new DataTransfer();
dropped.items.add(new File([file], "lesson.json", { type: "application/json" }));
const how = { dataTransfer: dropped, bubbles: true, cancelable: true };
const began = performance.now();
const look = () => {
  if (shown() < steps) return;
  observer.disconnect();
  requestAnimationFrame(() => setTimeout(() => done(performance.now() - began)));
};
const observer = new MutationObserver(look);
observer.observe(document, { childList: true, subtree: true });
if (before > 0) done(null);
else for (const name of ["dragover", "drop"]) document.body.dispatchEvent(new DragEvent(name, how));
