/** Whoever is tired wears a face: tired, worn out, or asleep and not yet rested. */
import { type Context, disc, INK, PAPER, path, pen, plate } from "./kit.ts";
import { SIZE } from "./size.ts";

const NIGHT = "#3d4a86";

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

/** `level` as the panels say it, 2 = worn out. */
export function tired(c: Context, level: 1 | 2, asleep: boolean): void {
  plate(c, SIZE.tired, asleep ? NIGHT : level === 2 ? "#ffb59c" : PAPER);
  face(c, level, asleep || level === 2, asleep ? "#cdd3f2" : "#ffe08a");
  if (asleep) moon(c, 38, 10);
  else if (level === 2) drop(c, 40, 13);
}
