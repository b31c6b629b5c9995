import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { CONTENT_POLICY, headers, META_POLICY } from "../../src/tools/policy.ts";

const ARIA = join(import.meta.dirname, "../../node_modules/react-aria/dist/private");

test.each(["interactions/usePress.mjs", "overlays/usePreventScroll.mjs"])(
  "the policy knows the one style that React Aria writes in %s",
  (file) => {
    const source = readFileSync(join(ARIA, file), "utf8");
    const written = /style\.textContent = `([^`]+)`\.trim\(\)/.exec(source)?.[1]?.trim() ?? "";
    const style = written.replace(/\$\{\S+PRESSABLE_ATTRIBUTE\}/, "data-react-aria-pressable");
    expect(style).toMatch(/^@layer/);
    expect(CONTENT_POLICY).toContain(`'sha256-${createHash("sha256").update(style).digest("base64")}'`);
  },
);

test("the policy allows nothing unsafe and nothing from elsewhere", () => {
  expect(CONTENT_POLICY).not.toMatch(/unsafe|https?:|\*/);
});

test("who may frame the page is said in the header alone: nobody elsewhere, unless named", () => {
  expect(CONTENT_POLICY).toContain("frame-ancestors 'self'");
  expect(headers(["https://school.example"])["content-security-policy"]).toContain(
    "frame-ancestors 'self' https://school.example",
  );
  // A browser ignores it in a page and complains.
  expect(META_POLICY).not.toContain("frame-ancestors");
  expect(META_POLICY).toContain("trusted-types scripts");
});
