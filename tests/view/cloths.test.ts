import { expect, test } from "vitest";
import { goodsLike } from "../../src/view/cloths.ts";

test("what lies on a table has the colour of its order's cloth", () => {
  expect([0, 1, 2].map((colour) => goodsLike({ colour, print: 0 }))).toEqual(["red", "indigo", "mustard"]);
  expect(goodsLike(null)).toBe("indigo");
});
