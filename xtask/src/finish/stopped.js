// A panic of the program is a trap, thrown through whatever called it: the notice outside of what the program draws says so.
const stopped = (error) => {
  if (!error || error.name !== "RuntimeError") return;
  const notice = document.getElementById("panic-notice");
  // For whoever mends it.
  notice.setAttribute("data-reason", error + error.stack);
  notice.hidden = false;
  notice.scrollIntoView();
};
