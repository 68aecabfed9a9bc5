// Every text that is seen and is smaller than 24 px, or has less contrast than 7:1 to what lies behind it.
const channels = (colour) => (colour.match(/[\d.]+/g) ?? []).map(Number);
const light = (colour) => {
  const [r, g, b] = channels(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const ratio = (a, b) => {
  const [low, high] = [light(a), light(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};
const behind = (element) => {
  for (let at = element; at; at = at.parentElement) {
    const colour = getComputedStyle(at).backgroundColor;
    const parts = channels(colour);
    if (colour.startsWith("rgb") && (parts.length < 4 || parts[3] > 0)) return colour;
  }
  return "rgb(255, 255, 255)";
};
const found = [];
const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walk.nextNode()) {
  const text = walk.currentNode.textContent.trim(), element = walk.currentNode.parentElement;
  if (!text || !element.getClientRects().length || element.closest("script, style, .visually-hidden, [role=tooltip]")) continue;
  const style = getComputedStyle(element);
  let size = parseFloat(style.fontSize);
  const drawing = element.closest("svg");
  if (drawing && element.getScreenCTM) {
    const { a, b } = element.getScreenCTM();
    size *= Math.hypot(a, b);
  }
  const [ink, ground] = drawing ? [style.fill, style.stroke === "none" ? behind(drawing) : style.stroke] : [style.color, behind(element)];
  const contrast = ratio(ink, ground);
  if (size < 23.95 || contrast < 7) found.push(`"${text.slice(0, 40)}" ${size.toFixed(1)} px, ${contrast.toFixed(1)}:1`);
}
return found;
