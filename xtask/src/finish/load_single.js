{
  // Held as text between two tags of this very file: nothing is fetched.
  const notice = (text) => {
    for (const id of ["panic-notice", text]) document.getElementById(id).hidden = false;
    document.getElementById(text).scrollIntoView();
  };
  let model;
  try {
    model = unpack(document.getElementById("wasm").textContent);
  } catch (error) {
    notice("damage-notice");
    throw error;
  }
  // Not a plain call: where there is no WebAssembly at all, even its name is an error.
  const start = async () => {
    const { instance } = await WebAssembly.instantiate(model, __wbg_get_imports());
    // A browser may tell no window what went wrong in a file from disk: every way into the program looks itself.
    const exports = { ...instance.exports };
    for (const name in exports) {
      const call = exports[name];
      if (typeof call === "function") {
        exports[name] = (...given) => {
          try {
            return call(...given);
          } catch (error) {
            stopped(error);
            throw error;
          }
        };
      }
    }
    __wbg_finalize_init({ exports });
  };
  start().then(
    () => document.documentElement.setAttribute("data-started", ""),
    (error) => {
      notice("start-notice");
      throw error;
    },
  );
}
