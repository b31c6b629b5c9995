/** What the marks are drawn with. Shapes tell them apart, colours only help. */

export type Context = CanvasRenderingContext2D;

export const INK = "#2a2130";
export const PAPER = "#fff6e2";
export const AMBER = "#f2c14e";
export const ALARM = "#dd5233";

/** The pen of the next stroke. */
export function pen(c: Context, width: number, colour = INK): void {
  c.strokeStyle = colour;
  c.lineWidth = width;
  c.lineCap = "round";
  c.lineJoin = "round";
}

export function disc(c: Context, x: number, y: number, r: number, fill: string): void {
  c.fillStyle = fill;
  c.beginPath();
  c.arc(x, y, r, 0, 2 * Math.PI);
  c.fill();
}

/** A way through these points; nothing is drawn yet. */
export function path(c: Context, points: readonly (readonly [number, number])[]): void {
  c.beginPath();
  for (const [i, [x, y]] of points.entries()) {
    if (i === 0) c.moveTo(x, y);
    else c.lineTo(x, y);
  }
}

/** A plate with a tail that points down at what it is about. */
export function plate(c: Context, [w, h]: readonly [number, number], colour: string): void {
  c.fillStyle = colour;
  pen(c, 2.5);
  c.beginPath();
  c.roundRect(1.5, 1.5, w - 3, h - 11, 8);
  c.fill();
  c.stroke();
  path(c, [
    [w / 2 - 7, h - 10],
    [w / 2, h - 1.5],
    [w / 2 + 7, h - 10],
  ]);
  c.fill();
  c.stroke();
  c.fillRect(w / 2 - 6, h - 12.5, 12, 3);
}
