(() => {
  // Every way in which a page could tell or keep something, noted before the page can use it.
  const noted = [];
  Object.defineProperty(window, "notedByTheTest", { value: noted });
  const spy = (owner, name, what = name) => {
    const original = owner?.[name];
    if (typeof original !== "function") return;
    owner[name] = function (...words) {
      noted.push([what, ...words.map((word) => (typeof word === "object" ? JSON.stringify(word) : String(word)))]);
      return original.apply(this, words);
    };
  };
  for (const name of ["setItem", "removeItem", "clear"]) spy(Storage.prototype, name);
  for (const name of ["fetch", "open"]) spy(window, name);
  for (const name of ["pushState", "replaceState"]) spy(History.prototype, name);
  spy(XMLHttpRequest.prototype, "open", "request");
  spy(navigator, "sendBeacon");
  spy(window.IDBFactory?.prototype, "open", "database");
  spy(window.CacheStorage?.prototype, "open", "cache");
  spy(window.BroadcastChannel?.prototype, "postMessage", "broadcast");
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, "cookie");
  Object.defineProperty(document, "cookie", {
    get: () => cookie.get.call(document),
    set: (word) => {
      noted.push(["cookie", word]);
      cookie.set.call(document, word);
    },
  });
  addEventListener("hashchange", () => noted.push(["address", location.href]));
  addEventListener("DOMContentLoaded", () => {
    const title = new MutationObserver(() => noted.push(["title", document.title]));
    title.observe(document.head, { subtree: true, childList: true, characterData: true });
  });
})();
