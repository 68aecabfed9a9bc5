// Does to the page what a browser's translator does: each text makes room for elements with the translation, here the same words, and
// so does whatever is drawn later. The words that can be read are those that the page wrote last, or the test finds old ones.
const isDone = (node) => node.parentElement?.closest("font, script, style, textarea, template");
const translate = (node) => {
  if (node.nodeType === Node.TEXT_NODE) {
    if (isDone(node) || !node.data.trim()) return;
    const outer = document.createElement("font");
    const inner = outer.appendChild(document.createElement("font"));
    inner.textContent = node.data;
    node.parentNode.insertBefore(outer, node);
    node.remove();
  } else if (node.nodeName !== "FONT") {
    [...node.childNodes].forEach(translate);
  }
};
const changed = ({ addedNodes, target }) => [...addedNodes, target].filter((node) => node.isConnected).forEach(translate);
new MutationObserver((records) => records.forEach(changed)).observe(document.body, {
  childList: true,
  characterData: true,
  subtree: true,
});
translate(document.body);
