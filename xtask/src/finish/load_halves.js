{
  // Held as text between tags of this very file: nothing is fetched.
  const notice = (text) => {
    for (const id of ["panic-notice", text]) document.getElementById(id).hidden = false;
    document.getElementById(text).scrollIntoView();
  };
  // The page as it came, to be saved with a lesson in it; one that carries a lesson begins with it.
  const root = document.documentElement;
  root.asItCame = root.cloneNode(true);
  if (document.getElementById("carried") && !location.hash) location.replace("#/teach/own");
  const imports = __wbg_get_imports();
  const damaged = () => new Error("This file is damaged: what is packed in it is not as it was made.");
  // What is packed in an element: a sum over all that follows it, the sizes of the parts, letters.
  const row = (held) => {
    const sizes = [];
    let unpacker;
    const begin = () => {
      const [, check, told] = /^(-?\d+),(.*)$/.exec(held.textContent) || [];
      let sum = 0;
      for (let at = 0; told && at < told.length; at++) sum = (Math.imul(sum, 31) + told.charCodeAt(at)) | 0;
      if (!told || sum !== +check) throw damaged();
      // Each sign stands for a byte, 256 further on.
      const code = Uint8Array.from(document.getElementById("unpacker").textContent, (sign) => sign.charCodeAt(0));
      unpacker = new WebAssembly.Instance(new WebAssembly.Module(code)).exports;
      sizes.push(...told.split(","));
      const packed = atob(sizes.pop());
      const room = new Uint8Array(unpacker.memory.buffer, unpacker.room(), packed.length);
      for (let at = 0; at < packed.length; at++) room[at] = packed.charCodeAt(at);
      unpacker.begin(sizes[0]);
    };
    const made = [];
    // Unpacks for so many ms; says whether so many parts are there now.
    const unpacks = (count, time) => {
      const end = performance.now() + time;
      if (!unpacker) begin();
      while (made.length < count && performance.now() < end) {
        const state = unpacker.step();
        if (!state) throw damaged();
        if (state > 1) {
          made.push(new Uint8Array(unpacker.memory.buffer, unpacker.made(), sizes[made.length]).slice());
          if (sizes[made.length]) unpacker.begin(sizes[made.length]);
        }
      }
      return made.length >= count;
    };
    return { made, unpacks };
  };
  const held = document.getElementById("program");
  // The program: both modules, and the styles of the second.
  let program = row(held);
  let first;
  let isWhole = false;
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
    // By its hash the policy knows it.
    const sheet = document.createElement("style");
    sheet.textContent = new TextDecoder().decode(program.made[2]);
    document.head.append(sheet);
    program = null;
    held.remove();
    dispatchEvent(new Event("unpacked"));
  };
  const unpacks = (count, time) => {
    try {
      return isWhole || program.unpacks(count, time);
    } catch (error) {
      notice("damage-notice");
      throw error;
    }
  };
  // A message comes back at once where a timer waits, and yet behind whatever the reader does meanwhile.
  const inTurns = (unpacks) =>
    new Promise((done, failed) => {
      const turns = new MessageChannel();
      turns.port1.onmessage = () => {
        try {
          if (unpacks()) done();
          else turns.port2.postMessage(0);
        } catch (error) {
          failed(error);
        }
      };
      turns.port2.postMessage(0);
    });
  // The words of a language, for browser/words.rs.
  root.wordsOf = async (code) => {
    const words = row(document.getElementById("words-" + code));
    await inTurns(() => words.unpacks(1, 10));
    return new TextDecoder().decode(words.made[0]);
  };
  // Called by a stub, which cannot wait.
  const bring = () => {
    if (isWhole) return;
    unpacks(3, Infinity);
    new WebAssembly.Instance(new WebAssembly.Module(program.made[1]), offered());
    whole();
  };
  const theRest = async () => {
    await inTurns(() => unpacks(3, 10));
    if (isWhole) return;
    const compiled = await WebAssembly.compile(program.made[1]);
    if (isWhole) return;
    await WebAssembly.instantiate(compiled, offered());
    whole();
  };
  // Not a plain call: where there is no WebAssembly at all, even its name is an error.
  const start = async () => {
    await inTurns(() => unpacks(1, 10));
    const compiled = await WebAssembly.compile(program.made[0]);
    first = (await WebAssembly.instantiate(compiled, { ...imports, r: { r: bring } })).exports;
    requestAnimationFrame(theRest);
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
