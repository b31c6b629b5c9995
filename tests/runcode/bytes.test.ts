/** The bytes below the run code, where damage with a right checksum could still do harm. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { createReader, createWriter } from "../../src/runcode/bytes.ts";
import { namesOf } from "../../src/runcode/fields.ts";
import { readLog } from "../../src/runcode/log.ts";
import { crc32 } from "../../src/runcode/packing.ts";
import { smallSetting } from "../support/setting.ts";

const names = namesOf(smallSetting());

test("numbers come back, large and small", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 4294967295 }),
      fc.integer({ min: -2147483647, max: 2147483647 }),
      (a, b) => {
        const out = createWriter();
        out.whole(a);
        out.signed(b);
        out.word(a);
        const from = createReader(out.done());
        expect([from.whole(4294967295), from.signed(-2147483648, 2147483647), from.word()]).toEqual([
          a,
          b,
          a,
        ]);
        expect([from.left(), from.fault()]).toEqual([0, null]);
      },
    ),
  );
});

test("a number out of range is a fault with its place", () => {
  const from = createReader(Uint8Array.of(5, 200, 1));
  from.whole(10);
  from.whole(100);
  expect(from.fault()).toEqual({ reason: "outOfRange", at: 3 });
});

test("after a fault everything reads as nothing", () => {
  const from = createReader(Uint8Array.of());
  expect([from.byte(), from.whole(9), from.id(), from.word()]).toEqual([0, 0, "", 0]);
  expect(from.fault()).toEqual({ reason: "cutShort", at: 0 });
});

test("any bytes at all are a log or a fault, and never a long one", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const from = createReader(Uint8Array.from(bytes));
      const log = readLog(from, 500, names);
      expect(log.length).toBeLessThanOrEqual(400);
      if (from.fault() === null) for (const it of log) expect(it.hour).toBeLessThanOrEqual(500);
    }),
    { numRuns: 3000 },
  );
});

test("no word of a code reaches the prototype of objects", () => {
  const out = createWriter();
  out.id("__proto__");
  expect(createReader(out.done()).id()).toBe("");
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test("the checksum is the one of zip and png", () => {
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
});
