/** What can be laid over the village: prices as rods, hours as shade on the roofs, work handed on as threads. */
import type { GameObjects, Scene, Textures } from "phaser";
import { OWN_HOUSE } from "../../sim/index.ts";
import type { Lanes, Layer } from "../../store/index.ts";
import type { Home, Homes } from "./homes.ts";
import { hoursStep, priceStep } from "./looks.ts";
import { SIGNS } from "./pages.ts";
import { HEIGHTS, middle, RISE, type Village, WORLD } from "./plan.ts";

type Context = CanvasRenderingContext2D;
type Point = readonly [number, number];

/** Shade and strokes across the roof by step: darker and denser, so that neither needs the other. */
const SHADES: readonly { readonly fill: string; readonly every: number }[] = [
  { fill: "#fff4c9", every: 0 },
  { fill: "#f6c667", every: 26 },
  { fill: "#e07f4f", every: 15 },
  { fill: "#a83a5b", every: 9 },
  { fill: "#4a1942", every: 5 },
];
const THREAD = { light: "#fff7df", own: "#c9371f", other: "#7d3a2c" } as const;
const DETAIL = 0.5;
/** Minutes that make a thread one pixel thicker, and the thickest. */
const PER_PIXEL = 400;
const THICKEST = 6;
/** Pixels that the own house's threads are thicker. */
const OWN_MORE = 2;

export interface Layers {
  show(layer: Layer, lanes: Lanes): void;
}

function textureOf(scene: Scene, key: string, w: number, h: number): Textures.CanvasTexture {
  const known = scene.textures.exists(key) ? scene.textures.get(key) : scene.textures.createCanvas(key, w, h);
  if (known === null) throw new Error(`view: no canvas for ${key}`);
  return known as Textures.CanvasTexture;
}

function trace(c: Context, outline: readonly Point[], dx: number, dy: number): void {
  c.beginPath();
  for (const [i, [x, y]] of outline.entries()) {
    if (i === 0) c.moveTo(x - dx, y - dy);
    else c.lineTo(x - dx, y - dy);
  }
  c.closePath();
}

/** The roof of one shape in one shade; its top left corner lies at `left`, `top` from the corner of the lot. */
function bakeRoof(
  scene: Scene,
  key: string,
  outline: readonly Point[],
  step: number,
): { left: number; top: number } {
  const left = Math.floor(Math.min(...outline.map(([x]) => x))) - 2;
  const top = Math.floor(Math.min(...outline.map(([, y]) => y))) - 2;
  if (scene.textures.exists(key)) return { left, top };
  const w = Math.ceil(Math.max(...outline.map(([x]) => x))) - left + 2;
  const h = Math.ceil(Math.max(...outline.map(([, y]) => y))) - top + 2;
  const texture = textureOf(scene, key, w, h);
  const c = texture.context;
  const { fill, every } = SHADES[step] ?? { fill: "#ffffff", every: 0 };
  trace(c, outline, left, top);
  c.fillStyle = fill;
  c.fill();
  c.save();
  c.clip();
  c.lineWidth = 2;
  c.strokeStyle = step > 2 ? "#ffe9c4" : "#2a2130";
  for (let x = -h; every > 0 && x < w; x += every) {
    c.beginPath();
    c.moveTo(x, h);
    c.lineTo(x + h, 0);
    c.stroke();
  }
  c.restore();
  trace(c, outline, left, top);
  c.lineWidth = 2;
  c.strokeStyle = "#2a2130";
  c.stroke();
  texture.refresh();
  return { left, top };
}

/** A thread from house to house, sagging a little, with a knot where it begins and an arrow at its end. */
function thread(c: Context, from: Point, to: Point, width: number, dark: string): void {
  const [mx, my] = [
    (from[0] + to[0]) / 2,
    (from[1] + to[1]) / 2 - 18 - Math.hypot(to[0] - from[0], to[1] - from[1]) * 0.12,
  ];
  const angle = Math.atan2(to[1] - my, to[0] - mx);
  for (const [colour, w] of [
    [THREAD.light, width + 4],
    [dark, width],
  ] as const) {
    c.strokeStyle = colour;
    c.fillStyle = colour;
    c.lineWidth = w;
    c.lineCap = "round";
    c.beginPath();
    c.moveTo(...from);
    c.quadraticCurveTo(mx, my, ...to);
    c.stroke();
    const r = 12 + 1.8 * w;
    c.beginPath();
    c.arc(from[0], from[1], w / 2 + 4, 0, 2 * Math.PI);
    c.fill();
    c.beginPath();
    c.moveTo(to[0] + Math.cos(angle) * 6, to[1] + Math.sin(angle) * 6);
    c.lineTo(to[0] - Math.cos(angle - 0.5) * r, to[1] - Math.sin(angle - 0.5) * r);
    c.lineTo(to[0] - Math.cos(angle + 0.5) * r, to[1] - Math.sin(angle + 0.5) * r);
    c.fill();
  }
}

