// The rest of the program comes when the test lets it, unless something brings it at once, which is noted.
(() => {
  const { compile, Instance } = WebAssembly;
  const held = new Promise((done) => (window.letTheRestCome = done));
  let first;
  WebAssembly.compile = async (bytes) => {
    if (!first) return (first = compile(bytes));
    await held;
    return compile(bytes);
  };
  window.broughtAtOnce = 0;
  WebAssembly.Instance = function (module, ...of) {
    // In another instance of the first one the rest is unpacked.
    first.then((first) => {
      if (module !== first) window.broughtAtOnce += 1;
    });
    return new Instance(module, ...of);
  };
})();
