/*! Sciatica Explorer: code MIT or Apache-2.0, content CC BY 4.0. Tells nothing about its reader. */
(() => {
  // The single file lies beside this script, under whatever path.
  const script = document.currentScript.src;
  const told = ["panel", "lang", "theme"];
  const asked = [...told, "start", "accent", "controls", "height"];
  const name = "sciatica-explorer";
  const file = (lang) => new URL(name + (lang == "en" ? ".en" : "") + ".html", script);

  class Explorer extends HTMLElement {
    static observedAttributes = asked;
    connectedCallback() {
      addEventListener("message", this);
      this.show();
    }
    disconnectedCallback() {
      removeEventListener("message", this);
      this.frame = 0;
    }
    attributeChangedCallback(key, old, value) {
      if (!this.frame || old == value) return;
      if (!value || !told.includes(key) || (key == "lang" && file(old).href != file(value).href)) return this.show();
      this.news = { ...this.news, [key]: value };
      this.tell();
    }
    // A new frame each time: a new address in the old one would be a step in the history of the reader.
    show() {
      const address = file(this.lang);
      for (const key of asked) if (this.getAttribute(key)) address.searchParams.set(key, this.getAttribute(key));
      const frame = (this.frame = document.createElement("iframe"));
      this.ready = this.news = 0;
      frame.title = this.title || "Sciatica Explorer";
      frame.loading = "lazy";
      // Without it a host that is isolated from other origins shows no frame that does not ask for the same.
      frame.credentialless = self.crossOriginIsolated;
      frame.referrerPolicy = "no-referrer";
      frame.sandbox = "allow-scripts allow-popups allow-downloads allow-modals";
      frame.allow = "fullscreen; clipboard-write; screen-wake-lock";
      frame.style.cssText = "display:block;width:100%;border:0";
      this.size(parseInt(this.getAttribute("height")) || 640);
      frame.src = address;
      // The plain link that stands in the element is shown no more.
      (this.shadowRoot || this.attachShadow({ mode: "open" })).replaceChildren(frame);
    }
    size(height) {
      this.frame.style.height = height + "px";
    }
    // What changed before the page listens waits until it does.
    tell() {
      if (!this.ready || !this.news) return;
      this.frame.contentWindow.postMessage({ app: name, version: 1, type: "configure", ...this.news }, "*");
      this.news = 0;
    }
    handleEvent({ source, data }) {
      if (!this.frame || source != this.frame.contentWindow || data?.app != name || data.version != 1) return;
      if (data.type == "ready") this.ready = 1;
      if (data.type == "height" && data.height > 0) this.size(data.height);
      this.tell();
    }
  }
  if (!customElements.get(name)) customElements.define(name, Explorer);
})();
