import init from "./GLUE";

addEventListener("error", ({ error }) => stopped(error));
addEventListener("unhandledrejection", ({ reason }) => stopped(reason));

// The words of a language, for browser/words.rs.
document.documentElement.wordsOf = async (code) => {
  const answer = await fetch(new URL(document.getElementById("words-" + code).content, import.meta.url));
  if (!answer.ok) throw new Error("no words: " + answer.status);
  return answer.text();
};

const script = new URL("./WORKER", import.meta.url).href;
// A frame in somebody else's page keeps nothing on the device.
const workers = window === window.top ? navigator.serviceWorker : undefined;

// What the page came with is seen before the program is fetched and draws it anew. Who sees nothing of it, in another tab or far down in a
// frame, waits no longer than this, ms.
const LONGEST = 500;
const painted = new Promise((done) => {
  const { supportedEntryTypes = [] } = window.PerformanceObserver || {};
  if (document.hidden || !supportedEntryTypes.includes("paint")) return done();
  new PerformanceObserver((_, observer) => done(observer.disconnect())).observe({ type: "paint", buffered: true });
  setTimeout(done, LONGEST);
});
const started = init({ module_or_path: painted.then(() => fetch(new URL("./WASM", import.meta.url))) });
// A newer version may tell that it is here before the page has started.
const hear = ({ source }) => source && source.scriptURL === script && started.then(() => offer(source));
if (workers) workers.addEventListener("message", hear);

started.then(
  () => {
    document.documentElement.setAttribute("data-started", "");
    if (workers) return keep();
  },
  (error) => {
    for (const id of ["panic-notice", "start-notice"]) document.getElementById(id).hidden = false;
    document.getElementById("start-notice").scrollIntoView();
    throw error;
  },
);

// Keeps the page for reading without a network. The one policy of the site can name one script only, whatever it is asked.
async function keep() {
  const rules = { createScriptURL: () => script };
  const policy = window.trustedTypes ? window.trustedTypes.createPolicy("POLICY", rules) : rules;
  const options = { updateViaCache: "none" };
  // Refused or out of reach: the page is as good as before, but for the network that it needs.
  const registration = await workers.register(policy.createScriptURL(""), options).catch(() => {});
  if (!registration) return;
  const waits = () => offer(registration.waiting);
  const watch = (next) => next && next.addEventListener("statechange", () => next.state === "installed" && waits());
  watch(registration.installing);
  registration.addEventListener("updatefound", () => watch(registration.installing));
  waits();
}

// Offers a newer version, once. A page that no version answers for came from the network and is the newest, or the first.
let offered;
function offer(next) {
  if (!next || next === offered || !workers.controller) return;
  offered = next;
  const place = document.getElementById("newer");
  const notice = place.querySelector("template").content.cloneNode(true).firstElementChild;
  const [show, later] = notice.querySelectorAll("button");
  let isAsked = false;
  let isGone = false;
  // Another window may take it.
  workers.addEventListener("controllerchange", () => (isAsked ? location.reload() : (isGone = true)));
  show.addEventListener("click", () => {
    if (isGone || ["activated", "redundant"].includes(next.state)) return location.reload();
    isAsked = true;
    // Whichever is heard first.
    next.addEventListener("statechange", () => next.state === "activated" && location.reload());
    next.postMessage("take-over");
  });
  later.addEventListener("click", () => {
    notice.remove();
    document.querySelector("h1").focus({ preventScroll: true });
  });
  place.replaceChildren(place.querySelector("template"), notice);
}
