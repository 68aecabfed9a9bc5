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
  __wbg_init({ module_or_path: model }).then(
    () => document.documentElement.setAttribute("data-started", ""),
    (error) => {
      notice("start-notice");
      throw error;
    },
  );
}
