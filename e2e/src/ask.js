// Asks for what the test tells it, as the page itself would: under its policy.
addEventListener("asked-by-the-test", ({ detail }) => fetch(detail, { mode: "no-cors", cache: "no-store" }).catch(() => {}));
