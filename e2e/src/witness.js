// Before the page's own scripts: counts the frames that it asks for, and notes the memory of its WebAssembly.
window.witness = { frames: 0, memories: [] };
const ask = window.requestAnimationFrame;
window.requestAnimationFrame = function (callback) {
  window.witness.frames += 1;
  return ask.call(window, callback);
};
for (const name of ["instantiate", "instantiateStreaming"]) {
  const make = WebAssembly[name];
  WebAssembly[name] = async (...given) => {
    const made = await make.apply(WebAssembly, given);
    // The single file gives what it exports other names.
    const exported = Object.values((made.instance ?? made).exports);
    window.witness.memories.push(...exported.filter((thing) => thing instanceof WebAssembly.Memory));
    return made;
  };
}