const ridge = ({ look }: Home): number => (HEIGHTS[look.storeys - 1] ?? 2) + RISE;

/** `top`: above the light, where marks are read at any hour. */
export function createLayers(scene: Scene, homes: Homes, village: Village, top: number): Layers {
  const rods = new Map<Home, GameObjects.Image>();
  const roofs = new Map<Home, GameObjects.Image>();
  let threads: GameObjects.Image | null = null;

  const own = (pool: Map<Home, GameObjects.Image>, home: Home): GameObjects.Image => {
    const obj = pool.get(home) ?? scene.add.image(0, 0, SIGNS);
    pool.set(home, obj);
    return obj;
  };

  const showRod = (home: Home, lanes: Lanes): void => {
    const step = home.house === null ? -1 : priceStep(home.house, lanes);
    if (step < 0) return;
    const p = middle(home.lot, ridge(home));
    own(rods, home)
      .setTexture(SIGNS, `rod_${step}`)
      .setPosition(p.x, p.y + 6)
      .setDepth(top)
      .setVisible(true);
  };

  const showRoof = (home: Home): void => {
    const step = home.house === null ? -1 : hoursStep(home.house);
    const shape = `${home.look.storeys}${home.lot.front}`;
    const outline = village.roofs[shape];
    if (step < 0 || outline === undefined) return;
    const key = `roof ${shape} ${outline.length} ${step}`;
    const { left, top: up } = bakeRoof(scene, key, outline, step);
    const { body } = home.parts;
    own(roofs, home)
      .setTexture(key)
      .setOrigin(0)
      .setPosition(body.x + left, body.y + up)
      .setDepth(body.depth + 0.5)
      .setVisible(true);
  };

  const showThreads = (lanes: Lanes): void => {
    const texture = textureOf(scene, "threads", WORLD.w * DETAIL, WORLD.h * DETAIL);
    threads ??= scene.add
      .image(0, 0, "threads")
      .setOrigin(0)
      .setScale(1 / DETAIL)
      .setDepth(top);
    const c = texture.context;
    c.setTransform(1, 0, 0, 1, 0, 0);
    c.clearRect(0, 0, WORLD.w, WORLD.h);
    c.setTransform(DETAIL, 0, 0, DETAIL, 0, 0);
    const drawn = lanes.links.flatMap(({ from, to, minutes }) => {
      const [a, b] = [homes.of(from), homes.of(to)];
      return a && b ? [{ a, b, minutes, isOwn: a.house?.id === OWN_HOUSE || b.house?.id === OWN_HOUSE }] : [];
    });
    // The own house's threads are brighter and lie on all others.
    for (const { a, b, minutes, isOwn } of drawn.sort((one, two) => Number(one.isOwn) - Number(two.isOwn))) {
      const [p, q] = [middle(a.lot, ridge(a)), middle(b.lot, ridge(b))];
      const width = Math.min(THICKEST, 2 + minutes / PER_PIXEL) + (isOwn ? OWN_MORE : 0);
      thread(c, [p.x, p.y], [q.x, q.y], width, isOwn ? THREAD.own : THREAD.other);
    }
    texture.refresh();
    threads.setVisible(lanes.links.length > 0);
  };

  return {
    show: (layer, lanes) => {
      for (const obj of [...rods.values(), ...roofs.values()]) obj.setVisible(false);
      threads?.setVisible(false);
      if (layer === "prices") for (const home of homes.all()) showRod(home, lanes);
      if (layer === "hours") for (const home of homes.all()) showRoof(home);
      if (layer === "passed") showThreads(lanes);
    },
  };
}
