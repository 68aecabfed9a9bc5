// A panic of the program is a trap, thrown through whatever called it: the notice outside of what the program draws says so.
const stopped = (error) => {
  if (!error || error.name !== "RuntimeError") return;
  const notice = document.getElementById("panic-notice");
  // For whoever mends it.
  notice.setAttribute("data-reason", error + error.stack);
  notice.hidden = false;
  notice.scrollIntoView();
  // Held there by src/browser/left.rs, which takes it again from the state of the history, the one memory that outlives the document.
  const { left } = notice;
  if (!left) return;
  document.getElementById("answers-notice").hidden = false;
  notice.querySelector("a").onclick = (event) => {
    event.preventDefault();
    // What has stopped must not ask whether to stay, nor put its own state there.
    for (const type of ["beforeunload", "hashchange", "popstate"]) {
      addEventListener(type, (event) => event.stopImmediatePropagation(), true);
    }
    // Not to the screen on which it stopped.
    location.replace("#/check");
    history.replaceState(left, "");
    location.reload();
  };
};
