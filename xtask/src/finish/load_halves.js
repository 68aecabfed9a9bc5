{
  // Held as text between tags of this very file: nothing is fetched.
  const notice = (text) => {
    for (const id of ["panic-notice", text]) document.getElementById(id).hidden = false;
    document.getElementById(text).scrollIntoView();
  };
  const guarded = (act) => {
    try {
      return act();
    } catch (error) {
      notice("damage-notice");
      throw error;
    }
  };
  const imports = __wbg_get_imports();
  const held = document.getElementById("program");
  let unpacker;
  let size;
  let first;
  let rest;
  let isWhole = false;
  const damaged = () => new Error("This file is damaged: the program in it is not as it was made.");
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
    unpacker = rest = null;
    held.remove();
    dispatchEvent(new Event("unpacked"));
  };
  // Makes the unpacker and hands it the packed bytes: a sum over all that follows it, the size of the rest, letters.
  const begin = () => {
    const [, check, told] = /^(-?\d+),(.*)$/.exec(held.textContent) || [];
    let sum = 0;
    for (let at = 0; told && at < told.length; at++) sum = (Math.imul(sum, 31) + told.charCodeAt(at)) | 0;
    if (!told || sum !== +check) throw damaged();
    // Each sign stands for a byte, 256 further on.
    const code = Uint8Array.from(document.getElementById("unpacker").textContent, (sign) => sign.charCodeAt(0));
    unpacker = new WebAssembly.Instance(new WebAssembly.Module(code)).exports;
    const [length, letters] = told.split(",");
    const packed = atob(letters);
    const room = new Uint8Array(unpacker.memory.buffer, unpacker.room(), packed.length);
    for (let at = 0; at < packed.length; at++) room[at] = packed.charCodeAt(at);
    unpacker.begin((size = +length));
  };
  // Unpacks for so many ms; says whether the end of the rest is reached, and then this is it.
  const unpacks = (time) =>
    guarded(() => {
      const end = performance.now() + time;
      if (!unpacker) begin();
      while (!rest && performance.now() < end) {
        const state = unpacker.step();
        if (!state) throw damaged();
        if (state > 1) rest = new Uint8Array(unpacker.memory.buffer, unpacker.made(), size);
      }
      return rest;
    });
  // Called by a stub, which cannot wait.
  const bring = () => {
    if (isWhole) return;
    unpacks(Infinity);
    new WebAssembly.Instance(new WebAssembly.Module(rest), offered());
    whole();
  };
  // A message comes back at once where a timer waits, and yet behind whatever the reader does meanwhile.
  const turns = new MessageChannel();
  turns.port1.onmessage = async () => {
    if (isWhole) return;
    if (!unpacks(10)) return turns.port2.postMessage(0);
    const compiled = await WebAssembly.compile(rest);
    if (isWhole) return;
    await WebAssembly.instantiate(compiled, offered());
    whole();
  };
  // Not a plain call: where there is no WebAssembly at all, even its name is an error.
  const start = async () => {
    const model = guarded(() => unpack(document.getElementById("wasm").textContent));
    first = (await WebAssembly.instantiate(model, { ...imports, r: { r: bring } })).instance.exports;
    requestAnimationFrame(() => turns.port2.postMessage(0));
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
