// A panic of the program is a trap, thrown through whatever called it: the notice outside of what the program draws says so.
const stopped = (error) => {
  if (!error || error.name !== "RuntimeError") return;
  const notice = document.getElementById("panic-notice");
  // For whoever mends it.
  notice.setAttribute("data-reason", error + error.stack);
  notice.hidden = false;
  notice.scrollIntoView();
  // Held there by src/browser/left.rs, which takes it again from the state of the history, which outlives the document.
  const { left } = notice;
  if (!left) return;
  document.getElementById("answers-notice").hidden = false;
  notice.querySelector("a").onclick = (event) => {
    event.preventDefault();
    // What has stopped must not ask whether to stay, nor put its own state there.
    for (const type of ["beforeunload", "hashchange", "popstate"]) {
      addEventListener(type, (event) => event.stopImmediatePropagation(), true);
    }
    // Not to the screen on which it stopped, but where a frame from disk may go nowhere.
    try {
      location.replace("#/check");
    } catch {}
    // In a frame without an origin of its own Chromium forgets that state, and only the name of the frame stays.
    if (origin === "null" && self !== top) name = left;
    else history.replaceState(left, "");
    location.reload();
  };
};
