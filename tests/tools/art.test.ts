import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { pack } from "../../src/tools/art/bake/atlas.ts";
import { ENDINGS } from "../../src/tools/art/bake/endings.ts";
import { faceFiles } from "../../src/tools/art/bake/faces.ts";
import { houseCells } from "../../src/tools/art/bake/house.ts";
import { peopleCells } from "../../src/tools/art/bake/people.ts";
import { titlePicture } from "../../src/tools/art/title/title.ts";

const ART = new URL("../../assets/art/", import.meta.url);
const file = (name: string) => new URL(name, ART);
const hash = (data: Buffer | string) => createHash("sha256").update(data).digest("hex");
const json = (name: string) => JSON.parse(readFileSync(file(name), "utf8"));

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

  it("ships what the code draws: portraits and title in assets are up to date", () => {
    for (const { name, svg } of faceFiles()) expect(readFileSync(file(name), "utf8"), name).toBe(svg);
    expect(readFileSync(file("title.svg"), "utf8")).toBe(titlePicture());
  });

  it("packs every frame that scene and code name", () => {
    const packed = new Set(
      ["house", "house-b", "people-a", "people-a-later", "people-b"].flatMap((p) =>
        Object.keys(json(`${p}.json`).frames),
      ),
    );
    for (const house of Object.values(json("scene.json").houses) as { furniture: { frame: string }[] }[])
      for (const { frame } of house.furniture) expect(packed, frame).toContain(frame);
    for (const page of ["people-a", "people-a-later", "people-b"] as const)
      for (const { name } of peopleCells(page)) expect(packed, name).toContain(name);
  });

  it("gives Yutong, who is twelve, no pose at any machine", () => {
    const poses = ["people-a", "people-a-later"]
      .flatMap((p) => Object.keys(json(`${p}.json`).frames))
      .filter((f) => f.startsWith("p_yutong_"));
    expect(poses.length).toBeGreaterThan(8);
    expect(poses.filter((f) => /sew|cut|iron|check|pack|carry|load/.test(f))).toEqual([]);
  });

  it("stays light: 250 kB before the first bid, 600 kB for level 1, small portraits, title and endings", () => {
    const { firstBytes, allBytes } = json("manifest.json").levels["first-thirty"];
    expect(firstBytes).toBeLessThanOrEqual(250_000);
    expect(allBytes).toBeLessThanOrEqual(600_000);
    for (const { name, svg } of faceFiles())
      expect(brotliCompressSync(svg).length, name).toBeLessThanOrEqual(2_000);
    expect(brotliCompressSync(titlePicture()).length).toBeLessThanOrEqual(14_000);
    for (const id of Object.keys(ENDINGS))
      expect(statSync(file(`endings/${id}.webp`)).size, id).toBeLessThanOrEqual(45_000);
  });
});
