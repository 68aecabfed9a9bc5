{
  // Held as text between two tags of this very file: nothing is fetched.
  const notice = (text) => {
    for (const id of ["panic-notice", text]) document.getElementById(id).hidden = false;
    document.getElementById(text).scrollIntoView();
  };
  const imports = __wbg_get_imports();
  const held = document.getElementById("rest");
  let first;
  let work;
  let model;
  let isWhole = !held;
  const guarded = (act) => {
    try {
      return act();
    } catch (error) {
      notice("damage-notice");
      throw error;
    }
  };
  // What the rest wants of the first module: split.rs. Each look at the functions finds the next one, from the end of the table.
  const offered = () => {
    const table = first.t0;
    let place = table.length;
    const functions = {
      get f() {
        return table.get(--place);
      },
    };
    return { ...imports, p: first, f: functions };
  };
  const whole = () => {
    isWhole = true;
    held.remove();
    dispatchEvent(new Event("unpacked"));
  };
  // Unpacks for so many ms, and says whether the end is reached.
  const unpacks = (time) => {
    const end = performance.now() + time;
    while (!model && performance.now() < end) {
      const { done, value } = guarded(() => work.next());
      if (done) model = value;
    }
    return model;
  };
  // Called by a stub, which cannot wait.
  const rest = () => {
    if (isWhole) return;
    unpacks(Infinity);
    new WebAssembly.Instance(new WebAssembly.Module(model), offered());
    whole();
  };
  const inTurns = async () => {
    if (isWhole) return;
    // Somebody who waits for it has nothing else to do meanwhile.
    if (!unpacks(document.getElementById("unpacks") ? 40 : 8)) return setTimeout(inTurns);
    const compiled = await WebAssembly.compile(model);
    if (isWhole) return;
    await WebAssembly.instantiate(compiled, offered());
    whole();
  };
  const begin = guarded(() => unpack(document.getElementById("wasm").textContent));
  // Not a plain call: where there is no WebAssembly at all, even its name is an error.
  const start = async () => {
    const { instance } = await WebAssembly.instantiate(begin, { ...imports, r: { r: rest } });
    first = instance.exports;
    if (held) {
      work = unmix(held.textContent);
      requestAnimationFrame(() => setTimeout(inTurns));
    }
    // A browser may tell no window what went wrong in a file from disk: every way into the program looks itself.
    const exports = { ...first };
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
