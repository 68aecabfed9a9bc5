{
  // Held as text between two tags of this very file: nothing is fetched. The first 256 letters are the alphabet.
  const text = document.getElementById("wasm").textContent;
  const value = new Uint8Array(512);
  for (let byte = 0; byte < 256; byte++) value[text.charCodeAt(byte)] = byte;
  const model = new Uint8Array(text.length - 256);
  for (let place = 0; place < model.length; place++) model[place] = value[text.charCodeAt(place + 256)];
  __wbg_init({ module_or_path: model }).then(
    () => document.documentElement.setAttribute("data-started", ""),
    (error) => {
      document.getElementById("panic-notice").hidden = false;
      throw error;
    },
  );
}
