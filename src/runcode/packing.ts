/** Bytes to text and back: a checksum behind them, base64url around them. Nothing is read before size and checksum fit. */
import type { CodeError } from "./types.ts";

/** A longer text is refused before anything reads it. */
export const MOST_TEXT = 8192;

/** First letter of every code: a mark people can recognise, and never a hyphen, which command lines take for an option. */
const MARK = "T";
const SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

function toText(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = [bytes[i], bytes[i + 1], bytes[i + 2]];
    const bits = (a << 16) | (b << 8) | c;
    const count = Math.min(3, bytes.length - i) + 1;
    for (let k = 0; k < count; k++) text += SIGNS[(bits >>> (18 - 6 * k)) & 63];
  }
  return text;
}

function fromText(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const sign of text) {
    bits = ((bits << 6) | SIGNS.indexOf(sign)) & 0xfffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at++] = (bits >>> held) & 255;
  }
  return bytes;
}

/** CRC-32 as in zip and png. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let k = 0; k < 8; k++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

/** Bytes as text that survives links, chats and QR codes. */
export function pack(bytes: Uint8Array): string {
  const whole = new Uint8Array(bytes.length + 4);
  whole.set(bytes);
  new DataView(whole.buffer).setUint32(bytes.length, crc32(bytes));
  return MARK + toText(whole);
}

/** The code inside whatever a person pastes: a code, a link that ends in #g=…, with blanks and line breaks. */
export function codeIn(pasted: string): string {
  const text = pasted.replace(/\s+/g, "");
  const mark = text.lastIndexOf("#g=");
  return mark < 0 ? text : text.slice(mark + 3);
}

/** Text back to bytes; says why not. */
export function unpack(text: string): Uint8Array | CodeError {
  if (text.length > MOST_TEXT) return { reason: "tooLong", at: 0 };
  const code = codeIn(text);
  if (code.length === 0) return { reason: "empty", at: 0 };
  const odd = code.search(/[^A-Za-z0-9_-]/);
  if (odd >= 0) return { reason: "notACode", at: odd };
  if (!code.startsWith(MARK)) return { reason: "notACode", at: 0 };
  const whole = fromText(code.slice(1));
  if (whole.length < 8) return { reason: "notACode", at: whole.length };
  const bytes = whole.subarray(0, -4);
  const crc = new DataView(whole.buffer).getUint32(bytes.length);
  return crc === crc32(bytes) ? bytes : { reason: "damaged", at: bytes.length };
}
