// Keeps this very build of the page, so that it opens without a network once it has been visited. `cargo xtask finish` fills in
// what the build consists of. Nothing that a reader does reaches this script but the addresses of the page's own files.
const VERSION = "$VERSION";
const FILES = $FILES;

const scope = registration.scope;
// Caches belong to the whole origin: the name says whose they are. An address has no space in it.
const own = `sciatica-explorer ${scope} `;
const name = own + VERSION;

// All of the files or none, each exactly as it was built: a server in the middle of an update cannot leave a mixture.
const keep = async () => {
  const cache = await caches.open(name);
  const fetchOne = async ([file, integrity]) => {
    const address = new URL(file, scope);
    const answer = await fetch(address, { cache: "no-cache", integrity, redirect: "error" });
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    await cache.put(address, answer);
  };
  try {
    await Promise.all(Object.entries(FILES).map(fetchOne));
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
};

const removeOld = async () => {
  for (const other of await caches.keys()) {
    if (other.startsWith(own) && other !== name) await caches.delete(other);
  }
};

// The name under which a file is kept.
const nameOf = (url) => {
  const [path] = url.slice(scope.length).split(/[?#]/);
  return path === "index.html" ? "./" : `./${path}`;
};

// Tells the pages that are open that a newer version is here: in WebKit one that is just opening may not hear of it otherwise.
const tell = async () => {
  if (!registration.active) return;
  for (const page of await clients.matchAll({ includeUncontrolled: true })) {
    // Others of the same origin are none of its business.
    if (page.url.startsWith(scope) && nameOf(page.url) === "./") page.postMessage("newer");
  }
};

const answer = async (request, file) =>
  (await caches.match(new URL(file, scope), { cacheName: name })) ?? fetch(request);

addEventListener("install", (event) => event.waitUntil(keep().then(tell)));
addEventListener("activate", (event) => event.waitUntil(removeOld()));

// Only when the reader asks for it: otherwise it waits until no page of the old version is open.
addEventListener("message", (event) => {
  if (event.data === "take-over") skipWaiting();
});

// Whatever is not one of the files goes to the network as if this script were not there.
addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method !== "GET" || !url.startsWith(scope)) return;
  const file = nameOf(url);
  if (Object.hasOwn(FILES, file)) event.respondWith(answer(event.request, file));
});
