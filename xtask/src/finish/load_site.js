import init from "./GLUE";

init({ module_or_path: new URL("./WASM", import.meta.url) }).then(
  () => {
    document.documentElement.setAttribute("data-started", "");
    // A frame in somebody else's page keeps nothing on the device.
    if (navigator.serviceWorker && window === window.top) return keep();
  },
  (error) => {
    for (const id of ["panic-notice", "start-notice"]) document.getElementById(id).hidden = false;
    document.getElementById("start-notice").scrollIntoView();
    throw error;
  },
);

// Keeps the page for reading without a network. The one policy of the site can name one script only, whatever it is asked.
async function keep() {
  const address = new URL("./WORKER", import.meta.url).href;
  const rules = { createScriptURL: () => address };
  const policy = window.trustedTypes ? window.trustedTypes.createPolicy("POLICY", rules) : rules;
  const options = { updateViaCache: "none" };
  // Refused or out of reach: the page is as good as before, but for the network that it needs.
  const registration = await navigator.serviceWorker.register(policy.createScriptURL(""), options).catch(() => {});
  if (!registration) return;
  const watch = (next) =>
    next && next.addEventListener("statechange", () => next.state === "installed" && offer(registration));
  watch(registration.installing);
  registration.addEventListener("updatefound", () => watch(registration.installing));
  offer(registration);
}

// Offers the version that waits. Without one that is in use it is the first, and there is nothing to offer.
function offer(registration) {
  const place = document.getElementById("newer");
  if (!registration.waiting || !registration.active || place.childElementCount > 1) return;
  const notice = place.querySelector("template").content.cloneNode(true).firstElementChild;
  const [show, later] = notice.querySelectorAll("button");
  show.addEventListener("click", () => {
    const next = registration.waiting;
    // Another window may have taken it already.
    if (!next) return location.reload();
    next.addEventListener("statechange", () => next.state === "activated" && location.reload());
    next.postMessage("take-over");
  });
  later.addEventListener("click", () => {
    notice.remove();
    document.querySelector("h1").focus({ preventScroll: true });
  });
  place.append(notice);
}
