// Puts the application together again from the text into which streams.rs took it apart.
const unpack = (text) => {
  const damaged = () => new Error("This file is damaged: the application in it is not as it was made.");
  const parts = text.split("~");
  const [length, sum, kinds, ...lengths] = parts[0].split(",").map(Number);
  if (parts.length !== 5 || !(length > 0)) throw damaged();
  const letters = (text, size) => {
    const value = new Uint16Array(592);
    const read = new Uint16Array(Math.max(text.length - size, 0));
    for (let at = 0; at < size; at++) value[text.charCodeAt(at)] = at;
    for (let at = 0; at < read.length; at++) read[at] = value[text.charCodeAt(at + size)];
    return read;
  };
  const decimals = parts[1].split(",");
  const bytes = letters(parts[2], 258);
  const symbols = letters(parts[3], kinds);
  const numbers = letters(parts[4], 256);

  // What each symbol stands for; behind it the streams.
  let place = 0;
  const rows = [];
  while (rows.length < kinds && place < numbers.length) {
    const [way, stream, size] = numbers.subarray(place, (place += 3));
    // Only the frequent instructions have a group each: GROUPS in streams.rs.
    const group = rows.length < 40 ? rows.length + 1 : 0;
    rows.push({ way, stream, group, fixed: numbers.subarray(place, (place += size)) });
  }
  const next = Int32Array.from(lengths, (length) => (place += length) - length);

  // A little room behind the end: a decimal is written as eight bytes even where less of them stays.
  const model = new Uint8Array(length + 16);
  const view = new DataView(model.buffer);
  let end = 0;
  let decimal = 0;
  const float = () => view.setFloat64(end, decimals[decimal++], true);
  const number = (stream) => {
    if (end > length) throw damaged();
    let value = 0;
    for (let bit = 0; ; bit += 7) {
      const byte = numbers[next[stream]++];
      model[end++] = byte;
      value |= (byte & 127) << bit;
      if (!(byte > 127)) return value;
    }
  };
  // A number in so many digits of six bits behind those that are known; the last byte that it becomes is no larger than this.
  const digits = (stream, count, value, last) => {
    while (count--) value = value * 64 + numbers[next[stream]++];
    for (; value > last; value >>= 7) model[end++] = (value & 127) | 128;
    model[end++] = value;
  };
  const code = () => {
    let start = -1;
    for (let at = 0; at < symbols.length; at++) {
      if (start < 0) {
        // Five bytes for the size of a function, more than any needs.
        start = end;
        end += 5;
        for (let count = number(0); count > 0; count--) {
          number(0);
          number(0);
        }
      }
      const { way, stream, fixed } = rows[symbols[at]];
      for (let place = 0; place < fixed.length; place++) model[end++] = fixed[place];
      if (way === 1) {
        const body = start + 5;
        let size = end - body;
        do {
          model[start++] = (size & 127) | (size > 127 ? 128 : 0);
          size >>= 7;
        } while (size);
        model.copyWithin(start, body, end);
        end -= body - start;
        start = -1;
      } else if (way === 2) {
        number(stream);
      } else if (way === 3) {
        number(stream + rows[symbols[at + 1]].group);
      } else if (way === 4) {
        for (let count = number(stream); count >= 0; count--) number(stream);
      } else if (way === 5) {
        float();
        end += 8;
      } else if (way === 6) {
        // The bits of the decimal as a whole number.
        float();
        let low = view.getInt32(end, true);
        let high = view.getInt32(end + 4, true);
        let more = true;
        while (more) {
          const byte = low & 127;
          low = (low >>> 7) | (high << 25);
          high >>= 7;
          more = low !== high || high !== -(byte >> 6);
          model[end++] = byte | (more ? 128 : 0);
        }
      } else if (way === 7) {
        digits(stream, 2, 0, 127);
      } else if (way === 8) {
        // The data begins at 4 << 18. With a sign in its last byte.
        digits(stream, 3, 4, 63);
      }
    }
  };
  let behind = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (byte < 256) {
      model[end++] = byte;
    } else if (byte === 256) {
      float();
      end += 8;
    } else {
      code();
      behind = end;
    }
  }

  // Behind the code each sentence begins with the other case.
  for (let at = behind + 2; at < length; at++) {
    const gap = model[at - 1];
    const before = model[at - 2];
    const letter = model[at] | 32;
    const ends = before === 46 || before === 63 || before === 33;
    const begins = gap === 32 ? ends : gap === 0 && (ends || (before > 96 && before < 123));
    if (begins && letter > 96 && letter < 123) model[at] ^= 32;
  }

  let check = 0;
  for (let at = 0; at < length; at++) check = (Math.imul(check, 31) + model[at]) | 0;
  if (end !== length || check !== sum) throw damaged();
  return model.subarray(0, length);
};
