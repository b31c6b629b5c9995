import { expect, test } from "vitest";
import { sizeAt } from "../../../src/view/signs/size.ts";

/** Pixels of the picture: the clock on a late order's tag. */
const CLOCK = 23;

test("marks are as large as drawn, and grow where the picture is small, so that their clock keeps sixteen pixels", () => {
  expect(sizeAt(1.2)).toBe(1);
  for (const zoom of [0.4, 0.5, 0.7, 1]) expect(CLOCK * sizeAt(zoom) * zoom).toBeGreaterThan(15.99);
});
