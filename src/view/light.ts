/**
 * Night is one light map (MULTIPLY) and small glows (SCREEN). Both are painted with the browser's 2D context, so that
 * Canvas and WebGL get the same bytes: the Canvas renderer of Phaser 4 has no tint, filter or light.
 */
import { BlendModes, type GameObjects, Renderer, type Scene, type Textures } from "phaser";
import { pt, type Spot, UNIT, WORLD } from "./iso.ts";
import type { HouseLayout, Point } from "./layout.ts";
import { bakeSigns } from "./signs/bake.ts";
import { path } from "./signs/kit.ts";

/** A pool of light: ground point, radius in units, colour, strength. `room` clips it, so that no lamp shines through a floor. */
export interface Pool extends Spot {
  readonly r: number;
  readonly c: string;
  readonly a: number;
  readonly room: "low" | "up";
}

// Soft light needs no more: 800 × 450 is 1.4 MB on the GPU instead of 5.8.
const DETAIL = 0.5;
/** Tone of a room by night, with a lamp in it and without. */
const ROOM = { low: ["#5a5c9c", "#7d78a6"], up: ["#5c62a6", "#666cb0"] } as const;
const LAMPLIGHT = "#fff0cc";

type Context = CanvasRenderingContext2D;

/** A soft spot. It ends in its own colour with alpha 0: black with alpha 0 would leave a dark fringe. */
function soft(c: Context, x: number, y: number, rx: number, ry: number, colour: string, a: number): void {
  const with_ = (v: number) =>
    colour +
    Math.round(v * 255)
      .toString(16)
      .padStart(2, "0");
  const gradient = c.createRadialGradient(0, 0, 0, 0, 0, rx);
  gradient.addColorStop(0, with_(a));
  gradient.addColorStop(0.55, with_(a * 0.45));
  gradient.addColorStop(1, with_(0));
  c.save();
  c.translate(x, y);
  c.scale(1, ry / rx);
  c.fillStyle = gradient;
  c.fillRect(-rx, -rx, 2 * rx, 2 * rx);
  c.restore();
}

function trace(c: Context, points: readonly Point[]): void {
  path(c, points);
  c.closePath();
}

function pour(c: Context, p: Omit<Pool, "room">): void {
  const { x, y } = pt(p.x, p.y, p.z);
  soft(c, x, y, p.r * 90 * UNIT, p.r * 52 * UNIT, p.c, p.a);
}

/** Textures outlive a restart of the scene: take the one there is. */
function canvasOf(scene: Scene, key: string, w: number, h: number): Textures.CanvasTexture {
  const known = scene.textures.exists(key) ? scene.textures.get(key) : scene.textures.createCanvas(key, w, h);
  if (known === null) throw new Error(`view: no canvas for ${key}`);
  return known as Textures.CanvasTexture;
}

export interface LightMap {
  readonly image: GameObjects.Image;
  /** Repaint when lamps or the colour of the hour change, never per frame. How strongly it lies is `image.alpha`. */
  paint(ambient: string, dark: number, pools: readonly Pool[]): void;
}

export function createLightMap(scene: Scene, house: HouseLayout): LightMap {
  const texture = canvasOf(scene, "lightmap", WORLD.w * DETAIL, WORLD.h * DETAIL);
  const image = scene.add
    .image(0, 0, "lightmap")
    .setOrigin(0)
    .setScale(1 / DETAIL);
  image.setBlendMode(BlendModes.MULTIPLY);
  const fillRoom = (c: Context, room: "low" | "up", dark: number, pools: readonly Pool[]): void => {
    if (house[room].length === 0) return;
    c.save();
    trace(c, house[room]);
    c.clip();
    c.globalAlpha = dark;
    c.fillStyle = ROOM[room][pools.some((pool) => pool.room === room) ? 1 : 0];
    c.fillRect(0, 0, WORLD.w, WORLD.h);
    c.globalAlpha = 1;
    for (const pool of pools) if (pool.room === room) pour(c, pool);
    c.restore();
  };
  return {
    image,
    paint: (ambient, dark, pools) => {
      const c = texture.context;
      c.setTransform(DETAIL, 0, 0, DETAIL, 0, 0);
      c.globalAlpha = 1;
      c.fillStyle = ambient;
      c.fillRect(0, 0, WORLD.w, WORLD.h);
      fillRoom(c, "low", dark, pools);
      fillRoom(c, "up", dark, pools);
      if (house.door !== null && pools.some(({ room, r }) => room === "low" && r > 2)) {
        trace(c, house.wedge);
        c.globalAlpha = 0.38;
        c.fillStyle = LAMPLIGHT;
        c.fill();
        c.globalAlpha = 1;
        pour(c, { x: house.door, y: 8.6, z: 0, r: 1.8, c: LAMPLIGHT, a: 0.6 });
        pour(c, { x: house.door - 3.6, y: 9, z: 0, r: 3.2, c: "#f3d9a8", a: 0.35 });
      }
      // The vignette lies in the same map: one full-screen pass less.
      const edge = c.createRadialGradient(800, 450, 430, 800, 450, 980);
      edge.addColorStop(0, "#0b0d2600");
      edge.addColorStop(
        1,
        `#0b0d26${Math.round(dark * 153)
          .toString(16)
          .padStart(2, "0")}`,
      );
      c.fillStyle = edge;
      c.fillRect(0, 0, WORLD.w, WORLD.h);
      texture.refresh();
    },
  };
}

