// What a host can notice of what it frames, noted for the tests: messages, violations of its policy, and whatever went wrong.
window.noted = { messages: [], wrong: [], focus: [] };
addEventListener("message", ({ data, source }) => {
  const frames = [...document.querySelectorAll("iframe, sciatica-explorer")].map((frame) => (frame.shadowRoot?.querySelector("iframe") ?? frame).contentWindow);
  noted.messages.push({ data, from: frames.indexOf(source) });
});
addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => noted.wrong.push(`${violatedDirective} ${blockedURI}`));
addEventListener("error", (event) => noted.wrong.push(event.message ?? event.target.src), true);
addEventListener("blur", () => noted.focus.push("the window lost the focus"));
