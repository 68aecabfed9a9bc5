// A hand that drags handles of the lab at random for some seconds, one move for every frame. Answers with the time of each frame, ms.
const [seconds, seed, done] = arguments;
const chance = chanceFrom(seed);
const drawing = document.querySelector(".disc-section");
drawing.scrollIntoView({ block: "center" });
const send = (type, handle, [clientX, clientY]) =>
  handle.dispatchEvent(new PointerEvent(type, { bubbles: true, button: 0, pointerId: 1, pointerType: "mouse", clientX, clientY }));
const stroke = (now) => {
  const handles = [...drawing.querySelectorAll(".handle")];
  const handle = handles[Math.floor(chance() * handles.length)];
  const from = middle(handle.querySelector(".handle__knob") ?? handle);
  const to = from.map((at) => at + 160 * (chance() - 0.5));
  send("pointerdown", handle, from);
  return { handle, from, to, began: now, lasts: 300 + 1200 * chance() };
};
const frames = [];
let began, last, held;
const frame = (now) => {
  if (last === undefined) began = now;
  else frames.push(now - last);
  last = now;
  if (now - began >= 1000 * seconds) {
    if (held) send("pointerup", held.handle, held.to);
    done(frames);
    return;
  }
  held ??= stroke(now);
  const share = Math.min((now - held.began) / held.lasts, 1);
  const place = held.from.map((at, axis) => at + share * (held.to[axis] - at));
  send(share < 1 ? "pointermove" : "pointerup", held.handle, place);
  if (share === 1) held = undefined;
  requestAnimationFrame(frame);
};
requestAnimationFrame(frame);
