/** A picture that is dragged slides over the canvas; only what comes in at its edges is drawn. */
import { expect, test } from "vitest";
import { edgesOf, slideOf } from "../../src/view/slide.ts";

const FROM = { x: 100, y: 50, zoom: 2, width: 800, height: 600 };

test("a picture slides against the way of the camera, in pixels of the canvas", () => {
  expect(slideOf(FROM, { ...FROM, x: 110, y: 47 })).toEqual({ x: -20, y: 6 });
  expect(slideOf(FROM, FROM)).toEqual({ x: 0, y: 0 });
});

test("it does not slide by parts of a pixel, nor when it grows or its place does", () => {
  expect(slideOf(FROM, { ...FROM, x: 100.2 })).toBeNull();
  expect(slideOf(FROM, { ...FROM, zoom: 2.1 })).toBeNull();
  expect(slideOf(FROM, { ...FROM, width: 801 })).toBeNull();
});

test("what slides to the left and down comes in at the right and above", () => {
  expect(edgesOf(FROM, { x: -20, y: 6 })).toEqual([
    { x: 490, y: 50, w: 10, h: 300 },
    { x: 100, y: 50, w: 400, h: 3 },
  ]);
  expect(edgesOf(FROM, { x: 0, y: 0 })).toEqual([]);
});
