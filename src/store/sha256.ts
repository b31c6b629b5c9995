/**
 * SHA-256 of a text, as hexadecimal. Our own because the browser's lives only on secure pages,
 * and a class may play from a teacher's laptop over plain http. Checked against Node's in the tests.
 */

/** First 32 bits of the fractional parts of the roots of the first primes: 64 cube roots, and the 8 square roots it starts from. */
function constants(): { cube: number[]; square: number[] } {
  const cube: number[] = [];
  const square: number[] = [];
  for (let n = 2; cube.length < 64; n++) {
    let prime = true;
    for (let d = 2; d * d <= n; d++) if (n % d === 0) prime = false;
    if (!prime) continue;
    cube.push(fraction(n, 3));
    if (square.length < 8) square.push(fraction(n, 2));
  }
  return { cube, square };
}

/** Whole-number root of n · 2^(32·power), of which the low 32 bits are wanted: exact on every engine. */
function fraction(n: number, power: number): number {
  const target = BigInt(n) << BigInt(32 * power);
  let low = 0n;
  let high = 1n << 37n;
  while (high - low > 1n) {
    const mid = (low + high) >> 1n;
    if (mid ** BigInt(power) <= target) low = mid;
    else high = mid;
  }
  return Number(low & 0xffffffffn) | 0;
}

const turn = (x: number, n: number): number => (x >>> n) | (x << (32 - n));

function padded(bytes: Uint8Array): DataView {
  const blocks = Math.ceil((bytes.length + 9) / 64);
  const view = new DataView(new ArrayBuffer(blocks * 64));
  new Uint8Array(view.buffer).set(bytes);
  view.setUint8(bytes.length, 128);
  view.setUint32(blocks * 64 - 8, Math.floor(bytes.length / 536870912));
  view.setUint32(blocks * 64 - 4, bytes.length * 8);
  return view;
}

function digestBlock(state: number[], view: DataView, at: number, cube: readonly number[]): void {
  const w: number[] = [];
  for (let i = 0; i < 16; i++) w.push(view.getInt32(at + 4 * i));
  for (let i = 16; i < 64; i++) {
    const [x = 0, y = 0] = [w[i - 15], w[i - 2]];
    const s0 = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3);
    const s1 = turn(y, 17) ^ turn(y, 19) ^ (y >>> 10);
    w.push(((w[i - 16] ?? 0) + s0 + (w[i - 7] ?? 0) + s1) | 0);
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i++) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (cube[i] ?? 0) + (w[i] ?? 0)) | 0;
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
  }
  for (const [i, value] of [a, b, c, d, e, f, g, h].entries()) state[i] = ((state[i] ?? 0) + value) | 0;
}

/** Sixty-four hexadecimal digits. */
export function sha256(text: string): string {
  const { cube, square } = constants();
  const view = padded(new TextEncoder().encode(text));
  for (let at = 0; at < view.byteLength; at += 64) digestBlock(square, view, at, cube);
  return square.map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}
