/**
 * Bytes as text inside an HTML file, an eighth larger than they are; base64 takes a third. Every sign stands for seven bits.
 * Three signs would not come through a parser of HTML unchanged: each is written as one of two bytes together with the
 * sign behind it, so that nothing is lost by them.
 */

/** NUL becomes a question mark, a carriage return a line feed, and a "<" might end the element. */
const REFUSED: readonly number[] = [0, 13, 60];
/** First of the two-byte signs, behind the control characters of Latin-1. */
const BASE = 0xa0;

function toSevens(bytes: Uint8Array): Uint8Array {
  const sevens = new Uint8Array(Math.ceil((bytes.length * 8) / 7));
  let [held, bits, at] = [0, 0, 0];
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    for (; bits >= 7; bits -= 7) sevens[at++] = (held >> (bits - 7)) & 127;
    held &= 127;
  }
  if (bits > 0) sevens[at] = (held << (7 - bits)) & 127;
  return sevens;
}

export function toText(bytes: Uint8Array): string {
  const sevens = toSevens(bytes);
  const signs: string[] = [];
  for (let i = 0; i < sevens.length; i++) {
    const seven = sevens[i] ?? 0;
    const refused = REFUSED.indexOf(seven);
    if (refused < 0) signs.push(String.fromCharCode(seven));
    else signs.push(String.fromCharCode(BASE + refused * 128 + (sevens[++i] ?? 0)));
  }
  return signs.join("");
}

/** The bytes again, `length` of them. */
export function toBytes(text: string, length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let [held, bits, at] = [0, 0, 0];
  const take = (seven: number): void => {
    held = (held << 7) | seven;
    bits += 7;
    if (bits < 8) return;
    bits -= 8;
    if (at < length) bytes[at++] = held >> bits;
    held &= (1 << bits) - 1;
  };
  for (let i = 0; i < text.length; i++) {
    const sign = text.charCodeAt(i);
    if (sign < 128) take(sign);
    else {
      const pair = sign - BASE;
      take(REFUSED[pair >> 7] ?? 0);
      take(pair & 127);
    }
  }
  return bytes;
}
