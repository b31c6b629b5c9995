/** Where pieces wait longest. */
import { AMBER, type Context, PAPER, path, pen, plate } from "./kit.ts";
import { SIZE } from "./size.ts";

/** Folded pieces, a whole tower, and the glass through which time runs. */
export function queue(c: Context): void {
  plate(c, SIZE.queue, AMBER);
  for (const [i, colour] of ["#4456b0", PAPER, "#dd5233", PAPER, "#4456b0"].entries()) {
    c.fillStyle = colour;
    pen(c, 2);
    c.beginPath();
    c.roundRect(8 + (i % 2) * 2, 35 - i * 7, 24, 7, 3);
    c.fill();
    c.stroke();
  }
  c.fillStyle = PAPER;
  pen(c, 2.4);
  path(c, [
    [38, 8],
    [54, 8],
    [54, 12],
    [48, 24],
    [54, 37],
    [54, 41],
    [38, 41],
    [38, 37],
    [44, 24],
    [38, 12],
  ]);
  c.closePath();
  c.fill();
  c.stroke();
  c.fillStyle = "#b5382b";
  path(c, [
    [41, 38],
    [46, 29],
    [51, 38],
  ]);
  c.fill();
  path(c, [
    [42, 14],
    [50, 14],
    [46, 22],
  ]);
  c.fill();
  pen(c, 4);
  for (const at of [8, 41]) {
    path(c, [
      [37, at],
      [55, at],
    ]);
    c.stroke();
  }
}
