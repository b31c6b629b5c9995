/** Integer helpers. Everything that rounds in the rules rounds here, so that every engine rounds alike. */

/** x * bp / 10 000, rounded half up. */
export function share(x: number, bp: number): number {
  return Math.floor((x * bp + 5000) / 10000);
}

/** Whole quotient, towards minus infinity. Refuses nothing; a zero divisor is a mistake of ours. */
export function div(a: number, b: number): number {
  return Math.floor(a / b);
}

/** Prices on the phone move by ten fen. */
export const MONEY_STEP = 10;

/** `x`, kept between `lo` and `hi`, both included. */
export function clamp(x: number, lo: number, hi: number): number {
  return x < lo ? lo : x > hi ? hi : x;
}

/** A curve as points [x, y] with rising x. */
type Curve = readonly (readonly [number, number])[];

/** Linear interpolation in an integer curve, flat outside it. */
export function along(curve: Curve, x: number): number {
  let x0 = 0;
  let y0 = 0;
  for (let i = 0; i < curve.length; i++) {
    const point = curve[i];
    if (!point) break;
    if (x <= point[0])
      return i === 0 ? point[1] : y0 + Math.round(((point[1] - y0) * (x - x0)) / (point[0] - x0));
    x0 = point[0];
    y0 = point[1];
  }
  return y0;
}
