import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { pack } from "../../src/tools/art/bake/atlas.ts";
import { ENDINGS, endingStill } from "../../src/tools/art/bake/endings.ts";
import { faceFiles } from "../../src/tools/art/bake/faces.ts";
import { HOUSE_PAGES, HOUSES, houseCells } from "../../src/tools/art/bake/house.ts";
import { PEOPLE_PAGES, peopleCells } from "../../src/tools/art/bake/people.ts";
import { GREYS, PRINT, printed } from "../../src/tools/art/bake/print.ts";
import { PROVINCES, signCells, villageCells } from "../../src/tools/art/bake/village.ts";
import { iconFiles } from "../../src/tools/art/icon.ts";
import { CLOTHS } from "../../src/tools/art/lanes/cloths.ts";
import { titlePicture } from "../../src/tools/art/title/title.ts";
import { pagesOf } from "../../src/view/kit.ts";

const ART = new URL("../../assets/art/", import.meta.url);
const LEVELS = new URL("../../levels/", import.meta.url);
const file = (name: string) => new URL(name, ART);
const hash = (data: Buffer | string) => createHash("sha256").update(data).digest("hex");
const json = (name: string) => JSON.parse(readFileSync(file(name), "utf8"));

/** Colour vision at full severity (Machado and others 2009), as rows of linear RGB. */
const VISIONS = {
  usual: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

/** A colour under a light, as somebody with this colour vision sees it, in CIE Lab. */
function lab(hex: string, light: readonly number[], matrix: readonly number[]): number[] {
  const linear = [0, 1, 2].map((i) => {
    const v = (Number.parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16) / 255) * (light[i] ?? 1);
    return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
  });
  const mul = (m: readonly number[], row: number, v: readonly number[]) =>
    [0, 1, 2].reduce((sum, k) => sum + (m[row * 3 + k] ?? 0) * (v[k] ?? 0), 0);
  const seen = [0, 1, 2].map((row) => Math.min(1, Math.max(0, mul(matrix, row, linear))));
  const white = [0.4124, 0.3576, 0.1805, 0.2126, 0.7152, 0.0722, 0.0193, 0.1192, 0.9505];
  const [x = 0, y = 0, z = 0] = [0.95047, 1, 1.08883].map((w, row) => {
    const t = mul(white, row, seen) / w;
    return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116;
  });
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

describe("pictures by code", () => {
  it("draws the same bytes twice: people, stations, portraits, title", async () => {
    const some = () => [
      ...peopleCells("people-a").filter((c) => c.name.startsWith("p_guilan_sew")),
      ...houseCells("house").filter((c) => c.name.startsWith("st_over")),
    ];
    const once = await pack("test.webp", some());
    const again = await pack("test.webp", some());
    expect(hash(again.webp)).toBe(hash(once.webp));
    expect(again.json).toBe(once.json);
    expect(faceFiles().map((f) => hash(f.svg))).toEqual(faceFiles().map((f) => hash(f.svg)));
    expect(hash(titlePicture())).toBe(hash(titlePicture()));
  });

  it("ships what the code draws: portraits, title and icons in assets are up to date", () => {
    for (const { name, svg } of faceFiles()) expect(readFileSync(file(name), "utf8"), name).toBe(svg);
    expect(readFileSync(file("title.svg"), "utf8")).toBe(titlePicture());
    for (const { name, png } of iconFiles(readFileSync(file("icon.svg"), "utf8")))
      expect(hash(readFileSync(file(name))), name).toBe(hash(png));
  });

  it("packs every frame that the houses and the code name", () => {
    const packed = new Set(
      [...HOUSE_PAGES, ...PEOPLE_PAGES].flatMap((p) => Object.keys(json(`${p}.json`).frames)),
    );
    for (const id of Object.keys(HOUSES))
      for (const { frame } of json(`houses/${id}.json`).furniture as { frame: string }[])
        expect(packed, frame).toContain(frame);
    for (const page of PEOPLE_PAGES)
      for (const { name } of peopleCells(page)) expect(packed, name).toContain(name);
  });

  it("draws the villages' houses and cloths as they are packed, the same bytes twice", async () => {
    const some = () => [
      ...villageCells("fujian").filter((c) => c.name.startsWith("home_2x")),
      ...signCells().filter((c) => c.name.startsWith("awn_x_3")),
    ];
    const [once, again] = [await pack("test.webp", some()), await pack("test.webp", some())];
    expect(hash(again.webp)).toBe(hash(once.webp));
    for (const id of PROVINCES)
      for (const { name } of villageCells(id))
        expect(json(`village-${id}.json`).frames, name).toHaveProperty(name);
    const signs = json("village-signs.json").frames;
    for (const { name } of signCells()) expect(signs, name).toHaveProperty(name);
  });

  it("keeps any two colours of cloth apart for every kind of colour vision, by day, by lamplight and in the dark", () => {
    for (const light of [
      [1, 1, 1],
      [0.9, 0.8, 0.82],
      [0.58, 0.56, 0.78],
    ] as const)
      for (const [vision, matrix] of Object.entries(VISIONS)) {
        const seen = CLOTHS.map((hex) => lab(hex, light, matrix));
        for (const [i, a] of seen.entries())
          for (const [k, b] of seen.slice(0, i).entries())
            expect(
              Math.hypot(...a.map((v, n) => v - (b[n] ?? 0))),
              `${vision}: ${CLOTHS[i]} ${CLOTHS[k]}`,
            ).toBeGreaterThan(15);
      }
  });

  it("gives Yutong, who is twelve, no pose at any machine", () => {
    const poses = ["people-a", "people-a-later"]
      .flatMap((p) => Object.keys(json(`${p}.json`).frames))
      .filter((f) => f.startsWith("p_yutong_"));
    expect(poses.length).toBeGreaterThan(8);
    expect(poses.filter((f) => /sew|cut|iron|check|pack|carry|load/.test(f))).toEqual([]);
  });

  it("gives everybody a face, and whoever works here a tired one", () => {
    type Named = readonly { readonly id: string }[];
    for (const name of readdirSync(LEVELS).filter((it) => /^\d/.test(it))) {
      const { people, later, outside } = JSON.parse(
        readFileSync(new URL(`${name}/level.json`, LEVELS), "utf8"),
      ) as Readonly<Record<"people" | "later" | "outside", Named>>;
      for (const { id } of [...people, ...later, ...outside])
        expect(existsSync(file(`faces/${id}-rested.svg`)), `${name}: ${id}`).toBe(true);
      for (const { id } of [...people, ...later])
        expect(existsSync(file(`faces/${id}-tired.svg`)), `${name}: ${id}`).toBe(true);
    }
  });

  it("stays light: 250 kB before the first bid, 600 kB for level 1, little more for any other, small portraits, title and endings", () => {
    const weigh = (names: readonly string[]) =>
      names.reduce((sum, name) => {
        const path = file(`${name}.webp`);
        return sum + (existsSync(path) ? statSync(path).size : 0);
      }, 0);
    for (const name of readdirSync(LEVELS).filter((it) => /^\d/.test(it))) {
      const level = JSON.parse(readFileSync(new URL(`${name}/level.json`, LEVELS), "utf8")) as {
        place: string;
      } & Parameters<typeof pagesOf>[0];
      const house = level.place in HOUSES ? level.place : "dengtang";
      const { first, later } = pagesOf(level, json(`houses/${house}.json`));
      const back = `back_${house}`;
      const isFirst = name.startsWith("01");
      if (isFirst) expect(weigh([back, ...first])).toBeLessThanOrEqual(250_000);
      expect(weigh([back, ...first, ...later]), name).toBeLessThanOrEqual(isFirst ? 600_000 : 650_000);
    }
    for (const { bytes } of Object.values(json("manifest.json").villages) as { bytes: number }[])
      expect(bytes).toBeLessThanOrEqual(300_000);
    for (const { name, svg } of faceFiles())
      expect(brotliCompressSync(svg).length, name).toBeLessThanOrEqual(2_000);
    expect(brotliCompressSync(titlePicture()).length).toBeLessThanOrEqual(14_000);
    for (const id of Object.keys(ENDINGS))
      expect(statSync(file(`endings/${id}.webp`)).size, id).toBeLessThanOrEqual(45_000);
  });

  it("prints every ending in five greys, mostly paper, with black lines: by night too", async () => {
    for (const id of Object.keys(ENDINGS)) {
      const path = fileURLToPath(file(`endings/print/${id}.webp`));
      expect(statSync(path).size, id).toBeLessThanOrEqual(16_000);
      const { data, info } = await sharp(path).raw().toBuffer({ resolveWithObject: true });
      expect([info.width, info.height], id).toEqual([PRINT.w, PRINT.h]);
      const counts = new Map<number, number>();
      let coloured = 0;
      for (let i = 0; i < data.length; i += info.channels) {
        const [r = 0, g = 0, b = 0] = [data[i], data[i + 1], data[i + 2]];
        if (r !== g || g !== b) coloured++;
        counts.set(r, (counts.get(r) ?? 0) + 1);
      }
      expect(coloured, id).toBe(0);
      expect(
        [...counts.keys()].filter((grey) => !GREYS.includes(grey)),
        id,
      ).toEqual([]);
      const share = (test: (grey: number) => boolean) =>
        [...counts].reduce((sum, [grey, n]) => sum + (test(grey) ? n : 0), 0) / (PRINT.w * PRINT.h);
      expect(
        share((grey) => grey === 0),
        id,
      ).toBeGreaterThan(0.004);
      expect(
        share((grey) => grey < 150),
        id,
      ).toBeLessThan(0.45);
    }
    const fresh = await printed(endingStill("gold-badge"));
    expect(hash(fresh)).toBe(hash(readFileSync(file("endings/print/gold-badge.webp"))));
  });
});
