// Goes to one address after the other, each drawn before the next. One script for all of them, as each costs memory of its own.
const [routes, done] = arguments;
const go = async () => {
  for (const route of routes) {
    location.hash = route;
    await nextFrame();
    await drawn(2, 20);
  }
};
go().then(done);
