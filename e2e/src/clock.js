const Clock = Date;
globalThis.Date = class extends Clock {
  constructor(...of) {
    of.length ? super(...of) : super(then);
  }
  static now() {
    return then;
  }
};
