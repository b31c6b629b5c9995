/** How an order stands: on its tag, and over the machine where its last pieces lie. */
import type { OrderMark } from "../../store/index.ts";
import { ALARM, AMBER, type Context, disc, INK, PAPER, path, pen, plate } from "./kit.ts";
import { SIZE, WIRE } from "./size.ts";

const CALM = "#17806d";

/** A clock whose hour is near or past. */
function dial(c: Context, x: number, y: number, r: number, isPast: boolean): void {
  disc(c, x, y, r, PAPER);
  c.fillStyle = isPast ? INK : "#c9541f";
  c.beginPath();
  c.moveTo(x, y);
  c.arc(x, y, r, isPast ? 0 : 0.9 * Math.PI, isPast ? 2 * Math.PI : 1.5 * Math.PI);
  c.fill();
  pen(c, 2.4);
  c.beginPath();
  c.arc(x, y, r, 0, 2 * Math.PI);
  c.stroke();
  pen(c, 2.6, isPast ? PAPER : INK);
  path(c, [
    [x, y - r * 0.66],
    [x, y],
    [x + r * 0.5, y + r * 0.3],
  ]);
  c.stroke();
}

/** "Look here." */
function bang(c: Context, x: number, y: number): void {
  c.fillStyle = PAPER;
  pen(c, 2);
  c.beginPath();
  c.roundRect(x - 3, y - 10, 6, 12, 2.5);
  c.fill();
  c.stroke();
  disc(c, x, y + 7, 3.2, PAPER);
  c.beginPath();
  c.arc(x, y + 7, 3.2, 0, 2 * Math.PI);
  c.stroke();
}

function tick(c: Context, x: number, y: number): void {
  pen(c, 4, CALM);
  path(c, [
    [x - 8, y],
    [x - 2, y + 6],
    [x + 9, y - 7],
  ]);
  c.stroke();
}

function parcel(c: Context, x: number, y: number): void {
  c.fillStyle = "#c99a62";
  pen(c, 2.2);
  c.fillRect(x - 9, y - 7, 18, 15);
  c.strokeRect(x - 9, y - 7, 18, 15);
  c.fillStyle = PAPER;
  c.fillRect(x - 2, y - 7, 4, 8);
}

/** A hang tag on its piece of wire: room for the cloth above, below it how the order stands. A late one is torn at its end. */
export function order(c: Context, state: OrderMark["state"]): void {
  const [w, h] = SIZE.order;
  const [top, end, left, right] = [19, h - 2, 4, w - 4];
  pen(c, 2);
  path(c, [
    [0, 0],
    [w, w / 2],
  ]);
  c.stroke();
  path(c, [
    [w / 2, WIRE],
    [w / 2, top + 2],
  ]);
  c.stroke();
  c.fillStyle = state === "late" ? ALARM : state === "soon" ? AMBER : PAPER;
  pen(c, 2.5);
  const torn = [right - 7, right - 14, w / 2, left + 14, left + 7].map(
    (x, i) => [x, i % 2 === 0 ? end - 6 : end] as const,
  );
  path(c, [
    [left + 7, top],
    [right - 7, top],
    [right, top + 7],
    [right, end],
    ...(state === "late" ? torn : []),
    [left, end],
    [left, top + 7],
  ]);
  c.closePath();
  c.fill();
  c.stroke();
  const [x, y] = [w / 2, 63];
  if (state === "good") tick(c, x, y);
  else if (state === "packed") parcel(c, x, y);
  else {
    dial(c, x - 6, y, 10.5, state === "late");
    bang(c, x + 13, y);
  }
}

/** Over a machine: the order whose last pieces lie there is late, or will be. Its cloth comes into the room on the right. */
export function late(c: Context, isPast: boolean): void {
  plate(c, SIZE.late, isPast ? ALARM : AMBER);
  dial(c, 18, 18, 11.5, isPast);
}
