/** The bits below the run code, where damage with a right checksum could still do harm. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { createReader, createWriter } from "../../src/runcode/bytes.ts";
import { createBitReader, createBitWriter, fresh } from "../../src/runcode/coder.ts";
import { namesOf } from "../../src/runcode/fields.ts";
import { readLog } from "../../src/runcode/log.ts";
import { crc32 } from "../../src/runcode/packing.ts";
import { smallSetting } from "../support/setting.ts";

const names = namesOf(smallSetting());
const u32 = fc.integer({ min: 0, max: 4294967295 });

test("bits come back in order, however likely they were thought", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(3), fc.nat(1)), { maxLength: 3000 }), (bits) => {
      const out = createBitWriter();
      const forOut = [fresh(), fresh(), fresh(), fresh()];
      for (const [about, bit] of bits) out.bit(forOut[about] ?? fresh(), bit);
      const from = createBitReader(out.done());
      const forIn = [fresh(), fresh(), fresh(), fresh()];
      expect(bits.map(([about]) => from.bit(forIn[about] ?? fresh()))).toEqual(bits.map(([, bit]) => bit));
    }),
  );
});

test("a thousand times the same takes a few bytes", () => {
  const out = createWriter();
  for (let i = 0; i < 1000; i++) out.whole("hours", 48);
  expect(out.done().length).toBeLessThan(40);
});

test("numbers and names come back", () => {
  const signed = fc.integer({ min: -2147483648, max: 2147483647 });
  const word = fc.oneof(
    fc.constantFrom("", "paper", "light-at-three"),
    fc.stringMatching(/^[a-zA-Z0-9.-]{1,40}$/),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(u32, signed, word), { maxLength: 30 }), (rows) => {
      const out = createWriter();
      for (const [a, b, c] of rows) {
        out.whole("a", a);
        out.signed("b", b);
        out.bits(" ", 32, a);
        out.id(c);
      }
      const from = createReader(out.done());
      const read = rows.map(() => {
        const [a, b] = [from.whole("a", 4294967295), from.signed("b", -2147483648, 2147483647)];
        expect(from.bits(" ", 32)).toBe(a);
        return [a, b, from.id()];
      });
      expect(read).toEqual(rows);
      expect([from.more(), from.fault()]).toEqual([false, null]);
    }),
  );
});

test("a number out of range is a fault with its place, and after it everything reads as nothing", () => {
  const out = createWriter();
  out.whole("a", 200);
  out.whole("a", 5);
  const from = createReader(out.done());
  from.whole("a", 100);
  expect(from.fault()).toEqual({ reason: "outOfRange", at: 3 });
  expect([from.whole("a", 100), from.id(), from.bits(" ", 8)]).toEqual([0, "", 0]);
});

test("bytes that end too early are a fault", () => {
  const from = createReader(Uint8Array.of(200, 200));
  for (let i = 0; i < 5; i++) from.bits(" ", 32);
  expect(from.fault()?.reason).toBe("cutShort");
});

test("any bytes at all are a log or a fault, at once and never a long one", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const from = createReader(Uint8Array.from(bytes));
      const log = readLog(from, 500, names);
      if (from.fault() !== null) return;
      expect(log.length).toBeLessThanOrEqual(20_000);
      for (const it of log) expect(it.hour).toBeLessThanOrEqual(500);
    }),
    { numRuns: 2000 },
  );
});

test("the checksum is the one of zip and png", () => {
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
});
