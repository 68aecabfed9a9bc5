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
  const sizes = [];
  let unpacker;
  let first;
  let model;
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
    unpacker = model = null;
    held.remove();
    dispatchEvent(new Event("unpacked"));
  };
  // Hands the packed bytes to the unpacker: a sum over all that follows it, the sizes of both modules, letters.
  const hand = () => {
    const [, check, rest] = /^(-?\d+),(.*)$/.exec(held.textContent) || [];
    let sum = 0;
    for (let at = 0; rest && at < rest.length; at++) sum = (Math.imul(sum, 31) + rest.charCodeAt(at)) | 0;
    if (!rest || sum !== +check) throw damaged();
    const [one, other, letters] = rest.split(",");
    sizes.push(+one, +other);
    const packed = atob(letters);
    const room = new Uint8Array(unpacker.memory.buffer, unpacker.room(), packed.length);
    for (let at = 0; at < packed.length; at++) room[at] = packed.charCodeAt(at);
  };
  // Unpacks for so many ms; says whether the end of the module is reached, and then it is the model.
  const unpacks = (time) =>
    guarded(() => {
      const end = performance.now() + time;
      while (!model && performance.now() < end) {
        const state = unpacker.step();
        if (!state) throw damaged();
        if (state > 1) model = new Uint8Array(unpacker.memory.buffer, unpacker.made(), sizes[+!!first]);
      }
      return model;
    });
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
  // Not a plain call: where there is no WebAssembly at all, even its name is an error.
  const start = async () => {
    // Each sign stands for a byte, 256 further on.
    const code = Uint8Array.from(document.getElementById("unpacker").textContent, (sign) => sign.charCodeAt(0));
    unpacker = (await WebAssembly.instantiate(code)).instance.exports;
    guarded(hand);
    unpacker.begin(sizes[0]);
    unpacks(Infinity);
    const compiled = await WebAssembly.compile(model);
    model = null;
    first = (await WebAssembly.instantiate(compiled, { ...imports, r: { r: rest } })).exports;
    unpacker.begin(sizes[1]);
    requestAnimationFrame(() => setTimeout(inTurns));
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