/**
 * Phaser fills its Canvas blend table before its own test of the browser has ended; MULTIPLY and SCREEN are then
 * silently "source-over", and an opaque light map hides the whole game. We write the two entries ourselves.
 */
export function repairCanvasBlends(scene: Scene): void {
  const { renderer } = scene.sys;
  if (!(renderer instanceof Renderer.Canvas.CanvasRenderer)) return;
  renderer.blendModes[BlendModes.MULTIPLY] = "multiply";
  renderer.blendModes[BlendModes.SCREEN] = "screen";
}

function tube(c: Context): void {
  soft(c, 102, 72, 100, 70, "#fff2cf", 0.42);
  const [a, b] = [pt(0.04, 0), pt(1.46, 0)];
  const [dx, dy] = [(b.x - a.x) / 2, (b.y - a.y) / 2];
  c.strokeStyle = "#fffdf2";
  c.lineWidth = 4;
  c.lineCap = "round";
  c.beginPath();
  c.moveTo(102 - dx, 72 - dy);
  c.lineTo(102 + dx, 72 + dy);
  c.stroke();
}

/** Panes in a wall y = const. */
function panes(c: Context): void {
  soft(c, 102, 86, 100, 84, "#ffb65a", 0.4);
  c.fillStyle = "#f2b862";
  const o = pt(0, 0, 0);
  for (const x0 of [-0.41, 0.04]) {
    const corners = [
      [x0, 0.46],
      [x0 + 0.37, 0.46],
      [x0 + 0.37, -0.46],
      [x0, -0.46],
    ] as const;
    trace(
      c,
      corners.map(([x, z]) => {
        const p = pt(x, 0, z);
        return [p.x - o.x + 102, p.y - o.y + 86];
      }),
    );
    c.fill();
  }
}

/** Glows with their colour baked in, and the ring under whoever is pointed out. */
export function bakeGlows(scene: Scene): void {
  const make = (key: string, w: number, h: number, draw: (c: Context) => void): void => {
    if (scene.textures.exists(key)) return;
    const texture = canvasOf(scene, key, w, h);
    draw(texture.context);
    texture.refresh();
  };
  make("glow_tube", 204, 144, tube);
  make("glow_phone", 116, 100, (c) => soft(c, 58, 50, 56, 48, "#9fd0ff", 0.6));
  make("glow_window", 204, 172, panes);
  make("ring", 72, 40, (c) => {
    c.strokeStyle = "#fff7df";
    c.lineWidth = 6;
    c.beginPath();
    c.ellipse(36, 20, 30, 15, 0, 0, 2 * Math.PI);
    c.stroke();
    c.strokeStyle = "#b5382b";
    c.lineWidth = 3;
    c.stroke();
  });
  bakeSigns(make);
  make("drop", 4, 26, (c) => {
    c.strokeStyle = "#dfe8f6b0";
    c.lineWidth = 1.4;
    c.beginPath();
    c.moveTo(3, 1);
    c.lineTo(1, 25);
    c.stroke();
  });
  make("ripple", 22, 12, (c) => {
    c.strokeStyle = "#e6eefa";
    c.lineWidth = 1.2;
    c.beginPath();
    c.ellipse(11, 6, 9, 4, 0, 0, 2 * Math.PI);
    c.stroke();
  });
}
