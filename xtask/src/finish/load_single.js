{
  // Held as text between two tags of this very file: nothing is fetched.
  const text = document.getElementById("wasm").textContent;
  const packed = Uint8Array.fromBase64?.(text) ?? Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  const model = new Response(unpacked, { headers: { "Content-Type": "application/wasm" } });
  __wbg_init({ module_or_path: model }).then(
    () => document.documentElement.setAttribute("data-started", ""),
    (error) => {
      document.getElementById("panic-notice").hidden = false;
      throw error;
    },
  );
}
