// Tells which words on the page are written in plain letters, though the language that it speaks has none of them.
const [allowed] = arguments;
const ATTRIBUTES = ["aria-label", "aria-valuetext", "aria-description", "aria-roledescription", "title", "placeholder", "alt", "content"];
const { lang } = document.documentElement;
// Dates are written by the browser: what stands between the day and the year.
const dates = new Intl.DateTimeFormat(lang, { dateStyle: "long" });
for (let month = 0; month < 12; month += 1) {
  const parts = dates.formatToParts(new Date(2026, month, 1)).map(({ value }) => value);
  allowed.phrases.push(parts.slice(1, -1).join(""));
}
// The longest first, as one may hold another.
allowed.phrases.sort((one, other) => other.length - one.length);
const isAllowed = new RegExp(`^(?:${allowed.words.join("|")})$`);
const found = new Set();
const look = (text, where) => {
  const own = allowed.phrases.reduce((left, phrase) => left.replaceAll(phrase, ""), text ?? "");
  const words = own.match(/[A-Za-z][A-Za-z0-9]*/g) ?? [];
  const left = words.filter((word) => !isAllowed.test(word));
  if (left.length > 0) found.add(`${where}: “${left.join(" ")}” in ${text.trim().slice(0, 60)}`);
};
const name = (thing) => `${thing.localName}.${thing.getAttribute("class") ?? thing.id}`;
const isElsewhere = (thing) => thing.closest(`[lang]:not(html):not([lang="${lang}"]), ${allowed.places.join(", ")}`);
look(document.title, "title of the page");
for (const thing of document.body.querySelectorAll("*")) {
  if (!thing.checkVisibility({ visibilityProperty: true }) || isElsewhere(thing)) continue;
  for (const attribute of ATTRIBUTES) look(thing.getAttribute(attribute), `${attribute} of ${name(thing)}`);
  for (const { data } of [...thing.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE)) look(data, name(thing));
}
return [...found];
