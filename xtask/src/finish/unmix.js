// Makes the application again of the letters to which mixing.rs brought it: the same guesses, mixed in the same way, bit by bit.
// Stops now and then to say how much is done (0 to 1), so that whoever runs it can see to other things; in the end the module.
const unmix = function* (text) {
  const damaged = () => new Error("This file is damaged: the application in it is not as it was made.");
  const parts = text.split(",");
  const size = +parts[1];
  const letters = parts[2] || "";
  let check = size;
  for (let at = 0; at < letters.length; at++) check = (Math.imul(check, 31) + letters.charCodeAt(at)) | 0;
  if (!(size > 0) || check !== +parts[0]) throw damaged();
  const packed = atob(letters);

  const mix = (hash, value) => {
    const product = Math.imul(hash ^ value, 0x2c1b3c6d);
    return product ^ (product >>> 13);
  };
  const mixed2 = (hash, one, two) => mix(mix(hash, one), two);
  const mixed = (...values) => values.reduce(mix, 0);
  const spread = (context) => {
    const hash = Math.imul(context, 0x9e3779b1);
    return Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  };
  const squash = (x) => {
    let power = 1 - x / 1024;
    for (let time = 0; time < 10; time++) power *= power;
    return 1 / (1 + power);
  };
  const stretch = new Float64Array(4096);
  for (let at = 2048; at < 4095; at++) {
    const p = (at + 0.5) / 4096;
    stretch[at + 1] = stretch[at] + 1 / (4096 * p * (1 - p));
    stretch[4095 - at] = -stretch[at];
  }
  stretch[0] = -stretch[4095];
  const sure = new Float64Array(256).map((_, times) => 1.1 - 1.05 / (times + 1.5));
  const rates = sure.map((_, times) => 1 / (times + 1.2));
  const slots = new Int32Array(1 << 22).fill(1 << 31);
  const repeated = new Int32Array(1 << 20);
  const again = new Float32Array(2560).map((_, at) => 4095 - 2047 / (((at >> 2) & 15) + 1.5));
  const weights = new Float32Array(1 << 20).fill(0.17);
  const seen = new Float32Array(33 << 15).map((_, at) => squash((at % 33) / 2 - 8));

  // The decisions that lead to each value, behind a leading 1, and where each row of them ends.
  const paths = new Int32Array(5 << 9);
  const ends = new Int16Array(5 << 13);
  const plant = (lengths, kind) => {
    let next = 0;
    for (let length = 1; length < 13; length++, next *= 2) {
      for (let value = 0; value < lengths.length; value++) {
        if (lengths[value] === length) {
          const path = (1 << length) | next++;
          ends[(kind << 13) | path] = value + 1;
          paths[(kind << 9) | value] = path << Math.clz32(path);
        }
      }
    }
  };

  let low = 0;
  let high = 0xffffffff;
  let at = 0;
  const more = () => at < packed.length ? packed.charCodeAt(at++) : 0;
  let code = 0;
  for (let byte = 0; byte < 4; byte++) code = code * 256 + more();

  const inputs = new Float64Array(16);
  const places = new Int32Array(16);
  const hashes = new Int32Array(16);
  const ones = new Int32Array(16);
  const runPlaces = new Int32Array(8);
  const expected = new Int32Array(8);
  const times = new Int32Array(8);
  const value = (kind, setA, setB, setC, bits, runs) => {
    const own = kind << 13;
    const few = bits.length;
    const count = few + runs.length;
    for (let k = 0; k < runs.length; k++) {
      const hash = spread(runs[k]);
      const place = (runPlaces[k] = hash >>> 12);
      if ((repeated[place] ^ hash) & 0xffff) repeated[place] = hash & 0xffff;
      times[k] = repeated[place] >>> 25;
      expected[k] = paths[(kind << 9) | ((repeated[place] >>> 16) & 511)];
    }
    const second = (Math.imul((setB * 8 + kind) * 4 + 1, 0x9e3779b1) >>> 16) << 4;
    const third = (Math.imul((setC * 8 + kind) * 4 + 2, 0x9e3779b1) >>> 16) << 4;
    let node = 1;
    let inside = 1;
    for (let depth = 0; !ends[own | node]; depth++) {
      if (depth > 12) throw damaged();
      const hash = Math.imul((setA * 8 + kind) * 4 + (node << 18), 0x9e3779b1);
      const first = (hash >>> 16) << 4;
      if (depth % 3 === 0) {
        const turn = Math.imul(node, 0x2545f491);
        inside = 1;
        for (let k = 0; k < few; k++) hashes[k] = spread(bits[k] ^ turn);
      }
      for (let k = 0; k < few; k++) {
        const hash = hashes[k];
        const place = (places[k] = ((hash >>> 10) & ~7) | inside);
        if ((slots[place] ^ hash) & 255) slots[place] = (1 << 31) | (hash & 255);
        inputs[k] = stretch[slots[place] >>> 20] * sure[(slots[place] >>> 8) & 255];
      }
      for (let k = few; k < count; k++) {
        const run = k - few;
        inputs[k] = places[k] = 0;
        if (times[run] && expected[run] >>> (31 - depth) === node) {
          const place = (places[k] = ((kind * 8 + run) * 16 + Math.min(times[run], 15)) * 4 + Math.min(depth, 3));
          ones[k] = (expected[run] >>> (30 - depth)) & 1;
          const input = stretch[again[place] | 0];
          inputs[k] = ones[k] ? input : -input;
        }
      }
      let sum = 0;
      for (let k = 0; k < count; k++) sum += (weights[first + k] + weights[second + k] + weights[third + k]) * inputs[k];
      sum = Math.max(Math.min(sum / 3, 11.9), -11.9);
      const guess = squash(sum);
      const part = (Math.max(Math.min(sum, 7.99), -7.99) + 8) * 2;
      const step = part | 0;
      let place = (hash >>> 17) * 33 + step;
      const known = seen[place] * (1 - (part - step)) + seen[place + 1] * (part - step);
      const middle = low + Math.floor(((high - low) * (1 + (((guess + known) * 32767) | 0))) / 65536);
      const bit = code > middle ? 0 : 1;
      if (bit) high = middle;
      else low = middle + 1;
      while (!((low ^ high) >>> 24)) {
        const next = more();
        low = (low << 8) >>> 0;
        high = ((high << 8) | 255) >>> 0;
        code = ((code << 8) | next) >>> 0;
      }

      if (part - step > 0.5) place++;
      seen[place] += (bit - seen[place]) * 0.02;
      const error = bit - guess;
      if (Math.abs(error) > 0.01) {
        for (let k = 0; k < count; k++) {
          const step = error * 0.01 * inputs[k];
          weights[first + k] += step;
          weights[second + k] += step;
          weights[third + k] += step;
        }
      }
      for (let k = 0; k < few; k++) {
        const slot = slots[places[k]];
        const times = (slot >>> 8) & 255;
        const likely = (slot >>> 16) + (bit * 65535 - (slot >>> 16)) * rates[times];
        slots[places[k]] = (likely << 16) | (Math.min(times + 1, 30) << 8) | (slot & 255);
      }
      for (let k = few; k < count; k++) {
        const place = places[k];
        if (place) again[place] += ((ones[k] === bit ? 4095 : 0) - again[place]) * 0.01;
      }
      node = node * 2 + bit;
      inside = inside * 2 + bit;
    }
    const found = ends[own | node] - 1;
    for (let k = 0; k < runs.length; k++) {
      const run = repeated[runPlaces[k]];
      const times = ((run >>> 16) & 511) === found ? Math.min((run >>> 25) + 1, 127) : 1;
      repeated[runPlaces[k]] = (times << 25) | (found << 16) | (run & 0xffff);
    }
    return found;
  };

  let one = 0;
  let two = 0;
  const head = () => {
    const contexts = [mixed(1, one), mixed(2, one, two)];
    two = one;
    return (one = value(0, 0, 0, 0, contexts, contexts));
  };
  const heads = (count) => {
    const values = [];
    while (count-- > 0) values.push(head());
    return values;
  };
  plant(Array(512).fill(9), 0);
  [1, 2, 3, 4].map(() => heads(258)).forEach((lengths, kind) => plant(lengths, kind + 1));
  const ways = [];
  const fixed = [];
  for (let count = head(); count > 0; count--) {
    ways.push(head());
    fixed.push(heads(head()));
  }
  let bodies = head() * 512 + head();

  // A little room behind the end: the size of a function is written as five bytes before it is known.
  const model = new Uint8Array(size + 16);
  const view = new DataView(model.buffer);
  let end = 0;
  const put = (byte) => {
    if (end > size) throw damaged();
    model[end++] = byte;
  };

  const tokens = [];
  const copies = new Int32Array(1 << 18);
  let copied = 0;
  let word = 0;
  let last = 0;
  let older = 0;
  const token = (column) => {
    const count = tokens.length;
    const back = (step) => tokens[count - step] | 0;
    const one = back(1);
    const second = mixed(3, one, back(2));
    const third = mix(second, back(3));
    const fourth = mix(third, back(4));
    const fifth = mix(fourth, back(5));
    if (!copied) copied = copies[fifth >>> 14];
    copies[fifth >>> 14] = count;
    let alike = 0;
    while (alike < 15 && alike < copied && tokens[copied - alike - 1] === back(alike + 1)) alike++;
    const guess = alike ? tokens[copied] + 1 : 0;
    const pair = mixed(4, word, last);
    const first = mixed(6, one);
    const table = mixed(5, back(4), back(8), column & 3);
    const found = value(
      1,
      one,
      alike,
      back(2),
      [first, second, third, fourth, mixed(7, word), pair, table, mixed(8, guess, alike)],
      [first, second, fifth, mix(pair, older), table, mixed(9, back(8), one, column & 3), mixed(10, back(2), back(3), back(4))],
    );
    copied = guess === found + 1 ? copied + 1 : 0;
    tokens.push(found);
    if ((found > 47 && found < 58) || ((found | 32) > 96 && (found | 32) < 123)) word = mix(word + 1, found | 32);
    else if (word) [older, last, word] = [last, word, 0];
    return found;
  };
  const float = (place) => {
    let text = "";
    word = place;
    for (let letter; (letter = token(0)) !== 44; text += String.fromCharCode(letter)) if (text.length > 400) throw damaged();
    view.setFloat64(Math.min(end, size), text, true);
  };

  const latest = new Int32Array(512);
  const former = new Int32Array(512);
  let body = 0;
  let symbols = [];
  let operands = [];
  // A number that the instruction here is done with.
  const number = (kind, row, place) => {
    const next = symbols[place + 1] | 0;
    const one = symbols[place - 1] | 0;
    const operand = operands[place - 1] | 0;
    let fifth = 13;
    let third = 0;
    for (let step = 1; step < 6; step++) {
      fifth = mix(mix(fifth, symbols[place - step] | 0), operands[place - step] | 0);
      if (step === 3) third = fifth;
    }
    let part = 0;
    let step = 0;
    const group = () => {
      const key = mixed(15, row, part);
      const first = mixed2(key, 2, next);
      const second = mixed2(mix(key, 3), one, operand);
      const own = mix(mix(kind === 4 ? mixed(16, part) : key, 4), body);
      const recent = mixed2(mix(key, 5), latest[row], former[row]);
      const nexts = mixed2(mixed2(mix(key, 1), next, symbols[place + 2]), symbols[place + 3], one);
      const both = mixed2(mix(key, 7), latest[row], next);
      const found = value(
        kind,
        row * 4 + Math.min(step++, 3),
        next,
        one,
        [first, second, own, recent, nexts, mix(mixed2(mixed2(mix(key, 6), one, symbols[place - 2]), symbols[place - 3], symbols[place - 4]), next), both],
        [first, second, own, recent, nexts, both, mixed2(key, 8, third), mixed2(mix(key, 9), fifth, next)],
      );
      part = mix(part, found + 1);
      return found;
    };
    let result = group();
    if (result > 127) {
      // The most significant group is told first and stands last.
      let count = result - 128;
      const behind = end + count;
      if (behind > size) throw damaged();
      result = 0;
      for (let at = 1; at <= count; at++) {
        const bits = group();
        result = (result << 7) | bits;
        model[behind - at] = bits | (at > 1 ? 128 : 0);
      }
      end = behind;
    } else {
      put(result);
    }
    former[row] = latest[row];
    latest[row] = result;
    return result;
  };

  let work = 0;
  while (end < size) {
    const found = token(end);
    if (!(++work & 511)) yield end / size;
    if (found < 256) {
      put(found);
    } else if (found === 256) {
      float(0);
      end += 8;
    } else {
      if (bodies < 0) throw damaged();
      for (; bodies > 0; bodies--) {
        body++;
        symbols = [];
        operands = [];
        // Five bytes for the size of a function, more than any needs.
        let start = end;
        end += 5;
        for (let count = 2 * number(3, 259, 0); count > 0; count--) number(3, 259, 0);

        const open = [];
        for (let way = 0, at = 0; way !== 1; at++) {
          if (!(++work & 511)) yield end / size;
          if (at > size) throw damaged();
          const orders = [11];
          for (let step = 1; step < 17; step++) orders.push(mix(orders[step - 1], symbols[at - step] | 0));
          const one = symbols[at - 1] | 0;
          const block = mixed(12, one, (open[open.length - 1] | 0) + 16 * Math.min(open.length, 3));
          const row = value(
            2,
            0,
            one,
            symbols[at - 2] | 0,
            [orders[1], orders[2], orders[3], orders[4], orders[6], block],
            [orders[2], orders[7], orders[10], orders[16]],
          );
          symbols.push(row + 1);
          way = ways[row];
          const code = fixed[row][0];
          if (code === 5 || code === 11) open.pop();
          if (code > 1 && code < 6) open.push(code);
        }

        for (let at = 0; at < symbols.length; at++) {
          if (!(++work & 511)) yield end / size;
          const row = symbols[at] - 1;
          const way = ways[row];
          fixed[row].forEach(put);
          let result = 0;
          if (way === 2 || way === 3) {
            result = number(way + 1, row, at);
          } else if (way === 4) {
            for (let count = number(3, row, at); count >= 0; count--) result = number(3, row, at);
          } else if (way > 4) {
            float(mixed(14, row, symbols[at + 1] | 0));
            if (way === 5) {
              end += 8;
            } else {
              // The bits of the decimal as a whole number.
              let low = view.getInt32(end, true);
              let high = view.getInt32(end + 4, true);
              let more = true;
              while (more) {
                const byte = low & 127;
                low = (low >>> 7) | (high << 25);
                high >>= 7;
                more = low !== high || high !== -(byte >> 6);
                put(byte | (more ? 128 : 0));
              }
            }
          }
          operands.push(result);
        }
        const from = start + 5;
        let rest = end - from;
        do {
          model[start++] = (rest & 127) | (rest > 127 ? 128 : 0);
          rest >>= 7;
        } while (rest);
        model.copyWithin(start, from, end);
        end -= from - start;
      }
      bodies = -1;
    }
  }
  if (end !== size) throw damaged();
  return model.subarray(0, size);
};
