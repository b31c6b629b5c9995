/** The picture of an ending shows the lanes it is told in. */
import { expect, test } from "vitest";
import { pictureOf, printOf } from "../../../src/ui/ending/pictures.ts";

const COAST = { place: "rongcuo", province: "fujian" };
const CREEK = { place: "dengtang", province: "jiangsu" };

test("red brick on the coast, white walls by the canal, in colour and on paper", () => {
  for (const of of [pictureOf, printOf])
    for (const id of ["light-at-three", "small-honest-house"]) {
      expect(of(id, COAST)).toContain(`${id}--fujian`);
      expect(of(id, CREEK)).toMatch(new RegExp(`${id}[.-]`));
      expect(of(id, CREEK)).not.toContain("--");
    }
});

test("what looks alike everywhere is one picture, and what nobody drew is none", () => {
  expect(pictureOf("walk-out", COAST)).toBe(pictureOf("walk-out", CREEK));
  expect(pictureOf("walk-out", COAST)).toBeDefined();
  expect(pictureOf("no-such-ending", CREEK)).toBeUndefined();
});
