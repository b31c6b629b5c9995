/** The picture of an ending shows the lanes it is told in. */
import { expect, test } from "vitest";
import { pictureOf, pictureWords, printOf } from "../../../src/ui/ending/pictures.ts";

const COAST = { place: "rongcuo", province: "fujian" };
const CREEK = { place: "dengtang", province: "jiangsu" };
const IN_BOTH = [
  "light-at-three",
  "small-honest-house",
  "tuesday-nobody-came",
  "sold-to-the-neighbour",
  "lights-out",
  "gold-badge",
  "quiet-machines",
  "half-past-two",
  "walk-out",
  "hit-and-sixty-copies",
];

test("red brick on the coast, white walls by the canal, in colour and on paper", () => {
  for (const of of [pictureOf, printOf])
    for (const id of IN_BOTH) {
      expect(of(id, COAST)).toContain(`${id}--fujian`);
      expect(of(id, CREEK)).toMatch(new RegExp(`${id}[.-]`));
      expect(of(id, CREEK)).not.toContain("--");
    }
});

test("what looks alike everywhere is one picture, and what nobody drew is none", () => {
  expect(pictureOf("last-link", COAST)).toBe(pictureOf("last-link", CREEK));
  expect(pictureOf("last-link", COAST)).toBeDefined();
  expect(pictureOf("no-such-ending", CREEK)).toBeUndefined();
});

test("windows are measured in one place, jackets in another, and the words say which", () => {
  const by = (place: string) => pictureOf("made-to-measure", { place, province: "jiangsu" });
  expect(by("dengtang")).toContain("made-to-measure--dengtang");
  expect(by("huabuqiao")).not.toContain("--");
  const say = { has: (key: string) => key === "endings.made-to-measure.pictures.round-table" };
  expect(pictureWords(say, "made-to-measure", "round-table")).toBe(
    "endings.made-to-measure.pictures.round-table",
  );
  expect(pictureWords(say, "made-to-measure", "your-pattern-my-pattern")).toBe(
    "endings.made-to-measure.picture",
  );
});
