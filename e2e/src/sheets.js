// Pictures the figures of this page eight times through their movement, from the side and from the front, and leaves nothing but them.
const done = arguments[arguments.length - 1];
const drawn = () => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
const figures = () => [...document.querySelectorAll(".plate__figure .jointed-body")];
const row = async () => {
  const slider = document.querySelector(".care__scrub");
  const rows = figures().map(() => document.createElement("div"));
  for (let at = 0; at < (slider ? 8 : 1); at++) {
    if (slider) {
      slider.value = (slider.max * at) / 8;
      slider.dispatchEvent(new Event("input", { bubbles: true }));
      await drawn();
    }
    figures().forEach((figure, each) => rows[each].append(figure.cloneNode(true)));
  }
  return rows;
};
(async () => {
  const rows = await row();
  const front = document.getElementById("care-front");
  if (front) {
    front.click();
    await drawn();
    rows.push(...(await row()));
  }
  for (const each of rows) each.style.cssText = "display: grid; grid-template-columns: repeat(8, 1fr); gap: 8px; padding: 8px";
  for (const each of rows) for (const figure of each.children) figure.style.cssText = "inline-size: 100%; block-size: 200px";
  document.body.replaceChildren(...rows);
  done(rows.length);
})();
