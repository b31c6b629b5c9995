/** Cloth by colour and print, as the panels draw it too (`Swatch`): by it one finds the same order on a slip and in the house. */
import type { Scene, Textures } from "phaser";
import cloths from "../../assets/cloths.json";
import type { OrderMark } from "../store/index.ts";
import { type Context, INK, path } from "./signs/kit.ts";

type Cloth = OrderMark["cloth"];

const { colours: CLOTHS, light: LIGHT } = cloths;
const PALE = "#fffaf0";

/** A colour in which goods on a table are painted. */
export type Goods = "indigo" | "red" | "grey" | "mustard";
/** What lies on a table without an order. */
export const ANY_GOODS: Goods = "indigo";
/** For each of the cloths the goods that come nearest to it. */
const NEAREST: readonly Goods[] = ["red", "indigo", "mustard", "grey", "red", "grey", "indigo", "mustard"];

/** What lies on a table where a piece of this cloth waits. */
export const goodsLike = (cloth: Cloth | null): Goods =>
  (cloth === null ? undefined : NEAREST[cloth.colour]) ?? ANY_GOODS;

/** Units of the swatch the prints are laid out in. */
const SWATCH = { w: 36, h: 24 } as const;

function line(c: Context, points: Parameters<typeof path>[1]): void {
  path(c, points);
  c.stroke();
}

/** Stripes, dots, zigzag, checks, bands, crosses. */
const PRINTS: readonly ((c: Context) => void)[] = [
  (c) => {
    for (let x = 4; x < SWATCH.w; x += 8) c.fillRect(x, 0, 4, SWATCH.h);
  },
  (c) => {
    for (let i = 0; i < 12; i++) {
      c.beginPath();
      c.arc(5 + (i % 4) * 9, 4.5 + Math.floor(i / 4) * 7.5, 2.2, 0, 2 * Math.PI);
      c.fill();
    }
  },
  (c) => {
    const zigzag = (y: number) =>
      line(
        c,
        [0, 6, 12, 18, 24, 30, 36].map((x, i) => [x, i % 2 === 0 ? y + 6 : y] as const),
      );
    c.lineWidth = 3;
    zigzag(3.5);
    zigzag(14.5);
  },
  (c) => {
    for (let i = 0; i < 24; i++) {
      const [column, row] = [i % 6, Math.floor(i / 6)];
      if ((column + row) % 2 === 0) c.fillRect(column * 6, row * 6, 6, 6);
    }
  },
  (c) => {
    for (const y of [4, 14]) c.fillRect(0, y, SWATCH.w, 5);
  },
  (c) => {
    c.lineWidth = 2.4;
    for (const [x, y] of [
      [8, 7],
      [28, 7],
      [18, 12],
      [8, 18],
      [28, 18],
    ] as const) {
      line(c, [
        [x - 3.4, y - 3.4],
        [x + 3.4, y + 3.4],
      ]);
      line(c, [
        [x + 3.4, y - 3.4],
        [x - 3.4, y + 3.4],
      ]);
    }
  },
];

function paint(c: Context, { colour, print }: Cloth): void {
  c.beginPath();
  c.rect(0, 0, SWATCH.w, SWATCH.h);
  c.clip();
  c.fillStyle = CLOTHS[colour % CLOTHS.length] ?? PALE;
  c.fill();
  const ink = LIGHT.includes(colour) ? INK : PALE;
  c.fillStyle = ink;
  c.strokeStyle = ink;
  PRINTS[print % PRINTS.length]?.(c);
  c.strokeStyle = INK;
  c.lineWidth = 3;
  c.strokeRect(0, 0, SWATCH.w, SWATCH.h);
}

/** The picture of a cloth, painted the first time it is asked for; there are no more than forty-eight. */
export function clothTexture({ textures }: Scene, cloth: Cloth): string {
  const key = `cloth_${cloth.colour}_${cloth.print}`;
  if (textures.exists(key)) return key;
  const texture: Textures.CanvasTexture | null = textures.createCanvas(key, SWATCH.w, SWATCH.h);
  if (texture === null) throw new Error("view: no canvas for a cloth");
  paint(texture.context, cloth);
  texture.refresh();
  return key;
}
