import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sha256 } from "../../src/store/sha256.ts";

test("our SHA-256 is everybody's, for short and long texts in any script", () => {
  const text = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 300 }),
    fc.constantFrom("", "a".repeat(55), "b".repeat(64)),
  );
  fc.assert(
    fc.property(text, (it) => {
      expect(sha256(it)).toBe(createHash("sha256").update(it, "utf8").digest("hex"));
    }),
    { numRuns: 60 },
  );
});
