import fc from "fast-check";
import { expect, test } from "vitest";
import { toBytes, toText } from "../../../src/host/single/sevenBits.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

test("any bytes come back the same", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect([...toBytes(toText(bytes), bytes.length)]).toEqual([...bytes]);
    }),
    { numRuns: 2000 },
  );
});

test("they come back from an HTML file, too, and whoever changes its line ends does no harm", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const html = `<!doctype html><script type="text/plain">${toText(bytes)}</script>`;
      for (const file of [html, html.replaceAll("\n", "\r\n")]) {
        const document = new DOMParser().parseFromString(file, "text/html");
        const text = document.querySelector("script")?.textContent ?? "";
        expect([...toBytes(text, bytes.length)]).toEqual([...bytes]);
      }
    }),
    { numRuns: 60 },
  );
});

test("noise takes an eighth more than its bytes, and zeros no more than double", () => {
  const noise = Uint8Array.from({ length: 20_000 }, (_, i) => Math.imul(i + 1, 2654435761) >>> 24);
  expect(bytesOf(toText(noise)) / noise.length).toBeLessThan(1.16);
  expect(bytesOf(toText(new Uint8Array(7000)))).toBeLessThanOrEqual(8000);
});
