import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import map from "../../assets/audio/sfx.json";
import { SOUNDS } from "../../src/cues/index.ts";

const DIR = "assets/audio";
const bytesOf = (name: string): Buffer => readFileSync(`${DIR}/${name}`);
const files = readdirSync(DIR).filter((name) => name.endsWith(".webm"));

/** Length in seconds as the file says itself: element 44 89 of its header, a number in ms. */
function secondsOf(name: string): number {
  const bytes = bytesOf(name);
  const at = bytes.indexOf(Buffer.from([0x44, 0x89, 0x88]));
  expect(at, `${name} says how long it is`).toBeGreaterThan(0);
  return bytes.readDoubleBE(at + 3) / 1000;
}

describe("the built sounds", () => {
  test("are the six pieces and the effects, and keep to 1.3 MB", () => {
    expect(files.sort()).toEqual(
      ["day", "debrief", "evening", "night", "rush", "sfx", "title"].map((name) => `${name}.webm`),
    );
    const all = files.reduce((sum, name) => sum + bytesOf(name).length, 0);
    expect(all).toBeLessThanOrEqual(1_300_000);
  });

  test("are those whose making is written beside them", () => {
    const notes = readFileSync(`${DIR}/VERSIONS.md`, "utf8");
    for (const name of [...files, "sfx.json"]) {
      expect(notes).toContain(createHash("sha256").update(bytesOf(name)).digest("hex"));
    }
  });

  test("hold sixteen bars with a tenth of a second on either side, the title two bars and its echo", () => {
    for (const name of ["day", "evening", "night", "rush", "debrief"]) {
      expect(Math.abs(secondsOf(`${name}.webm`) - 40.2)).toBeLessThan(0.03);
    }
    expect(Math.abs(secondsOf("title.webm") - 7.5)).toBeLessThan(0.03);
  });
});

describe("the map of the effects", () => {
  const entries = Object.entries(map) as [string, [number, number, boolean?]][];

  test("has a place for every sound the game knows, and loops where a sound lasts", () => {
    const expected = Object.entries(SOUNDS).map(([name, { loop }]) => [name, loop]);
    const found = entries.map(([name, [, , loop]]) => [name, loop === true]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
  });

  test("lets no sound run into the next or out of the file", () => {
    const end = secondsOf("sfx.webm") * 1000;
    const sorted = entries.map(([, [start, length]]) => ({ start, stop: start + length }));
    sorted.sort((a, b) => a.start - b.start);
    for (const [i, { start, stop }] of sorted.entries()) {
      expect(stop).toBeGreaterThan(start + 50);
      expect(stop + 100).toBeLessThanOrEqual(sorted[i + 1]?.start ?? end);
    }
  });

  test("keeps both machines on the grid of the music", () => {
    for (const name of ["stitch", "overlock"] as const) expect(map[name][1]).toBe(1250);
  });
});
