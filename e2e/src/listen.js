(() => {
  const said = [];
  Object.defineProperty(window, "heardByTheTest", { value: said });
  for (const level of ["error", "warn", "info", "log", "debug"]) {
    const original = console[level];
    console[level] = (...words) => {
      said.push(`${level}: ${words.map(String).join(" ")}`);
      original.apply(console, words);
    };
  }
  addEventListener("error", (event) => said.push(`error: ${event.message ?? `${event.target.outerHTML} did not load`}`), true);
  addEventListener("unhandledrejection", (event) => said.push(`unhandled: ${event.reason}`));
  addEventListener("securitypolicyviolation", (event) => said.push(`policy: ${event.violatedDirective} ${event.blockedURI}`));
})();
