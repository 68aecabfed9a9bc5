const [thing, done] = arguments;
let last = '';
const frame = (still) =>
  requestAnimationFrame(() => {
    const { x, y, width, height } = thing.getBoundingClientRect();
    const place = [x, y, width, height].join();
    const stays = place === last;
    last = place;
    if (stays && still >= 3) {
      done(true);
    } else {
      frame(stays ? still + 1 : 0);
    }
  });
frame(0);
