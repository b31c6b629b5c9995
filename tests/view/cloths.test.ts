import { expect, test } from "vitest";
import { CLOTHS as SLIPS } from "../../src/ui/shop/Swatch.tsx";
import { CLOTHS, goodsLike } from "../../src/view/cloths.ts";

test("tags in the picture have the cloths of the slips, and the tables their colour", () => {
  expect(CLOTHS).toEqual(SLIPS);
  expect([0, 1, 2].map((colour) => goodsLike({ colour, print: 0 }))).toEqual(["red", "indigo", "mustard"]);
  expect(goodsLike(null)).toBe("indigo");
});
