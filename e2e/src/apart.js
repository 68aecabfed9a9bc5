// How many pixels of two pictures of one size differ by a contrast of at least 3:1, and whether neither has a colour.
const [pictures, done] = arguments;
const pixels = async (base64) => {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
  const sheet = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
  sheet.drawImage(picture, 0, 0);
  return sheet.getImageData(0, 0, picture.width, picture.height);
};
// Relative luminance of a grey (WCAG 2.2).
const luminance = (grey) => (grey / 255 <= 0.04045 ? grey / 255 / 12.92 : ((grey / 255 + 0.055) / 1.055) ** 2.4);
const contrast = (one, other) => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};
const compare = async () => {
  const [one, other] = await Promise.all(pictures.map(pixels));
  if (one.width !== other.width || one.height !== other.height) return `${one.width} × ${one.height} and ${other.width} × ${other.height}`;
  let apart = 0;
  for (let at = 0; at < one.data.length; at += 4) {
    for (const { data } of [one, other]) {
      if (Math.max(data[at], data[at + 1], data[at + 2]) - Math.min(data[at], data[at + 1], data[at + 2]) > 2) return "there are colours";
    }
    if (contrast(one.data[at], other.data[at]) >= 3) apart += 1;
  }
  return apart;
};
compare().then(done, (error) => done(String(error)));
