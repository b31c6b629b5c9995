/** The drawings of the marks, baked once: both renderers show the same pictures. Shapes tell them apart, colours only help. */

type Context = CanvasRenderingContext2D;
type Bake = (key: string, w: number, h: number, draw: (c: Context) => void) => void;

const INK = "#2a2130";
const PAPER = "#fff6e2";
const NIGHT = "#3d4a86";
const AMBER = "#f2c14e";
const ALARM = "#dd5233";
const CALM = "#17806d";

/** Sizes of the marks, pixels of the picture. */
export const SIZE = { tired: [48, 50], queue: [62, 58], late: [76, 46], order: [50, 84] } as const;
/** Middle of the cloth on the mark at a machine and on an order's tag, from the left and from the top. */
export const CLOTH_AT = { late: [52, 18], order: [25, 36] } as const;
/** From the top of an order's tag to the middle of the wire it hangs from; the wire falls with the picture, one in two. */
export const WIRE = SIZE.order[0] / 4;

function pen(c: Context, width: number, colour = INK): void {
  c.strokeStyle = colour;
  c.lineWidth = width;
  c.lineCap = "round";
  c.lineJoin = "round";
}

function disc(c: Context, x: number, y: number, r: number, fill: string): void {
  c.fillStyle = fill;
  c.beginPath();
  c.arc(x, y, r, 0, 2 * Math.PI);
  c.fill();
}

function path(c: Context, points: readonly (readonly [number, number])[]): void {
  c.beginPath();
  for (const [i, [x, y]] of points.entries()) {
    if (i === 0) c.moveTo(x, y);
    else c.lineTo(x, y);
  }
}

/** A plate with a tail that points down at what it is about. */
function plate(c: Context, [w, h]: readonly [number, number], colour: string): void {
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

/** A shut eye. */
function shutEye(c: Context, x: number, y: number): void {
  c.beginPath();
  c.arc(x, y, 4.4, 0.1 * Math.PI, 0.9 * Math.PI);
  c.stroke();
}

/** An eye under its heavy lid. */
function heavyEye(c: Context, x: number, y: number): void {
  disc(c, x, y, 5, "#fffdf6");
  disc(c, x, y + 2.4, 2.3, INK);
  c.fillStyle = "#d9a441";
  pen(c, 2);
  c.beginPath();
  c.arc(x, y, 5, Math.PI, 0);
  c.lineTo(x + 5, y + 1);
  c.lineTo(x - 5, y + 1);
  c.closePath();
  c.fill();
  c.beginPath();
  c.arc(x, y, 5, 0, 2 * Math.PI);
  c.stroke();
  path(c, [
    [x - 5, y + 1],
    [x + 5, y + 1],
  ]);
  c.stroke();
}

/** A face that has had enough: lids half down; worn out or asleep with its eyes shut, and worn out it yawns. */
function face(c: Context, level: 1 | 2, isShut: boolean, skin: string): void {
  const [x, y] = [24, 20.5];
  disc(c, x, y, 16, skin);
  pen(c, 2.5);
  c.beginPath();
  c.arc(x, y, 16, 0, 2 * Math.PI);
  c.stroke();
  for (const at of [x - 6.5, x + 6.5]) {
    pen(c, 2.6);
    if (isShut) shutEye(c, at, y - 4.5);
    else heavyEye(c, at, y - 3.5);
  }
  if (level === 1) {
    pen(c, 2.6);
    path(c, [
      [x - 4.5, y + 8],
      [x + 4.5, y + 8.6],
    ]);
    c.stroke();
    return;
  }
  c.fillStyle = "#7a1f1f";
  pen(c, 2.2);
  c.beginPath();
  c.ellipse(x, y + 7.5, 5, 5.8, 0, 0, 2 * Math.PI);
  c.fill();
  c.stroke();
}

function drop(c: Context, x: number, y: number): void {
  c.fillStyle = "#5aa9e6";
  pen(c, 1.8);
  c.beginPath();
  c.moveTo(x, y - 6);
  c.quadraticCurveTo(x + 6, y + 2, x, y + 5);
  c.quadraticCurveTo(x - 6, y + 2, x, y - 6);
  c.fill();
  c.stroke();
}

function moon(c: Context, x: number, y: number): void {
  c.fillStyle = "#ffe9a0";
  pen(c, 1.8);
  c.beginPath();
  c.arc(x, y, 7, -0.6 * Math.PI, 0.75 * Math.PI);
  c.quadraticCurveTo(x + 2, y + 1, x - 2, y - 6.7);
  c.fill();
  c.stroke();
}

function tired(c: Context, level: 1 | 2, asleep: boolean): void {
  plate(c, SIZE.tired, asleep ? NIGHT : level === 2 ? "#ffb59c" : PAPER);
  face(c, level, asleep || level === 2, asleep ? "#cdd3f2" : "#ffe08a");
  if (asleep) moon(c, 38, 10);
  else if (level === 2) drop(c, 40, 13);
}

/** Folded pieces, a whole tower, and the glass through which time runs. */
function queue(c: Context): void {
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

type State = "good" | "soon" | "late" | "packed";

/** A hang tag on its piece of wire: room for the cloth above, below it how the order stands. A late one is torn at its end. */
function order(c: Context, state: State): void {
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
function late(c: Context, isPast: boolean): void {
  plate(c, SIZE.late, isPast ? ALARM : AMBER);
  dial(c, 18, 18, 11.5, isPast);
}

/** The pictures of the marks. */
export function bakeSigns(make: Bake): void {
  for (const level of [1, 2] as const) {
    make(`mark_tired${level}`, ...SIZE.tired, (c) => tired(c, level, false));
    make(`mark_asleep${level}`, ...SIZE.tired, (c) => tired(c, level, true));
  }
  make("mark_queue", ...SIZE.queue, queue);
  make("mark_soon", ...SIZE.late, (c) => late(c, false));
  make("mark_late", ...SIZE.late, (c) => late(c, true));
  for (const state of ["good", "soon", "late", "packed"] as const)
    make(`tag_${state}`, ...SIZE.order, (c) => order(c, state));
}
