import init from "./GLUE";

init({ module_or_path: new URL("./WASM", import.meta.url) }).then(
  () => document.documentElement.setAttribute("data-started", ""),
  (error) => {
    document.getElementById("panic-notice").hidden = false;
    throw error;
  },
);
